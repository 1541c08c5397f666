/** Sections that miss their minimum for a rank. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';

/** @returns a phrase for each section short at `rank`; minimums are cumulative, so those of lower ranks count too */
export function shortSections(
  { t }: CommandContext,
  set: CriteriaSet,
  { sectionMinimumsMissed = [] }: Result,
  rank: number,
): string[] {
  return set.sections.flatMap(({ id }) => {
    const asked = sectionMinimumsMissed.filter((short) => short.section === id && short.rank <= rank);
    const [{ points } = {}] = asked;
    if (points === undefined) return [];
    return [t('sectionShort', { id, points, required: Math.max(...asked.map((one) => one.required)) })];
  });
}
