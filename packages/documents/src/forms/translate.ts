/** The forms' own words in one language. */
import { chooseMessageLanguage } from '@ocop-kit/engine';
import { en } from './messages.en.js';
import { vi, type PrintedMessageKey } from './messages.vi.js';

const MESSAGES = { vi, en } as const;

type Values = Readonly<Record<string, string | number>>;

export type Translate = (key: PrintedMessageKey, values?: Values) => string;

/** @param lang any language tag; English for all but Vietnamese */
export const createTranslate = (lang: string): Translate => createWords(MESSAGES, lang);

/**
 * Words of one kind of document in one language.
 *
 * @param lang any language tag; English for all but Vietnamese
 * @param clean what is done to names and other words that are filled in
 */
export function createWords<K extends string>(
  messages: Readonly<Record<'vi' | 'en', Readonly<Record<K, string>>>>,
  lang: string,
  clean: (word: string) => string = (word) => word,
): (key: K, values?: Values) => string {
  const own = messages[chooseMessageLanguage(lang)];
  return (key, values = {}) =>
    own[key].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : '';
      return typeof value === 'number' ? formatNumber(value, lang) : clean(value ?? '');
    });
}

/** Made once: a score sheet has hundreds of numbers, and a formatter costs more than all of them. */
const NUMBERS = {
  vi: new Intl.NumberFormat('vi', { maximumFractionDigits: 3 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 3 }),
} as const;

/** 4.5 is "4,5" in Vietnamese. */
export function formatNumber(value: number, lang: string): string {
  return NUMBERS[chooseMessageLanguage(lang)].format(value);
}

/** @param moment a day or a moment as assessments have it; its day as it was written, dd/mm/yyyy */
export function formatDay(moment: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(moment) ?? [];
  return year === '' ? moment : `${day}/${month}/${year}`;
}
