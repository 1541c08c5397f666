/** `ocop impact --with`: scores sheets by the rules in force and by an edited copy, and says what becomes of them. */
import type { CommandContext } from '../../../context/command-context.js';
import { readChoice } from '../../../context/read-choice.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { findRuleFiles } from '../../../rules-source/rules-source.js';
import { openOutput, refuseToOverwrite } from '../../../output/output.js';
import { sanitizeJson, sanitizeLines } from '../../../terminal/sanitize.js';
import { createColours, writeToStdout } from '../../../terminal/terminal.js';
import { ReformGaps } from '../../../reform/reform-gaps.js';
import { ReformTally } from '../../../reform/reform-tally.js';
import { messages as impactMessages } from '../messages.js';
import { openSource } from '../sources/open-source.js';
import { createPairFinder, readEditedPack } from './edited-pack.js';
import { messages } from './messages.js';
import { reformLines } from './reform-lines.js';
import type { ReformReport } from './reform-report.js';
import { reformRows, type ReformedRow } from './reform-run.js';
import { createCsvSink, createJsonSink, type RowSink } from './row-sink.js';

export interface ReformOptions {
  readonly with: string;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
  readonly table?: string | undefined;
  readonly set?: string | undefined;
}

const FORMATS = ['table', 'csv', 'json', 'html'] as const;
type ReformFormat = (typeof FORMATS)[number];

/** More sheets that cannot be used nobody reads on a terminal. */
const MAX_WARNED = 20;

/** @returns exit code 1 when a sheet could not be compared */
export async function reportReform(
  context: CommandContext,
  sourceName: string,
  options: ReformOptions,
): Promise<number> {
  const t = context.translator(messages);
  const { output, with: edited, table } = options;
  const format = readFormat(context, options);
  if (format === 'html' && output === undefined) throw new Failure(EXIT.usage, t('htmlToFile'));
  const set = readSet(context, options.set);
  const pack = await readEditedPack(context, edited);
  const rules = await findRuleFiles(edited, [], context.t);
  const source = await openSource(context, sourceName, {
    pack: pack.editionOf,
    set,
    table,
    output,
    rules: context.packFile === undefined ? rules : [...rules, context.packFile],
  });
  const inputs = [...source.inputs, ...rules];
  if (output !== undefined) await refuseToOverwrite(context, output, inputs);
  const report: ReformReport = {
    from: context.pack === pack.editionOf ? (context.packFile ?? context.pack) : pack.editionOf,
    to: edited,
    source: source.title,
    tally: new ReformTally(context.lang),
    gaps: new ReformGaps(),
  };
  const sink = format === 'csv' ? createCsvSink(t) : format === 'json' ? createJsonSink(report) : undefined;
  const rows = reformRows(context, source.rows, createPairFinder(context, pack));
  const out = output === undefined ? standardOutput(format) : await openOutput(context, output, inputs);
  try {
    await writeRows(report, rows, sink, out.write);
    const text = sink?.end(report) ?? (await wholeReport(context, report, format));
    if (text !== '') await out.write(text);
    await out.commit();
  } catch (error) {
    await out.discard();
    throw error;
  }
  printOutcome(context, report, format, output, source.others);
  const { notTaken, unusable } = report.gaps;
  return notTaken + unusable > 0 ? EXIT.negative : EXIT.done;
}

/** Asked for, or by the ending of the output. */
function readFormat(context: CommandContext, { format, output = '' }: ReformOptions): ReformFormat {
  if (format !== undefined) return readChoice(context, '--format', format, FORMATS);
  // Lines of text under such a name would open nowhere.
  const foreign = /\.(?:xls[xmb]?|ods|docx?|odt|pdf|parquet)$/i.exec(output)?.[0];
  if (foreign !== undefined)
    throw new Failure(EXIT.usage, context.translator(messages)('endings', { ending: foreign }));
  const ending = /\.(html?|csv|json)$/i.exec(output)?.[1]?.toLowerCase();
  if (ending !== undefined) return ending === 'htm' ? 'html' : (ending as ReformFormat);
  return context.json ? 'json' : 'table';
}

function readSet(context: CommandContext, set: string | undefined): number | undefined {
  if (set === undefined) return undefined;
  if (!/^\d{1,4}$/.test(set)) throw new Failure(EXIT.usage, context.translator(impactMessages)('setNumber'));
  return Number(set);
}

async function writeRows(
  { tally, gaps }: ReformReport,
  rows: AsyncIterable<readonly ReformedRow[]>,
  sink: RowSink | undefined,
  write: (text: string) => Promise<void>,
): Promise<void> {
  // A source that cannot be read at all leaves no empty report behind.
  let start = sink?.start ?? '';
  for await (const block of rows) {
    for (const one of block) {
      if (one.pair === undefined) {
        const { row } = one;
        if (row.kind === 'bad') gaps.addUnusable({ file: row.file, line: row.line, why: row.why });
        else gaps.noSheet++;
      } else {
        gaps.addCompared(one.pair, one.reform);
        if ('change' in one.reform) tally.add(one.pair, one.row.province, one.reform);
      }
    }
    if (sink) await write(start + sink.add(block));
    start = '';
  }
  if (start !== '') await write(start);
}

async function wholeReport(
  context: CommandContext,
  report: ReformReport,
  format: ReformFormat,
): Promise<string> {
  if (format === 'html') {
    const { writeReportPage } = await import('./page/report-page.js');
    return writeReportPage(context, report);
  }
  return `${reformLines({ ...context, colour: createColours(false) }, report).join('\n')}\n`;
}

/** A table is printed line by line, with its colours, when all is done. */
function standardOutput(format: ReformFormat) {
  const nothing = (): Promise<void> => Promise.resolve();
  const sanitize = format === 'json' ? sanitizeJson : sanitizeLines;
  const write = format === 'table' ? nothing : (text: string) => writeToStdout(sanitize(text));
  return { write, commit: nothing, discard: nothing };
}

function printOutcome(
  context: CommandContext,
  report: ReformReport,
  format: ReformFormat,
  output: string | undefined,
  others: number,
): void {
  const t = context.translator(messages);
  const { tally, gaps } = report;
  if (output !== undefined) {
    if (!context.json) context.print(...reformLines(context, report), '', t('written', { file: output }));
  } else if (format === 'table') context.print(...reformLines(context, report));
  else if (format === 'csv') for (const line of reformLines(context, report)) context.warn(line);
  for (const { file, line, why } of gaps.named.slice(0, MAX_WARNED)) {
    const place = line === null ? file : context.translator(impactMessages)('place', { file, line });
    context.warn(t('unusableRow', { place, why }));
  }
  if (gaps.unusable > MAX_WARNED) context.warn(t('unusableRow.more', { count: gaps.unusable - MAX_WARNED }));
  const { notTaken, unusable } = gaps;
  context.warn(t('done', { count: tally.sheets, notTaken, unusable, others }));
}
