/** What is wrong with a cell or a row of a register, in words. */
import { dayRefusalText, problemText } from '@ocop-kit/engine';
import { formatDay } from '@ocop-kit/engine/days';
import { registerFindingText } from '@ocop-kit/engine/register';
import { cellLocationText } from '../problems/problem-text.js';
import type { RegisterField } from './register-fields.js';
import type { RegisterProblem } from './register-problem.js';
import { translateInto, type RegisterLanguage } from './translate.js';

/**
 * The sentence for a problem, without its location: `cellLocationText` gives that.
 *
 * @param problem from `readRegister`
 * @param lang `vi` or `en`
 * @returns one sentence that also says what to do; it quotes words of the table unchanged, control characters included
 * @throws {OcopError} `input/language` for another language
 */
export function registerProblemText(problem: RegisterProblem, lang: RegisterLanguage): string {
  const t = translateInto(lang);
  switch (problem.code) {
    case 'cell/day': {
      const { field, refusal } = problem.values;
      return t('cell/day', { field: registerColumnText(field, lang), why: dayRefusalText(refusal, lang) });
    }
    case 'table/no-column':
      return t('table/no-column', { field: registerColumnText(problem.values.field, lang) });
    case 'row/repeated':
    case 'row/differs':
      return t(problem.code, { other: cellLocationText(problem.values.other, lang) });
    case 'row/older':
      return t('row/older', { day: formatDay(problem.values.day, lang === 'vi') });
    case 'history':
      return problemText(problem.values.problem, lang);
    case 'finding':
      return registerFindingText(problem.values.finding, lang);
    default:
      return t(problem.code, problem.values);
  }
}

/**
 * What a column of a register is called.
 *
 * @param field the field that it holds
 * @param lang `vi` or `en`
 * @returns its heading in our own tables
 */
export const registerColumnText = (field: RegisterField, lang: RegisterLanguage): string =>
  translateInto(lang)(`column.${field}`, { day: '…' });
