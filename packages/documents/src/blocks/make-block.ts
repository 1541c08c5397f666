/** Short ways to make paragraphs, cells and rows. */
import type { BlockCell, Paragraph, Run } from './printed-document.js';

export const words = (text: string, marks: { bold?: boolean; italic?: boolean } = {}): Run => ({
  kind: 'text',
  text,
  ...marks,
});

export const BLANK: Run = { kind: 'blank' };

export const paragraph = (style: Paragraph['style'], runs: string | readonly Run[]): Paragraph => ({
  kind: 'paragraph',
  style,
  runs: typeof runs === 'string' ? [words(runs)] : runs,
});

/** A cell of one paragraph. */
export const cell = (
  runs: string | readonly Run[],
  style: Paragraph['style'] = 'cell',
  span = 1,
): BlockCell => ({
  paragraphs: [paragraph(style, runs)],
  ...(span > 1 && { span }),
});

/** Dotted lines to write on, all on one page. */
export const dottedLines = (count: number, style: Paragraph['style'] = 'item'): Paragraph[] =>
  Array.from({ length: count }, (_, at) => ({
    ...paragraph(style, [BLANK]),
    ...(at < count - 1 && { keepNext: true }),
  }));
