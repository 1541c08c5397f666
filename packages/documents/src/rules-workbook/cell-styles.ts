/** Cell styles: they tell sections from options, and the base rules from what may be edited. */
import { COLORS } from '../xlsx/write/colors.js';
import type { CellStyle } from '../xlsx/write/new-workbook.js';
import type { ColumnPlan } from './columns.js';
import type { RowStyleName, RowPlan } from './worksheet-plan.js';

interface RowStyle {
  readonly indent: number;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
}

const ROW_STYLES: Readonly<Record<RowStyleName, RowStyle>> = {
  section: { fill: COLORS.section, bold: true, indent: 0 },
  group: { fill: COLORS.group, bold: true, indent: 0 },
  criterion: { bold: true, indent: 1 },
  note: { italic: true, indent: 2 },
  option: { indent: 2 },
};
const PLAIN: RowStyle = { indent: 0 };

export const isTextColumn = (key: string): boolean => key.startsWith('text');
const findRowStyle = ({ style }: RowPlan): RowStyle => (style ? ROW_STYLES[style] : PLAIN);
export const rowIndent = (row: RowPlan): number => findRowStyle(row).indent;

/** Cells below the last row are text too: an id typed as 1.10 must not become 1.1. */
export const styleColumn = ({ number }: ColumnPlan): CellStyle | undefined =>
  number ? undefined : { isText: true };

export const styleHeading = ({ base }: ColumnPlan): CellStyle => ({
  bold: true,
  color: COLORS.onHead,
  fill: base ? COLORS.baseHead : COLORS.head,
  wrap: true,
  vertical: 'center',
});

/** @param locked - Whether the worksheet shows the base rules of an overlay. */
export function styleCell(column: ColumnPlan, row: RowPlan, locked: boolean): CellStyle {
  const { base = false, number = false, key } = column;
  const { bold, italic } = findRowStyle(row);
  // Notes beside the base rules are never bold or italic.
  const ofRow = base || !locked ? { bold, italic } : {};
  return {
    ...ofRow,
    ...(base && { color: COLORS.baseText }),
    isText: !number,
    wrap: true,
    vertical: 'top',
    ...(number
      ? { horizontal: 'center' }
      : { horizontal: 'left', indent: isTextColumn(key) ? rowIndent(row) : undefined }),
    lineBelow: COLORS.line,
    fill: chooseFill(base, row, locked),
    unlocked: locked && !base && !row.closed ? true : undefined,
  };
}

function chooseFill(base: boolean, row: RowPlan, locked: boolean): string | undefined {
  if (base) return row.style === 'section' ? COLORS.baseSection : COLORS.base;
  if (row.closed) return COLORS.closed;
  return locked ? undefined : findRowStyle(row).fill;
}
