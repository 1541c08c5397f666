/** Packs that a page brings itself: chosen from, answered, kept, opened, and refused in words. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Pack } from '@ocop-kit/engine/schema';
import { score } from '@ocop-kit/engine';
import type { OcopSelfAssessment } from '../../components/ocop-self-assessment/ocop-self-assessment.js';
import '../../define/ocop-scorecard.js';
import type { OcopScorecard } from '../../components/ocop-scorecard/ocop-scorecard.js';
import { button, choose, has, inside, loaded, pick, press, textOf, whole } from '../../../test/drive.js';
import { freshPage } from '../../../test/fresh-page.js';
import { waitUntil } from '../../../test/wait.js';

const fair = (change: Partial<Pack['header']> = {}): Pack => ({
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
    bands: [
      { rank: 2, from: 3.5, title: { vi: 'Giải vàng', en: 'Gold' } },
      { rank: 1, from: 0, title: { vi: 'Khuyến khích', en: 'Merit' } },
    ],
    minimumRanks: [],
    ...change,
  },
  sets: [
    { no: 1, title: { vi: 'Bánh đậu xanh', en: 'Bean cakes' }, sections: sections('A') },
    { no: 2, title: { vi: 'Đồ gốm', en: 'Pottery' }, sections: sections('B') },
  ],
});

function sections(id: string): Pack['sets'][number]['sections'] {
  const options = [0, 2, 4.5].map((points) => ({ points, text: { vi: `${points} điểm`, en: `${points}` } }));
  const criteria = [{ id: '1', title: { vi: 'Vị', en: 'Taste' }, max: 4.5, options }];
  return [{ id, title: { vi: 'Chất lượng', en: 'Quality' }, max: 4.5, criteria }];
}

interface Custom {
  readonly packs?: unknown;
  readonly pack?: string;
  readonly set?: number;
  readonly lang?: string;
  readonly storage?: string;
}

async function form({
  packs = [fair()],
  lang = 'vi',
  storage = 'none',
  ...custom
}: Custom = {}): Promise<OcopSelfAssessment> {
  await freshPage();
  const element = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      lang=${lang}
      storage=${storage}
      layout="all"
      .packs=${packs}
    ></ocop-self-assessment>`,
  );
  Object.assign(element, custom);
  await element.updateComplete;
  return element;
}

const offers = (element: OcopSelfAssessment): string[] =>
  [...inside(element).querySelectorAll('button.choice > [lang]')].map((b) => b.textContent.trim());

async function offering(custom?: Custom): Promise<OcopSelfAssessment> {
  const element = await form(custom);
  await waitUntil(() => offers(element).length > 0, 'the sets are listed');
  return element;
}

const begun = async (element: OcopSelfAssessment, title: string): Promise<void> => {
  await press(element, title);
  await waitUntil(() => inside(element).querySelector('.set-card'), 'the card of the set');
  inside(element).querySelector<HTMLButtonElement>('.set-card .primary')?.click();
  await loaded(element);
  await element.updateComplete;
};

describe('choosing from a pack of the page', () => {
  it('lists the sets of the first pack where no pack is named, and none of the law', async () => {
    expect(offers(await offering())).to.deep.equal(['Bánh đậu xanh', 'Đồ gốm']);
  });

  it('takes the pack that is named, in the language of the page', async () => {
    const element = await offering({ packs: [fair({ id: 'other' }), fair()], pack: 'fair', lang: 'en' });
    expect(offers(element)).to.deep.equal(['Bean cakes', 'Pottery']);
    await begun(element, 'Pottery');
    expect(element.assessment?.pack).to.equal('fair');
  });

  it('takes the law where that is named', async () => {
    const element = await form({ pack: 'vn-qd-26-2026' });
    expect(inside(element).querySelectorAll('button.tile')).to.have.length(6);
  });

  it('groups the sets where the pack does', async () => {
    const pack = fair();
    const [first, second] = pack.sets;
    const packs = [
      { ...pack, sets: [{ ...first, classification: { industry: { vi: 'Đồ ăn', en: 'Food' } } }, second] },
    ];
    const element = await offering({ packs });
    const headings = [...inside(element).querySelectorAll('h4')].map((s) => s.textContent.trim());
    expect(headings).to.deep.equal(['Đồ ăn', 'Khác']);
  });

  for (const typed of ['do gom', 'ĐỒ', 'gốm']) {
    it(`finds Đồ gốm by “${typed}”`, async () => {
      const element = await offering();
      const input = inside(element).querySelector('#words') as HTMLInputElement; // always there while choosing
      input.value = typed;
      input.dispatchEvent(new InputEvent('input'));
      await waitUntil(() => offers(element).length === 3, 'one is found above the list of two');
      expect(offers(element)[0]).to.equal('Đồ gốm');
    });
  }
});

describe('answering a pack of the page', () => {
  it('scores by it', async () => {
    const element = await form({ set: 2 });
    await loaded(element);
    await element.updateComplete;
    await pick(element, '1', 3);
    const pack = fair();
    const [, set] = pack.sets;
    const { total } = score({ ...set, pack: pack.header } as never, { picks: { '1': 3 } });
    expect(textOf(element)).to.contain(`${String(total).replace('.', ',')}/4,5`);
    expect(textOf(element)).to.contain('Giải vàng');
  });

  it('goes on when the pack is given anew with other words, and says what has changed', async () => {
    const element = await form({ set: 2 });
    await loaded(element);
    await element.updateComplete;
    await pick(element, '1', 3);
    const changed = JSON.parse(JSON.stringify(fair()).replaceAll('Vị', 'Mùi vị')) as Pack;
    element.packs = [changed];
    await waitUntil(() => textOf(element).includes('Quy định đã thay đổi'), 'the change is told');
    expect(element.assessment?.picks).to.deep.equal({ '1': 3 });
  });

  it('opens a sheet of it, and one that names no pack', async () => {
    const element = await offering();
    await begun(element, 'Bánh đậu xanh');
    const assessment = element.assessment;
    const other = await offering();
    await other.open({ ...assessment, picks: { '1': 2 } } as never);
    expect(other.assessment?.picks).to.deep.equal({ '1': 2 });
    const third = await offering();
    await third.open({ set: 1, picks: { '1': 3 } } as never);
    expect(third.assessment?.pack).to.equal('fair');
  });

  it('opens a downloaded file', async () => {
    const element = await offering();
    const sheet = { format: 'ocop-assessment/1', pack: 'fair', set: 2, picks: { '1': 1 }, declared: [] };
    await whole(element);
    const input = inside(element).querySelector('input[type=file]') as HTMLInputElement; // waited for
    choose(input, new File([JSON.stringify(sheet)], 'sheet.json', { type: 'application/json' }));
    await loaded(element);
    expect(element.assessment?.set).to.equal(2);
  });

  it('restores what the browser kept, though the packs come later', async () => {
    const sheet = { pack: 'fair', set: 2, picks: { '1': 1 } };
    const element = await form({ packs: [] });
    element.formStateRestoreCallback(JSON.stringify(sheet));
    element.packs = [fair()];
    await loaded(element);
    expect(element.assessment?.picks).to.deep.equal({ '1': 1 });
  });
});

describe('a draft of a pack that the page no longer gives', () => {
  it('is kept, and says so', async () => {
    const element = await offering({ storage: 'browser' });
    await begun(element, 'Đồ gốm');
    const saved = oneEvent(element, 'ocop-draft-saved');
    await pick(element, '1', 2);
    await saved;
    const other = await form({ packs: [], storage: 'browser' });
    await waitUntil(() => has(other, 'Làm tiếp'), 'the draft is listed');
    button(other, 'Làm tiếp').click();
    await waitUntil(() => textOf(other).includes('không có bộ quy định “fair”'), 'it is said');
    expect(has(other, 'Làm tiếp')).to.equal(true);
    other.packs = [fair()];
    other.pack = 'fair';
    await other.updateComplete;
    button(other, 'Làm tiếp').click();
    await loaded(other);
    expect(other.assessment?.picks).to.deep.equal({ '1': 2 });
    await press(other, 'Chọn sản phẩm khác');
    await press(other, 'Xóa');
    inside(other).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    await waitUntil(() => !has(other, 'Làm tiếp'), 'it is deleted');
  });
});

describe('a pack that cannot be used', () => {
  const broken = (
    change: (pack: { header: Record<string, unknown>; sets: Record<string, unknown>[] }) => void,
  ): unknown => {
    const pack = JSON.parse(JSON.stringify(fair())) as never;
    change(pack);
    return pack;
  };
  const bad: readonly (readonly [what: string, packs: unknown, shown: string])[] = [
    ['nothing', [null], '“1”'],
    ['a word', ['fair'], '“1”'],
    ['no header', [{ format: 'ocop-pack/1', sets: [] }], '/header'],
    [
      'a title that is no text',
      [broken((pack) => (pack.sets[0]!['title'] = { vi: { strings: [] } }))],
      '/sets/0/title/vi',
    ],
    [
      'bands that do not begin at 0',
      [broken((pack) => (pack.header['bands'] = [{ rank: 1, from: 2, title: 'a' }]))],
      '/header/bands',
    ],
    [
      'a list where the title is',
      [broken((pack) => (pack.header['programme'] = ['a']))],
      '/header/programme',
    ],
  ];
  for (const [what, packs, shown] of bad) {
    it(`is refused in words: ${what}`, async () => {
      const messages: string[] = [];
      const element = await form({ packs: [] });
      element.addEventListener('ocop-error', ({ detail }) => messages.push(detail.message));
      element.packs = packs as Pack[];
      await waitUntil(() => messages.length > 0, 'the host is told');
      expect(messages[0]).to.contain(shown).and.to.contain('không dùng được');
      await element.updateComplete;
      expect(textOf(element)).to.contain(messages[0]);
      expect(inside(element).querySelectorAll('.tile, .choice')).to.have.length(0);
    });
  }

  it('does not keep the others from being used', async () => {
    const element = await offering({ packs: [{ header: { id: 'bad' } }, fair()], pack: 'fair' });
    expect(textOf(element)).to.contain('Bộ quy định “bad”');
    await begun(element, 'Đồ gốm');
    expect(element.assessment?.pack).to.equal('fair');
  });

  it('says why when its set is fixed', async () => {
    const element = await form({ packs: [broken((pack) => (pack.header['languages'] = []))], set: 1 });
    await waitUntil(() => textOf(element).includes('/header/languages'), 'it is said');
    expect(element.assessment).to.equal(undefined);
  });
});

describe('the scorecard', () => {
  it('shows a sheet of a pack of the page', async () => {
    const assessment = {
      pack: 'fair',
      set: 1,
      picks: { '1': 3 },
      declared: [],
      product: { name: '' },
      entity: { name: '' },
    };
    const card = await fixture<OcopScorecard>(
      html`<ocop-scorecard lang="vi" .packs=${[fair()]} .assessment=${assessment}></ocop-scorecard>`,
    );
    await waitUntil(() => textOf(card).includes('4,5/4,5'), 'the sheet is scored');
    expect(textOf(card)).to.contain('Giải vàng');
  });
});
