/** Some thousand rows in the order of the file: most of them as places of bytes, the unusual ones as what they are. */
import type { SheetRow } from '../../../sheet-rows/sheet-row.js';
import type { ScoredSheet } from '../score-row.js';
import { BLOCK_ROWS, type PlainSet } from './plain-set.js';

/** A row that was read and scored by itself; `result` is the sentence that says why it has none. */
export interface UnusualRow {
  readonly row: SheetRow;
  readonly result: ScoredSheet | string;
}

/** In `RowBlock.sets`: the row is among `unusual`. */
export const UNUSUAL = -1;
/** Each of them holds a whole result. */
const MAX_UNUSUAL = 64;

/** Separators and quotation marks around a cell. */
const CELL_ROOM = 8;

export class RowBlock {
  /** The bytes that places refer to. */
  bytes: Buffer = Buffer.alloc(0);
  length = 0;
  /** The set of each row, as its place among the sets, or `UNUSUAL`. */
  readonly sets = new Int32Array(BLOCK_ROWS);
  /** The place of each row among the sheets of its set, or among `unusual`. */
  readonly places = new Int32Array(BLOCK_ROWS);
  readonly lines = new Int32Array(BLOCK_ROWS);
  /** Where the id of each row begins and ends; the same number where it has none. */
  readonly idStarts = new Int32Array(BLOCK_ROWS);
  readonly idEnds = new Int32Array(BLOCK_ROWS);
  /** Where the carried cells of each row begin and end, one after another. */
  readonly cells: Int32Array;
  readonly unusual: UnusualRow[] = [];

  /** @param carried how many cells of a row are copied to the results */
  constructor(readonly carried: number) {
    this.cells = new Int32Array(2 * carried * BLOCK_ROWS);
  }

  isFull(): boolean {
    return this.length >= BLOCK_ROWS || this.unusual.length >= MAX_UNUSUAL;
  }

  /** Adds the sheet that was begun in `set`. */
  add(set: PlainSet, line: number, idStart: number, idEnd: number): void {
    const { length } = this;
    this.sets[length] = set.place;
    this.places[length] = set.count;
    this.lines[length] = line;
    this.idStarts[length] = idStart;
    this.idEnds[length] = idEnd;
    this.length = length + 1;
    set.commit();
  }

  /** Bytes of the id and the carried cells of a row, and a few for each. */
  lengthOf(row: number): number {
    let length = (this.idEnds[row] as number) - (this.idStarts[row] as number);
    for (let at = 2 * row * this.carried, end = at + 2 * this.carried; at < end; at += 2)
      length += (this.cells[at + 1] as number) - (this.cells[at] as number) + CELL_ROOM;
    return length;
  }

  addUnusual(row: UnusualRow): void {
    this.sets[this.length] = UNUSUAL;
    this.places[this.length] = this.unusual.length;
    this.lines[this.length] = row.row.line;
    this.unusual.push(row);
    this.length++;
  }

  /** @param bytes of the next block */
  clear(bytes: Buffer): void {
    this.bytes = bytes;
    this.length = 0;
    this.unusual.length = 0;
  }
}
