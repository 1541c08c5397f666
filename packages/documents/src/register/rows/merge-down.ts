/** Cells that are merged over several rows: each of these rows has what the first one says. */
import type { CellRange } from '../../xlsx/address.js';
import type { Cell, Row } from '../../xlsx/read/cell.js';

/** @returns a function that fills a row's merged cells; to be called from top to bottom */
export function createMergeFiller(
  merges: readonly CellRange[],
): (row: Row) => { readonly cells: ReadonlyMap<number, Cell>; readonly filled: ReadonlySet<number> } {
  const down = merges.filter(({ top, bottom }) => bottom > top).sort((a, b) => b.top - a.top);
  let open: { readonly range: CellRange; readonly cell: Cell | undefined }[] = [];
  return (row) => {
    open = open.filter(({ range }) => range.bottom >= row.no);
    for (let next = down.at(-1); next && next.top <= row.no; next = down.at(-1)) {
      down.pop();
      if (next.bottom >= row.no)
        open.push({ range: next, cell: next.top === row.no ? row.cells.get(next.left) : undefined });
    }
    const cells = new Map(row.cells);
    const filled = new Set<number>();
    for (const { range, cell } of open) {
      if (range.top === row.no || !cell || cells.has(range.left)) continue;
      cells.set(range.left, { ...cell, column: range.left });
      filled.add(range.left);
    }
    return { cells, filled };
  };
}
