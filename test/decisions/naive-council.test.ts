/** The engine and the naive council agree on everything, under every policy, in 200,000 councils that lie close to the bands. */
import { council, OcopError, type CouncilPolicy, type CouncilResult } from '@ocop-kit/engine';
import { expect, test } from 'vitest';
import { pairs, type SetPair } from './decision.js';
import { naiveCouncil, type NaiveCouncil, type NaivePolicy } from './naive-council.js';
import { randomFrom, randomSheet, SEED, type FilledSheet, type Random } from './random-sheets.js';

const PER_SET = 7_700;
const BANDS = [90, 70, 50, 30];

const oneOf = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!; // below the length

function randomPolicy(random: Random): NaivePolicy {
  const each = 1 + Math.floor(random() * 2);
  return {
    minimums: oneOf(['average', 'majority', 'unanimous'] as const, random),
    conditions: oneOf(['majority', 'any'] as const, random),
    incomplete: oneOf(['refuse', 'exclude', 'exclude'] as const, random),
    ...(random() < 0.5 && { apart: 1 + Math.floor(random() * 12) }),
    ...(random() < 0.4 && { trimmed: { each, from: 3 + Math.floor(random() * 5) } }),
  };
}

/** A full sheet, changed criterion by criterion until its total is close to a band. */
function sheetNearBand(pair: SetPair, random: Random): FilledSheet {
  const { picks } = randomSheet(pair, oneOf(['full', 'high-scoring'] as const, random), 0, random);
  const worth = ({ id, choices }: SetPair['leaves'][number]): number =>
    choices.find(({ ordinal }) => ordinal === picks[id])?.points ?? 0;
  let off = oneOf(BANDS, random) - pair.leaves.reduce((sum, leaf) => sum + worth(leaf), 0);
  for (let i = 0; i < 60 && off !== 0; i++) {
    const leaf = oneOf(pair.leaves, random);
    const other = oneOf(leaf.choices, random);
    const step = other.points - worth(leaf);
    if (Math.abs(off - step) > Math.abs(off)) continue;
    picks[leaf.id] = other.ordinal;
    off -= step;
  }
  return { picks, declared: [] };
}

/** A council whose members differ in some criteria; now and then one declares a condition, or leaves a gap. */
function randomCouncil(pair: SetPair, random: Random): FilledSheet[] {
  const middle = sheetNearBand(pair, random);
  const members = 1 + Math.floor(random() ** 2 * 13);
  const spirit = random();
  return Array.from({ length: members }, () => {
    const picks = { ...middle.picks };
    const changes = Math.floor(random() * 5);
    for (let i = 0; i < changes; i++) {
      const leaf = oneOf(pair.leaves, random);
      picks[leaf.id] = oneOf(leaf.choices, random).ordinal;
    }
    if (spirit > 0.9 && random() < 0.2) Reflect.deleteProperty(picks, oneOf(pair.leaves, random).id);
    const declares = spirit < 0.3 && random() < spirit * 3;
    return {
      picks,
      declared: declares && pair.declarable.length > 0 ? [oneOf(pair.declarable, random)] : [],
    };
  });
}

function engineCouncil(pair: SetPair, sheets: readonly FilledSheet[], policy: CouncilPolicy) {
  try {
    return asNaive(council(pair.set, sheets, policy));
  } catch (error) {
    if (error instanceof OcopError) return error.code;
    throw error;
  }
}

/** The fields both name, in one order. */
function asNaive(result: CouncilResult): NaiveCouncil {
  const { outcome, averageTotal, shownTotal, starsByTotal, stars, minimumsMissed } = result;
  return {
    outcome,
    averageTotal,
    shownTotal,
    starsByTotal,
    stars,
    minimumsMissed: Object.fromEntries(
      Object.entries(minimumsMissed).map(([rank, missed]) => [
        rank,
        missed.map(({ criterion }) => criterion),
      ]),
    ),
    apart: (result.apart ?? []).map(({ ballots: [high, low], points }) => `${high}>${low} ${points}`),
    trimmed: [...(result.trimmed ?? [])],
    counted: result.ballots.map(({ counted }) => counted),
  };
}

function compareAll() {
  const random = randomFrom(SEED);
  const seen = {
    councils: 0,
    outcomes: {} as Record<string, number>,
    policies: {} as Record<string, number>,
    onBand: 0,
    justBelow: 0,
    minimumsDecide: 0,
    trimmed: 0,
    apart: 0,
  };
  const count = (table: Record<string, number>, key: string): void => {
    table[key] = (table[key] ?? 0) + 1;
  };
  const disagreements: string[] = [];
  for (const pair of pairs) {
    for (let i = 0; i < PER_SET; i++) {
      const sheets = randomCouncil(pair, random);
      const policy = randomPolicy(random);
      const naive = naiveCouncil(pair, sheets, policy);
      const engine = engineCouncil(pair, sheets, policy);
      if (JSON.stringify(engine) !== JSON.stringify(naive) && disagreements.length < 3)
        disagreements.push(JSON.stringify({ set: pair.no, sheets, policy, naive, engine }));
      seen.councils++;
      count(seen.policies, `${policy.minimums} ${policy.conditions}`);
      count(seen.outcomes, typeof engine === 'string' ? engine : engine.outcome);
      if (typeof engine === 'string') continue;
      const [sum = 0, members = 1] = engine.averageTotal?.split('/').map(Number) ?? [];
      if (BANDS.some((band) => sum === band * members)) seen.onBand++;
      if (BANDS.some((band) => sum < band * members && sum > (band - 1) * members)) seen.justBelow++;
      if (engine.stars !== engine.starsByTotal) seen.minimumsDecide++;
      if (engine.trimmed.length > 0) seen.trimmed++;
      if (engine.apart.length > 0) seen.apart++;
    }
  }
  return { ...seen, disagreements };
}

const compared = compareAll();
console.log(`naive council, seed ${SEED}:`, { ...compared, disagreements: compared.disagreements.length });

test('both find the same in every council', () => {
  expect(compared.disagreements).toEqual([]);
});

test('at least 200,000 councils over all 26 sets were compared', () => {
  expect(pairs).toHaveLength(26);
  expect(compared.councils).toBeGreaterThanOrEqual(200_000);
});

test.each(['rated', 'ineligible', 'disqualified', 'council/incomplete-ballot', 'council/no-ballot'])(
  'councils that end %s were among them',
  (outcome) => {
    expect(compared.outcomes[outcome]).toBeGreaterThan(0);
  },
);

test.each(['onBand', 'justBelow', 'minimumsDecide', 'trimmed', 'apart'] as const)(
  'at least 2,000 were among them: %s',
  (kind) => {
    expect(compared[kind]).toBeGreaterThan(2_000);
  },
);
