/** Renders what was asked for of an inspection or a withdrawal, and writes it to a folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  InspectionDocumentError,
  inspectionDocumentProblemText,
  listDueDocuments,
  renderInspectionDocument,
  type InspectionDocument,
  type InspectionDocumentOptions,
  type InspectionDocumentType,
  type RenderedForm,
} from '@ocop-kit/documents/inspection';
import type { CriteriaSet } from '@ocop-kit/engine';
import { calendarText, type RatingCalendar } from '@ocop-kit/engine/calendar';
import {
  parseInspection,
  proposeWithdrawal,
  withdrawalDoubtText,
  type Inspection,
  type WithdrawalProposal,
} from '@ocop-kit/engine/inspection';
import { calendarOf } from '@ocop-kit/rules/calendar';
import { holidays } from '@ocop-kit/rules/holidays';
import type { CommandContext } from '../../../context/command-context.js';
import { readChoice } from '../../../context/read-choice.js';
import { readDayOption } from '../../../context/read-day-option.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { findPath } from '../../../files/find-path.js';
import { isOf } from '../../../files/is-of.js';
import { readText } from '../../../files/read-file.js';
import { writeDocuments } from '../../../output/write-documents.js';
import { messages } from '../messages.js';
import { readCertificate } from '../read-certificate.js';

export interface InspectionPrintOptions {
  readonly only?: string | undefined;
  readonly to?: string | undefined;
  readonly certificate?: string | undefined;
  readonly ground?: string | undefined;
  readonly basis: string;
  readonly basisOn?: string | undefined;
  readonly basisBy?: string | undefined;
  readonly basisNumber?: string | undefined;
  readonly on?: string | undefined;
  readonly agency?: string | undefined;
  readonly office?: string | undefined;
  readonly output?: string | undefined;
  readonly force?: boolean | undefined;
}

/** What the file that somebody named holds. */
interface PrintSource {
  readonly set: CriteriaSet;
  readonly inspection?: Inspection | undefined;
  readonly certificate: Inspection['certificate'];
  readonly calendar: RatingCalendar | undefined;
}

/**
 * @returns the exit code
 * @throws {Failure} for what cannot be printed, read or written
 */
export async function printDocuments(
  context: CommandContext,
  file: string,
  options: InspectionPrintOptions,
): Promise<number> {
  const t = context.translator(messages);
  const source = await readSource(context, file, options);
  const proposal = propose(context, source, options);
  const rendered = await renderAll(context, file, source, proposal, options);
  const { output: folder, force = false } = options;
  const { changed, same } = await sortOut(rendered, folder);
  const files = await writeDocuments(context, changed, { folder, inputs: [file], mayReplace: force });
  if (context.json) context.print(JSON.stringify([...same, ...files]));
  else for (const written of files) context.warn(t('written', { file: written }));
  for (const unchanged of same) context.warn(t('unchanged', { file: unchanged }));
  if (proposal) warnOfProposal(context, source, proposal);
  return EXIT.done;
}

/** An inspection has everything; a certificate has the product, and the set that it was rated by where its register says so. */
async function readSource(
  context: CommandContext,
  file: string,
  { certificate: id, on }: InspectionPrintOptions,
): Promise<PrintSource> {
  const text = await readText(file, context.t);
  if (isOf(text, 'ocop-certificate/') || isOf(text, 'ocop-register/')) {
    const { certificate, registered } = await readCertificate(
      context,
      file,
      id,
      readDayOption(context, '--on', on),
    );
    const { pack = context.pack, set: no = 1 } = registered.product;
    const set = await context.loadSet(pack, no);
    return { set, certificate, calendar: findCalendar(set) };
  }
  const inspection = parseInspection(text);
  const set = await context.loadSet(inspection.pack, inspection.set);
  return { set, inspection, certificate: inspection.certificate, calendar: findCalendar(set) };
}

const findCalendar = ({ pack }: CriteriaSet): RatingCalendar | undefined =>
  calendarOf(pack.layers?.[0]?.id ?? pack.id);

function propose(
  context: CommandContext,
  { certificate, calendar, set, inspection }: PrintSource,
  options: InspectionPrintOptions,
): WithdrawalProposal | undefined {
  const t = context.translator(messages);
  const { ground, basisOn, basisBy, basisNumber } = options;
  if (ground === undefined) return undefined;
  if (!calendar) throw new Failure(EXIT.input, t('noCalendar', { pack: set.pack.id }));
  if (basisOn === undefined) throw new Failure(EXIT.usage, t('noBasis'));
  return proposeWithdrawal(
    {
      certificate,
      inspection,
      ground,
      on: readDayOption(context, '--on', options.on),
      basis: {
        kind: readChoice(context, '--basis', options.basis, ['conclusion', 'confirmation'] as const),
        on: readDayOption(context, '--basis-on', basisOn),
        ...(basisBy !== undefined && { by: basisBy }),
        ...(basisNumber !== undefined && { number: basisNumber }),
      },
    },
    { calendar, holidays },
  );
}

/** What was printed before and would be the same again stands in nobody's way. */
async function sortOut(
  rendered: readonly RenderedForm[],
  folder = '.',
): Promise<{ readonly changed: readonly RenderedForm[]; readonly same: readonly string[] }> {
  const changed: RenderedForm[] = [];
  const same: string[] = [];
  for (const document of rendered) {
    const path = join(folder, document.name);
    // Whatever cannot be read is left to what writes it.
    const known = await readFile(await findPath(path)).catch(() => undefined);
    if (known?.equals(document.bytes)) same.push(path);
    else changed.push(document);
  }
  return { changed, same };
}

/** By when it is to be decided, and why by then; and where the inspection found otherwise. */
function warnOfProposal(
  context: CommandContext,
  { set, inspection, calendar }: PrintSource,
  proposal: WithdrawalProposal,
): void {
  const { lang } = context;
  const doubt =
    inspection && withdrawalDoubtText(proposal, { set, inspection, rules: calendar?.inspection }, lang);
  if (doubt !== undefined) context.warn(doubt);
  for (const note of proposal.deadline.notes) context.warn(calendarText(note, lang));
}

/** All are rendered before the first is written: what cannot be printed leaves nothing behind. */
async function renderAll(
  context: CommandContext,
  file: string,
  source: PrintSource,
  proposal: WithdrawalProposal | undefined,
  options: InspectionPrintOptions,
): Promise<RenderedForm[]> {
  const { set, inspection, calendar } = source;
  const chosen =
    options.only?.split(',').map((one) => one.trim() as InspectionDocument) ??
    listDueDocuments({ inspection, proposal });
  if (chosen.length === 0) throw new Failure(EXIT.usage, context.translator(messages)('nothing', { file }));
  const { agency, office } = options;
  const rendering: InspectionDocumentOptions = {
    set,
    to: (options.to ?? 'docx') as InspectionDocumentType,
    lang: context.lang,
    inspection,
    proposal,
    rules: calendar,
    by: {
      ...inspection?.by,
      ...(agency !== undefined && { agency }),
      ...(office !== undefined && { office }),
    },
    ...(options.on !== undefined && { on: readDayOption(context, '--on', options.on) }),
  };
  const rendered: RenderedForm[] = [];
  try {
    for (const document of chosen) rendered.push(await renderInspectionDocument(document, rendering));
  } catch (error) {
    if (!(error instanceof InspectionDocumentError)) throw error;
    throw new Failure(EXIT.usage, inspectionDocumentProblemText(error, context.lang));
  }
  return rendered;
}
