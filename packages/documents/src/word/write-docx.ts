/** Writes a document as Word (.docx). The library makes the parts; they are packed once more without its clock. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  LeaderType,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import { PAGE, PARAGRAPH_RULES, RULE_WIDTH, TEXT_WIDTH } from '../blocks/paragraph-styles.js';
import type {
  Block,
  BlockCell,
  Paragraph as PrintedParagraph,
  PrintedDocument,
  BlockRow,
  Run,
  Table as PrintedTable,
} from '../blocks/printed-document.js';
import { withoutClock } from './without-clock.js';

const FONT = 'Times New Roman';
/** Times New Roman has no ticked box. */
const SYMBOL_FONT = 'Segoe UI Symbol';
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);
const halfPoints = (points: number): number => points * 2;
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const;
/** Between the words of a cell and its border, in millimetres. */
const CELL_MARGIN = 1.8;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/**
 * @param printed the document
 * @returns a .docx file; the same document gives the same bytes
 */
export async function writeDocx(printed: PrintedDocument): Promise<Uint8Array> {
  const { title, lang, blocks, made } = printed;
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: halfPoints(13), language: { value: lang === 'vi' ? 'vi-VN' : lang } },
        },
      },
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.top),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.left),
              right: twips(PAGE.right),
              header: twips(10),
              footer: twips(8),
            },
          },
        },
        headers: {
          default: new Header({ children: [pageNumber()] }),
          first: new Header({ children: [new Paragraph({})] }),
        },
        footers: {
          default: new Footer({ children: [new Paragraph({})] }),
          first: new Footer({ children: [new Paragraph({})] }),
        },
        children: blocks.flatMap(writeBlock),
      },
    ],
  });
  return withoutClock(await Packer.toArrayBuffer(file), made);
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

function writeBlock(block: Block): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, TEXT_WIDTH);
    case 'table':
      // Word joins tables that touch.
      return [
        writeTable(block),
        new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } }),
      ];
    case 'rule':
      return [writeRule(TEXT_WIDTH)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

/** @param width of the column it stands in, in millimetres */
function writeParagraph({ style, runs, keepNext }: PrintedParagraph, width: number): Paragraph[] {
  const { align, size, bold, italic, indent, before, after, keepNext: keeps, ruled } = PARAGRAPH_RULES[style];
  const blanks = runs.filter(({ kind }) => kind === 'blank').length;
  const written = new Paragraph({
    // A tab in a justified line is as wide as its stop says only when the line is not stretched.
    alignment: blanks > 0 && align === 'justify' ? AlignmentType.LEFT : ALIGN[align],
    keepNext: keepNext ?? keeps ?? false,
    spacing: { before: before * 20, after: after * 20, line: 264, lineRule: LineRuleType.AUTO },
    ...(indent !== undefined && blanks === 0 && { indent: { firstLine: twips(indent) } }),
    ...(blanks > 0 && { tabStops: dottedStops(blanks, width) }),
    children: runs.flatMap((run) => writeRun(run, { size, bold: bold ?? false, italics: italic ?? false })),
  });
  return ruled ? [written, writeRule(width)] : [written];
}

/** The last dotted line goes to the margin, those before it share the rest. */
function dottedStops(count: number, width: number): NonNullable<IParagraphOptions['tabStops']> {
  return Array.from({ length: count }, (_, at) => ({
    type: at === count - 1 ? TabStopType.RIGHT : TabStopType.LEFT,
    position: twips((width * (at + 1)) / count) - (at === count - 1 ? 1 : 0),
    leader: LeaderType.DOT,
  }));
}

/** An empty line of two points with a border beneath. */
function writeRule(width: number): Paragraph {
  const side = twips(Math.max(0, (width - RULE_WIDTH) / 2));
  return new Paragraph({
    border: { bottom: { ...THIN, space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 120, line: 40, lineRule: LineRuleType.EXACT },
  });
}

interface RunMarks {
  readonly size: number;
  readonly bold: boolean;
  readonly italics: boolean;
}

function writeRun(run: Run, { size, bold, italics }: RunMarks): TextRun[] {
  const marks = { size: halfPoints(size), bold, italics };
  switch (run.kind) {
    case 'blank':
      return [new TextRun({ ...marks, children: [new Tab()] })];
    case 'box':
      return [new TextRun({ ...marks, text: run.ticked ? '☑' : '□', font: SYMBOL_FONT })];
    case 'text': {
      const own = { ...marks, bold: run.bold ?? bold, italics: run.italic ?? italics };
      return run.text
        .split('\n')
        .map((text, at) => new TextRun({ ...own, text, ...(at > 0 && { break: 1 }) }));
    }
  }
}

function writeTable({ widths, header, rows, borders }: PrintedTable): Table {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (TEXT_WIDTH * width) / whole);
  const edge = borders ? THIN : NONE;
  return new Table({
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
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
      left: twips(CELL_MARGIN),
      right: twips(CELL_MARGIN),
      top: 20,
      bottom: 20,
      marginUnitType: WidthType.DXA,
    },
    rows: [
      ...(header ? [writeRow(header, columns, true)] : []),
      ...rows.map((row) => writeRow(row, columns, false)),
    ],
  });
}

function writeRow(
  { cells, shaded, keepNext }: BlockRow,
  columns: readonly number[],
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
          writeParagraph(keepNext ? { ...paragraph, keepNext } : paragraph, width - 2 * CELL_MARGIN),
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
