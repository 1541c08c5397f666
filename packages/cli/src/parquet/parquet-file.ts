/** What a Parquet file says of itself at its end: columns, and groups of rows. Checked before anything is read by it. */
import type { ColumnMetaData, FileMetaData, SchemaElement } from 'hyparquet';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { isSystemError } from '../failures/system-error.js';
import type { SharedKey } from '../i18n/translate.js';
import { ByteCursor } from './byte-cursor.js';
import { readThrift } from './thrift.js';

/** Bytes of a file at any place of it. */
export interface RandomAccess {
  readonly size: number;
  /** @throws {RangeError} when the file has fewer bytes there */
  readonly slice: (from: number, length: number) => Promise<Uint8Array>;
}

interface ParquetColumn {
  readonly name: string;
  readonly element: SchemaElement;
}

/** Where the cells of a column are, in one group of rows. */
export interface ColumnChunk {
  readonly codec: ColumnMetaData['codec'];
  readonly from: number;
  readonly length: number;
}

interface RowGroup {
  readonly rows: number;
  /** In the order of the columns. */
  readonly chunks: readonly ColumnChunk[];
}

export interface ParquetTable {
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
}

/** The mark of Parquet and the length of the footer before it. */
const TAIL_BYTES = 8;
const MAX_FOOTER_BYTES = 8_000_000;
const MAX_COLUMNS = 2_000;
/** Of one group of rows, which is the least that is read at once. */
const MAX_CELLS = 200_000_000;

/** @throws {Failure} when the footer is damaged, or describes what no table of sheets has */
export async function openParquet({ t }: CommandContext, file: RandomAccess): Promise<ParquetTable> {
  const refuse = (key: SharedKey, values: Readonly<Record<string, string | number>> = {}): never => {
    throw new Failure(EXIT.input, t(key, values));
  };
  try {
    const { schema, row_groups: groups } = await readFooter(file);
    const columns = schema.slice(1).map((element) => ({ name: element.name, element }));
    for (const { name, element } of columns) {
      if (typeof name !== 'string' || !isPossible(element)) return refuse('parquet.footer');
      if (element.type === undefined || element.repetition_type === 'REPEATED')
        return refuse('parquet.nested', { column: shortenName(name) });
    }
    if (columns.length > MAX_COLUMNS)
      return refuse('parquet.columns', { found: columns.length, limit: MAX_COLUMNS });
    return {
      columns,
      groups: groups.map(({ num_rows, columns: chunks }, at) => {
        const rows = Number(num_rows);
        if (!(rows >= 0) || chunks.length !== columns.length) return refuse('parquet.footer');
        if (rows * columns.length > MAX_CELLS)
          return refuse('parquet.group', { group: at + 1, found: rows, limit: MAX_CELLS });
        const located = chunks.map(({ meta_data }) => locateChunk(meta_data, file.size));
        return { rows, chunks: located.map((chunk) => chunk ?? refuse('parquet.footer')) };
      }),
    };
  } catch (error) {
    if (error instanceof Failure || isSystemError(error)) throw error;
    return refuse('parquet.footer');
  }
}

/** Decimals have 76 digits at most. */
const isPossible = ({ scale = 0, type_length = 1 }: SchemaElement): boolean =>
  scale >= 0 && scale <= 76 && type_length > 0 && type_length <= 1_000;

/** As a sentence quotes it. */
export const shortenName = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name);

async function readFooter(file: RandomAccess): Promise<Pick<FileMetaData, 'schema' | 'row_groups'>> {
  const tail = new ByteCursor(await file.slice(file.size - TAIL_BYTES, TAIL_BYTES));
  const length = tail.whole32();
  if (length > MAX_FOOTER_BYTES) throw new RangeError('footer too long');
  const footer = await file.slice(file.size - TAIL_BYTES - length, length + TAIL_BYTES);
  // The library trusts the lengths it reads, so they are checked first.
  readThrift(new ByteCursor(footer.subarray(0, length)));
  const { parquetMetadata } = await import('hyparquet');
  return parquetMetadata(footer, { geoparquet: false });
}

/** @returns undefined where the chunk is not within the file */
function locateChunk(meta: ColumnMetaData | undefined, size: number): ColumnChunk | undefined {
  if (meta === undefined) return undefined;
  // A few writers say 0 where there is no dictionary.
  const from = Number(meta.dictionary_page_offset || meta.data_page_offset);
  const length = Number(meta.total_compressed_size);
  return from >= 0 && length >= 0 && from + length <= size ? { codec: meta.codec, from, length } : undefined;
}
