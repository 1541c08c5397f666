/** Tables in Word: as wide as the page, their header on every page, rows in one piece unless they are long. */
import { ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { BlockCell, BlockRow, Table as PrintedTable } from '../blocks/printed-document.js';
import { NONE, THIN, twips } from './measures.js';
import { writeParagraph } from './write-paragraph.js';

/** Between the words of a cell and its border, in millimetres. */
const CELL_MARGIN = 1.8;
const DENSE_MARGIN = 0.5;

/**
 * @internal The library's types are not ours to publish.
 * @param textWidth of the page it stands on, in millimetres
 */
export function writeTable(
  { widths, header, rows, borders, dense = false }: PrintedTable,
  textWidth: number,
): Table {
  const margin = dense ? DENSE_MARGIN : CELL_MARGIN;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (textWidth * width) / whole);
  const edge = borders ? THIN : NONE;
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    layout: TableLayoutType.FIXED,
    borders: {
      top: edge,
      bottom: edge,
      left: edge,
      right: edge,
      insideHorizontal: edge,
      insideVertical: edge,
    },
    margins: {
      left: twips(margin),
      right: twips(margin),
      top: 20,
      bottom: 20,
      marginUnitType: WidthType.DXA,
    },
    rows: [
      ...(header ? [writeRow(header, columns, margin, true)] : []),
      ...rows.map((row) => writeRow(row, columns, margin, false)),
    ],
  });
}

function writeRow(
  { cells, shaded, keepNext }: BlockRow,
  columns: readonly number[],
  margin: number,
  isHeader: boolean,
): TableRow {
  let column = 0;
  return new TableRow({
    cantSplit: !cells.some(isLong),
    tableHeader: isHeader,
    children: cells.map((cell) => {
      const { span = 1, paragraphs } = cell;
      const width = columns.slice(column, column + span).reduce((sum, part) => sum + part, 0);
      column += span;
      return new TableCell({
        ...(span > 1 && { columnSpan: span }),
        width: { size: twips(width), type: WidthType.DXA },
        ...((shaded ?? isHeader) && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' } }),
        children: paragraphs.flatMap((paragraph) =>
          writeParagraph(keepNext ? { ...paragraph, keepNext } : paragraph, width - 2 * margin),
        ),
      });
    }),
  });
}

/** More than a third of a page: such a row may go on overleaf. */
function isLong({ paragraphs }: BlockCell): boolean {
  const letters = paragraphs.reduce(
    (sum, { runs }) =>
      sum + 60 + runs.reduce((all, run) => all + (run.kind === 'text' ? run.text.length : 0), 0),
    0,
  );
  return letters > 1_200;
}
