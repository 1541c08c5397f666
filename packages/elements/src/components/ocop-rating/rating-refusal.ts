/** The problems of a rating in words: one sentence for the person who looks at the page. */
import { chooseMessageLanguage, dayRefusalText } from '@ocop-kit/engine';
import { createTranslate } from '../../shared/i18n/messages.js';
import { dayText } from './rating-data.js';
import type { RatingProblem } from './read-rating.js';
import { english } from './refusal-messages.en.js';
import { RATING_REFUSAL_MESSAGES, type RatingRefusalKey } from './refusal-messages.vi.js';

const createRefusalTranslate = (lang: string) =>
  createTranslate('ocop-rating', { vi: RATING_REFUSAL_MESSAGES, en: english }, lang);

const DAYS = ['issued', 'expires', 'extended'];
const MAX_NAME = 80;

/**
 * Puts a problem of a rating into words.
 *
 * @param problem one of those that `checkRating` gives
 * @param lang `vi` or `en`, or a language added with `addWords`
 * @returns the problem and what to do about it, as part of a sentence, without a full stop
 */
export function ratingProblemText({ fault, field, values, day }: RatingProblem, lang: string): string {
  const t = createRefusalTranslate(lang);
  const shown = { ...values };
  for (const name of DAYS) if (typeof shown[name] === 'string') shown[name] = dayText(shown[name]);
  return t(fault, {
    ...shown,
    now: values['found'] ? t('now', values) : '',
    field: `${t(`field-${field}` as RatingRefusalKey)} (${field})`.trimStart(),
    day: day ? dayRefusalText(day, chooseMessageLanguage(lang)) : '',
  });
}

/** One sentence for all problems of a record, beginning with its name if it has one. */
export function refusalText(value: unknown, problems: readonly RatingProblem[], lang: string): string {
  const t = createRefusalTranslate(lang);
  const why = problems.map((problem) => ratingProblemText(problem, lang)).join('; ');
  const name = nameOf(value);
  return t('refused', { of: name === '' ? '' : t('of', { product: name }), why });
}

/** The name of the record's product, if it can be quoted. */
export function nameOf(value: unknown): string {
  const product = typeof value === 'object' && value !== null && 'product' in value ? value.product : '';
  if (typeof product !== 'string') return '';
  const name = product.replace(/\s+/g, ' ').trim();
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}
