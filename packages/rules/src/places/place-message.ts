/** One message about places, with its values. */
import en from './messages.en.js';
import vi from './messages.vi.js';
import type { PlaceMessages } from './place-messages.js';

/**
 * @param lang `vi` for Vietnamese; every other language gets English
 * @param values by name; numbers are years, which have no separators
 * @returns the message; a place whose value is missing is left empty
 */
export function placeMessage(
  key: keyof PlaceMessages,
  values: Readonly<Record<string, string | number>>,
  lang: string,
): string {
  const message = (lang === 'vi' ? vi : en)[key];
  return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
