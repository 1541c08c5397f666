/** The messages of explanations in one language: the pack's own, else its English ones, else ours in English. */
import { describeValue, refuse } from '../errors/errors.js';
import type { PackHeader } from '../formats/pack/pack.js';
import { fillMessage, type Values } from '../text/fill-message.js';
import { ownValue } from '../text/own-value.js';
import { textIn } from '../text/text.js';
import type { EngineMessages } from './citation-messages.en.js';

export interface Translator {
  readonly lang: string;
  /**
   * @param key of a message; one that nobody knows is shown itself
   * @returns the message, filled
   */
  readonly t: (key: string, values: Values) => string;
}

/**
 * @param lang a language of the pack, or `en`
 * @param english messages of ours, for those that the pack doesn't bring
 * @throws {OcopError} `input/language` for any other
 */
export function createTranslator(
  { languages, messages, unit }: Pick<PackHeader, 'languages' | 'messages' | 'unit'>,
  lang: string,
  english: EngineMessages,
): Translator {
  const known = [...new Set([...languages, 'en'])];
  if (!known.includes(lang)) refuse('input/language', '/lang', { lang: describeValue(lang), known });
  const table: EngineMessages = { ...english, ...messages?.['en'], ...messages?.[lang] };
  return {
    lang,
    t: (key, values) =>
      fillMessage(ownValue(table, key) ?? key, { unit: textIn(unit, lang), ...values }, lang),
  };
}
