/** A no to a condition is an answer like any other: two tabs merge it, and what they say differently is asked. */
import { loadSet } from '@ocop-kit/rules';
import { expect } from '@open-wc/testing';
import { beginForm, createAssessment, declareCondition } from '../form-state.js';
import { createDraft, type Draft } from './draft.js';
import { listUndecided, markChanges, mergeDrafts, resolveCell } from './merge-drafts.js';

describe('conditions that two tabs declare', () => {
  it('come together, and a yes beside a no waits for the person', async () => {
    const set = await loadSet('vn-qd-26-2026', 4);
    const first = createDraft(createAssessment(set, new Date(0)), set);
    const declared = (
      draft: Draft,
      tab: string,
      condition: string,
      holds: boolean | null,
      at: number,
    ): Draft =>
      markChanges(
        draft,
        declareCondition(beginForm(set, draft), condition, holds, new Date(at)).draft,
        tab,
        at,
      );
    const both = mergeDrafts(
      declared(first, 'một', 'dossier', false, 1),
      declared(first, 'hai', '6.1.stop', false, 2),
    );
    expect(both.assessment.declared).to.deep.equal([]);
    expect(both.assessment.denied).to.have.members(['dossier', '6.1.stop']);
    const apart = mergeDrafts(
      declared(both, 'một', 'dossier', true, 3),
      declared(both, 'hai', 'dossier', null, 4),
    );
    expect(listUndecided(apart).map(({ id }) => id)).to.deep.equal(['dossier']);
    const [cell] = listUndecided(apart);
    const settled = resolveCell(apart, cell?.key ?? '', cell?.values.at(-1), 'một', 5);
    expect(listUndecided(settled)).to.deep.equal([]);
  });
});
