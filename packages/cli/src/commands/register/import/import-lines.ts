/** What an import found, as lines for a person and as JSON for a program. */
import { cellLocationText } from '@ocop-kit/documents/problems';
import { registerProblemText, type RegisterProblem, type RegisterRead } from '@ocop-kit/documents/register';
import type { CommandContext } from '../../../context/command-context.js';
import { sanitizeLine } from '../../../terminal/sanitize.js';
import { messages } from '../messages.js';
import { levelLines, type LevelledLine } from '../level-lines.js';
import { findSigningGaps, signingLines } from '../signing-gaps.js';

/** Rows and columns that are named one by one. */
const MAX_NAMED = 12;

/** @param on the day of the import, `YYYY-MM-DD` */
export function importLines(context: CommandContext, read: RegisterRead, file: string, on: string): string[] {
  const t = context.translator(messages);
  const { counts, rows, shortYears, unmapped, skippedWorksheets, register } = read;
  // Rows without a product's name are named among the problems.
  const skipped = read.skipped.filter(({ reason }) => reason !== 'unnamed');
  const sheetsOf = (reason: string): string =>
    skippedWorksheets
      .filter((one) => one.reason === reason)
      .map(({ sheet }) => `“${sheet}”`)
      .join(', ');
  const hidden = sheetsOf('hidden');
  const others = sheetsOf('no-headings');
  return [
    context.colour.bold(t('read', { rows, ...counts })),
    ...(counts.extended + counts.withdrawn > 0 ? [t('read.ends', { ...counts })] : []),
    ...(shortYears > 0 ? [t('short-years', { count: shortYears })] : []),
    ...(unmapped.length > 0
      ? [
          t('unmapped', {
            columns: named(unmapped.map(({ heading, at }) => `“${heading}” (${at.cell ?? ''})`)),
          }),
        ]
      : []),
    ...(skipped.length > 0
      ? [
          t('skipped', {
            count: skipped.length,
            rows: named(skipped.map(({ at, text }) => `${at.cell ?? ''} “${text.slice(0, 40)}”`)),
          }),
        ]
      : []),
    ...(hidden === '' ? [] : [t('skipped.hidden', { sheets: hidden })]),
    ...(others === '' ? [] : [t('skipped.no-headings', { sheets: others })]),
    ...levelLines(context, read.problems.map(lineOf(context)), 'many.cells'),
    ...signingLines(context, register, on),
    t('written', { file, count: register.certificates.length }),
  ];
}

const lineOf =
  ({ lang }: CommandContext) =>
  (problem: RegisterProblem): LevelledLine => {
    const at = sanitizeLine(cellLocationText(problem.at ?? {}, lang));
    const text = registerProblemText(problem, lang);
    return { level: problem.level, about: at, short: problem.at?.cell ?? at, text };
  };

const named = (all: readonly string[]): string =>
  [...all.slice(0, MAX_NAMED), ...(all.length > MAX_NAMED ? ['…'] : [])].join(', ');

/** For programs: no register within, which lies in its file. */
export function importJson({ lang }: CommandContext, read: RegisterRead, file: string, on: string): object {
  const { register, problems, ...rest } = read;
  return {
    file,
    certificates: register.certificates.length,
    ...rest,
    unsigned: findSigningGaps(register, on),
    problems: problems.map((problem) => ({ ...problem, text: registerProblemText(problem, lang) })),
  };
}
