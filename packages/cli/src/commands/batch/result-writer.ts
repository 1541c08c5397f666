/** What writes the results of a batch, in the format that was asked for. */
import type { OpenRows, OutputFormat } from '../../sheet-rows/sheet-row.js';
import type { CommandContext } from '../../context/command-context.js';
import type { ResultSink, ResultWriter } from './scored-row.js';
import { createTextWriter } from './text-writer.js';

/** @param from headings of the carried columns, and whether their cells could turn into formulas */
export async function createWriter(
  { lang }: CommandContext,
  sink: ResultSink,
  format: OutputFormat,
  from: Pick<OpenRows, 'carried' | 'formulas'>,
): Promise<ResultWriter> {
  if (format !== 'xlsx') return createTextWriter(sink, format, from);
  const { createWorkbookWriter } = await import('./workbook-writer.js');
  return createWorkbookWriter(sink, from.carried, lang);
}
