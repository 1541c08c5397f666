/** Short lines beside each other. */
import type { BlockCell, Paragraph, Table } from './printed-document.js';

/** For pages turned sideways: they are wide, and every line of them is dear. */
export function inTwoColumns(lines: readonly Paragraph[]): Table {
  const half = Math.ceil(lines.length / 2);
  const inCell = (from: readonly Paragraph[]): BlockCell => ({
    paragraphs: from.map((line) => ({ ...line, style: 'cell' })),
  });
  return {
    kind: 'table',
    widths: [50, 50],
    borders: false,
    rows: [{ cells: [inCell(lines.slice(0, half)), inCell(lines.slice(half))] }],
  };
}
