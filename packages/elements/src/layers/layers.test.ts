/** What a province lays over the law: shown beside it, found by its words, named in the sheet, and never part of the score. */
import { expect, fixture, html } from '@open-wc/testing';
import { score } from '@ocop-kit/engine';
import { overlayPack } from '@ocop-kit/engine/overlay';
import type { Overlay } from '@ocop-kit/engine/schema';
import { loadPack, loadSet } from '@ocop-kit/rules';
import type { ReactiveElement } from 'lit';
import { accessible } from '../../test/contracts/accessible.js';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { criterionOf, inside, loaded, openStanding, pick, press, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const DECISION = 'vn-qd-26-2026';
const honey = await loadSet(DECISION, 4);

const province = (change: Partial<Overlay> = {}): Overlay => ({
  format: 'ocop-overlay/1',
  id: 'vi-du',
  version: '1.0',
  base: { id: DECISION },
  title: { vi: 'Tỉnh Ví Dụ', en: 'Example province' },
  issuer: { vi: 'Văn phòng Ví Dụ', en: 'Example office' },
  notice: { vi: 'Chỉ là ví dụ, không chính thức.', en: 'An example, not official.' },
  rounds: [{ title: { vi: 'Đợt 1', en: 'Round 1' }, from: '2027-01-05', until: '2027-04-30' }],
  contacts: [{ name: { vi: 'Bà Ví Dụ', en: 'Mrs Example' }, phone: '0900 000 000' }],
  council: { minimums: 'majority', apart: 10 },
  theme: { light: { accent: '#7a1f5c' }, dark: { accent: '#f2a6d8' } },
  evidenceKinds: [{ id: 'garden', title: { vi: 'Ảnh tổ ong', en: 'Picture of the hives' } }],
  sets: [{ set: 4, names: ['mật dú'] }],
  criteria: [
    {
      set: 4,
      criterion: '1.1',
      guidance: [{ vi: 'Ghi tên từng trại ong.', en: 'Name every apiary.' }],
      examples: [{ vi: 'Trại ong xã Ví Dụ', en: 'The apiary of Example' }],
      photos: [{ src: 'favicon.ico', alt: { vi: 'Tổ ong', en: 'A hive' } }],
      evidence: ['garden'],
    },
  ],
  ...change,
});

const commune: Overlay = {
  format: 'ocop-overlay/1',
  id: 'xa-vi-du',
  version: '2',
  base: { id: 'vi-du' },
  title: 'Xã Ví Dụ',
  issuer: 'UBND xã Ví Dụ',
  criteria: [{ set: 4, criterion: '1.1', guidance: ['Hỏi cán bộ xã.'] }],
};

interface Custom {
  readonly packs?: readonly unknown[];
  readonly set?: number;
  readonly lang?: string;
  readonly pack?: string;
}

async function form({
  packs = [province()],
  lang = 'vi',
  ...custom
}: Custom = {}): Promise<OcopSelfAssessment> {
  const element = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      lang=${lang}
      storage="none"
      layout="all"
      .packs=${packs}
    ></ocop-self-assessment>`,
  );
  Object.assign(element, custom);
  await waitUntil(() => textOf(element).length > 0, 'it shows something');
  return element;
}

async function answering(custom: Custom = {}): Promise<OcopSelfAssessment> {
  const element = await form({ set: 4, ...custom });
  await loaded(element);
  await element.updateComplete;
  return element;
}

describe('layers over the law', () => {
  it('say what they are, when dossiers are taken and whom to ask, where a product is chosen', async () => {
    const element = await form();
    await waitUntil(() => textOf(element).includes('Chỉ là ví dụ'), 'the layer is shown');
    for (const words of [
      'Tỉnh Ví Dụ',
      'Đợt 1',
      '05/01/2027',
      '30/04/2027',
      'Bà Ví Dụ',
      'quá nửa số thành viên',
    ])
      expect(textOf(element)).to.contain(words);
    expect(inside(element).querySelector('a[href="tel:0900000000"]')).to.not.equal(null);
    expect(inside(element).querySelectorAll('button.tile')).to.have.length(6);
  });

  it('bring names of their own to the search, before those of the law', async () => {
    const element = await form();
    await waitUntil(() => inside(element).querySelector('#words'), 'there is something to search');
    const input = inside(element).querySelector('#words') as HTMLInputElement; // always there while choosing
    input.value = 'mat du';
    input.dispatchEvent(new InputEvent('input'));
    const first = (): string => inside(element).querySelector('.choices button')?.textContent ?? '';
    await waitUntil(() => first().includes('mật dú'), 'the name of the place is found');
    expect(first()).to.contain('Mật ong');
  });

  it('stand beside the criterion, and leave its printed words and points alone', async () => {
    const criterion = await criterionOf(await answering(), '1.1');
    const text = textOf(criterion);
    for (const words of [
      'Hướng dẫn của Tỉnh Ví Dụ',
      'Ghi tên từng trại ong.',
      'Trại ong xã Ví Dụ',
      'Ảnh tổ ong',
    ])
      expect(text).to.contain(words);
    expect(inside(criterion).querySelector('img')).to.have.property('alt', 'Tổ ong');
    const [first] = honey.sections[0]?.criteria[0]?.criteria ?? [];
    for (const { text: wording } of first?.options ?? [])
      expect(text).to.contain((wording as { vi: string }).vi);
  });

  it('speak the language of the page', async () => {
    const criterion = await criterionOf(await answering({ lang: 'en' }), '1.1');
    await waitUntil(() => textOf(criterion).includes('Name every apiary.'), 'English is here');
    expect(textOf(criterion)).to.contain('Guidance of Example province');
  });

  it('change no score, and are named in the sheet', async () => {
    const element = await answering();
    await pick(element, '1.1', 3);
    const sheet = element.assessment;
    expect(sheet?.pack).to.equal('vi-du');
    expect(sheet?.layers?.map(({ id, version }) => `${id} ${version}`)).to.deep.equal([
      `${DECISION} 1.0`,
      'vi-du 1.0',
    ]);
    const { total } = score(honey, { picks: { '1.1': 3 } });
    expect(textOf(element)).to.contain(`${String(total)}/100`);
  });

  it('lie upon each other: the commune over the province', async () => {
    const element = await answering({ packs: [commune, province()] });
    expect(element.assessment?.pack).to.equal('xa-vi-du');
    const text = textOf(await criterionOf(element, '1.1'));
    expect(text.indexOf('Ghi tên từng trại ong.')).to.be.lessThan(text.indexOf('Hỏi cán bộ xã.'));
  });

  it('merged into one pack are shown alike', async () => {
    const merged = overlayPack(await loadPack(DECISION, { lang: 'all' }), province());
    const element = await answering({ packs: [merged] });
    expect(textOf(await criterionOf(element, '1.1'))).to.contain('Ghi tên từng trại ong.');
  });

  it('put on their colours, under those of the page', async () => {
    const element = await answering();
    const colour = (): string => getComputedStyle(inside(element).querySelector('summary') ?? element).color;
    element.theme = 'light';
    await element.updateComplete;
    expect(colour()).to.equal('rgb(122, 31, 92)');
    element.theme = 'dark';
    await element.updateComplete;
    expect(colour()).to.equal('rgb(242, 166, 216)');
    element.style.setProperty('--ocop-accent', '#123456');
    expect(colour()).to.equal('rgb(18, 52, 86)');
    element.style.removeProperty('--ocop-accent');
    element.packs = [];
    await element.updateComplete;
    expect(colour()).to.equal('rgb(127, 209, 168)');
  });

  it('keep the answers when a newer version comes', async () => {
    const element = await answering();
    await pick(element, '1.1', 3);
    element.packs = [province({ version: '1.1' })];
    await waitUntil(
      () => element.assessment?.layers?.[1]?.version === '1.1',
      'the sheet names the new version',
    );
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
  });

  it('open a sheet of theirs where they are not at hand: the law is', async () => {
    const element = await answering();
    await pick(element, '1.1', 3);
    const { assessment } = element;
    const other = await form({ packs: [] });
    await other.open(assessment as never);
    expect(other.assessment?.pack).to.equal(DECISION);
    expect(other.assessment?.picks).to.deep.equal({ '1.1': 3 });
  });

  for (const [what, change, words] of [
    ['points', { points: 5 }, 'không được đổi “points”'],
    [
      'a criterion that is not there',
      { criteria: [{ criterion: '9.9', set: 4 }] },
      'không có tiêu chí “9.9”',
    ],
  ] as const)
    it(`are refused in words with ${what}`, async () => {
      const element = await form({ set: 4, packs: [province(change as never)] });
      await waitUntil(() => inside(element).querySelector('.errors'), 'it is told');
      expect(textOf(element)).to.contain(words);
    });

  it('show the version and the digest at the result', async () => {
    const element = await answering();
    await press(element, 'Xem kết quả tạm tính');
    await waitUntil(() => textOf(element).includes('Phiên bản 1.0'), 'the version is named');
    expect(textOf(element)).to.match(/mã kiểm tra [0-9a-f]{12}/);
  });
});

describe('layers over the law, shown', () => {
  const made = (custom: Custom = {}): OcopSelfAssessment =>
    Object.assign(document.createElement('ocop-self-assessment'), {
      storage: 'none',
      layout: 'steps',
      // A step back that the form before has still to take would close this one's dialog.
      history: 'off',
      packs: [commune, province()],
      ...custom,
    });
  const here = (element: Element, selector: string): Promise<void> =>
    waitUntil(() => inside(element).querySelector(selector), `${selector} is shown`);
  const begun = async (element: ReactiveElement): Promise<void> => {
    await here(element, '.gate');
    inside(element).querySelector<HTMLButtonElement>('.bottom-bar .primary')?.click();
    await here(element, 'ocop-criterion');
    await here(await criterionOf(element, '1.1'), 'details.local img');
  };

  describe('where a product is chosen', () => {
    accessible({ make: made, ready: (element) => here(element, '.layer a[href^="tel:"]') });
  });

  describe('beside a criterion', () => {
    accessible({ make: () => made({ set: 4 }), ready: begun });
  });

  describe('at the result', () => {
    accessible({
      make: () => made({ set: 4 }),
      async ready(element) {
        await begun(element);
        const english = element.closest('[lang]')?.getAttribute('lang') === 'en';
        await openStanding(element);
        await press(element, english ? 'See the provisional result' : 'Xem kết quả tạm tính');
        await here(element, '.layer');
        await here(element, 'ocop-scorecard');
      },
    });
  });
});
