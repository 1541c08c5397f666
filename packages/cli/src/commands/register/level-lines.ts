/** Findings as lines, the worst first, each with its level as a word. */
import type { CommandContext } from '../../context/command-context.js';
import { messages } from './messages.js';

export interface LevelledLine {
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
}

const LEVELS = ['error', 'warning', 'note'] as const;

/** @returns the lines, and how many there are of each level */
export function levelLines(context: CommandContext, lines: readonly LevelledLine[]): string[] {
  const t = context.translator(messages);
  const { colour } = context;
  const paint = { error: colour.bold, warning: colour.yellow, note: colour.dim };
  const counts = Object.fromEntries(
    LEVELS.map((level) => [`${level}s`, lines.filter((line) => line.level === level).length]),
  );
  const shown = LEVELS.flatMap((level) =>
    lines
      .filter((line) => line.level === level)
      .map(({ text }) => `${paint[level](t(`level.${level}`))}  ${text}`),
  );
  return lines.length === 0 ? [] : [...shown, t('levels', counts)];
}
