/** "None of these is true": an answer wherever a criterion prints no option worth nothing, from the radio to the scorecard. */
import { expect, fixture, html } from '@open-wc/testing';
import { compileSet, score, type CriteriaSet, listScoredCriteria } from '@ocop-kit/engine';
import type { Criterion, Pack } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { allowsNone } from './none-of-these.js';
import '../define/ocop-criterion.js';
import '../define/ocop-scorecard.js';
import type { OcopCriterion } from '../components/ocop-criterion/ocop-criterion.js';
import type { OcopScorecard } from '../components/ocop-scorecard/ocop-scorecard.js';
import { createAssessment } from '../form/form-state.js';
import { accessible } from '../../test/contracts/accessible.js';
import { button, criterionOf, form, inside, next, pick, press, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const PACK = 'vn-qd-26-2026';
const sets = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet(PACK, i + 1)));
const [honey] = sets.slice(3);

async function criterion(set: CriteriaSet, source: Criterion, lang = 'vi'): Promise<OcopCriterion> {
  const element = await fixture<OcopCriterion>(html`<ocop-criterion lang=${lang}></ocop-criterion>`);
  element.view = {
    criterion: source,
    pack: set.pack,
    cite: set.cite,
    pick: null,
    state: 'evaluated',
    note: '',
  };
  await element.updateComplete;
  return element;
}

const noneIn = (element: Element): HTMLInputElement | null =>
  inside(element).querySelector('input[name=pick][value="0"]');

const labelOf = (input: HTMLInputElement | null): string =>
  input?.closest('label')?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('where it may be said', () => {
  it('is at 378 criteria of the decision and at 387 not, as the engine reads them', () => {
    const comparisons = sets.flatMap((set) => {
      const sources = listScoredCriteria(set);
      return compileSet(set).leaves.flatMap((leaf, at) => {
        const source = sources[at];
        return source && !source.tick ? [{ form: allowsNone(source), engine: leaf.none !== null }] : [];
      });
    });
    expect(comparisons.filter((one) => one.form !== one.engine)).to.deep.equal([]);
    expect(comparisons.filter((one) => one.form)).to.have.length(378);
    expect(comparisons.filter((one) => !one.form)).to.have.length(387);
  });

  it('is shown there and not elsewhere, in every set', async () => {
    for (const set of sets) {
      const sources = listScoredCriteria(set);
      for (const source of [sources.find(allowsNone), sources.find((one) => !one.tick && !allowsNone(one))]) {
        if (!source) continue;
        const element = await criterion(set, source);
        expect(noneIn(element) !== null, `${set.no} ${source.id}`).to.equal(allowsNone(source));
      }
    }
  });

  it('is no answer to a box to tick, whose 0 says no', async () => {
    const ticked = sets.flatMap((set) => listScoredCriteria(set).map((source) => ({ set, source })));
    const box = ticked.find(({ source }) => source.tick);
    if (!box) throw new Error('No box to tick in the decision');
    const element = await criterion(box.set, box.source);
    expect(labelOf(noneIn(element)))
      .to.contain('Không')
      .and.not.contain('phương án');
  });
});

describe('how it is said', () => {
  const source = honey ? listScoredCriteria(honey).find(allowsNone) : undefined;
  if (!honey || !source) throw new Error('Set 4 has such criteria');

  for (const [lang, words] of [
    ['vi', 'Không có phương án nào đúng 0 điểm'],
    ['en', 'None of these is true 0 points'],
  ] as const)
    it(`last of the options, in ${lang}`, async () => {
      const element = await criterion(honey, source, lang);
      await waitUntil(() => labelOf(noneIn(element)) === words, `“${words}” in: ${textOf(element)}`);
      expect([...inside(element).querySelectorAll('input[name=pick]')].at(-1)).to.equal(noneIn(element));
    });

  describe('to everybody', () => {
    accessible({
      make: () => document.createElement('ocop-criterion'),
      ready: (element) => {
        element.view ??= {
          criterion: source,
          pack: honey.pack,
          cite: honey.cite,
          pick: 0,
          state: 'evaluated',
          note: '',
        };
        return waitUntil(() => noneIn(element)?.checked, 'the answer is shown');
      },
    });
  });

  it('in the words of a pack, counted in its unit', async () => {
    const pack = {
      ...honey.pack,
      unit: { vi: 'sao vàng', en: 'gold' },
      messages: { vi: { none: 'Chưa có gì' } },
    };
    const element = await criterion({ ...honey, pack }, source);
    expect(labelOf(noneIn(element))).to.equal('Chưa có gì 0 sao vàng');
  });

  it('tells the pick 0, and is told apart from no answer', async () => {
    const element = await criterion(honey, source);
    const emitted = next(element, 'ocop-pick');
    noneIn(element)?.click();
    expect((await emitted).detail).to.deep.equal({ criterion: source.id, pick: 0 });
    if (element.view) element.view = { ...element.view, pick: 0 };
    await element.updateComplete;
    expect(noneIn(element)?.checked).to.equal(true);
    const cleared = next(element, 'ocop-pick');
    button(element, 'Bỏ chọn').click();
    expect((await cleared).detail.pick).to.equal(null);
  });

  it('without choosing a case, which an answer in a case then replaces', async () => {
    const all = sets.flatMap((set) => listScoredCriteria(set).map((one) => ({ set, one })));
    const cased = all.find(({ one }) => (one.cases ?? []).length > 0 && allowsNone(one));
    if (!cased) return;
    const element = await criterion(cased.set, cased.one);
    expect(noneIn(element)).to.not.equal(null);
    expect(inside(element).querySelectorAll('input[name=pick]')).to.have.length(1);
  });
});

