/** What becomes of a product once a council has found its rank: who recognises it, or where it goes on to, with the article. */
import type { Citation } from '../formats/fields.js';

/** What follows from a council's result. */
export type LevelOutcome =
  | 'to-centre'
  | 'province-recognises'
  | 'centre-recognises'
  | 'province-may-recognise'
  | 'no-certificate'
  | 'excluded';

/** One line of the table: the first that holds. */
interface OutcomeRule {
  readonly level: 'province' | 'centre';
  readonly outcome: LevelOutcome;
  readonly cite: Citation;
  readonly holds: (found: CouncilFinding) => boolean;
}

/** What a council found, as far as the outcome goes by it. */
export interface CouncilFinding {
  /** `disqualified`, `ineligible` or `rated`. */
  readonly outcome: string;
  readonly stars: number | null;
  /** The rank that the average alone would give. */
  readonly starsByTotal: number | null;
}

/**
 * By Art. 7.3 and 7.4: 90 points and more go to the centre; below 90 there, the province may recognise three or four stars; one and two
 * stars are no certificate (Art. 4.1).
 */
const RULES: readonly OutcomeRule[] = [
  {
    level: 'province',
    outcome: 'excluded',
    cite: { article: '3.3' },
    holds: ({ outcome }) => outcome !== 'rated',
  },
  {
    level: 'province',
    outcome: 'to-centre',
    cite: { article: '7.3e' },
    holds: ({ starsByTotal }) => starsByTotal === 5,
  },
  {
    level: 'province',
    outcome: 'province-recognises',
    cite: { article: '7.3e' },
    holds: ({ stars }) => (stars ?? 0) >= 3,
  },
  { level: 'province', outcome: 'no-certificate', cite: { article: '4.1' }, holds: () => true },
  {
    level: 'centre',
    outcome: 'excluded',
    cite: { article: '3.3' },
    holds: ({ outcome }) => outcome !== 'rated',
  },
  {
    level: 'centre',
    outcome: 'centre-recognises',
    cite: { article: '7.4e' },
    holds: ({ stars }) => stars === 5,
  },
  {
    level: 'centre',
    outcome: 'province-may-recognise',
    cite: { article: '7.4' },
    holds: ({ stars }) => (stars ?? 0) >= 3,
  },
  { level: 'centre', outcome: 'no-certificate', cite: { article: '4.1' }, holds: () => true },
];

/**
 * Finds what becomes of a product after a council.
 *
 * @param level whose council it is
 * @param found what that council found
 * @returns what follows at that level, and the article
 * @see QĐ 26/2026/QĐ-TTg Art. 7.3, 7.4
 */
export function levelOutcome(
  level: 'province' | 'centre',
  found: CouncilFinding,
): { readonly outcome: LevelOutcome; readonly cite: Citation } {
  const rule = RULES.find((one) => one.level === level && one.holds(found)) as OutcomeRule; // the last of each level always holds
  return { outcome: rule.outcome, cite: rule.cite };
}
