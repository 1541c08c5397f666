/** Colours, letters and indents: what tells a section from an option, and the rules from what may be written. */
import type ExcelJS from 'exceljs';
import type { ColumnDraft } from './columns.js';
import type { Look, RowDraft } from './worksheet-plan.js';

export const FACE = 'Calibri';
export const INK = {
  head: 'FF1F4E3D',
  paper: 'FFFFFFFF',
  base: 'FFEDEDED',
  line: 'FFD0D5D2',
  mute: 'FF5F6B66',
} as const;
const LOOKS: Readonly<
  Record<
    Look,
    { readonly fill?: string; readonly bold?: true; readonly indent: number; readonly italic?: true }
  >
> = {
  section: { fill: 'FFCFE3D8', bold: true, indent: 0 },
  group: { fill: 'FFE8F2EC', bold: true, indent: 0 },
  criterion: { bold: true, indent: 1 },
  note: { italic: true, indent: 2 },
  option: { indent: 2 },
};
export const solid = (argb: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});
// The types name paper sizes in an enum that no module has at run time.
export const A4 = 9 as unknown as ExcelJS.PaperSize;
export const A3 = 8 as unknown as ExcelJS.PaperSize;
const LINE: Partial<ExcelJS.Borders> = { bottom: { style: 'thin', color: { argb: INK.line } } };

export const isText = (key: string): boolean => key.startsWith('text');
export const indentOf = ({ look }: RowDraft): number => (look ? LOOKS[look].indent : 0);

/** @param locked whether the sheet shows rules that an overlay lies upon */
export function dressCell(cell: ExcelJS.Cell, column: ColumnDraft, row: RowDraft, locked: boolean): void {
  const { fill, bold, italic }: (typeof LOOKS)[Look] = row.look ? LOOKS[row.look] : { indent: 0 };
  const { base = false, number, key } = column;
  cell.numFmt = number ? 'General' : '@';
  cell.alignment = {
    wrapText: true,
    vertical: 'top',
    ...(number ? { horizontal: 'center' } : { indent: isText(key) ? indentOf(row) : 0, horizontal: 'left' }),
  };
  cell.border = LINE;
  // What is added beside the rules is written in plain letters.
  const dressed = base || !locked;
  if (dressed && (bold || italic || base)) {
    cell.font = {
      name: FACE,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(base && { color: { argb: 'FF404845' } }),
    };
  }
  if (base) cell.fill = solid(row.look === 'section' ? 'FFD9DDDB' : INK.base);
  else if (row.closed) cell.fill = solid('FFF6F7F6');
  else if (fill && !locked) cell.fill = solid(fill);
  if (locked && !base && !row.closed) cell.protection = { locked: false };
}
