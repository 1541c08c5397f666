/** Reads rows of a text table as bytes: those whose cells hold a sheet and nothing unusual. */
import type { ByteLines } from '../../../table/byte-lines.js';
import type { Columns } from '../../../table/headings.js';
import { MAX_LINE_LENGTH } from '../../../table/lines.js';
import type { PlainSet } from './plain-set.js';
import type { PlainSets } from './plain-sets.js';
import type { RowBlock } from './row-block.js';
import { LETTER, PLAIN, SIGN_CLASSES } from './sign-classes.js';
import { isUnusualId, splitIds } from './table-texts.js';

const [LINE_FEED, RETURN, SPACE, QUOTE, ZERO] = [10, 13, 32, 34, 48];
/** Separates cells, or ends the line. */
const STOP = 3;
/** The row is unusual: nothing of it was kept. */
const OTHERWISE = -1;
export class TableScanner {
  private readonly classes = Uint8Array.from(SIGN_CLASSES);
  private readonly separator: number;
  private bytes: Buffer = Buffer.alloc(0);
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly criteria: Int32Array;
  private readonly carried: Int32Array;
  /** By place of the set: for each criterion column its place in the set, -1 for a criterion of other sets. */
  private readonly places: Int32Array[] = [];

  constructor(
    private readonly sets: PlainSets,
    separator: string,
    private readonly columns: Columns,
  ) {
    this.separator = separator.charCodeAt(0);
    for (const stop of [this.separator, LINE_FEED, RETURN]) this.classes[stop] = STOP;
    this.starts = new Int32Array(columns.width);
    this.ends = new Int32Array(columns.width);
    this.criteria = Int32Array.from(columns.criteria, ({ at }) => at);
    this.carried = Int32Array.from(columns.carried, ({ at }) => at);
  }

  /** Whether cells can be told apart by this sign: one byte that stands in no number and no id. */
  static canRead(separator: string): boolean {
    return /^[;,|\t:]$/.test(separator);
  }

  /** Adds rows to the block until one is unusual, the block is full, or no line is left; `lines` is behind the last of them. */
  scan(lines: ByteLines, block: RowBlock): void {
    this.bytes = lines.bytes;
    while (lines.at < lines.end && !block.isFull()) {
      const next = this.findCells(lines.at, lines.end, lines.sound);
      if (next === OTHERWISE || next - lines.at > MAX_LINE_LENGTH) return;
      if (!this.readCells(lines.number, block)) return;
      lines.at = next;
      lines.number++;
    }
  }

  /** @returns where the next line begins, or `OTHERWISE` */
  private findCells(at: number, end: number, sound: boolean): number {
    const { bytes, classes, starts, ends, separator } = this;
    const { width } = this.columns;
    for (let column = 0; column < width; column++) {
      const isQuoted = bytes[at] === QUOTE;
      if (isQuoted) at++;
      const start = at;
      for (;;) {
        while (classes[bytes[at] as number] === PLAIN) at++;
        const kind = classes[bytes[at] as number];
        if (at >= end || (kind === STOP && !(isQuoted && bytes[at] === separator))) break;
        if (isQuoted && bytes[at] === QUOTE) break;
        // A tab separates cells, but within one it is a control character, which JSON writes in its own manner.
        if (kind === STOP ? SIGN_CLASSES[separator] === PLAIN : kind === LETTER && sound) at++;
        else return OTHERWISE;
      }
      starts[column] = start;
      ends[column] = at;
      if (isQuoted) {
        if (bytes[at] !== QUOTE || at >= end) return OTHERWISE;
        at++;
      } else if (at > start && (bytes[start] === SPACE || bytes[at - 1] === SPACE)) return OTHERWISE;
      if (column < width - 1) {
        if (bytes[at] !== separator || at >= end) return OTHERWISE;
        at++;
      }
    }
    if (at < end && bytes[at] === RETURN) at++;
    if (at >= end) return end;
    return bytes[at] === LINE_FEED ? at + 1 : OTHERWISE;
  }

  /** @returns whether the row was added to the block */
  private readCells(line: number, block: RowBlock): boolean {
    const { bytes, starts, ends, columns, carried } = this;
    const { reserved, unnamed } = columns;
    for (let i = 0; i < unnamed.length; i++) if (!this.isEmpty(unnamed[i])) return false;
    if (!this.isEmpty(reserved.vector)) return false;
    const set = this.findSet(reserved.pack, reserved.set);
    if (set === undefined || !this.readPicks(set)) return false;
    const { id, declared } = reserved;
    const hasId = !this.isEmpty(id);
    const idStart = hasId ? (starts[id as number] as number) : 0;
    const idEnd = hasId ? (ends[id as number] as number) : 0;
    if (idEnd > 0 && isUnusualId(bytes, idStart, idEnd)) return false;
    if (!this.isEmpty(declared) && !set.declare(this.text(declared), splitIds)) return false;
    const first = 2 * block.length * carried.length;
    for (let i = 0; i < carried.length; i++) {
      const at = carried[i] as number;
      block.cells[first + 2 * i] = starts[at] as number;
      block.cells[first + 2 * i + 1] = ends[at] as number;
    }
    block.add(set, line, idStart, idEnd);
    return true;
  }

  private isEmpty(column: number | undefined): boolean {
    return column === undefined || this.starts[column] === this.ends[column];
  }

  private text(column: number | undefined): string {
    return column === undefined ? '' : this.bytes.toString('latin1', this.starts[column], this.ends[column]);
  }

  private findSet(pack: number | undefined, set: number | undefined): PlainSet | undefined {
    if (set === undefined) return undefined;
    const { bytes, sets } = this;
    const start = this.starts[set] as number;
    const end = this.ends[set] as number;
    if (end - start > 4 || bytes[start] === ZERO) return undefined;
    let no = 0;
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit >>> 0 > 9) return undefined;
      no = 10 * no + digit;
    }
    return sets.find(this.isEmpty(pack) ? undefined : this.text(pack), no);
  }

  private readPicks(set: PlainSet): boolean {
    const { bytes, starts, ends, criteria } = this;
    const { allowed, answers } = set;
    const places = (this.places[set.place] ??= this.placesIn(set));
    const from = set.begin();
    for (let i = 0; i < criteria.length; i++) {
      const column = criteria[i] as number;
      const start = starts[column] as number;
      const length = (ends[column] as number) - start;
      if (length === 0) continue;
      const place = places[i] as number;
      let ordinal = (bytes[start] as number) - ZERO;
      if (length === 2 && ordinal > 0) {
        const second = (bytes[start + 1] as number) - ZERO;
        if (second >>> 0 > 9) return false;
        ordinal = 10 * ordinal + second;
      } else if (length !== 1) return false;
      if (place < 0 || ordinal >>> 0 > 99 || allowed[256 * place + ordinal] !== 1) return false;
      answers[from + place] = ordinal;
    }
    return true;
  }

  private placesIn({ compiled }: PlainSet): Int32Array {
    return Int32Array.from(this.columns.criteria, ({ heading }) => compiled.positions.get(heading) ?? -1);
  }
}
