/** What stands at the head and at the foot of an administrative document, by Decree 30/2020/NĐ-CP, Annexes I and III. */
import { cleanLine } from '../blocks/clean-text.js';
import { paragraph } from '../blocks/make-block.js';
import type { Block, BlockCell, Paragraph, Table } from '../blocks/printed-document.js';

/** Room for the name of an office. */
const DOTS = '.'.repeat(36);

/** What the head of a document says, on its two sides. */
export interface LetterheadWords {
  /** The agency above the one that issues it; none where there is none. */
  readonly agency?: string | undefined;
  /** Who issues it; without a name there is room to write it in. */
  readonly office?: string | undefined;
  /** Its number, where it has one. */
  readonly number?: string | undefined;
  readonly nation: string;
  readonly motto: string;
  /** Place and day, where they stand in the head. */
  readonly placeAndDay?: string | undefined;
}

/** Who signs: in which capacity, in lines; how; and the name. */
export interface SignatoryWords {
  readonly who: string;
  readonly how: string;
  readonly name?: string | undefined;
}

const isBlank = (text: string | undefined): boolean => cleanLine(text ?? '') === '';

export const inCapitals = (name: string): string => cleanLine(name).toLocaleUpperCase('vi');

const sides = (widths: readonly [number, number], cells: readonly BlockCell[]): Table => ({
  kind: 'table',
  widths,
  borders: false,
  rows: [{ cells }],
});

/** The agency and the office on the left, the nation on the right. */
export function composeLetterhead(words: LetterheadWords): Block {
  const { agency = '', office = '', number, nation, motto, placeAndDay } = words;
  const left: Paragraph[] = [
    ...(isBlank(agency) ? [] : [paragraph('centre', inCapitals(agency))]),
    paragraph('agency', isBlank(office) ? DOTS : inCapitals(office)),
    ...(number === undefined ? [] : [paragraph('centre', number)]),
  ];
  const right: Paragraph[] = [
    paragraph('nation', nation),
    paragraph('motto', motto),
    ...(placeAndDay === undefined ? [] : [paragraph('place-and-day', placeAndDay)]),
  ];
  return sides([42, 58], [{ paragraphs: left }, { paragraphs: right }]);
}

/** Who signs on one side, above the name. */
export function composeSignatory({ who, how, name = '' }: SignatoryWords): BlockCell {
  return {
    paragraphs: [
      ...who.split('\n').map((line) => paragraph('subtitle', line)),
      { ...paragraph('centre', how), keepNext: true },
      paragraph('name', cleanLine(name)),
    ],
  };
}

/** Two sides that sign, or copies on the left and who signs on the right. */
export const signatures = (left: BlockCell, right: BlockCell): Block => sides([45, 55], [left, right]);

/** Whom copies go to, a line each. */
export function composeCopies(title: string, lines: string): Paragraph[] {
  return [paragraph('copies', title), ...lines.split('\n').map((line) => paragraph('small', line))];
}

/**
 * A day as a document says it; in Vietnamese with a nought before days under 10 and before the first two months.
 *
 * @see Decree 30/2020/NĐ-CP, Annex I, part II, 4
 */
export function dayParts(day: string, lang: string): Readonly<Record<'day' | 'month' | 'year', string>> {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-');
  const isShort = lang === 'vi' && Number(month) > 2;
  return { year, month: isShort ? String(Number(month)) : month, day: date };
}
