/** Writes a document as Word (.docx). The library makes the parts; they are packed once more without its clock. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type FileChild,
} from 'docx';
import { LANDSCAPE_WIDTH, PAGE, TEXT_WIDTH } from '../blocks/paragraph-styles.js';
import type { Block, PrintedDocument } from '../blocks/printed-document.js';
import { twips } from './measures.js';
import { withoutClock } from './without-clock.js';
import { wordStyles } from './word-styles.js';
import { writeParagraph, writeRule } from './write-paragraph.js';
import { writeTable } from './write-table.js';

/**
 * @param printed the document
 * @returns a .docx file; the same document gives the same bytes
 */
export async function writeDocx({
  title,
  lang,
  blocks,
  made,
  landscape = false,
}: PrintedDocument): Promise<Uint8Array> {
  const textWidth = landscape ? LANDSCAPE_WIDTH : TEXT_WIDTH;
  const file = new Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: wordStyles(lang),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: twips(PAGE.width),
              height: twips(PAGE.height),
              // The library turns width and height around.
              ...(landscape && { orientation: PageOrientation.LANDSCAPE }),
            },
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
        children: blocks.flatMap((block) => writeBlock(block, textWidth)),
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

function writeBlock(block: Block, textWidth: number): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return writeParagraph(block, textWidth);
    case 'table':
      // Word joins tables that touch.
      return [
        writeTable(block, textWidth),
        new Paragraph({
          spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT },
          // Otherwise a page could end here, between a last row and what it stays with.
          ...(block.rows.at(-1)?.keepNext && { keepNext: true }),
        }),
      ];
    case 'rule':
      return [writeRule(textWidth)];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}
