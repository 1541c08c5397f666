/** What is tried at one criterion: kept or dropped there, and never part of the sheet before it is kept. */
import { loadSet } from '@ocop-kit/rules';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { expect } from '@open-wc/testing';
import { createDraft } from './drafts/draft.js';
import { beginForm, createAssessment, setPick, type FormState } from './form-state.js';
import { shownAssessment } from './trial.js';
import { dropTried, keepTried, tryPick } from './trial-steps.js';

const NOW = new Date('2026-11-27T08:00:00Z');

describe('a tried option', () => {
  let set: CriteriaSet;
  let begun: FormState;
  before(async () => {
    set = await loadSet('vn-qd-26-2026', 4);
    begun = setPick(beginForm(set, createDraft(createAssessment(set, NOW), set)), '1.1', 1, NOW);
  });
  const picksOf = (state: FormState) => state.draft.assessment.picks;

  it('is shown and leaves the draft the very same object', () => {
    const tried = tryPick(tryPick(begun, '1.1', 3, NOW), '2.2', 3, NOW);
    expect(tried.draft).to.equal(begun.draft);
    expect(shownAssessment(tried).picks).to.deep.equal({ '1.1': 3, '2.2': 3 });
  });

  it('is kept alone, and the trial goes on with the others', () => {
    const kept = keepTried(tryPick(tryPick(begun, '1.1', 3, NOW), '2.2', 3, NOW), '1.1', NOW);
    expect(picksOf(kept)).to.deep.equal({ '1.1': 3 });
    expect(kept.trial?.picks).to.deep.equal({ '2.2': 3 });
    const all = keepTried(kept, '2.2', NOW);
    expect(picksOf(all)).to.deep.equal({ '1.1': 3, '2.2': 3 });
    expect(all.trial).to.equal(null);
  });

  it('is dropped alone; the last one ends the trial', () => {
    const tried = tryPick(tryPick(begun, '1.1', 3, NOW), '2.2', 3, NOW);
    const one = dropTried(tried, '1.1');
    expect(shownAssessment(one).picks).to.deep.equal({ '1.1': 1, '2.2': 3 });
    const none = dropTried(one, '2.2');
    expect(none.trial).to.equal(null);
    expect(none.draft).to.equal(begun.draft);
  });

  it('that is not tried is neither kept nor dropped, whatever its name', () => {
    for (const id of ['3.1', 'constructor', '__proto__']) {
      expect(keepTried(begun, id, NOW)).to.equal(begun);
      expect(dropTried(begun, id)).to.equal(begun);
    }
    const tried = tryPick(begun, '1.1', 3, NOW);
    expect(keepTried(tried, 'constructor', NOW)).to.equal(tried);
  });
});
