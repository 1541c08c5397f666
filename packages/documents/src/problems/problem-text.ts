/** What is wrong with a workbook, as a sentence for the person who has to put it right. */
import { dayRefusalText } from '@ocop-kit/engine';
import { en } from './messages.en.js';
import { vi, type MessageKey } from './messages.vi.js';
import type { CellLocation, WorkbookProblem } from './workbook-problem.js';

/** The languages that problems are said in. */
export type Lang = 'vi' | 'en';

type Values = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { vi, en };

/**
 * The sentence of a problem, without where it is: {@link cellLocationText} says that.
 *
 * @param found - A problem as a {@link WorkbookError} or a reading brings it.
 * @param lang - `vi` or `en`.
 * @returns A sentence with what to do about it. Words quoted from the workbook stand in it as they are,
 *   control characters too: whoever shows it on a terminal cleans it.
 */
export function workbookProblemText(found: WorkbookProblem, lang: Lang): string {
  switch (found.code) {
    case 'workbook/not-a-workbook': {
      const { reason, part = '' } = found.values;
      return fillMessage(lang, found.code, { reason: fillMessage(lang, `unreadable.${reason}`, { part }) });
    }
    case 'workbook/too-large': {
      const { what, limit } = found.values;
      return fillMessage(lang, found.code, { limit, what: fillMessage(lang, `measure.${what}`) });
    }
    case 'workbook/not-day':
      return fillMessage(lang, found.code, { why: dayRefusalText(found.values.refusal, lang) });
    default:
      return fillMessage(lang, found.code, found.values);
  }
}

/**
 * Where in a workbook something is: “Trang “Chung”, ô B2”.
 *
 * @param place - A worksheet by its name, and perhaps a cell of it.
 * @param lang - `vi` or `en`.
 * @returns An empty text where no worksheet is named: the whole file is meant.
 */
export function cellLocationText({ sheet: worksheet, cell }: Partial<CellLocation>, lang: Lang): string {
  if (worksheet === undefined) return '';
  return cell === undefined
    ? fillMessage(lang, 'location.sheet', { sheet: worksheet })
    : fillMessage(lang, 'location.cell', { sheet: worksheet, cell });
}

function fillMessage(lang: Lang, key: MessageKey, values: Values = {}): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  return MESSAGES[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : '';
    return typeof value === 'number' ? number.format(value) : (value ?? '');
  });
}
