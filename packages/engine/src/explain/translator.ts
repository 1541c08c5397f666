/** The messages of explanations in one language: the pack's own, else its English ones, else ours in English. */
import type { PackHeader } from '../formats/pack/pack.js';
import { fillMessage, type Values } from '../text/fill-message.js';
import { textIn } from '../text/text.js';
import { ENGLISH_MESSAGES } from './messages.en.js';

export interface Translator {
  readonly lang: string;
  /**
   * @param key of a message; one that nobody knows is shown itself
   * @returns the message, filled
   */
  readonly t: (key: string, values: Values) => string;
}

/** @param language a language of the pack: its messages and its unit are taken from there */
export function createTranslator(
  { messages, unit }: Pick<PackHeader, 'messages' | 'unit'>,
  language: string,
): Translator {
  const lang = typeof language === 'string' ? language : '';
  // A header that was never checked may hold anything.
  const [own, english] = [lang, 'en'].map((tag) =>
    messages && Object.hasOwn(messages, tag) ? messages[tag] : undefined,
  );
  return {
    lang,
    t: (key, values) =>
      fillMessage(
        own?.[key] ?? english?.[key] ?? ENGLISH_MESSAGES[key] ?? key,
        { unit: textIn(unit, lang), ...values },
        lang,
      ),
  };
}
