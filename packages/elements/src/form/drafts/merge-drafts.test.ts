import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import fc from 'fast-check';
import { splitIntoCells, joinCells } from './draft-cells.js';
import { createDraft, type Draft } from './draft.js';
import { recordChanges, replayChanges } from './draft-journal.js';
import { resolveCell, markChanges, mergeDrafts, listUndecided } from './merge-drafts.js';
import {
  setPick,
  beginForm,
  declareCondition,
  setName,
  createAssessment,
  setNote,
  type FormStep,
} from '../form-state.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const criteria = ['1.1', '1.2', '1.3', '2.1'];
const conditions = ['a', 'b'];

/** What a person may do in a tab. */
const steps: fc.Arbitrary<FormStep> = fc.oneof(
  fc.tuple(fc.constantFrom(...criteria), fc.option(fc.integer({ min: 0, max: 3 }))).map(
    ([criterion, pick]): FormStep =>
      (state, now) =>
        setPick(state, criterion, pick, now),
  ),
  fc.tuple(fc.constantFrom(...criteria), fc.constantFrom('', 'a', 'b', 'hỏi chị Hoa')).map(
    ([criterion, note]): FormStep =>
      (state, now) =>
        setNote(state, criterion, note, now),
  ),
  fc.tuple(fc.constantFrom(...conditions), fc.boolean()).map(
    ([condition, holds]): FormStep =>
      (state, now) =>
        declareCondition(state, condition, holds, now),
  ),
  fc.constantFrom('', 'Mật ong', 'Mật ong hoa nhãn').map(
    (text): FormStep =>
      (state, now) =>
        setName(state, 'product', text, now),
  ),
);

/** What happens among three tabs: one does something by a clock that may be wrong, or takes over what another has. */
const events = fc.array(
  fc.oneof(
    fc.record({ tab: fc.nat(2), step: steps, at: fc.integer({ min: 0, max: 2e12 }) }),
    fc.record({ tab: fc.nat(2), from: fc.nat(2) }),
    fc.record({ tab: fc.nat(2), choice: fc.nat(5), at: fc.integer({ min: 0, max: 2e12 }) }),
  ),
  { maxLength: 30 },
);
type Events = typeof events extends fc.Arbitrary<infer T> ? T : never;

const TABS = ['một', 'hai', 'ba'];

function played(happened: Events): Draft[] {
  const first = createDraft(createAssessment(honey, new Date(0)), honey);
  const drafts = TABS.map(() => first);
  for (const event of happened) {
    const own = drafts[event.tab] ?? first;
    const tab = TABS[event.tab] ?? '';
    if ('from' in event) drafts[event.tab] = mergeDrafts(own, drafts[event.from] ?? first);
    else if ('step' in event) {
      const { draft } = event.step(beginForm(honey, own), new Date(event.at));
      drafts[event.tab] = markChanges(own, draft, tab, event.at);
    } else {
      const open = listUndecided(own);
      const one = open[event.choice % open.length];
      if (one) drafts[event.tab] = resolveCell(own, one.key, one.values[0], tab, event.at);
    }
  }
  return drafts;
}

/** Everything a draft says, whatever the order of its parts. */
const announced = (draft: Draft | undefined): unknown =>
  draft && [
    [...splitIntoCells(draft)].sort(),
    draft.assessment.times,
    Object.entries(draft.marks?.seen ?? {}).sort(),
    Object.entries(draft.marks?.cells ?? {}).sort(),
    Object.entries(draft.marks?.apart ?? {}).sort(),
  ];

const holds = (claim: (drafts: [Draft, Draft, Draft]) => void): void => {
  fc.assert(
    fc.property(events, (happened) => {
      claim(played(happened) as [Draft, Draft, Draft]);
    }),
    { numRuns: 150 },
  );
};

