/** The sheets of a Parquet file, one group of rows after another. */
import { open } from 'node:fs/promises';
import type { CommandContext } from '../../../context/command-context.js';
import { readColumnCells, type ColumnCells } from '../../../parquet/column-cells.js';
import { openParquet, type RandomAccess } from '../../../parquet/parquet-file.js';
import type { SheetFile } from '../sheet-files.js';
import { createRowReader } from './row-reader.js';
import type { SourceOptions, SourceRow } from './source-row.js';

/** @throws {Failure} when the file is damaged or too large */
export async function* readParquetRows(
  context: CommandContext,
  { path, name }: SheetFile,
  options: SourceOptions,
): AsyncGenerator<SourceRow> {
  const handle = await open(path, 'r');
  try {
    const file: RandomAccess = {
      size: (await handle.stat()).size,
      slice: async (from, length) => {
        if (!(from >= 0 && length >= 0)) throw new RangeError('no such bytes');
        const bytes = new Uint8Array(length);
        const { bytesRead } = await handle.read(bytes, 0, length, from);
        if (bytesRead < length) throw new RangeError('unexpected end');
        return bytes;
      },
    };
    const table = await openParquet(context, file);
    const names = table.columns.map((column) => column.name);
    const readRow = createRowReader(context, names, name, options);
    let line = 0;
    for (const [group, { rows }] of table.groups.entries()) {
      const read: ColumnCells[] = [];
      for (const column of names.keys())
        read.push(await readColumnCells(context, file, table, column, group));
      for (let row = 0; row < rows; row++) {
        yield await readRow(
          read.map((column) => column.text(row)),
          ++line,
        );
      }
    }
  } finally {
    await handle.close();
  }
}
