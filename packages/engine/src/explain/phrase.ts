/** Fills a message: the pack's own words first, then the catalogue's, numbers as the language writes them. */
import type { PackHeader } from '../pack/schema.js';
import { MESSAGES } from './messages.js';

export type Values = Readonly<Record<string, string | number>>;

export interface Phrasebook {
  readonly lang: string;
  /** @param code a key of the catalogue; an unknown one gives the code itself */
  readonly say: (code: string, values: Values) => string;
}

export function phrasebook(
  { messages, languages }: Pick<PackHeader, 'messages' | 'languages'>,
  lang: string,
): Phrasebook {
  const fallbacks = [lang, ...languages, 'en'];
  const find = (code: string): string | undefined => {
    for (const language of fallbacks) {
      const own = messages && Object.hasOwn(messages, language) ? messages[language]?.[code] : undefined;
      const found = own ?? (Object.hasOwn(MESSAGES, language) ? MESSAGES[language]?.[code] : undefined);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  return {
    lang,
    say(code, values) {
      const one = values['count'] === 1 || values['points'] === 1 ? find(`${code}.one`) : undefined;
      return (one ?? find(code) ?? code).replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = Object.hasOwn(values, name) ? values[name] : '';
        return typeof value === 'number' ? number.format(value) : (value ?? '');
      });
    },
  };
}
