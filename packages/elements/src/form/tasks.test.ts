/** What a sheet is told of its ranks: the ladder, the ceiling, the tasks; held against the engine over many sheets. */
import { interval, listScoredCriteria, nextStar, score } from '@ocop-kit/engine';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { expect } from '@open-wc/testing';
import { findCeiling } from './ceiling.js';
import { starLadder } from './star-ladder.js';
import { listTasks, scoreWith } from './tasks.js';

const PACK = 'vn-qd-26-2026';

/** Picks by position: the best option, unless the rule says otherwise. */
function fill(set: CriteriaSet, choose: (most: number, at: number) => number | undefined) {
  return Object.fromEntries(
    listScoredCriteria(set).flatMap(({ id, options, tick }, at) => {
      const pick = choose(tick ? 1 : (options ?? []).length, at);
      return pick === undefined ? [] : [[id, pick]];
    }),
  );
}

/** Full, held down, poor and half-filled sheets of a set. */
const sheetsOf = (set: CriteriaSet) => [
  { picks: fill(set, (most) => most) },
  ...[2, 3, 5, 7].flatMap((step) => [
    { picks: fill(set, (most, at) => (at % step === 0 ? 1 : most)) },
    { picks: fill(set, (most, at) => (at % step === 1 ? undefined : most)) },
  ]),
];

for (const no of [1, 4, 16, 19, 26]) {
  describe(`sheets of set ${no}`, () => {
    let set: CriteriaSet;
    before(async () => {
      set = await loadSet(PACK, no);
    });

    it('have on the ladder 3, 4 and 5 stars, reached where points and minimums are', () => {
      for (const sheet of sheetsOf(set)) {
        const result = score(set, sheet);
        const ladder = starLadder(set, result);
        expect(ladder.map(({ rank }) => rank)).to.deep.equal([3, 4, 5]);
        for (const { isReached, short, missed, rank } of ladder) {
          expect(isReached).to.equal(short === 0 && missed.length === 0);
          expect(isReached).to.equal((result.stars ?? 0) >= rank);
        }
      }
    });

    it('have a ceiling that only picks with a cap explain', () => {
      for (const sheet of sheetsOf(set)) {
        const result = score(set, sheet);
        const reach = interval(set, sheet);
        const ceiling = findCeiling(set, sheet.picks, result, reach);
        if (reach.stars.most === 5) expect(ceiling).to.equal(null);
        else expect(ceiling?.rank).to.equal(reach.stars.most);
        for (const id of ceiling?.criteria ?? []) {
          // With the best option the same criterion holds nothing down.
          const best = listScoredCriteria(set).find((criterion) => criterion.id === id)?.options?.length ?? 1;
          const others = { ...sheet.picks, [id]: best };
          const after = findCeiling(
            set,
            others,
            score(set, { picks: others }),
            interval(set, { picks: others }),
          );
          expect(after?.criteria ?? []).not.to.include(id);
        }
      }
    });

    it('lead with their tasks to the rank, the minimums first', () => {
      for (const sheet of sheetsOf(set)) {
        const result = score(set, sheet);
        const next = nextStar(set, sheet);
        const tasks = listTasks(set, next, result);
        const order = tasks.map(({ isMinimum }) => isMinimum);
        for (const { points } of tasks) expect(points).to.be.at.least(0);
        expect(order).to.deep.equal([...order].sort((a, b) => Number(b) - Number(a)));
        if (!next.reachable) {
          expect(tasks).to.have.length(0);
          continue;
        }
        const picks = { ...sheet.picks };
        for (const { criterion, to } of tasks) picks[criterion.id] = to;
        const after = score(set, { picks });
        expect(after.stars).to.equal(next.stars);
        expect(after.total).to.equal(next.total);
      }
    });

    it('have with one task done what the task says', () => {
      for (const sheet of sheetsOf(set)) {
        const result = score(set, sheet);
        for (const task of listTasks(set, nextStar(set, sheet), result)) {
          const after = scoreWith(set, sheet, task);
          const shifted =
            after.notApplicable.length !== result.notApplicable.length ||
            result.notEvaluated.includes(task.criterion.id);
          if (!shifted && after.outcome === result.outcome)
            expect(after.total - result.total).to.equal(task.points);
        }
      }
    });
  });
}
