import { expect } from '@open-wc/testing';
import { compileSet, type CriteriaSet, listScoredCriteria } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { listConditionsAt, listGateConditions } from './conditions.js';
import { undeclaredConditions } from './undeclared-conditions.js';
import { createDraft } from './drafts/draft.js';
import { clampPage, firstPage, pageAfter, pageBefore, type FormPage } from './form-pages.js';
import {
  beginForm,
  copyForOtherProduct,
  createAssessment,
  declareCondition,
  goToStage,
} from './form-state.js';

const NOW = new Date('2026-11-27T08:00:00Z');
const all: readonly CriteriaSet[] = await Promise.all(
  Array.from({ length: 26 }, (_, at) => loadSet('vn-qd-26-2026', at + 1)),
);
const [honey, tourism] = [all[3], all[25]];
if (!honey || !tourism) throw new Error('The sets are there');

/** From the first page to the result. */
function walk(set: CriteriaSet): readonly FormPage[] {
  const pages = [firstPage(set)];
  for (let page = firstPage(set); page.stage !== 'result'; pages.push(page)) page = pageAfter(set, page);
  return pages;
}

describe('the pages of the form', () => {
  for (const set of all)
    it(`of set ${set.no} are the gate where it has any, every question, an interval between sections, the result`, () => {
      const pages = walk(set);
      const count = (stage: string): number => pages.filter((page) => page.stage === stage).length;
      expect(count('gate')).to.equal(listGateConditions(set).length > 0 ? 1 : 0);
      expect(count('questions')).to.equal(compileSet(set).leaves.length);
      expect(count('interval')).to.equal(set.sections.length - 1);
      expect(pages.at(-1)?.stage).to.equal('result');
      expect(pages.at(-2)?.stage).to.equal('questions');
    });

  it('of set 26 begin with a question: it has no conditions of the dossier', () => {
    expect(firstPage(tourism)).to.deep.equal({ stage: 'questions', position: 0 });
  });

  it('lead back the way they came', () => {
    for (const set of all) {
      const pages = walk(set);
      for (const [at, page] of pages.entries())
        expect(pageBefore(set, page)?.stage).to.equal(at === 0 ? undefined : pages[at - 1]?.stage);
    }
  });

  it('that were remembered under other rules become the nearest there is', () => {
    expect(clampPage(honey, { stage: 'questions', position: 99 })).to.deep.equal({
      stage: 'questions',
      position: 31,
    });
    expect(clampPage(honey, { stage: 'interval', position: 3 }).stage).to.equal('questions');
    expect(clampPage(tourism, { stage: 'gate', position: 0 }).stage).to.equal('questions');
  });
});

describe('conditions', () => {
  it('are asked once each, at their criterion or at the gate, and automatic ones never', () => {
    for (const set of all) {
      const asked = [
        ...listGateConditions(set),
        ...listScoredCriteria(set).flatMap(({ id }) => listConditionsAt(set, id)),
      ].map(({ id }) => id);
      const declarable = (set.conditions ?? []).filter(({ when }) => !when).map(({ id }) => id);
      expect(asked.sort()).to.deep.equal(declarable.sort());
    }
  });

  it('are not declared until somebody says yes or no', () => {
    let state = beginForm(honey, createDraft(createAssessment(honey, NOW)));
    const left = (): string[] => undeclaredConditions(state).map(({ id }) => id);
    expect(left()).to.deep.equal(['dossier', '2.1.ineligible', '6.1.stop']);
    state = declareCondition(state, 'dossier', false, NOW);
    state = declareCondition(state, '6.1.stop', true, NOW);
    expect(left()).to.deep.equal(['2.1.ineligible']);
    expect(state.draft.assessment).to.deep.include({ declared: ['6.1.stop'], denied: ['dossier'] });
    state = declareCondition(state, 'dossier', true, NOW);
    expect(state.draft.assessment.denied).to.equal(undefined);
    state = declareCondition(state, 'dossier', null, NOW);
    expect(left()).to.deep.equal(['dossier', '2.1.ineligible']);
  });
});

describe('a draft', () => {
  const draft = createDraft({ ...createAssessment(honey, NOW), picks: { '1.1': 3 } });

  it('is opened where the person stopped', () => {
    const { draft: left } = goToStage(beginForm(honey, draft), 'interval', 15);
    expect(beginForm(honey, left)).to.deep.include({ stage: 'interval', position: 15 });
  });

  it('that remembers no page is opened at the first open question', () => {
    expect(beginForm(honey, draft)).to.deep.include({ stage: 'questions', position: 1 });
  });

  it('of a second product keeps answers and entity, and leaves name, notes, evidence and reviews behind', () => {
    const first = {
      ...createAssessment(honey, NOW, {
        product: 'Mật ong nhãn',
        entity: { name: 'HTX Ví Dụ', kind: 'HTX' },
      }),
      picks: { '1.1': 3 },
      declared: ['6.1.stop'],
      denied: ['dossier'],
      criteria: { '1.1': { note: 'của sản phẩm đầu', evidence: [{ title: 'Hợp đồng' }] } },
      reviews: {},
      stage: 'commune' as const,
    };
    const second = copyForOtherProduct(first, new Date('2026-11-28T08:00:00Z'));
    expect(second).to.deep.equal({
      ...createAssessment(honey, new Date('2026-11-28T08:00:00Z'), { entity: first.entity }),
      picks: { '1.1': 3 },
      declared: ['6.1.stop'],
      denied: ['dossier'],
    });
  });
});
