/** What writes the results of a batch, in the format that was asked for. */
import type { CommandContext } from '../../context/command-context.js';
import type { OpenRows, OutputFormat } from '../../sheet-rows/sheet-row.js';
import { defaultColumns, type ColumnChoice } from './columns.js';
import { messages } from './messages.js';
import type { ResultSink, ResultWriter } from './scored-row.js';
import { createTextWriter } from './text/text-writer.js';

/**
 * @param from headings of the carried columns, and whether their cells could turn into formulas
 * @param chosen the columns that were asked for; those of the format without them
 */
export async function createWriter(
  { lang, translator }: CommandContext,
  sink: ResultSink,
  format: OutputFormat,
  { carried, formulas }: Pick<OpenRows, 'carried' | 'formulas'>,
  chosen: ColumnChoice | undefined,
): Promise<ResultWriter> {
  const columns = chosen ?? defaultColumns(format);
  const layout = { carried, formulas, columns };
  if (format === 'parquet') {
    const { createParquetWriter } = await import('./parquet/parquet-writer.js');
    const t = translator(messages);
    return createParquetWriter(sink, layout, (line, points) => t('parquetFraction', { line, points }));
  }
  if (format !== 'xlsx') return createTextWriter(sink, format, layout);
  const { createWorkbookWriter } = await import('./workbook-writer.js');
  return createWorkbookWriter(sink, carried, lang);
}
