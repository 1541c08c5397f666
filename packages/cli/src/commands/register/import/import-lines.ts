/** What an import found, as lines for a person and as JSON for a program. */
import { cellLocationText } from '@ocop-kit/documents/problems';
import { registerProblemText, type RegisterProblem, type RegisterRead } from '@ocop-kit/documents/register';
import type { CommandContext } from '../../../context/command-context.js';
import { sanitizeLine } from '../../../terminal/sanitize.js';
import { messages } from '../messages.js';
import { levelLines, type LevelledLine } from '../level-lines.js';

/** Rows and columns that are named one by one. */
const MAX_NAMED = 12;

export function importLines(context: CommandContext, read: RegisterRead, file: string): string[] {
  const t = context.translator(messages);
  const { counts, rows, unmapped, skipped, skippedWorksheets, register } = read;
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
    ...levelLines(context, read.problems.map(lineOf(context))),
    t('written', { file, count: register.certificates.length }),
  ];
}

const lineOf =
  ({ lang }: CommandContext) =>
  (problem: RegisterProblem): LevelledLine => {
    const at = sanitizeLine(cellLocationText(problem.at ?? {}, lang));
    const text = sanitizeLine(registerProblemText(problem, lang));
    return { level: problem.level, text: at === '' ? text : `${at}: ${text}` };
  };

const named = (all: readonly string[]): string =>
  [...all.slice(0, MAX_NAMED), ...(all.length > MAX_NAMED ? ['…'] : [])].join(', ');

/** For programs: no register within, which lies in its file. */
export function importJson({ lang }: CommandContext, read: RegisterRead, file: string): object {
  const { register, problems, ...rest } = read;
  return {
    file,
    certificates: register.certificates.length,
    ...rest,
    problems: problems.map((problem) => ({ ...problem, text: registerProblemText(problem, lang) })),
  };
}
