/** Reads rows of a group of columns: those whose cells hold a sheet and nothing unusual. */
import { EMPTY_CELL, OTHER_CELL, type ColumnCells } from '../../../parquet/column-cells.js';
import type { PlainGroup, PlainGroups } from '../../../sheet-rows/sheet-row.js';
import { ByteWriter } from '../text/byte-writer.js';
import type { PlainSet } from './plain-set.js';
import type { PlainSets } from './plain-sets.js';
import type { RowBlock } from './row-block.js';
import { FORMULA_SIGNS, SIGN_CLASSES, UNUSUAL_SIGN } from './sign-classes.js';
import { isUnusualId, splitIds } from './table-texts.js';

export class GroupScanner {
  /** Ids and carried cells of the block, as bytes. */
  private readonly texts = new ByteWriter();
  /** By place of the set: for each criterion column its place in the set, -1 for a criterion of other sets. */
  private readonly places: Int32Array[] = [];

  constructor(
    private readonly sets: PlainSets,
    private readonly columns: PlainGroups['columns'],
  ) {}

  /** Forgets the texts of the block before. */
  clear(): void {
    this.texts.at = 0;
  }

  /**
   * Adds rows to the block until one is unusual, the block is full, or no row is left.
   *
   * @param row the first
   * @returns the row behind the last
   */
  scan(group: PlainGroup, row: number, block: RowBlock): number {
    while (row < group.rows && !block.isFull() && this.readRow(group, row, block)) row++;
    block.bytes = this.texts.bytes;
    return row;
  }

  private readRow({ cells, firstLine }: PlainGroup, row: number, block: RowBlock): boolean {
    const { reserved, unnamed, carried } = this.columns;
    const column = (at: number | undefined): ColumnCells | undefined =>
      at === undefined ? undefined : cells[at];
    const isEmpty = (at: number | undefined): boolean =>
      (column(at)?.codes[row] ?? EMPTY_CELL) === EMPTY_CELL;
    for (const at of unnamed) if (!isEmpty(at)) return false;
    if (!isEmpty(reserved.vector)) return false;
    const pack = isEmpty(reserved.pack) ? undefined : column(reserved.pack)?.text(row);
    const no = column(reserved.set)?.codes[row] ?? EMPTY_CELL;
    const set = no < OTHER_CELL ? this.sets.find(pack, no) : undefined;
    if (set === undefined || !this.readPicks(cells, row, set)) return false;
    const { texts } = this;
    const start = texts.at;
    const idStart = isEmpty(reserved.id) ? 0 : start;
    if (!isEmpty(reserved.id)) {
      if (!this.copyText(column(reserved.id)?.text(row) ?? '')) return false;
      if (isUnusualId(texts.bytes, idStart, texts.at)) return false;
    }
    const idEnd = isEmpty(reserved.id) ? 0 : texts.at;
    let at = 2 * block.length * carried.length;
    for (const { at: place } of carried) {
      block.cells[at++] = texts.at;
      if (!isEmpty(place) && !this.copyText(column(place)?.text(row) ?? '')) return false;
      block.cells[at++] = texts.at;
    }
    const declared = column(reserved.declared)?.text(row) ?? '';
    if (declared !== '' && !set.declare(declared, splitIds)) return false;
    block.add(set, firstLine + row, idStart, idEnd);
    return true;
  }

  private readPicks(cells: readonly ColumnCells[], row: number, set: PlainSet): boolean {
    const { criteria } = this.columns;
    const { allowed, answers } = set;
    const places = (this.places[set.place] ??= Int32Array.from(
      criteria,
      ({ heading }) => set.compiled.positions.get(heading) ?? -1,
    ));
    const from = set.begin();
    for (let i = 0; i < criteria.length; i++) {
      const code = cells[criteria[i]?.at ?? 0]?.codes[row] ?? EMPTY_CELL;
      if (code === EMPTY_CELL) continue;
      const place = places[i] as number;
      if (place < 0 || allowed[256 * place + code] !== 1) return false;
      answers[from + place] = code;
    }
    return true;
  }

  /** @returns whether the text can be copied without being looked at */
  private copyText(text: string): boolean {
    const { texts } = this;
    const start = texts.at;
    texts.text(text);
    const { bytes } = texts;
    if (FORMULA_SIGNS.includes(bytes[start] as number)) return false;
    for (let at = start; at < texts.at; at++)
      if (SIGN_CLASSES[bytes[at] as number] === UNUSUAL_SIGN) return false;
    return true;
  }
}
