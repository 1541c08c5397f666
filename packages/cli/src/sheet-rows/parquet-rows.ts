/** Sheets from a Parquet file, one group of rows after another, read like those of any table. */
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { readColumnCells, type ColumnCells } from '../parquet/column-cells.js';
import { openParquet, type ParquetTable } from '../parquet/parquet-file.js';
import {
  classifyColumns,
  normalizeHeading,
  refuseWithoutCriteria,
  RESERVED,
  type Columns,
} from '../table/headings.js';
import { REPLACEMENT_CHARACTER } from '../table/records.js';
import type { OpenFile } from './random-access.js';
import type { OpenRows, PlainGroup, SheetRow } from './sheet-row.js';
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
    const groups = readGroups(context, file, table, columns, defaultPack);
    return {
      format: 'csv',
      carried: announceCarried(context, columns),
      // Cells are text or numbers by their column; text that begins with `=` would become a formula in CSV.
      formulas: true,
      rows: readRows(groups),
      plainGroups: { columns, pack: defaultPack, groups },
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
  const columns = classifyColumns(names, context.criterionIds(), context.t);
  refuseWithoutCriteria(columns, context.t);
  return columns;
}

async function* readRows(groups: AsyncIterable<PlainGroup>): AsyncGenerator<SheetRow> {
  for await (const { rows, readRow } of groups)
    for (let row = 0; row < rows; row++) {
      const read = readRow(row);
      if (read !== null) yield read;
    }
}

/** Reads one group after another, all its columns at once; the file is closed behind the last. */
async function* readGroups(
  context: CommandContext,
  file: OpenFile,
  table: ParquetTable,
  columns: Columns,
  defaultPack: string,
): AsyncGenerator<PlainGroup> {
  const { t } = context;
  let firstLine = 1;
  try {
    for (const [group, { rows }] of table.groups.entries()) {
      const cells: ColumnCells[] = [];
      for (const column of table.columns.keys())
        cells.push(await readColumnCells(context, file, table, column, group));
      const lineOf = firstLine;
      const readRow = (row: number): SheetRow | null => {
        const line = lineOf + row;
        const texts = cells.map((column) => column.text(row));
        if (texts.some((text) => text.includes(REPLACEMENT_CHARACTER))) return { line, bad: t('rowDamaged') };
        if (texts.every((text) => text === '')) return null;
        return { line, ...readSheet(columns, texts, defaultPack, t) };
      };
      yield { firstLine, rows, cells, readRow };
      firstLine += rows;
    }
  } finally {
    await file.close();
  }
}
