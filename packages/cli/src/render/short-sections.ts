/** What sections lack of what a rank asks of them. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Session } from '../context/command-context.js';

/** @returns a phrase a section that is short at a rank; what a rank asks, higher ones ask too */
export function sectionsShort(
  { say }: Session,
  set: CriteriaSet,
  { sectionMinimumsMissed = [] }: Result,
  rank: number,
): string[] {
  return set.sections.flatMap(({ id }) => {
    const asked = sectionMinimumsMissed.filter((short) => short.section === id && short.rank <= rank);
    const [{ points } = {}] = asked;
    if (points === undefined) return [];
    return [say('sectionShort', { id, points, required: Math.max(...asked.map((one) => one.required)) })];
  });
}
