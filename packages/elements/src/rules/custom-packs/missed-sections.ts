/** Section minimums, which only custom packs have. */
import type { CriteriaSet, Result } from '@ocop-kit/engine';
import type { Text } from '@ocop-kit/engine/schema';
import { unitMessage } from '../unit.js';
import { createCustomPackTranslate } from './create-custom-pack-translate.js';

export interface MissedSection {
  readonly id: string;
  readonly title: Text;
  /** What the rank demands of the section, and what it has. */
  readonly text: string;
}

/** @returns the sections that have fewer points than a rank, or one below it, demands */
export function listMissedSections(
  set: CriteriaSet,
  { sectionMinimumsMissed = [] }: Result,
  target: number,
  lang: string,
): readonly MissedSection[] {
  const t = createCustomPackTranslate(lang, unitMessage(set.pack, lang));
  const demanded = sectionMinimumsMissed.filter(({ rank }) => rank <= target);
  return set.sections.flatMap(({ id, title }) => {
    const missed = demanded.filter(({ section }) => section === id);
    const [{ points } = {}] = missed;
    if (points === undefined) return [];
    // Higher ranks include the minimums of lower ones.
    const required = Math.max(...missed.map((one) => one.required));
    return [{ id, title, text: t('least', { required, points }) }];
  });
}
