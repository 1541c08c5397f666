/** Sheets of one set that wait to be scored together, a byte an answer. */
import { decode, score, UNANSWERED_BYTE, type Sheet } from '@ocop-kit/engine';
import type { SheetBytes } from '../../../reform/carry-answers.js';
import type { EditionPair } from '../../../reform/edition-pair.js';
import type { RawSheet } from '../../../sheet-rows/sheet-row.js';

export class SheetBlock {
  count = 0;
  private readonly sheets: Uint8Array;
  private readonly declared: Uint8Array;
  private readonly printed: readonly Uint8Array[];
  private readonly declarableAt: ReadonlyMap<string, number>;

  /** @param capacity how many sheets it holds */
  constructor(
    private readonly pair: EditionPair,
    capacity: number,
  ) {
    const { before, declarable } = pair;
    this.sheets = new Uint8Array(capacity * before.leaves.length);
    this.declared = new Uint8Array(capacity * declarable.length);
    this.declarableAt = new Map(declarable.map((id, i) => [id, i]));
    this.printed = before.leaves.map(({ options, none }) => {
      const bytes = new Uint8Array(256);
      for (const { ordinal } of none ? [none, ...options] : options) bytes[ordinal] = 1;
      return bytes;
    });
  }

  /** @throws {OcopError} `sheet/*` naming what the set in force does not print, `vector/*` for a code that is damaged */
  add({ vector, picks, declared }: RawSheet): void {
    const sheet =
      vector === null ? ({ picks, declared: declared ?? [] } as Sheet) : decode(this.pair.before, vector);
    if (!this.write(sheet)) {
      // What the bytes cannot hold, scoring refuses with the right sentence.
      score(this.pair.before, sheet);
      throw new TypeError('a sheet was scored that no block holds');
    }
    this.count++;
  }

  /** Gives what was added, and starts anew; the bytes hold until the next sheet is added. */
  take(): { readonly bytes: SheetBytes; readonly count: number } {
    const { count, pair } = this;
    this.count = 0;
    return {
      count,
      bytes: {
        sheets: this.sheets.subarray(0, count * pair.before.leaves.length),
        declared: this.declared.subarray(0, count * pair.declarable.length),
      },
    };
  }

  /** @returns false for what is no sheet of the set */
  private write({ picks, declared = [] }: Sheet): boolean {
    const { before, declarable } = this.pair;
    const at = this.count * before.leaves.length;
    this.sheets.fill(UNANSWERED_BYTE, at, at + before.leaves.length);
    if (
      typeof picks !== 'object' ||
      (picks as unknown) === null ||
      Array.isArray(picks) ||
      !Array.isArray(declared)
    )
      return false;
    for (const criterion of Object.keys(picks)) {
      const position = before.positions.get(criterion);
      const ordinal: unknown = picks[criterion];
      // A text must not be looked up: "1" is no ordinal, and a list has entries of other names too.
      if (position === undefined || typeof ordinal !== 'number' || this.printed[position]?.[ordinal] !== 1)
        return false;
      this.sheets[at + position] = ordinal;
    }
    const flags = this.count * declarable.length;
    this.declared.fill(0, flags, flags + declarable.length);
    for (const id of declared as readonly string[]) {
      const place = this.declarableAt.get(id);
      if (place === undefined) return false;
      this.declared[flags + place] = 1;
    }
    return true;
  }
}
