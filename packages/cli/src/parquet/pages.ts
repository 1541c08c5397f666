/** Reads the pages of a column, one after another, and what is in them. */
import type { SchemaElement } from 'hyparquet';
import { readPlain } from 'hyparquet/src/plain.js';
import { byteStreamSplit } from 'hyparquet/src/encoding.js';
import { ByteCursor } from './byte-cursor.js';
import type { RawCell } from './cell-text.js';
import { readDeltaLengths, readDeltas, readDeltaTexts } from './delta.js';
import { inflatePage } from './inflate-page.js';
import type { ColumnChunk, RandomAccess } from './parquet-file.js';
import { readRuns } from './runs.js';
import { readThrift, type ThriftFields } from './thrift.js';

export interface ColumnPage {
  /** How many cells, empty ones included. */
  readonly count: number;
  /** Whether a cell is there, 1 for yes; undefined where all are. */
  readonly present: Uint8Array | Uint32Array | undefined;
  /** The cells that are there: values, or their places in the dictionary. */
  readonly values: ArrayLike<RawCell>;
  /** Whether `values` are places in the dictionary. */
  readonly coded: boolean;
}

/** Statistics in the head of a page may quote long texts. */
const MAX_HEAD_BYTES = 65_536;
const MAX_PAGE_BYTES = 128_000_000;
/** Values of a dictionary, and of a page that has none: each is in memory by itself, and a few compressed bytes may stand for all. */
const MAX_WORDS = 1_000_000;
const MAX_VALUES = 2_000_000;

/** By number: how Parquet calls its encodings. */
const ENCODING = {
  plain: 0,
  plainDictionary: 2,
  runs: 3,
  deltas: 5,
  deltaLengths: 6,
  deltaTexts: 7,
  dictionary: 8,
  split: 9,
} as const;

/**
 * @param rows of the group
 * @returns a dictionary as an array, then each page of cells
 * @throws {RangeError} when the pages are not what their heads say
 */
export async function* readPages(
  file: RandomAccess,
  { codec, from, length }: ColumnChunk,
  element: SchemaElement,
  rows: number,
): AsyncGenerator<ColumnPage | ArrayLike<RawCell>> {
  const end = from + length;
  let at = from;
  let room = roomFor(rows);
  let hasDictionary = false;
  for (let seen = 0; seen < rows;) {
    const cursor = new ByteCursor(await file.slice(at, Math.min(MAX_HEAD_BYTES, end - at)));
    const head = readThrift(cursor);
    const size = head.get(FIELD.compressed) ?? -1;
    const inflated = head.get(FIELD.inflated) ?? -1;
    if (size < 0 || inflated < 0 || Math.max(size, inflated) > MAX_PAGE_BYTES || at + cursor.at + size > end)
      throw new RangeError('page too long');
    room -= inflated;
    if (room < 0) throw new RangeError('pages too long');
    const bytes = await file.slice(at + cursor.at, size);
    at += cursor.at + size;
    const kind = head.get(FIELD.kind);
    if (kind === KIND.dictionary) {
      const count = countIn(head, FIELD.dictionaryCount, MAX_WORDS);
      if (hasDictionary) throw new RangeError('two dictionaries');
      hasDictionary = true;
      yield readValues(await inflatePage(codec, bytes, inflated), ENCODING.plain, count, element);
    } else if (kind === KIND.data || kind === KIND.data2) {
      const page = await (kind === KIND.data ? readFirstKind : readSecondKind)(
        head,
        bytes,
        codec,
        element,
        rows - seen,
      );
      seen += page.count;
      yield page;
    }
  }
}

/** Bytes that the pages of so many cells may have together, before they are compressed: else a short file could keep us for hours. */
const roomFor = (rows: number): number => Math.min(1_000_000_000, MAX_PAGE_BYTES + 2_000 * rows);

const KIND = { data: 0, dictionary: 2, data2: 3 } as const;
const FIELD = {
  kind: 1,
  inflated: 2,
  compressed: 3,
  count: 501,
  encoding: 502,
  dictionaryCount: 701,
  count2: 801,
  encoding2: 804,
  presentBytes: 805,
  repeatedBytes: 806,
  isCompressed: 807,
} as const;

