/** The engine and the naive scorer agree on everything a result says, on hundreds of thousands of sheets. */
import { score, type Result } from '@ocop-kit/engine';
import { expect, test } from 'vitest';
import { pairs } from './decision.js';
import { naiveScore, type NaiveResult } from './naive-scorer.js';
import { KINDS, randomFrom, randomSheet, SEED, type Kind } from './random-sheets.js';

const PER_SET = 7_700;
const DECLARES = [0, 0, 0, 0.15, 0.5];
const kinds = Object.keys(KINDS) as Kind[];

function compareAll() {
  const random = randomFrom(SEED);
  const seen = { sheets: 0, outcomes: {} as Record<string, number>, stars: {} as Record<string, number> };
  const disagreements: string[] = [];
  for (const pair of pairs) {
    for (let i = 0; i < PER_SET; i++) {
      const kind = kinds[i % kinds.length]!; // the index is below the length
      const sheet = randomSheet(pair, kind, DECLARES[i % DECLARES.length]!, random);
      const naive = naiveScore(pair.json, pair.leaves, sheet.picks, sheet.declared);
      const engine = score(pair.set, sheet);
      const [scored, expected] = [asNaive(engine), naive].map((result) => JSON.stringify(result));
      if (scored !== expected && disagreements.length < 3) {
        disagreements.push(JSON.stringify({ set: pair.no, sheet, naive, engine: scored }));
      }
      seen.sheets++;
      seen.outcomes[engine.outcome] = (seen.outcomes[engine.outcome] ?? 0) + 1;
      seen.stars[String(engine.stars)] = (seen.stars[String(engine.stars)] ?? 0) + 1;
    }
  }
  return { ...seen, disagreements };
}

/** The fields both name, in one order. */
function asNaive(result: Result): NaiveResult {
  const { outcome, total, sections, starsByTotal, stars, minimumsMissed } = result;
  return {
    outcome,
    total,
    sections,
    starsByTotal,
    stars,
    minimumsMissed: Object.fromEntries(
      Object.entries(minimumsMissed).map(([rank, missed]) => [
        rank,
        missed.map(({ criterion }) => criterion),
      ]),
    ),
    unanswered: [...result.unanswered],
    notApplicable: [...result.notApplicable],
    notEvaluated: [...result.notEvaluated],
  };
}

const compared = compareAll();
console.log(`naive scorer, seed ${SEED}:`, compared.sheets, 'sheets', compared.outcomes, compared.stars);

test('both scorers give the same result for every sheet', () => {
  expect(compared.disagreements).toEqual([]);
});

test('at least 200,000 sheets over all 26 sets were compared', () => {
  expect(pairs).toHaveLength(26);
  expect(compared.sheets).toBeGreaterThanOrEqual(200_000);
});

test.each(['disqualified', 'ineligible', 'stopped', 'incomplete', 'rated'])(
  'sheets that end %s were among them',
  (outcome) => {
    expect(compared.outcomes[outcome]).toBeGreaterThan(0);
  },
);

test.each(['1', '2', '3', '4', '5', 'null'])('sheets with %s stars were among them', (stars) => {
  expect(compared.stars[stars]).toBeGreaterThan(0);
});
