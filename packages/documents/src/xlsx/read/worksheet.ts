/** One sheet: its rows as they come out of the file, a piece at a time, and what it says about merged and hidden cells. */
import { give } from '../../problems/workbook-problem.js';
import { addressOf, cellAt, countIn, MOST_COLUMNS, MOST_ROWS, rangeAt, type Range } from '../address.js';
import type { Cell, Row } from './cell.js';
import { contentOf, type Written } from './cell-content.js';
import type { NumberFormat } from './number-formats.js';
import { counter, LIMITS } from './limits.js';
import { isTrue, MAIN, type Part } from './part.js';
import { textShape } from './shared-strings.js';
import { walk, type Attributes, type Shape } from './walk-xml.js';

export interface OpenSheet {
  /** Can be gone through once. Rows that say nothing are left out. */
  readonly rows: Iterable<Row>;
  /** Known when the last row has been read: it stands behind them. */
  readonly merges: readonly Range[];
  /** Known when the first row has been read. */
  readonly hides: (column: number) => boolean;
}

/** What the cells of all sheets are read with. */
export interface Surroundings {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
}

export function openSheet(sheet: string, part: Part, surroundings: Surroundings): OpenSheet {
  const ready: Row[] = [];
  const merges: Range[] = [];
  const hidden = new Uint8Array(MOST_COLUMNS + 1);
  const spend = {
    cells: counter('cells', LIMITS.cells),
    characters: counter('characters', LIMITS.characters),
    merges: counter('merges', LIMITS.merges),
  };
  const damaged = (cell?: string): never => give('workbook/damaged-sheet', {}, { sheet, cell });

  let no = 0;
  let rowHidden = false;
  let cells = new Map<number, Cell>();
  let column = 0;
  let written: Written = {};

  const v: Shape = {
    text(more) {
      written.value = (written.value ?? '') + more;
    },
  };
  const f: Shape = {
    open() {
      written.formula = '';
    },
    text(more) {
      written.formula = (written.formula ?? '') + more;
    },
  };
  const is = textShape((text) => {
    written.inline = text;
  });

  const c: Shape = {
    within: { v, f, is },
    open({ r, t, s }) {
      const at = r ? cellAt(r) : { row: no, column: column + 1 };
      // Each cell has its own place, in the order in which people read; else one could lie upon another.
      if (!at || at.row !== no || at.column <= column || at.column > MOST_COLUMNS) {
        return damaged(r === undefined ? addressOf(no, 1) : r.slice(0, 10));
      }
      column = at.column;
      written = { type: t, style: s };
    },
    close() {
      const content = contentOf(written, surroundings) ?? damaged(addressOf(no, column));
      if (content === 'empty') return;
      spend.cells(1);
      if (content.kind === 'text') spend.characters(content.text.length);
      cells.set(column, { column, content, formula: isFormula(written) });
    },
  };
  const row: Shape = {
    within: { c },
    open({ r, hidden: hides }) {
      const next = r ? countIn(r, MOST_ROWS) : no + 1;
      if (next === undefined || next <= no || next > MOST_ROWS) return damaged(`A${no + 1}`);
      no = next;
      rowHidden = isTrue(hides);
      cells = new Map();
      column = 0;
    },
    close() {
      if (cells.size > 0) ready.push({ no, hidden: rowHidden, cells });
    },
  };
  const col: Shape = {
    open(attributes) {
      if (isTrue(attributes['hidden'])) hidden.fill(1, ...columnsOf(attributes));
    },
  };
  const mergeCell: Shape = {
    open({ ref }) {
      spend.merges(1);
      merges.push(rangeAt(ref ?? '') ?? damaged());
    },
  };

  const shape: Shape = {
    within: {
      worksheet: {
        within: {
          cols: { within: { col } },
          sheetData: { within: { row } },
          mergeCells: { within: { mergeCell } },
        },
      },
    },
  };
  const rows = function* (): Generator<Row> {
    for (const _ of walk(part.bytes, part.name, MAIN, shape)) yield* ready.splice(0);
    yield* ready.splice(0);
  };
  return { rows: rows(), merges, hides: (number) => hidden[number] === 1 };
}

/** LibreOffice writes yes and no as formulas that have nothing to work out. */
function isFormula({ formula, type }: Written): boolean {
  return formula !== undefined && !(type === 'b' && /^(?:TRUE|FALSE)\(\)$/.test(formula));
}

/** From the first to behind the last; a range that reaches beyond the sheet ends with it. */
function columnsOf({ min, max }: Attributes): [start: number, end: number] {
  const [first = 0, last = 0] = [min, max].map((bound) => Number(bound));
  return [Math.max(1, first || 1), Math.min(MOST_COLUMNS, last || 0) + 1];
}
