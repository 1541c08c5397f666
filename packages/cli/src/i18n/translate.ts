/** The words of the command line: which language, and values put into sentences. */
import { en } from './messages.en.js';
import { vi, type MessageKey } from './messages.vi.js';
import { sanitizeLine } from '../terminal/terminal.js';

export type { MessageKey };
export const LANGUAGES = ['vi', 'en'] as const;
export type Lang = (typeof LANGUAGES)[number];

const MESSAGES: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { vi, en };

export type Translate = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** @param always values of every sentence; a `{name}` that has none is the catalogue's own word of that name */
export function createTranslate(
  lang: Lang,
  always: Readonly<Partial<Record<string, string>>> = {},
): Translate {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  const words: Readonly<Partial<Record<string, string>>> = { ...MESSAGES[lang], ...always };
  return (key, values = {}) =>
    (words[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? words[name] ?? '';
      return typeof value === 'number' ? number.format(value) : sanitizeLine(value);
    });
}

/** `--lang` wins, then OCOP_LANG; Vietnamese otherwise. */
export function chooseLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const at = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  const given = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return given ?? environment['OCOP_LANG'] ?? 'vi';
}
