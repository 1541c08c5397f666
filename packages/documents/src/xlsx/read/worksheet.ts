/** Reads one worksheet, chunk by chunk: its rows, its merged ranges and its hidden columns. */
import { throwProblem } from '../../problems/workbook-problem.js';
import {
  addressOf,
  parseCellAddress,
  parseCount,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCellRange,
  type CellRange,
} from '../address.js';
import type { Cell, Row } from './cell.js';
import { readCellContent, type WrittenCell } from './cell-content.js';
import { createCounter, LIMITS } from './limits.js';
import { isTrue, SPREADSHEET_NAMESPACES, type Part } from './part.js';
import type { SharedParts } from './shared-parts.js';
import { textHandler } from './shared-strings.js';
import { walkXml, type XmlAttributes, type ElementHandler } from './walk-xml.js';

/** A worksheet that is being read, row by row. */
export interface OpenWorksheet {
  /** Can be iterated once. Empty rows are left out. */
  readonly rows: Iterable<Row>;
  /** Complete once the last row has been read: the file stores it after the rows. */
  readonly merges: readonly CellRange[];
  /** Complete once the first row has been read. */
  readonly hides: (column: number) => boolean;
}

export function openWorksheet(worksheet: string, part: Part, sharedParts: SharedParts): OpenWorksheet {
  const ready: Row[] = [];
  const merges: CellRange[] = [];
  const hidden = new Uint8Array(MAX_COLUMNS + 1);
  const spend = {
    cells: createCounter('cells', LIMITS.cells),
    characters: createCounter('characters', LIMITS.characters),
    merges: createCounter('merges', LIMITS.merges),
  };
  const damaged = (cell?: string): never =>
    throwProblem('workbook/damaged-sheet', {}, { sheet: worksheet, cell });

  let no = 0;
  let rowHidden = false;
  let cells = new Map<number, Cell>();
  let column = 0;
  let written: WrittenCell = {};

  const v: ElementHandler = {
    text(more) {
      written.value = (written.value ?? '') + more;
    },
  };
  const f: ElementHandler = {
    open() {
      written.formula = '';
    },
    text(more) {
      written.formula = (written.formula ?? '') + more;
    },
  };
  const is = textHandler((text) => {
    written.inline = text;
  });

  const c: ElementHandler = {
    within: { v, f, is },
    open({ r, t, s }) {
      const at = r ? parseCellAddress(r) : { row: no, column: column + 1 };
      // Cells must come in order, each at its own address; otherwise one could cover another.
      if (!at || at.row !== no || at.column <= column || at.column > MAX_COLUMNS) {
        return damaged(r === undefined ? addressOf(no, 1) : r.slice(0, 10));
      }
      column = at.column;
      written = { type: t, style: s };
    },
    close() {
      const content = readCellContent(written, sharedParts) ?? damaged(addressOf(no, column));
      if (content === 'empty') return;
      spend.cells(1);
      if (content.kind === 'text') spend.characters(content.text.length);
      cells.set(column, { column, content, formula: isFormula(written) });
    },
  };
  const row: ElementHandler = {
    within: { c },
    open({ r, hidden: hides }) {
      const next = r ? parseCount(r, MAX_ROWS) : no + 1;
      if (next === undefined || next <= no || next > MAX_ROWS) return damaged(`A${no + 1}`);
      no = next;
      rowHidden = isTrue(hides);
      cells = new Map();
      column = 0;
    },
    close() {
      if (cells.size > 0) ready.push({ no, hidden: rowHidden, cells });
    },
  };
  const col: ElementHandler = {
    open(attributes) {
      if (isTrue(attributes['hidden'])) hidden.fill(1, ...columnSpan(attributes));
    },
  };
  const mergeCell: ElementHandler = {
    open({ ref }) {
      spend.merges(1);
      merges.push(parseCellRange(ref ?? '') ?? damaged());
    },
  };

  const shape: ElementHandler = {
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
    for (const _ of walkXml(part.bytes, part.name, SPREADSHEET_NAMESPACES, shape)) yield* ready.splice(0);
    yield* ready.splice(0);
  };
  return { rows: rows(), merges, hides: (number) => hidden[number] === 1 };
}

/** LibreOffice writes booleans as the constant formulas TRUE() and FALSE(). */
function isFormula({ formula, type }: WrittenCell): boolean {
  return formula !== undefined && !(type === 'b' && /^(?:TRUE|FALSE)\(\)$/.test(formula));
}

/** The first column and the one after the last, clipped to the worksheet. */
function columnSpan({ min, max }: XmlAttributes): [start: number, end: number] {
  const [first = 0, last = 0] = [min, max].map((bound) => Number(bound));
  return [Math.max(1, first || 1), Math.min(MAX_COLUMNS, last || 0) + 1];
}
