/** Sections and criteria whose minimum is missed, a line for each rank. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';
import { rankText } from './rank-text.js';
import { shortSections } from './short-sections.js';

export function missedMinimumLines(context: CommandContext, set: CriteriaSet, result: Result): string[] {
  const { t } = context;
  const ranks = Object.entries(result.minimumsMissed);
  if (ranks.length === 0) return [];
  return [
    t('missedTitle'),
    ...ranks.map(([rank, missed]) => {
      const ids = missed.map(({ criterion }) => criterion);
      const short = shortSections(context, set, result, Number(rank));
      return `  ${rankText(context, set, Number(rank))}: ${[...short, ...ids].join(', ') || t('none')}`;
    }),
  ];
}
