/** How each style of paragraph is set, in points and millimetres: Decree 30/2020/NĐ-CP, Annex I, for both writers. */
import type { Paragraph } from './printed-document.js';

export interface StyleRule {
  readonly align: 'left' | 'center' | 'justify';
  /** In points. */
  readonly size: number;
  readonly bold?: true;
  readonly italic?: true;
  /** Of the first line, in millimetres. */
  readonly indent?: number;
  /** In points. */
  readonly before: number;
  readonly after: number;
  /** Never the last line of a page. */
  readonly keepNext?: true;
  /** How much of the words a rule beneath them is as long as: all of the motto, less than half of an agency's name. */
  readonly ruled?: number;
}

export const PARAGRAPH_RULES: Readonly<Record<Paragraph['style'], StyleRule>> = {
  body: { align: 'justify', size: 13, indent: 10, before: 0, after: 6 },
  item: { align: 'left', size: 13, before: 0, after: 6 },
  title: { align: 'center', size: 14, bold: true, before: 12, after: 4, keepNext: true },
  subtitle: { align: 'center', size: 13, bold: true, before: 0, after: 4, keepNext: true },
  part: { align: 'center', size: 13, bold: true, before: 12, after: 0, keepNext: true },
  heading: { align: 'justify', size: 13, bold: true, before: 6, after: 6, keepNext: true },
  nation: { align: 'center', size: 12, bold: true, before: 0, after: 0 },
  motto: { align: 'center', size: 13, bold: true, before: 0, after: 0, ruled: 1 },
  agency: { align: 'center', size: 13, bold: true, before: 0, after: 0, ruled: 0.4 },
  centre: { align: 'center', size: 13, before: 0, after: 2 },
  'place-and-day': { align: 'center', size: 13, italic: true, before: 6, after: 2, keepNext: true },
  addressee: { align: 'center', size: 13, before: 12, after: 12, keepNext: true },
  copies: { align: 'left', size: 12, bold: true, italic: true, before: 0, after: 2, keepNext: true },
  name: { align: 'center', size: 13, bold: true, before: 64, after: 0 },
  hint: { align: 'justify', size: 12, italic: true, before: 0, after: 4 },
  small: { align: 'justify', size: 11, before: 0, after: 4 },
  cell: { align: 'left', size: 12, before: 1, after: 1 },
  'cell-small': { align: 'left', size: 11, before: 0, after: 1 },
  'cell-centre': { align: 'center', size: 12, before: 1, after: 1 },
};

/** A4 with the margins of the decree, in millimetres. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
/** How long a short rule is, in millimetres. */
export const RULE_WIDTH = 30;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
/** How wide the text is on a page turned sideways. */
export const LANDSCAPE_WIDTH = PAGE.height - PAGE.left - PAGE.right;
