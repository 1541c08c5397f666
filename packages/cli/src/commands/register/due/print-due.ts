/** Prints what is due, and writes the list, the letters and the calendar that were asked for. */
import { datesFile } from '@ocop-kit/documents/calendar';
import { dueEntries, dueTable, writeDueWorkbook } from '@ocop-kit/documents/register';
import { renderDueLetters } from '@ocop-kit/documents/register-letters';
import { formatDay } from '@ocop-kit/engine/days';
import {
  certificatesNotDue,
  dueCertificates,
  type CertificatesNotDue,
  type DueCertificate,
  type DueCommune,
  type RegisteredCertificate,
} from '@ocop-kit/engine/register';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import type { CommandContext } from '../../../context/command-context.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { refuseExisting } from '../../../output/keep-existing.js';
import { writeOutput } from '../../../output/output.js';
import { writeDocuments } from '../../../output/write-documents.js';
import { formatTable } from '../../../render/table.js';
import { sanitizeLine } from '../../../terminal/sanitize.js';
import { csvText } from '../csv-text.js';
import { messages } from '../messages.js';
import { endingOf, readRegisterFile, readToday } from '../register-source.js';

export interface DueCommandOptions {
  readonly on?: string | undefined;
  readonly within?: string | undefined;
  readonly output?: string | undefined;
  readonly letters?: string | undefined;
  readonly together?: boolean | undefined;
  readonly to?: string | undefined;
  readonly office?: string | undefined;
  readonly agency?: string | undefined;
  readonly town?: string | undefined;
  readonly ics?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Certificates outside the list that are named one by one. */
const MAX_NAMED = 12;
/** Ten years. */
const MAX_DAYS = 3_650;

/** @returns the exit code */
export async function printDue(
  context: CommandContext,
  file: string,
  options: DueCommandOptions,
): Promise<number> {
  const on = readToday(context, options.on);
  const within = readWithin(context, options.within);
  const to = readLetterType(context, options.to);
  const { output, ics, force } = options;
  const ending = output === undefined ? undefined : endingOf(context, output, ['xlsx', 'csv']);
  await refuseExisting(
    context,
    [output, ics].filter((one) => one !== undefined),
    force,
  );
  const register = await readRegisterFile(context, file);
  const communes = dueCertificates(register, { on, within, calendar: calendarInForce });
  const t = context.translator(messages);
  const { lang } = context;
  if (output !== undefined) {
    const list =
      ending === 'csv' ? csvText(dueTable(communes, lang)) : writeDueWorkbook(communes, { on, lang });
    await writeOutput(context, output, list, [file]);
    context.warn(t('written.file', { file: output }));
  }
  if (ics !== undefined) {
    const title = t('due.heading', {
      count: countOf(communes),
      days: within,
      day: formatDay(on, lang === 'vi'),
    });
    await writeOutput(context, ics, datesFile(dueEntries(communes, lang), { lang, title, stamp: on }), [
      file,
    ]);
    context.warn(t('written.file', { file: ics }));
  }
  if (options.letters !== undefined) await writeLetters(context, communes, { ...options, on, to, file });
  const left = notDueLines(context, certificatesNotDue(register, { on, calendar: calendarInForce }));
  context.print(...(context.json ? [JSON.stringify(communes)] : dueLines(context, communes, { on, within })));
  if (context.json) for (const line of left) context.warn(line);
  else context.print(...left);
  return EXIT.done;
}

function readWithin(context: CommandContext, written: string | undefined): number {
  if (written === undefined) return calendarInForce.renewal.earliest;
  const days = /^\d{1,4}$/.test(written) ? Number(written) : Number.NaN;
  if (days <= MAX_DAYS) return days;
  throw new Failure(EXIT.usage, context.translator(messages)('not-days', { value: written, most: MAX_DAYS }));
}

function readLetterType(context: CommandContext, to = 'docx'): 'docx' | 'html' {
  if (to === 'docx' || to === 'html') return to;
  throw new Failure(EXIT.usage, context.translator(messages)('not-to', { value: to }));
}

async function writeLetters(
  context: CommandContext,
  communes: readonly DueCommune[],
  {
    on,
    to,
    file,
    letters: folder = '.',
    together,
    office,
    agency,
    town,
    force,
  }: DueCommandOptions & { readonly on: string; readonly to: 'docx' | 'html'; readonly file: string },
): Promise<void> {
  const rendered = await renderDueLetters(communes, {
    on,
    to,
    calendar: calendarInForce,
    lang: context.lang,
    office,
    agency,
    town,
    isTogether: together,
  });
  const files = await writeDocuments(context, rendered, {
    folder,
    inputs: [file],
    mayReplace: force ?? false,
  });
  context.warn(context.translator(messages)('written.letters', { count: files.length, folder }));
}

const countOf = (communes: readonly DueCommune[]): number =>
  communes.reduce((sum, { due }) => sum + due.length, 0);

/** A table for each commune. */
function dueLines(
  context: CommandContext,
  communes: readonly DueCommune[],
  { on, within }: { readonly on: string; readonly within: number },
): string[] {
  const t = context.translator(messages);
  const day = formatDay(on, context.lang === 'vi');
  const count = countOf(communes);
  if (count === 0) return [t('due.none', { days: within, day })];
  const columns = [
    { heading: t('column.product'), wraps: true },
    { heading: t('column.entity') },
    { heading: t('column.stars'), align: 'right' },
    { heading: t('column.ends') },
    { heading: t('column.days'), align: 'right' },
    { heading: t('column.window') },
  ] as const;
  return [
    context.colour.bold(t('due.heading', { count, days: within, day })),
    ...communes.flatMap(({ commune, due }) => [
      '',
      context.colour.bold(
        commune === ''
          ? t('due.no-commune', { count: due.length })
          : t('due.commune', { commune, count: due.length }),
      ),
      ...formatTable(
        columns,
        due.map((one) => dueCells(context, one)),
        context.width,
      ),
    ]),
  ];
}

/** What is in no list of what ends soon, and somebody should know of. */
function notDueLines(context: CommandContext, { undated, expired }: CertificatesNotDue): string[] {
  const t = context.translator(messages);
  const named = (all: readonly RegisteredCertificate[]): string =>
    [
      ...all.slice(0, MAX_NAMED).map(({ id, product }) => `${product.name} (${id})`),
      ...(all.length > MAX_NAMED ? ['…'] : []),
    ].join(', ');
  return [
    ...(undated.length > 0 ? [t('due.undated', { count: undated.length, names: named(undated) })] : []),
    ...(expired.length > 0 ? [t('due.expired', { count: expired.length, names: named(expired) })] : []),
  ].map(sanitizeLine);
}

function dueCells(context: CommandContext, { certificate, status, ends, days }: DueCertificate): string[] {
  const t = context.translator(messages);
  const dayText = (day: string): string => formatDay(day, context.lang === 'vi');
  const { renewal } = status;
  const window = renewal && {
    from: dayText(renewal.from),
    until: dayText(renewal.until),
  };
  return [
    sanitizeLine(certificate.product.name),
    sanitizeLine(certificate.entity.name),
    String(status.stars ?? ''),
    dayText(ends),
    String(days),
    window ? t(renewal.state === 'late' ? 'window.late' : 'window', window) : '',
  ];
}
