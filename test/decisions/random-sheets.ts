/** Random sheets from a seed: the same seed gives the same sheets on every machine. */
import type { Picks, SetPair } from './decision.js';

/** Set SHEETS_SEED to look at other sheets, or to repeat those of a printed seed. */
export const SEED = Number(process.env['SHEETS_SEED'] ?? 26_2026);

export type Random = () => number;

/** Mulberry32: small, seeded, good enough to choose sheets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How sheets are filled in: the chance to answer at all, to take the best option, to take the first. */
export const KINDS = {
  full: { answer: 1, best: 0, first: 0 },
  'half-filled': { answer: 0.5, best: 0.2, first: 0 },
  'high-scoring': { answer: 1, best: 0.8, first: 0 },
  excellent: { answer: 0.99, best: 0.97, first: 0 },
  'many zeros': { answer: 0.95, best: 0.1, first: 0.6 },
  sparse: { answer: 0.1, best: 0.3, first: 0.3 },
} as const;

export type Kind = keyof typeof KINDS;

export interface FilledSheet {
  readonly picks: Picks;
  readonly declared: readonly string[];
}

export function randomSheet(pair: SetPair, kind: Kind, declares: number, random: Random): FilledSheet {
  const { answer, best, first } = KINDS[kind];
  const picks: Picks = {};
  for (const { id, choices } of pair.leaves) {
    if (random() >= answer) continue;
    const luck = random();
    const index =
      luck < best ? choices.length - 1 : luck < best + first ? 0 : Math.floor(random() * choices.length);
    picks[id] = choices[index]!.ordinal; // index is below the length
  }
  return { picks, declared: pair.declarable.filter(() => random() < declares) };
}
