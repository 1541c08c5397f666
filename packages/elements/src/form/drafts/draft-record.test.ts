import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { createDraft } from './draft.js';
import { readDraftRecord } from './draft-record.js';
import { createAssessment } from '../form-state.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const whole = {
  ...createDraft({ ...createAssessment(honey, new Date()), picks: { '1.1': 2, '1.2': 1 } }, honey),
  id: 'một',
};
const review = {
  who: { name: 'Lê Văn Bình' },
  stage: 'commune',
  verdict: 'ask',
  time: '2026-11-20T08:00:00Z',
};
const sheet = (part: object): unknown => ({ ...whole, assessment: { ...whole.assessment, ...part } });
const ring: Record<string, unknown> = {};
ring['ring'] = ring;

describe('a record', () => {
  it('is read whole', () => {
    expect(readDraftRecord('một', whole)).to.deep.equal({ is: 'draft', draft: whole, repaired: false });
  });

  it('keeps reviews, with whatever else is in them', () => {
    const reviews = {
      '1.1': [{ ...review, signature: 'x' }],
      '1.2': [review, { ...review, remark: 'Vì sao?' }],
    };
    const found = readDraftRecord('một', sheet({ reviews }));
    expect(found.is === 'draft' && [found.repaired, found.draft.assessment.reviews]).to.deep.equal([
      false,
      reviews,
    ]);
  });

  it('keeps the reviews that can be read beside those that cannot', () => {
    const wrong = [null, 7, { ...review, who: 7 }, { ...review, stage: 'self' }, { ...review, remark: 1 }];
    const reviews = { '1.1': [review, ...wrong, { ...review, time: 'hôm qua' }], '1.2': 'x' };
    const found = readDraftRecord('một', sheet({ reviews }));
    expect(found.is === 'draft' && [found.repaired, found.draft.assessment.reviews?.['1.1']]).to.deep.equal([
      true,
      [review],
    ]);
  });

  const unreadable: Readonly<Record<string, unknown>> = {
    null: null,
    nothing: undefined,
    'a string': 'phiếu',
    'a number': 7,
    'a list': [whole],
    'a map': new Map([['assessment', whole]]),
    'a day': new Date(),
    'a file': new Blob(['{}']),
    'an empty object': {},
    'a sheet without a set': { id: 'một', format: 1, assessment: { picks: {} } },
    'a sheet of a set that is no number': sheet({ set: 'bốn' }),
    'a sheet whose answers are a list': sheet({ picks: [1, 2] }),
    'a sheet whose answers are null': sheet({ picks: null }),
    'an assessment that is a string': { ...whole, assessment: '{}' },
    'a ring': ring,
    'more than any sheet holds': sheet({ x: Array.from({ length: 200_000 }, () => 0) }),
    'a text without end': sheet({ x: 'ă'.repeat(9_000_000) }),
  };
  for (const [name, record] of Object.entries(unreadable))
    it(`cannot be read: ${name}`, () => {
      expect(readDraftRecord('một', record).is).to.equal('unreadable');
    });

  it('under a key that no draft has cannot be read', () => {
    expect(readDraftRecord(7, whole).is).to.equal('unreadable');
  });

  const repaired: Readonly<Record<string, unknown>> = {
    'with times that are none': sheet({ times: { created: 7, updated: 'hôm qua' } }),
    'without names': sheet({ product: undefined, entity: null }),
    'with names that are numbers': sheet({ product: { name: 7 }, entity: { name: {} } }),
    'without a pack': sheet({ pack: undefined }),
    'of a stage nobody knows': sheet({ stage: 'x' }),
    'with notes that are none': sheet({ criteria: { '1.1': { note: 7 }, '1.2': null, '1.3': 'x' } }),
    'with evidence that is none': sheet({ criteria: { '1.1': { evidence: [null, 7, { title: 1 }] } } }),
    'with conditions that are none': sheet({ declared: [7, null, {}] }),
    'with conditions in no list': sheet({ declared: { a: true } }),
    'with layers that are none': sheet({ layers: [7] }),
    'with wording that is none': { ...whole, wording: { '1.1': 7, '1.2': null } },
    'with marks that are none': { ...whole, marks: { seen: 'x' } },
    'with marks that count in words': {
      ...whole,
      marks: { seen: {}, cells: { 'pick 1.1': ['a', 'b', 'c'] }, apart: {} },
    },
    'with a ring in it': sheet({ former: ring }),
    'with a map in it': sheet({ x: new Map() }),
    'with answers that are none beside those that are': sheet({
      picks: {
        '1.1': 2,
        '1.2': 1,
        '1.3': 'x',
        '1.4': -1,
        '2.1': 1.5,
        '2.2': NaN,
        '2.3': null,
        '2.4': [1],
        '2.5': 99,
      },
    }),
  };
  for (const [name, record] of Object.entries(repaired))
    it(`keeps its answers ${name}`, () => {
      const found = readDraftRecord('một', record);
      if (found.is !== 'draft') throw new Error(found.is);
      expect(found.repaired).to.equal(true);
      expect(found.draft.assessment.picks).to.deep.equal({ '1.1': 2, '1.2': 1 });
      expect(found.draft.assessment.set).to.equal(4);
    });

  it('is as whole as it was where a part was never written', () => {
    const found = readDraftRecord(
      'một',
      sheet({ times: undefined, criteria: undefined, declared: undefined }),
    );
    expect(found.is === 'draft' && !found.repaired).to.equal(true);
  });

  it('takes a number that became text for the number it is', () => {
    const found = readDraftRecord('một', sheet({ picks: { '1.1': '2' } }));
    expect(found.is === 'draft' && found.draft.assessment.picks).to.deep.equal({ '1.1': 2 });
  });

  it('goes by the key it lies under', () => {
    const found = readDraftRecord('hai', whole);
    expect(found.is === 'draft' && found.draft.id).to.equal('hai');
  });

  for (const format of [2, 99, Infinity])
    it(`of the later format ${format} is said to be one, whatever it holds`, () => {
      expect(readDraftRecord('một', { ...whole, format }).is).to.equal('later');
      expect(readDraftRecord('một', { format }).is).to.equal('later');
    });
});
