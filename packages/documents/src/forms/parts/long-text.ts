/** What a person wrote at length, paragraph by paragraph, or lines to write on. */
import type { Paragraph } from '../../blocks/printed-document.js';
import { cleanText } from '../../blocks/clean-text.js';
import { dottedLines, paragraph } from '../../blocks/make-block.js';

/**
 * @param text as it was typed
 * @param lines dotted lines where there is none
 */
export function longText(text: string | undefined, lines: number): readonly Paragraph[] {
  const paragraphs = splitParagraphs(text);
  return paragraphs.length > 0 ? paragraphs.map((part) => paragraph('body', part)) : dottedLines(lines);
}

/** @returns what stands between line feeds, without empty lines */
export function splitParagraphs(text = ''): readonly string[] {
  return cleanText(text)
    .split('\n')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
