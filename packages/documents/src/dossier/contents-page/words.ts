/** Words, numbers and days on the page of contents. The same on every machine: nothing asks a browser how it writes a number. */
import { en } from './messages.en.js';
import { vi, type ContentsMessageKey } from './messages.vi.js';

const MESSAGES = { vi, en } as const;

/** The languages of the page. */
export type PageLanguage = keyof typeof MESSAGES;

/** What a page is written with. */
export interface Words {
  readonly lang: PageLanguage;
  readonly t: (key: ContentsMessageKey, values?: Readonly<Record<string, string | number>>) => string;
  /** 4.5 as "4,5". */
  readonly number: (value: number) => string;
  /** 2026-05-22T08:00:00+07:00 as "22/05/2026, 08:00"; the clock as it was written. */
  readonly moment: (text: string) => string;
  /** 1,200,000 bytes as "1,2 MB". */
  readonly size: (bytes: number) => string;
}

export function createWords(lang: PageLanguage): Words {
  const number = (value: number): string => {
    const text = String(Math.round(value * 1_000) / 1_000);
    return lang === 'vi' ? text.replace('.', ',') : text;
  };
  return {
    lang,
    number,
    t: (key, values = {}) =>
      MESSAGES[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = Object.hasOwn(values, name) ? (values[name] ?? '') : '';
        return typeof value === 'number' ? number(value) : value;
      }),
    moment: (text) => {
      const [, year = '', month = '', day = '', clock] =
        /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? [];
      return year === '' ? text : `${day}/${month}/${year}${clock === undefined ? '' : `, ${clock}`}`;
    },
    size: (bytes) => {
      if (bytes < 1_000) return `${bytes} byte`;
      const [unit, divisor] = bytes < 1_000_000 ? (['KB', 1_000] as const) : (['MB', 1_000_000] as const);
      const value = bytes / divisor;
      return `${number(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`;
    },
  };
}
