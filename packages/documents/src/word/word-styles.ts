/** The styles of paragraphs as Word has them, by name: whoever gets the file can change one in a single place. */
import { AlignmentType, LineRuleType, type IStylesOptions } from 'docx';
import { PARAGRAPH_RULES } from '../blocks/paragraph-styles.js';
import type { Paragraph } from '../blocks/printed-document.js';
import { halfPoints, twips } from './measures.js';

const FONT = 'Times New Roman';
const ALIGN = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
} as const;

/** The id of a style in the file: Word has a "Title" of its own, and others. */
export const styleId = (style: Paragraph['style']): string => `form-${style}`;

/**
 * @internal The library's types are not ours to publish.
 * @param lang of the words, for spelling
 */
export function wordStyles(lang: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: halfPoints(13), language: { value: lang === 'vi' ? 'vi-VN' : lang } },
      },
    },
    paragraphStyles: Object.entries(PARAGRAPH_RULES).map(
      ([style, { align, size, bold, italic, indent, before, after, keepNext }]) => ({
        id: styleId(style as Paragraph['style']),
        name: `form ${style}`,
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: halfPoints(size), ...(bold && { bold }), ...(italic && { italics: italic }) },
        paragraph: {
          alignment: ALIGN[align],
          spacing: { before: before * 20, after: after * 20, line: 264, lineRule: LineRuleType.AUTO },
          ...(indent !== undefined && { indent: { firstLine: twips(indent) } }),
          ...(keepNext && { keepNext }),
        },
      }),
    ),
  };
}
