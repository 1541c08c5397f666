/** Reads what somebody picked for a criterion: an option of the list, its text, its place, or its points where that is certain. */
import type { Leaf } from '@ocop-kit/engine';
import { makeProblem, type CellLocation } from '../../problems/workbook-problem.js';
import type { Cell } from '../../xlsx/read/cell.js';
import { readBox } from './answers.js';
import { comparableText, quoteText, readWords, type CellReading } from './cell-words.js';
import { optionLabels, optionTexts } from './option-labels.js';

/** What a bare number in a criterion's column is: the place of an option, or its points. Undefined: nobody has said. */
export type NumberMeaning = 'ordinals' | 'points' | undefined;

interface PickCell {
  readonly leaf: Leaf;
  /** How many of the set's whole points are one point. */
  readonly scale: number;
  readonly numbers?: NumberMeaning;
  readonly cell: Cell | undefined;
  readonly location: CellLocation;
}

const NUMBER = /^\d{1,5}(?:[.,]\d{1,3})?$/;
/** "2.": nobody writes points so. */
const ORDINAL_ALONE = /^(\d{1,2})\s*[.):]$/;
const NUMBERED = /^(\d{1,2})\s*[.):]\s*(\D.*)$/s;

/** @returns the ordinal; undefined for an empty cell */
export function readPick({
  leaf,
  scale,
  numbers,
  cell,
  location,
}: PickCell): CellReading<number | undefined> {
  const words = readWords(cell, location);
  const text = words.value?.trim();
  if (text === undefined || words.problem) return words.problem ? words : { value: undefined };
  if (cell?.content.kind === 'day')
    return { problem: makeProblem('workbook/day-as-text', { found: quoteText(text) }, location) };
  const refuse = (): CellReading<never> => ({
    problem: makeProblem('workbook/not-option', { found: quoteText(text), criterion: leaf.id }, location),
  });
  if (leaf.tick) {
    const isTicked = readBox(cell);
    if (isTicked === null && numbers === 'points' && Number(text) === leaf.max / scale) return { value: 1 };
    if (isTicked === null)
      return { problem: makeProblem('workbook/not-box', { found: quoteText(text) }, location) };
    return { value: isTicked === undefined ? undefined : isTicked ? 1 : 0 };
  }
  const offered = wordsOf(leaf).byLabel.get(text);
  if (offered !== undefined) return { value: offered };
  if (NUMBER.test(text)) {
    const found = readNumber(leaf, Number(text.replace(',', '.')), scale, numbers);
    if (typeof found === 'number') return { value: found };
    if (found === undefined) return refuse();
    const values = {
      found: text,
      ordinal: labelsOf(leaf, found.ordinals),
      points: labelsOf(leaf, found.points),
    };
    return { problem: makeProblem('workbook/ambiguous-number', values, location) };
  }
  const [, alone] = ORDINAL_ALONE.exec(text) ?? [];
  if (alone !== undefined) {
    const found = readNumber(leaf, Number(alone), scale, 'ordinals');
    return typeof found === 'number' ? { value: found } : refuse();
  }
  const [, ordinal, rest] = NUMBERED.exec(text) ?? [];
  const matching = findByText(leaf, rest ?? text).filter(
    (one) => rest === undefined || one === Number(ordinal),
  );
  // A text that itself begins with a number, "3. loại", may be an option's.
  const found = matching.length > 0 ? matching : findByText(leaf, text);
  if (found.length === 1) return { value: found[0] };
  if (found.length === 0) return refuse();
  const values = { found: quoteText(text), options: labelsOf(leaf, found) };
  return { problem: makeProblem('workbook/ambiguous-option', values, location) };
}

const findByText = (leaf: Leaf, text: string): readonly number[] =>
  wordsOf(leaf).byText.get(comparableText(text)) ?? [];

interface LeafWords {
  /** By what the list of a cell offers, exactly: most cells hold that. */
  readonly byLabel: ReadonlyMap<string, number>;
  /** By comparable text; several options may have the same. */
  readonly byText: ReadonlyMap<string, readonly number[]>;
}

const known = new WeakMap<Leaf, LeafWords>();

/** Thousands of rows ask for the same words, so they are made comparable once. */
function wordsOf(leaf: Leaf): LeafWords {
  const words = known.get(leaf) ?? readWordsOf(leaf);
  known.set(leaf, words);
  return words;
}

function readWordsOf(leaf: Leaf): LeafWords {
  const byLabel = new Map<string, number>();
  const byText = new Map<string, Set<number>>();
  for (const { ordinal, texts } of optionTexts(leaf)) {
    for (const text of texts) {
      byLabel.set(`${ordinal}. ${text}`, ordinal);
      const key = comparableText(text);
      byText.set(key, (byText.get(key) ?? new Set()).add(ordinal));
    }
  }
  return { byLabel, byText: new Map([...byText].map(([key, ordinals]) => [key, [...ordinals]])) };
}

/** What a number may mean. */
interface NumberReadings {
  readonly ordinals: readonly number[];
  readonly points: readonly number[];
}

/** @returns the ordinal where it is certain; undefined where no option has that place or those points */
function readNumber(
  { options, none }: Leaf,
  number: number,
  scale: number,
  meaning: NumberMeaning,
): number | NumberReadings | undefined {
  const all = none ? [...options, none] : options;
  const ordinalsOf = (matches: (option: (typeof all)[number]) => boolean): number[] =>
    all.filter(matches).map(({ ordinal }) => ordinal);
  const ordinals = meaning === 'points' ? [] : ordinalsOf(({ ordinal }) => ordinal === number);
  const points =
    meaning === 'ordinals' ? [] : ordinalsOf((option) => option.points === Math.round(number * scale));
  if (ordinals.length + points.length === 0) return undefined;
  const [first = 0, ...others] = new Set([...ordinals, ...points]);
  // Where nobody has said what numbers mean, one is taken only when it means the same option either way.
  const isCertain = others.length === 0 && (meaning !== undefined || ordinals.length === points.length);
  return isCertain ? first : { ordinals, points };
}

/** The options as the list of the cell has them; a dash for none. */
function labelsOf(leaf: Leaf, ordinals: readonly number[]): string {
  const labels = optionLabels(leaf, 'vi').filter(({ ordinal }) => ordinals.includes(ordinal));
  return labels.length === 0 ? '–' : labels.map(({ label }) => quoteText(label)).join('; ');
}
