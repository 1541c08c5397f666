/** Turns the key of a message into a sentence in the person's language. */
import { sanitizeLine } from '../terminal/sanitize.js';
import type { Lang } from './language.js';
import { en } from './messages.en.js';
import { vi, type SharedKey } from './messages.vi.js';

export type { SharedKey };

/** The sentences of one command in every language; `{name}` stands where a value goes. */
type Messages<Key extends string> = Readonly<Record<Lang, Readonly<Record<Key, string>>>>;

type MessageValues = Readonly<Record<string, string | number>>;

/** `t('noSets', { words })`: the message of a key in the current language, with its values put in. */
export type Translate<Key extends string = SharedKey> = (key: Key, values?: MessageValues) => string;

/** Makes a command's `t`, which knows the command's own messages and those that all commands share. */
export type CommandTranslate = <Key extends string>(own: Messages<Key>) => Translate<Key | SharedKey>;

const shared: Messages<SharedKey> = { vi, en };

/**
 * @param unit what points are called, where a pack calls them something else
 * @returns a translator in whose sentences numbers are written as the language writes them, and which lets no value from
 * outside control the terminal
 */
export function createTranslator(lang: Lang, unit: string = shared[lang].unit): CommandTranslate {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  const sharedMessages: Readonly<Partial<Record<string, string>>> = { ...shared[lang], unit };
  return (own) => {
    const messages: Readonly<Partial<Record<string, string>>> = own[lang];
    return (key, values = {}) =>
      (messages[key] ?? sharedMessages[key] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? (name === 'unit' ? unit : '');
        return typeof value === 'number' ? number.format(value) : sanitizeLine(value);
      });
  };
}

/** The `t` of code that belongs to no command. */
export function createTranslate(lang: Lang, unit?: string): Translate {
  return createTranslator(lang, unit)({ vi: {}, en: {} });
}
