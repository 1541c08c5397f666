/** What tasks are called: in each language that the words of the pack are there in. */
import { fillMessage } from '../text/fill-message.js';
import { textIn, type Text } from '../text/text.js';
import { en } from './messages.en.js';
import { vi, type PlanMessageKey } from './messages.vi.js';

const MESSAGES = { vi, en } as const;
const LANGUAGES = ['vi', 'en'] as const;

/**
 * @param values texts of the pack, or words that need no translation
 * @returns a sentence by language; in Vietnamese alone where the pack has no English
 */
export function taskTitle(key: PlanMessageKey, values: Readonly<Record<string, Text>>): Text {
  const hasEnglish = Object.values(values).some((value) => typeof value === 'object' && 'en' in value);
  const titles = LANGUAGES.filter((lang) => lang === 'vi' || hasEnglish).map((lang) => [
    lang,
    fillMessage(
      MESSAGES[lang][key],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, textIn(value, lang)])),
      lang,
    ),
  ]);
  return Object.fromEntries(titles) as Record<string, string>;
}
