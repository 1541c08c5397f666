/**
 * @packageDocumentation What words of the decisions mean, in plain sentences of ours. They have no legal force and interpret nothing: a form shows
 * them as a hint, marked as ours, beside the decision's own words.
 */

import type { Condition } from '@ocop-kit/engine/schema';
import { conditionQuestions } from './generated/glosses/condition-questions.js';
import type { Glosses, TermGloss } from './shapes/glosses.js';

export type { Glosses, TermGloss } from './shapes/glosses.js';

/** What there is to explain at one criterion. */
export interface CriterionGlosses {
  /** What its title means; undefined where the title is plain already. */
  readonly title: string | undefined;
  /** Words of its title, notes and options. */
  readonly terms: readonly TermGloss[];
}

/**
 * Loads the glosses of one language, about 3 KB, once.
 *
 * @param lang `vi` for Vietnamese; every other language gets English
 * @returns all glosses of that language; the promise is rejected where their file cannot be fetched
 */
export async function loadGlosses(lang: string): Promise<Glosses> {
  const file = await (lang === 'vi'
    ? import('./generated/glosses/glosses.vi.js')
    : import('./generated/glosses/glosses.en.js'));
  return file.default;
}

/**
 * Finds what there is to explain at a criterion.
 *
 * @param glosses of the language that the criterion is shown in
 * @param title the criterion's title in Vietnamese, as printed
 * @param texts all that the criterion says in the language of the glosses: its title, notes and options
 * @returns the gloss of the title, and those of words in the texts in the order of `glosses.terms`
 */
export function findGlosses(
  { titles, terms }: Glosses,
  title: string,
  texts: readonly string[],
): CriterionGlosses {
  const printed = texts.map(asWords).join('');
  return {
    title: Object.hasOwn(titles, title) ? titles[title] : undefined,
    terms: terms.filter((term) => printed.includes(wordsOf(term))),
  };
}

/** Thirty criteria are searched for the same terms. */
const known = new WeakMap<TermGloss, string>();

function wordsOf(term: TermGloss): string {
  const words = known.get(term) ?? asWords(term.word);
  known.set(term, words);
  return words;
}

/**
 * Asks about a condition in plain words: yes means that it holds. The decision's own words belong beside it.
 *
 * @param condition as printed; one that layers or another programme wrote may be unknown
 * @param lang `vi` for Vietnamese; every other language gets English
 * @returns the question, or undefined where the condition has none
 */
export function findConditionQuestion(
  { text, effect }: Pick<Condition, 'text' | 'effect'>,
  lang: string,
): string | undefined {
  const printed = typeof text === 'string' ? text : (text['vi'] ?? '');
  return conditionQuestions.find((one) => one.effect === effect && printed.includes(one.prints))?.[
    lang === 'vi' ? 'vi' : 'en'
  ];
}

/** Small letters, a space on either side of every word: “GAP” is no part of “VietGAP”. */
const asWords = (text: string): string =>
  ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `.replace(/ +/g, ' ');
