/** Paragraphs in Word: words, boxes, and dotted lines as tabs with leaders. */
import {
  AlignmentType,
  ImageRun,
  LeaderType,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import { PARAGRAPH_RULES, RULE_WIDTH } from '../blocks/paragraph-styles.js';
import type { CodeRun, Paragraph as PrintedParagraph, Run } from '../blocks/printed-document.js';
import { checksum } from '../zip/checksum.js';
import { keepLastWords } from './keep-last-words.js';
import { measureWords } from './measure-words.js';
import { THIN, twips } from './measures.js';
import { styleId } from './word-styles.js';
import { writePng } from './write-png.js';

/** Times New Roman has no ticked box. */
const SYMBOL_FONT = 'Segoe UI Symbol';

/**
 * @internal The library's types are not ours to publish.
 * @param width of the column it stands in, in millimetres
 */
export function writeParagraph({ style, runs, keepNext }: PrintedParagraph, width: number): Paragraph[] {
  const { align, ruled, size } = PARAGRAPH_RULES[style];
  const blanks = runs.filter(({ kind }) => kind === 'blank').length;
  const written = new Paragraph({
    style: styleId(style),
    ...(keepNext && { keepNext }),
    ...(blanks > 0 && {
      // A tab in a justified line is as wide as its stop says only when the line is not stretched.
      ...(align === 'justify' && { alignment: AlignmentType.LEFT }),
      tabStops: dottedStops(blanks, width),
    }),
    children: (align === 'center' ? keepLastWords(runs) : runs).flatMap(writeRun),
  });
  if (ruled === undefined) return [written];
  return [written, writeRule(width, ruled * measureWords(textOf(runs), size))];
}

const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');

/** The last dotted line goes to the margin, those before it share the rest. */
function dottedStops(count: number, width: number): NonNullable<IParagraphOptions['tabStops']> {
  return Array.from({ length: count }, (_, at) => ({
    type: at === count - 1 ? TabStopType.RIGHT : TabStopType.LEFT,
    position: twips((width * (at + 1)) / count) - (at === count - 1 ? 1 : 0),
    leader: LeaderType.DOT,
  }));
}

/**
 * An empty line of two points with a border beneath.
 * @internal
 * @param width of the column it stands in, in millimetres
 */
export function writeRule(width: number, length: number = RULE_WIDTH): Paragraph {
  const side = twips(Math.max(0, (width - length) / 2));
  return new Paragraph({
    border: { bottom: { ...THIN, space: 1 } },
    indent: { left: side, right: side },
    spacing: { before: 0, after: 120, line: 40, lineRule: LineRuleType.EXACT },
  });
}

/** Pictures are measured in pixels, 96 to an inch. */
const pixels = (millimetres: number): number => Math.round((millimetres * 96) / 25.4);

function writeCode({ modules, size, content }: CodeRun): ImageRun {
  const data = writePng(modules);
  return new ImageRun({
    type: 'png',
    data,
    transformation: { width: pixels(size), height: pixels(size) },
    // The library would count pictures across documents; what is the same must have the same number.
    altText: { id: String(checksum(data) >>> 1), name: 'code', description: content, title: '' },
  });
}

function writeRun(run: Run): (TextRun | ImageRun)[] {
  switch (run.kind) {
    case 'blank':
      return [new TextRun({ children: [new Tab()] })];
    case 'box':
      return [new TextRun({ text: run.ticked ? '☑' : '□', font: SYMBOL_FONT })];
    case 'code':
      return [writeCode(run)];
    case 'text': {
      const marks = {
        ...(run.bold !== undefined && { bold: run.bold }),
        ...(run.italic !== undefined && { italics: run.italic }),
      };
      return run.text
        .split('\n')
        .map((text, at) => new TextRun({ ...marks, text, ...(at > 0 && { break: 1 }) }));
    }
  }
}
