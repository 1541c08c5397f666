/** Writes results as Parquet, one group of rows after another. */
import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { BulkResult } from '@ocop-kit/engine/bulk';
import { EXIT, Failure } from '../../../failures/failure.js';
import type { ResultSink, ResultWriter } from '../scored-row.js';
import { firstOf, firstOfSet, NOTHING, type FirstRow, type TextLayout } from '../text/text-format.js';
import { parquetFields, type ParquetCell, type ParquetField } from './parquet-fields.js';

/** Rows of a group, which are in memory together. */
const GROUP_ROWS = 8_192;

/**
 * @param fractionText says that the points of a line are not whole, as those of all lines before it were
 * @throws {Failure} while rows are written, with that sentence
 */
export function createParquetWriter(
  sink: ResultSink,
  layout: TextLayout,
  fractionText: (line: number, points: number) => string,
): ResultWriter {
  const bytes = new ByteWriter();
  let open: { readonly fields: readonly ParquetField[]; readonly writer: ParquetWriter } | undefined;
  let columns: ParquetCell[][] = [];
  let rows = 0;
  const start = (first: FirstRow, hasFractions: boolean): NonNullable<typeof open> => {
    const fields = parquetFields(first, layout, hasFractions);
    columns = fields.map(() => []);
    open = { fields, writer: new ParquetWriter({ writer: bytes, schema: schemaOf(fields) }) };
    return open;
  };
  const add = (
    line: number,
    fields: readonly ParquetField[],
    cell: (field: ParquetField) => ParquetCell,
  ): void => {
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] as ParquetField; // below the length
      const value = cell(field);
      if (field.type === 'INT32' && value !== null && !Number.isInteger(value))
        throw new Failure(EXIT.input, fractionText(line, Number(value)));
      columns[at]?.push(value);
    }
    rows++;
  };
  const handOn = async (): Promise<void> => {
    const piece = new Uint8Array(bytes.getBytes());
    bytes.index = 0;
    if (piece.length > 0) await sink.write(piece);
  };
  const writeGroup = async ({ fields, writer }: NonNullable<typeof open>): Promise<void> => {
    const columnData = fields.map(({ name, type }, at) => ({
      name,
      data: columns[at] ?? [],
      // Nobody looks for rows by the first and last of such lists.
      statistics: type !== 'BYTE_ARRAY' || name === 'id',
    }));
    await writer.write({ columnData, rowGroupSize: Math.max(1, rows) });
    columns = fields.map(() => []);
    rows = 0;
    await handOn();
  };
  return {
    write(row) {
      const { set, result } = row;
      const { fields } = open ?? start(firstOf(row), set.scale !== 1);
      add(row.line, fields, ({ ofRow }) => ofRow({ ...row, result }));
    },
    writePlain(block, row, set) {
      const { fields } = open ?? start(firstOfSet(set), set.compiled.scale !== 1);
      const result = set.result as BulkResult; // scored with its block
      const plain = { block, row, set, result, place: block.places[row] as number };
      add(block.lines[row] as number, fields, ({ ofPlain }) => ofPlain(plain));
    },
    // What could not be scored is reported beside the results.
    writeBad: () => undefined,
    async flush() {
      if (open && rows >= GROUP_ROWS) await writeGroup(open);
    },
    async end() {
      const last = open ?? start(NOTHING, false);
      if (rows > 0) await writeGroup(last);
      await last.writer.finish();
      await handOn();
    },
  };
}

function schemaOf(fields: readonly ParquetField[]): SchemaElement[] {
  return [
    { name: 'root', num_children: fields.length },
    ...fields.map(({ name, type, optional }): SchemaElement => ({
      name,
      type,
      repetition_type: optional ? 'OPTIONAL' : 'REQUIRED',
      ...(type === 'BYTE_ARRAY' && { converted_type: 'UTF8' }),
    })),
  ];
}
