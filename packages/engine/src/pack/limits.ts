/** The bounds every untrusted document is held to; far above any real programme, far below what hurts. */
export const LIMITS = {
  depth: 24,
  nodes: 400_000,
  textLength: 20_000,
  sets: 200,
  criteria: 500,
  /** One character of a vector names an option, so 35 is the most a criterion may have. */
  options: 35,
  conditions: 60,
  bands: 20,
  sections: 26,
  cases: 9,
  points: 100_000,
  weight: 1_000,
  /** Fractions finer than a thousandth of a point are refused. */
  decimals: 3,
  /** Combinations of automatic triggers that interval and nextStar look through. */
  scenarios: 4_096,
  /** How many may be laid over a pack, and what one may add. */
  layers: 5,
  localCriteria: 5_000,
  localTexts: 20,
  photos: 12,
  names: 500,
} as const;
