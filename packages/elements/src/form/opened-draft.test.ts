/** The same file opened twice is the same draft, whatever order its keys have and whatever was answered since. */
import { loadSet } from '@ocop-kit/rules';
import { expect } from '@open-wc/testing';
import { createAssessment } from './form-state.js';
import { findOpened } from './opened-draft.js';

describe('a file that is opened', () => {
  it('is one draft however often, also once it has been answered further', async () => {
    const set = await loadSet('vn-qd-26-2026', 4);
    const sheet = { ...createAssessment(set, new Date(0)), picks: { '1.1': 3, '1.2': 1 } };
    const first = await findOpened(sheet, []);
    const answered = { ...first, assessment: { ...sheet, picks: { ...sheet.picks, '1.3': 1 } } };
    expect(await findOpened({ ...sheet, picks: { '1.2': 1, '1.1': 3 } }, [answered])).to.equal(answered);
    expect((await findOpened({ ...sheet, times: {} }, [answered])).id).to.equal(first.id);
    expect((await findOpened({ ...sheet, picks: { '1.1': 2 } }, [answered])).id).not.to.equal(first.id);
    expect((await findOpened(answered.assessment, [answered])).id).to.equal(first.id);
  });
});