describe('drafts of several tabs', () => {
  it('come to the same whoever takes over from whom', () => {
    holds(([a, b]) => {
      expect(announced(mergeDrafts(a, b))).to.deep.equal(announced(mergeDrafts(b, a)));
    });
  });

  it('come to the same in whatever order they meet', () => {
    holds(([a, b, c]) => {
      expect(announced(mergeDrafts(mergeDrafts(a, b), c))).to.deep.equal(
        announced(mergeDrafts(a, mergeDrafts(b, c))),
      );
    });
  });

  it('stay as they are where there is nothing new', () => {
    holds(([a, b]) => {
      const once = mergeDrafts(a, b);
      expect(announced(mergeDrafts(once, b))).to.deep.equal(announced(once));
      expect(announced(mergeDrafts(once, once))).to.deep.equal(announced(once));
    });
  });

  it('come to the same through the small record of what a tab has changed', () => {
    const first = createDraft(createAssessment(honey, new Date(0)), honey);
    // As they are stored: JSON knows no difference between a value that is cleared and one that isn't there.
    const answersIn = (draft: Draft | undefined): string | undefined =>
      draft &&
      JSON.stringify([[...splitIntoCells(draft)].sort(), Object.entries(draft.marks?.apart ?? {}).sort()]);
    holds(([a, b]) => {
      const changes = recordChanges(first, a);
      const merged = changes ? replayChanges(b, [b.id, 'một', 'changes'], changes) : b;
      expect(answersIn(merged)).to.equal(answersIn(mergeDrafts(b, a)));
    });
  });

  it('lose no answer: what nobody has written over is shown, or asked about', () => {
    fc.assert(
      fc.property(events, (everything) => {
        // A person's choice may end an answer that nobody wrote over.
        const happened = everything.filter((event) => !('choice' in event));
        // Every write, with the writes its tab knew of by then.
        const merged = played(happened).reduce(mergeDrafts);
        const written = new Map<string, { value: unknown; over: Set<number> }[]>();
        const known: Map<string, Set<number>>[] = TABS.map(() => new Map<string, Set<number>>());
        const drafts = played([]);
        happened.forEach((event, at) => {
          const before = drafts[event.tab] as Draft;
          const after = played(happened.slice(0, at + 1))[event.tab] as Draft;
          const mine = known[event.tab] as Map<string, Set<number>>;
          if ('from' in event)
            for (const [key, ids] of known[event.from] ?? [])
              mine.set(key, new Set([...(mine.get(key) ?? []), ...ids]));
          else if ('step' in event) {
            const [was, is] = [splitIntoCells(before), splitIntoCells(after)];
            for (const key of new Set([...was.keys(), ...is.keys()]))
              if (JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key))) {
                const all = written.get(key) ?? [];
                const seen = mine.get(key) ?? new Set<number>();
                written.set(key, [...all, { value: is.get(key), over: seen }]);
                mine.set(key, new Set([...seen, all.length]));
              }
          }
          drafts[event.tab] = after;
        });
        const asked = new Map(listUndecided(merged).map(({ key, values }) => [key, values]));
        for (const [key, writes] of written)
          writes.forEach(({ value }, id) => {
            if (writes.some(({ over }) => over.has(id))) return;
            const shown = [splitIntoCells(merged).get(key), ...(asked.get(key) ?? [])];
            expect(shown.map((one) => JSON.stringify(one))).to.include(JSON.stringify(value), key);
          });
      }),
      { numRuns: 150 },
    );
  });

  it('ask nothing more once the person has chosen', () => {
    holds(([a, b, c]) => {
      const all = mergeDrafts(mergeDrafts(a, b), c);
      const settled = listUndecided(all).reduce(
        (draft, { key, values }) => resolveCell(draft, key, values[1], 'bốn', 1),
        all,
      );
      for (const tab of [a, b, c]) expect(listUndecided(mergeDrafts(settled, tab))).to.deep.equal([]);
    });
  });

  it('are the same sheet as cells and back', () => {
    holds(([a]) => {
      const again = joinCells(a.id, splitIntoCells(a), a.assessment.times);
      expect(announced({ ...again, marks: a.marks })).to.deep.equal(announced(a));
    });
  });
});