/** A count of the head, within what is possible. */
function countIn(head: ThriftFields, field: number, most: number): number {
  const count = head.get(field) ?? -1;
  if (count < 0 || count > most) throw new RangeError('no such count');
  return count;
}

type PageReader = (
  head: ThriftFields,
  bytes: Uint8Array,
  codec: ColumnChunk['codec'],
  element: SchemaElement,
  most: number,
) => Promise<ColumnPage>;

const readFirstKind: PageReader = async (head, bytes, codec, element, most) => {
  const count = countIn(head, FIELD.count, most);
  const cursor = new ByteCursor(await inflatePage(codec, bytes, head.get(FIELD.inflated) ?? 0));
  const present = isOptional(element)
    ? readRuns(new ByteCursor(cursor.take(cursor.whole32())), 1, count)
    : undefined;
  return readCells(cursor.take(cursor.rest), head.get(FIELD.encoding), count, present, element);
};

const readSecondKind: PageReader = async (head, bytes, codec, element, most) => {
  const count = countIn(head, FIELD.count2, most);
  const cursor = new ByteCursor(bytes);
  cursor.take(head.get(FIELD.repeatedBytes) ?? 0);
  const levels = cursor.take(head.get(FIELD.presentBytes) ?? 0);
  const present = isOptional(element) ? readRuns(new ByteCursor(levels), 1, count) : undefined;
  const inflated = (head.get(FIELD.inflated) ?? 0) - cursor.at;
  const rest = cursor.take(cursor.rest);
  const isCompressed = head.get(FIELD.isCompressed) !== 0 && inflated > 0;
  const values = isCompressed ? await inflatePage(codec, rest, inflated) : rest;
  return readCells(values, head.get(FIELD.encoding2), count, present, element);
};

const isOptional = ({ repetition_type }: SchemaElement): boolean => repetition_type === 'OPTIONAL';

function readCells(
  bytes: Uint8Array,
  encoding: number | undefined,
  count: number,
  present: ColumnPage['present'],
  element: SchemaElement,
): ColumnPage {
  let there = count;
  if (present) for (const one of present) there -= 1 - one;
  if (encoding === ENCODING.dictionary || encoding === ENCODING.plainDictionary) {
    const cursor = new ByteCursor(bytes);
    const values = there === 0 ? [] : readRuns(cursor, cursor.byte(), there);
    return { count, present, coded: true, values };
  }
  return { count, present, coded: false, values: readValues(bytes, encoding, there, element) };
}

function readValues(
  bytes: Uint8Array,
  encoding: number | undefined,
  count: number,
  { type, type_length }: SchemaElement,
): ArrayLike<RawCell> {
  if (count === 0) return [];
  if (count > MAX_VALUES) throw new RangeError('too many values');
  const cursor = new ByteCursor(bytes);
  // The library makes room for all values before it reads the first.
  if (count * leastBits(type) > bytes.length * 8 && encoding === ENCODING.plain)
    throw new RangeError('unexpected end');
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  switch (encoding) {
    case ENCODING.plain:
      if (type === undefined) break;
      return readPlain(reader, type, count, type_length) as ArrayLike<RawCell>;
    case ENCODING.split:
      if (type === undefined || count > bytes.length) break;
      return byteStreamSplit(reader, count, type, type_length) as ArrayLike<RawCell>;
    case ENCODING.runs:
      if (type !== 'BOOLEAN') break;
      return Array.from(
        readRuns(new ByteCursor(cursor.take(cursor.whole32())), 1, count),
        (bit) => bit === 1,
      );
    case ENCODING.deltas:
      return readDeltas(cursor, count);
    case ENCODING.deltaLengths:
      return readDeltaLengths(cursor, count);
    case ENCODING.deltaTexts:
      return readDeltaTexts(cursor, count);
    default:
  }
  throw new RangeError('unknown encoding');
}

/** Bits that a plain value takes at least. */
function leastBits(type: SchemaElement['type']): number {
  if (type === 'BOOLEAN') return 1;
  return type === 'INT64' || type === 'DOUBLE' ? 64 : type === 'FIXED_LEN_BYTE_ARRAY' ? 8 : 32;
}
