/** What is wrong with a workbook, as a sentence for the person who has to put it right. */
import { dayRefusalText } from '@ocop-kit/engine';
import { en } from './messages.en.js';
import { vi, type MessageKey } from './messages.vi.js';
import type { CellLocation, WorkbookProblem } from './workbook-problem.js';

/** The languages that problem sentences are available in. */
export type ProblemLanguage = 'vi' | 'en';

type Values = Readonly<Record<string, string | number>>;

const MESSAGES: Readonly<Record<ProblemLanguage, Readonly<Record<MessageKey, string>>>> = { vi, en };

/**
 * The sentence for a problem, without its location: {@link cellLocationText} gives that.
 *
 * @param found - A problem from a {@link WorkbookError} or from an import.
 * @param lang - `vi` or `en`.
 * @returns One sentence that also says what to do. It quotes words from the workbook unchanged, control characters
 *   included: sanitize it before showing it on a terminal.
 */
export function workbookProblemText(found: WorkbookProblem, lang: ProblemLanguage): string {
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
 * Where in a workbook something is: `Trang “Chung”, ô B2`.
 *
 * @param location - A worksheet by name, and optionally one of its cells.
 * @param lang - `vi` or `en`.
 * @returns An empty string when no worksheet is named: the problem is about the whole file.
 */
export function cellLocationText(
  { sheet: worksheet, cell }: Partial<CellLocation>,
  lang: ProblemLanguage,
): string {
  if (worksheet === undefined) return '';
  return cell === undefined
    ? fillMessage(lang, 'location.sheet', { sheet: worksheet })
    : fillMessage(lang, 'location.cell', { sheet: worksheet, cell });
}

function fillMessage(lang: ProblemLanguage, key: MessageKey, values: Values = {}): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 3 });
  return MESSAGES[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : '';
    return typeof value === 'number' ? number.format(value) : (value ?? '');
  });
}
