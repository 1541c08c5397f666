/** What is wrong with a workbook, as a sentence for the person who has to put it right. */
import { dayRefusalText, problemText } from '@ocop-kit/engine';
import { fillMessage } from './fill-message.js';
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
 * @throws {OcopError} `input/language` for another language
 */
export function workbookProblemText(found: WorkbookProblem, lang: ProblemLanguage): string {
  switch (found.code) {
    case 'workbook/not-a-workbook': {
      const { reason, part = '' } = found.values;
      return sentence(lang, found.code, { reason: sentence(lang, `unreadable.${reason}`, { part }) });
    }
    case 'workbook/too-large': {
      const { what, limit } = found.values;
      return sentence(lang, found.code, { limit, what: sentence(lang, `measure.${what}`) });
    }
    case 'workbook/not-day':
      return sentence(lang, found.code, { why: dayRefusalText(found.values.refusal, lang) });
    case 'workbook/not-valid':
      return sentence(lang, found.code, { why: problemText(found.values.problem, lang) });
    default:
      return sentence(lang, found.code, found.values);
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
    ? sentence(lang, 'location.sheet', { sheet: worksheet })
    : sentence(lang, 'location.cell', { sheet: worksheet, cell });
}

function sentence(lang: ProblemLanguage, key: MessageKey, values: Values = {}): string {
  return fillMessage(MESSAGES[lang][key], values, lang);
}
