/** The criteria and sections whose minimum is missed, rank by rank. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Session } from '../context/command-context.js';
import { sectionsShort } from './short-sections.js';
import { rankText } from './rank-text.js';

export function missedLines(session: Session, set: CriteriaSet, result: Result): string[] {
  const { say } = session;
  const ranks = Object.entries(result.minimumsMissed);
  if (ranks.length === 0) return [];
  return [
    say('missedTitle'),
    ...ranks.map(([rank, missed]) => {
      const ids = missed.map(({ criterion }) => criterion);
      const short = sectionsShort(session, set, result, Number(rank));
      return `  ${rankText(session, set, Number(rank))}: ${[...short, ...ids].join(', ') || say('none')}`;
    }),
  ];
}
