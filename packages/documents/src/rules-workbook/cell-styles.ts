/** Colours, letters and indents: what tells a section from an option, and the rules from what may be written. */
import type { CellStyle } from '../xlsx/write/new-workbook.js';
import type { ColumnDraft } from './columns.js';
import type { Look, RowDraft } from './worksheet-plan.js';

/** As AARRGGBB. */
export const COLORS = {
  head: 'FF1F4E3D',
  onHead: 'FFFFFFFF',
  base: 'FFEDEDED',
  baseSection: 'FFD9DDDB',
  baseHead: 'FF6B7671',
  baseTab: 'FF9AA5A0',
  baseText: 'FF404845',
  closed: 'FFF6F7F6',
  line: 'FFD0D5D2',
  muted: 'FF5F6B66',
} as const;

interface RowStyle {
  readonly indent: number;
  readonly fill?: string;
  readonly bold?: true;
  readonly italic?: true;
}

const ROW_STYLES: Readonly<Record<Look, RowStyle>> = {
  section: { fill: 'FFCFE3D8', bold: true, indent: 0 },
  group: { fill: 'FFE8F2EC', bold: true, indent: 0 },
  criterion: { bold: true, indent: 1 },
  note: { italic: true, indent: 2 },
  option: { indent: 2 },
};
const PLAIN: RowStyle = { indent: 0 };

export const isText = (key: string): boolean => key.startsWith('text');
const rowStyleOf = ({ look }: RowDraft): RowStyle => (look ? ROW_STYLES[look] : PLAIN);
export const indentOf = (row: RowDraft): number => rowStyleOf(row).indent;

/** What is typed below the last row stays text too: 1.10 is an id, not 1.1. */
export const columnStyle = ({ number }: ColumnDraft): CellStyle | undefined =>
  number ? undefined : { isText: true };

export const headingStyle = ({ base }: ColumnDraft): CellStyle => ({
  bold: true,
  color: COLORS.onHead,
  fill: base ? COLORS.baseHead : COLORS.head,
  wrap: true,
  vertical: 'center',
});

/** @param locked - Whether the worksheet shows rules that an overlay lies upon. */
export function cellStyle(column: ColumnDraft, row: RowDraft, locked: boolean): CellStyle {
  const { base = false, number = false, key } = column;
  const { bold, italic } = rowStyleOf(row);
  // What is added beside the rules is written in plain letters.
  const ofRow = base || !locked ? { bold, italic } : {};
  return {
    ...ofRow,
    ...(base && { color: COLORS.baseText }),
    isText: !number,
    wrap: true,
    vertical: 'top',
    ...(number
      ? { horizontal: 'center' }
      : { horizontal: 'left', indent: isText(key) ? indentOf(row) : undefined }),
    lineBelow: COLORS.line,
    fill: fillOf(base, row, locked),
    unlocked: locked && !base && !row.closed ? true : undefined,
  };
}

function fillOf(base: boolean, row: RowDraft, locked: boolean): string | undefined {
  if (base) return row.look === 'section' ? COLORS.baseSection : COLORS.base;
  if (row.closed) return COLORS.closed;
  return locked ? undefined : rowStyleOf(row).fill;
}
