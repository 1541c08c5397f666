/** Whatever is tried, in whatever order: nothing of it is in the sheet that leaves the form. */
import { compileSet, encode } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createDraft } from './drafts/draft.js';
import { splitIntoCells } from './drafts/draft-cells.js';
import {
  beginForm,
  beginTrial,
  createAssessment,
  declareCondition,
  dropTrial,
  setPick,
} from './form-state.js';
import { listGateConditions } from './conditions.js';
import { dropTried, tryPick } from './trial-steps.js';

it('a trial changes neither the draft, its cells nor the code', async () => {
  const set = await loadSet('vn-qd-26-2026', 4);
  const { leaves } = compileSet(set);
  const [gate] = listGateConditions(set);
  const now = new Date('2026-11-27T08:00:00Z');
  const step = fc.record({
    at: fc.nat(leaves.length - 1),
    pick: fc.integer({ min: 1, max: 2 }),
    act: fc.constantFrom('try', 'pick', 'clear', 'declare', 'drop'),
  });
  fc.assert(
    fc.property(fc.array(step), fc.array(step, { minLength: 1 }), (before, tried) => {
      const real = before.reduce(
        (state, { at, pick }) => setPick(state, leaves[at]?.id ?? '', leaves[at]?.tick ? 1 : pick, now),
        beginForm(set, createDraft(createAssessment(set, now), set)),
      );
      const { draft } = real;
      const code = encode(set, draft.assessment);
      let state = beginTrial(real);
      for (const { at, pick, act } of tried) {
        const id = leaves[at]?.id ?? '';
        if (act === 'try') state = tryPick(state, id, pick, now);
        else if (act === 'drop') state = dropTried(beginTrial(state), id);
        else if (act === 'declare') state = declareCondition(beginTrial(state), gate?.id ?? '', true, now);
        else state = setPick(beginTrial(state), id, act === 'clear' ? null : pick, now);
        expect(state.draft).to.equal(draft);
      }
      expect(encode(set, state.draft.assessment)).to.equal(code);
      expect([...splitIntoCells(state.draft)]).to.deep.equal([...splitIntoCells(draft)]);
      expect(dropTrial(state)).to.deep.equal(real);
    }),
    { numRuns: 60 },
  );
});