describe('two tabs on one draft', () => {
  const first = createDraft(createAssessment(honey, new Date(0)), honey);
  const does = (draft: Draft, tab: string, at: number, step: FormStep): Draft =>
    markChanges(draft, step(beginForm(honey, draft), new Date(at)).draft, tab, at);
  const picks =
    (criterion: string, pick: number | null): FormStep =>
    (state, now) =>
      setPick(state, criterion, pick, now);

  it('both keep what they answered', () => {
    const one = does(does(first, 'một', 1, picks('1.1', 1)), 'một', 3, picks('1.3', 2));
    const two = does(first, 'hai', 2, picks('1.2', 2));
    expect(mergeDrafts(one, two).assessment.picks).to.deep.equal({ '1.1': 1, '1.2': 2, '1.3': 2 });
  });

  it('take the later of two answers where one knew of the other, by whatever clock', () => {
    const one = does(first, 'một', 2e12, picks('1.1', 1));
    const two = does(mergeDrafts(first, one), 'hai', 1, picks('1.1', 2));
    expect(mergeDrafts(one, two).assessment.picks).to.deep.equal({ '1.1': 2 });
    expect(listUndecided(mergeDrafts(one, two))).to.deep.equal([]);
  });

  it('ask where both answered, and not where both said the same', () => {
    const one = does(does(first, 'một', 1, picks('1.1', 1)), 'một', 1, picks('1.2', 1));
    const two = does(does(first, 'hai', 2, picks('1.1', 2)), 'hai', 2, picks('1.2', 1));
    const asked = listUndecided(mergeDrafts(one, two)).map(({ key, values }) => [
      key,
      values.map((value) => (value as [number])[0]),
    ]);
    expect(asked).to.deep.equal([['pick 1.1', [2, 1]]]);
  });

  it('ask whether a cleared answer stays', () => {
    const begun = does(first, 'một', 1, picks('1.1', 1));
    const cleared = does(begun, 'một', 2, picks('1.1', null));
    const other = does(mergeDrafts(first, begun), 'hai', 3, picks('1.1', 3));
    expect(listUndecided(mergeDrafts(cleared, other)).map(({ values }) => values.length)).to.deep.equal([2]);
    expect(mergeDrafts(cleared, begun).assessment.picks).to.deep.equal({});
  });

  it('keep the other answer beside one that is given before anybody was asked', () => {
    const one = does(first, 'một', 1, picks('1.1', 1));
    const two = does(first, 'hai', 2, picks('1.1', 2));
    const again = does(mergeDrafts(one, two), 'một', 3, picks('1.1', 3));
    expect(
      listUndecided(again).flatMap(({ values }) => values.map((value) => (value as [number])[0])),
    ).to.have.members([3, 1]);
  });

  it('keep the remarks of both, and ask where both wrote at one criterion', () => {
    const remark =
      (criterion: string, text: string): FormStep =>
      (state, now) => {
        const { assessment } = state.draft;
        const review = {
          who: { name: 'B' },
          stage: 'commune',
          remark: text,
          time: now.toISOString(),
        } as const;
        const reviews = { ...assessment.reviews, [criterion]: [review] };
        return { ...state, draft: { ...state.draft, assessment: { ...assessment, reviews } } };
      };
    const remarks = (draft: Draft, criterion: string): unknown =>
      draft.assessment.reviews?.[criterion]?.map(({ remark: text }) => text);
    const one = does(does(first, 'một', 1, remark('1.1', 'Vì sao?')), 'một', 3, remark('2.1', 'Từ đâu?'));
    const two = does(does(first, 'hai', 2, remark('1.2', 'Thiếu hợp đồng.')), 'hai', 4, remark('2.1', 'Ai?'));
    const merged = mergeDrafts(one, two);
    expect([remarks(merged, '1.1'), remarks(merged, '1.2')]).to.deep.equal([
      ['Vì sao?'],
      ['Thiếu hợp đồng.'],
    ]);
    expect(listUndecided(merged).map(({ key, values }) => [key, values.length])).to.deep.equal([
      ['reviews 2.1', 2],
    ]);
  });

  it('say nothing of an answer both gave once one of them is changed', () => {
    const one = does(first, 'một', 1, picks('1.1', 1));
    const two = does(first, 'hai', 2, picks('1.1', 1));
    const again = does(mergeDrafts(one, two), 'một', 3, picks('1.1', 3));
    expect(listUndecided(again)).to.deep.equal([]);
  });
});
