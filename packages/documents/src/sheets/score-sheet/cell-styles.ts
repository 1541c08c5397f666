/** How the rows of a score sheet are drawn: sections from criteria from options, and what is filled in from what is printed. */
import { COLORS } from '../../xlsx/write/colors.js';
import type { CellStyle } from '../../xlsx/write/new-workbook.js';
import type { PrintedRow, TextRole } from './plan-rows.js';

const TEXT_STYLES: Readonly<Record<TextRole, CellStyle>> = {
  title: { bold: true, size: 14, color: COLORS.head },
  subtitle: { italic: true },
  note: { italic: true, color: COLORS.muted, indent: 1 },
  case: { italic: true, bold: true, indent: 1 },
  remark: {},
};

const ROW_STYLES: Readonly<Record<Exclude<PrintedRow['kind'], 'text'>, CellStyle>> = {
  field: {},
  condition: { italic: true },
  heading: { bold: true, color: COLORS.onHead, fill: COLORS.head },
  section: { bold: true, fill: COLORS.section },
  group: { bold: true, fill: COLORS.group },
  criterion: { bold: true },
  option: { indent: 1 },
  total: { bold: true, size: 13, fill: COLORS.section },
  band: { bold: true },
};

/** The line for none of the options, which no decision prints. */
const NONE: CellStyle = { italic: true, color: COLORS.muted, indent: 1 };

function styleOf(row: PrintedRow): CellStyle {
  if (row.kind === 'text') return TEXT_STYLES[row.role];
  return row.kind === 'option' && row.ordinal === 0 ? NONE : ROW_STYLES[row.kind];
}

/** @returns the style of the cells that are printed and computed */
export const styleText = (row: PrintedRow): CellStyle => ({
  ...styleOf(row),
  wrap: true,
  vertical: 'top',
  ...(row.kind !== 'text' && { lineBelow: COLORS.line }),
});

/** @returns the style of cells in the narrow columns, which hold a number, a tick or a word */
export const styleNarrow = (row: PrintedRow): CellStyle => {
  const { indent: _indent, ...style } = styleText(row);
  return { ...style, italic: undefined, horizontal: 'center' };
};

/** @returns the style of a cell that a person fills in */
export const styleEntry = (horizontal?: 'center'): CellStyle => ({
  fill: COLORS.entry,
  wrap: true,
  vertical: 'top',
  horizontal: horizontal ?? 'left',
  lineBelow: COLORS.line,
  isText: true,
  unlocked: true,
});
