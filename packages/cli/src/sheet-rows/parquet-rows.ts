/** Sheets from a Parquet file, one group of rows after another, read like those of any table. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { readColumnCells, type ColumnCells } from '../parquet/column-cells.js';
import { openParquet, type ParquetTable } from '../parquet/parquet-file.js';
import { classifyColumns, normalizeHeading, RESERVED, type Columns } from '../table/headings.js';
import { REPLACEMENT_CHARACTER } from '../table/records.js';
import type { OpenFile } from './random-access.js';
import type { OpenRows, SheetRow } from './sheet-row.js';
import { announceCarried, readSheet, REQUIRED_COLUMNS } from './table-rows.js';

/** @throws {Failure} when the file is damaged, too large, or has no columns of sheets */
export async function openParquetRows(
  context: CommandContext,
  file: OpenFile,
  defaultPack: string,
): Promise<OpenRows> {
  try {
    const table = await openParquet(context, file);
    const columns = classifyParquet(context, table);
    return {
      format: 'csv',
      carried: announceCarried(context, columns),
      // Cells are text or numbers by their column; text that begins with `=` would become a formula in CSV.
      formulas: true,
      rows: readRows(context, file, table, columns, defaultPack),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

function classifyParquet(context: CommandContext, table: ParquetTable): Columns {
  const names = table.columns.map(({ name }) => name);
  const headings = names.map((name) => normalizeHeading(name).toLowerCase());
  if (!REQUIRED_COLUMNS.some((name) => headings.includes(name)))
    throw new Failure(EXIT.input, context.t('heading.none', { names: RESERVED.join(', ') }));
  return classifyColumns(names, context.criterionIds(), context.t);
}

async function* readRows(
  context: CommandContext,
  file: OpenFile,
  table: ParquetTable,
  columns: Columns,
  defaultPack: string,
): AsyncGenerator<SheetRow> {
  const { t } = context;
  let line = 0;
  try {
    for (const [group, { rows }] of table.groups.entries()) {
      const read: ColumnCells[] = [];
      for (const column of table.columns.keys())
        read.push(await readColumnCells(context, file, table, column, group));
      for (let row = 0; row < rows; row++) {
        line++;
        const cells = read.map((column) => column.text(row));
        if (cells.some((cell) => cell.includes(REPLACEMENT_CHARACTER))) yield { line, bad: t('rowDamaged') };
        else if (cells.some((cell) => cell !== ''))
          yield { line, ...readSheet(columns, cells, defaultPack, t) };
      }
    }
  } finally {
    await file.close();
  }
}
