/** Findings as lines, the worst first, each with its level as a word; what is said of many is said once. */
import type { CommandContext } from '../../context/command-context.js';
import { sanitizeLine } from '../../terminal/sanitize.js';
import { messages } from './messages.js';

export interface LevelledLine {
  readonly level: 'error' | 'warning' | 'note';
  /** Whom it is about, in words; empty for what is about everything. */
  readonly about: string;
  /** The same in a list: an id, a cell. */
  readonly short: string;
  readonly text: string;
}

const LEVELS = ['error', 'warning', 'note'] as const;
/** So many of one sentence are one line: an office that never wrote down an issuer needs no list of all its products. */
const MANY = 3;
/** Of many, so many are named where there is something to put right, or a cell to look at: all, in any register that people keep. */
const NAMED = 500;
/** Of many certificates with the same note, those that are named. */
const NAMED_IN_NOTES = 3;

/**
 * @param of what many of them are called: `many` for certificates, `many.cells` for cells
 * @returns the lines, and how many findings there are of each level
 */
export function levelLines(
  context: CommandContext,
  lines: readonly LevelledLine[],
  of: 'many' | 'many.cells',
): string[] {
  if (lines.length === 0) return [];
  const t = context.translator(messages);
  const { colour } = context;
  const paint = { error: colour.bold, warning: colour.yellow, note: colour.dim };
  const counts = Object.fromEntries(
    LEVELS.map((level) => [`${level}s`, lines.filter((line) => line.level === level).length]),
  );
  const shown = LEVELS.flatMap((level) =>
    gather(lines.filter((line) => line.level === level)).flatMap((alike) => {
      const [{ text }] = alike;
      const most = level === 'note' && of === 'many' ? NAMED_IN_NOTES : NAMED;
      const sentences =
        alike.length < MANY
          ? alike.map(({ about }) => (about === '' ? text : `${about}: ${text}`))
          : [t(of, { count: alike.length, first: namesOf(alike, most), text })];
      return sentences.map((line) => `${paint[level](t(`level.${level}`))}  ${sanitizeLine(line)}`);
    }),
  );
  return [...shown, t('levels', counts)];
}

type Alike = readonly [LevelledLine, ...LevelledLine[]];

/** Lines of one sentence together, in the order of the first of each. */
function gather(lines: readonly LevelledLine[]): Alike[] {
  const byText = new Map<string, Alike>();
  for (const line of lines) byText.set(line.text, [...(byText.get(line.text) ?? []), line] as const);
  return [...byText.values()];
}

const namesOf = (alike: Alike, most: number): string =>
  [...alike.slice(0, most).map(({ short }) => short), ...(alike.length > most ? ['…'] : [])].join(', ');