describe('in the form', () => {
  it('is answered, counted, kept in the value of the page and in the file', async () => {
    const page = await fixture<HTMLFormElement>(html`<form></form>`);
    const element = await form(4);
    page.append(element);
    const before = element.assessment?.picks ?? {};
    expect(before).to.deep.equal({});
    const id = listScoredCriteria(honey as CriteriaSet).find(allowsNone)?.id ?? '';
    const left = /Còn (\d+) câu/;
    const [, all] = left.exec(textOf(element)) ?? [];
    await pick(element, id, 0);
    expect(element.assessment?.picks).to.deep.equal({ [id]: 0 });
    const [, now] = left.exec(textOf(element)) ?? [];
    expect(Number(now)).to.equal(Number(all) - 1);
    const value = JSON.parse(new FormData(page).get('sheet') as string) as { picks: unknown };
    expect(value.picks).to.deep.equal({ [id]: 0 });
  });

  it('finishes the sheet of who has no trademark and nothing else', async () => {
    if (!honey) return;
    const element = await form(4);
    const { leaves } = compileSet(honey);
    for (const leaf of leaves) {
      const shown = await criterionOf(element, leaf.id);
      if (shown.view?.state !== 'evaluated') continue;
      const worst = leaf.none ? 0 : (leaf.options.find(({ points }) => points === 0)?.ordinal ?? 0);
      await pick(element, leaf.id, worst);
    }
    expect(textOf(element)).to.contain('Đã trả lời đủ');
    const sheet = element.assessment;
    if (!sheet) throw new Error('There is a sheet');
    expect(score(honey, sheet)).to.include({ total: 0, outcome: 'rated' });
    await press(element, 'Xem kết quả');
    await waitUntil(() => inside(element).querySelector('ocop-scorecard'), 'the scorecard');
    const card = inside(element).querySelector('ocop-scorecard') as OcopScorecard; // just waited for
    await waitUntil(() => textOf(card).includes('Không có phương án nào đúng'), 'it is said on the card');
  });
});

describe('on the scorecard', () => {
  for (const [lang, words] of [
    ['vi', 'Không có phương án nào đúng'],
    ['en', 'None of these is true'],
  ] as const)
    it(`is said in ${lang}`, async () => {
      if (!honey) return;
      const id = listScoredCriteria(honey).find(allowsNone)?.id ?? '';
      const card = await fixture<OcopScorecard>(html`<ocop-scorecard lang=${lang}></ocop-scorecard>`);
      card.assessment = { ...createAssessment(honey, new Date()), picks: { [id]: 0 } };
      await waitUntil(() => textOf(card).includes(words), `“${words}” in: ${textOf(card).slice(0, 600)}`);
    });
});

describe('in a programme of its own', () => {
  const options = [1, 2].map((points) => ({ points, text: { vi: `mức ${points}`, en: `level ${points}` } }));
  const pack: Pack = {
    format: 'ocop-pack/1',
    header: {
      id: 'fair',
      programme: { vi: 'Hội chợ', en: 'The fair' },
      decision: {
        number: '1',
        title: { vi: 'Thể lệ', en: 'Rules' },
        issuer: { vi: 'Ban tổ chức', en: 'Committee' },
        issued: '2026-01-01',
        effective: '2026-01-01',
      },
      languages: ['vi', 'en'],
      unit: { vi: 'phiếu', en: 'votes' },
      bands: [{ rank: 0, from: 0, title: { vi: 'Tham dự', en: 'Entrant' } }],
      minimumRanks: [],
    },
    sets: [
      {
        no: 1,
        title: { vi: 'Bánh', en: 'Cakes' },
        sections: [
          {
            id: 'A',
            title: { vi: 'Chất lượng', en: 'Quality' },
            max: 2,
            criteria: [{ id: '1', title: { vi: 'Vị', en: 'Taste' }, max: 2, options }],
          },
        ],
      },
    ],
  };

  it('is shown by the points alone, in its unit', async () => {
    const element = await form();
    element.packs = [pack];
    element.pack = 'fair';
    element.set = 1;
    await waitUntil(() => element.assessment !== undefined, 'the set is there');
    await element.updateComplete;
    expect(labelOf(noneIn(await criterionOf(element, '1')))).to.equal('Không có phương án nào đúng 0 phiếu');
    await pick(element, '1', 0);
    expect(element.assessment?.picks).to.deep.equal({ '1': 0 });
  });
});
