/** The mapping of an office's own table: read from a file, or proposed from the headings and saved. */
import { WorkbookError } from '@ocop-kit/documents/problems';
import { parseMapping, type TableMapping } from '@ocop-kit/engine/schema';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readBytes, readText } from '../../files/read-file.js';
import { findingSentence } from '../../findings/workbook-findings.js';
import { writeOutput } from '../../output/output.js';
import { sanitizeLine } from '../../terminal/sanitize.js';
import { messages } from './messages.js';

export interface MappingOptions {
  /** A mapping to read the table by. */
  readonly mapping?: string | undefined;
  /** Where a proposed mapping is saved. */
  readonly saveMapping?: string | undefined;
  /** The criteria set that a proposed mapping is for. */
  readonly set?: string | undefined;
}

/**
 * @param file the table
 * @returns undefined where neither option was given
 * @throws {Failure} when the mapping cannot be read; when a proposal leaves something open, which then is saved to be completed
 */
export async function findMapping(
  context: CommandContext,
  file: string,
  { mapping, saveMapping, set }: MappingOptions,
): Promise<TableMapping | undefined> {
  const t = context.translator(messages);
  if (mapping !== undefined && saveMapping !== undefined) throw new Failure(EXIT.usage, t('mappingTwice'));
  if (mapping !== undefined) return parseMapping(await readText(mapping, context.t));
  if (saveMapping === undefined) return undefined;
  if (set === undefined || !/^\d{1,4}$/.test(set)) throw new Failure(EXIT.usage, t('mappingSet'));
  return proposeAndSave(context, file, saveMapping, Number(set));
}

async function proposeAndSave(
  context: CommandContext,
  file: string,
  saveTo: string,
  no: number,
): Promise<TableMapping> {
  const t = context.translator(messages);
  if (file === '-') throw new Failure(EXIT.usage, t('mappingFile'));
  const set = await context.loadSet(context.pack, no, 'all');
  const { proposeMapping, readHeadings } = await import('@ocop-kit/documents/sheets');
  const bytes = await readBytes(file, context.t);
  const { mapping, open, carried } = refuseUnreadable(context, () => {
    const { headings, worksheet } = readHeadings(bytes, set);
    return proposeMapping(headings, set, worksheet);
  });
  await writeOutput(context, saveTo, `${JSON.stringify(mapping, null, 2)}\n`, [file]);
  context.warn(t('mapped', { count: mapping.columns.length - open.length, file: saveTo }));
  const quote = (heading: string): string => `“${sanitizeLine(heading)}”`;
  if (carried.length > 0) context.warn(t('mappingCarried', { headings: carried.map(quote).join(', ') }));
  if (open.length === 0) return mapping;
  const lines = open.map(({ heading, candidates }) => `  ${quote(heading)}: ${candidates.join(', ')}`);
  throw new Failure(EXIT.negative, [t('mappingOpen', { file: saveTo }), ...lines].join('\n'));
}

/** Turns what the reader refuses into sentences. */
function refuseUnreadable<T>(context: CommandContext, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new Failure(
      EXIT.input,
      error.problems.map((problem) => findingSentence(context, problem)).join('\n'),
    );
  }
}
