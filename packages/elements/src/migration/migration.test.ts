/** A sheet of the former law is opened: carried over, looked at as it is, or not at all. */
import { expect } from '@open-wc/testing';
import { compileSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { DraftStore } from '../form/drafts/draft-store.js';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { accessible } from '../../test/contracts/accessible.js';
import { choose, criterionOf, form, has, inside, loaded, pick, press, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const FORMER = 'vn-qd-148-2023';
const honey = compileSet(await loadSet(FORMER, 4));

/** Every criterion at its best; 10 of the answers are doubtful under the law in force. */
function old(part: Partial<Assessment> = {}): Assessment {
  return {
    format: 'ocop-assessment/1',
    product: { name: 'Mật ong (ví dụ)' },
    entity: { name: 'HTX Ví Dụ' },
    pack: FORMER,
    set: 4,
    stage: 'province',
    picks: Object.fromEntries(honey.leaves.map(({ id, options }) => [id, options.at(-1)?.ordinal ?? 1])),
    declared: [],
    criteria: { '1.a': { note: 'hỏi chị Hoa' }, '3.đ': { note: 'sổ kế toán' } },
    times: {},
    ...part,
  };
}

const shown = (element: OcopSelfAssessment, words: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(words), `“${words}” in: ${textOf(element).slice(0, 600)}`);

const dialogOf = (element: Element): HTMLDialogElement | null => inside(element).querySelector('dialog');

async function answer(element: OcopSelfAssessment, value: '' | 'carry' | 'open'): Promise<void> {
  await waitUntil(() => dialogOf(element)?.open, 'it is asked');
  inside(element).querySelector<HTMLButtonElement>(`dialog button[value="${value}"]`)?.click();
  await waitUntil(() => dialogOf(element) === null, 'the dialog is gone');
}

/** Opens an old file as a person does, and carries it over. */
async function carried(options = {}, sheet = old()): Promise<OcopSelfAssessment> {
  const element = await form(undefined, options);
  const input = inside(element).querySelector('input[type=file]') as HTMLInputElement; // on the first page
  choose(input, new File([JSON.stringify(sheet)], 'phieu.json', { type: 'application/json' }));
  await answer(element, 'carry');
  await loaded(element);
  await shown(element, 'Phiếu đã chuyển');
  await element.updateComplete;
  return element;
}

const reviewOf = (element: Element): HTMLElement => {
  const review = inside(element).querySelector<HTMLElement>('#former-review');
  if (!review) throw new Error('Nothing is said of the former law');
  return review;
};

describe('a file of the former law', () => {
  it('is asked about in plain words, with what is recommended first', async () => {
    const element = await form();
    void element.open(old());
    await shown(element, 'Phiếu này theo quy định cũ');
    const dialog = dialogOf(element) as HTMLDialogElement; // just said
    expect(dialog.textContent).to.contain('Quyết định 148/QĐ-TTg').and.contain('Quyết định 26/2026/QĐ-TTg');
    expect([...dialog.querySelectorAll('button')].map(({ value }) => value)).to.deep.equal([
      'carry',
      'open',
      '',
    ]);
    expect(inside(element).activeElement).to.equal(dialog.querySelector('button'));
    expect(element.assessment).to.equal(undefined);
  });

  it('is carried to the law with the layers that the page lays over it', async () => {
    const element = await form();
    const layer = {
      format: 'ocop-overlay/1',
      id: 'vi-du',
      version: '1',
      base: { id: 'vn-qd-26-2026' },
      title: 'Tỉnh Ví Dụ',
      issuer: 'Ví Dụ',
    };
    element.packs = [layer] as never;
    await shown(element, 'Tỉnh Ví Dụ');
    void element.open(old());
    await answer(element, 'carry');
    await shown(element, 'Phiếu đã chuyển');
    expect(element.assessment).to.include({ pack: 'vi-du', set: 4 });
    expect(element.assessment?.layers?.map(({ id }) => id)).to.deep.equal(['vn-qd-26-2026', 'vi-du']);
    expect(Object.keys(element.assessment?.picks ?? {})).to.have.length.above(10);
  });

  it('becomes a new sheet under the law in force, and holds the old one whole', async () => {
    const sheet = old();
    const element = await carried({}, sheet);
    const { assessment } = element;
    expect(assessment).to.include({ pack: 'vn-qd-26-2026', set: 4, stage: 'self' });
    expect(assessment?.['former']).to.deep.include({
      pack: FORMER,
      set: 4,
      stage: 'province',
      picks: sheet.picks,
      criteria: { '3.đ': { note: 'sổ kế toán' } },
    });
    expect(sheet).to.deep.equal(old());
  });

  it('says how much went over, what to look at, what is lost and what is new, and takes the focus', async () => {
    const element = await carried();
    const review = reviewOf(element);
    const text = review.textContent.replace(/\s+/g, ' ');
    for (const words of [
      'Phiếu đã chuyển từ Quyết định 148/QĐ-TTg',
      'Đã chuyển nguyên vẹn 20 câu.',
      'Còn 10 câu cần xem lại',
      'Không chuyển được: 3',
      'Quyết định mới không còn tiêu chí kế toán.',
      'Tiêu chí mới: 2',
    ])
      expect(text).to.contain(words);
    await waitUntil(() => inside(element).activeElement === review, 'the review has the focus');
  });

  it('keeps the old words of a doubtful answer in its note, behind what was noted before', async () => {
    const element = await carried({}, old({ criteria: { '1.d': { note: 'của tôi' } } }));
    const notes = Object.values(element.assessment?.criteria ?? {}).map(({ note }) => note ?? '');
    expect(notes.filter((note) => note.includes('Theo Quyết định 148/QĐ-TTg: “'))).to.have.length(10);
    const former = element.assessment?.['former'] as { doubtful: string[] };
    for (const criterion of former.doubtful)
      expect(element.assessment?.criteria[criterion]?.note, criterion).to.match(
        /Theo Quyết định .+điểm\)\.$/,
      );
  });

  it('goes through the doubtful answers one by one, each with what was said before and why', async () => {
    const element = await carried({ layout: 'steps' });
    const { doubtful } = element.assessment?.['former'] as { doubtful: string[] };
    await press(element, 'Xem từng câu');
    for (let left = doubtful.length; left > 0; left--) {
      const notice = inside(element).querySelector('.notice[id^="former-"]:not(#former-review)');
      expect(notice?.textContent).to.contain('Câu này cần xem lại').and.contain('Trước đây: “');
      await shown(element, left > 1 ? `Còn ${left} câu cần xem lại` : 'Còn 1 câu cần xem lại');
      await press(element, 'Câu trả lời bên dưới vẫn đúng');
    }
    await shown(element, 'Bạn đã xem hết các câu cần xem lại.');
    expect((element.assessment?.['former'] as { doubtful: string[] }).doubtful).to.deep.equal([]);
    await waitUntil(() => inside(element).activeElement === reviewOf(element), 'back at the review');
  });

  it('counts an answer that is changed as looked at', async () => {
    const element = await carried();
    const [first = ''] = (element.assessment?.['former'] as { doubtful: string[] }).doubtful;
    await pick(element, first, 1);
    await shown(element, 'Còn 9 câu cần xem lại');
    expect(inside(element).querySelector(`#${CSS.escape(`former-${first}`)}`)).to.equal(null);
  });

  it('marks what has to be answered again and what is new until it is answered', async () => {
    const element = await carried();
    const notice = (id: string) => inside(element).querySelector(`#${CSS.escape(`former-${id}`)}`);
    expect(notice('2.4')?.textContent).to.contain('Tiêu chí mới');
    await pick(element, '2.4', 1);
    expect(notice('2.4')).to.equal(null);
  });

  it('leads from the lists to the criterion', async () => {
    const element = await carried();
    const link = [...reviewOf(element).querySelectorAll('button')].find(({ textContent }) =>
      textContent.startsWith('2.4 '),
    );
    link?.click();
    await element.updateComplete;
    const criterion = await criterionOf(element, '2.4');
    await waitUntil(() => inside(element).activeElement === criterion, 'the criterion has the focus');
  });

  it('can be looked at as it is, and says that another law applies', async () => {
    const element = await form();
    const opened = element.open(old());
    await answer(element, 'open');
    await opened;
    expect(element.assessment?.pack).to.equal(FORMER);
    await shown(element, 'Bạn đang xem phiếu theo Quyết định 148/QĐ-TTg.');
    await press(element, 'Chuyển sang quy định mới');
    await answer(element, 'carry');
    await shown(element, 'Phiếu đã chuyển');
    expect(element.assessment?.pack).to.equal('vn-qd-26-2026');
  });

  it('is not opened where the person wants neither, by button or by Escape', async () => {
    const element = await form();
    const opened = element.open(old());
    await answer(element, '');
    await opened;
    expect(element.assessment).to.equal(undefined);
    const again = element.open(old());
    await waitUntil(() => dialogOf(element)?.open, 'it is asked again');
    dialogOf(element)?.close();
    await again;
    expect(element.assessment).to.equal(undefined);
  });

  it('opened a second time while it is asked about asks once', async () => {
    const element = await form();
    const first = element.open(old());
    await waitUntil(() => dialogOf(element)?.open, 'it is asked');
    const second = element.open(old({ product: { name: 'Thứ hai' } }));
    await first;
    await answer(element, 'carry');
    await second;
    expect(element.assessment?.product.name).to.equal('Thứ hai');
  });

  for (const set of [7, 11, 12, 13])
    it(`of set ${set} cannot be used, and says why and what to do`, async () => {
      const element = await form();
      await element.open(old({ set, picks: {}, criteria: {} }));
      const text = textOf(element);
      expect(text).to.contain(`Bộ sản phẩm số ${set} của Quyết định 148/QĐ-TTg chỉ để đọc`);
      expect(text).to.match(/Bản chép của bộ \d+ không cộng đủ|Bản chép/);
      expect(text).to.contain('hãy bắt đầu một phiếu mới');
      expect(element.assessment).to.equal(undefined);
    });

  it('is asked about in English on an English page', async () => {
    const element = await form(undefined, { lang: 'en' });
    void element.open(old());
    await shown(element, 'This sheet is under the former rules');
    await answer(element, 'carry');
    await shown(element, 'Carried over from Decision 148/QĐ-TTg');
    await shown(element, 'The new decision no longer has a criterion on accounting.');
    const left = (element.assessment?.['former'] as { doubtful: string[] }).doubtful.length;
    await shown(element, `answers carried over unchanged. ${left} answers to review: the new rules`);
  });

  it('is not asked about where the form is for that law', async () => {
    const element = await form();
    element.pack = FORMER;
    await element.updateComplete;
    await element.open(old());
    expect(element.assessment?.pack).to.equal(FORMER);
    expect(textOf(element)).not.to.contain('quy định cũ');
  });
});

describe('a sheet that was carried over', () => {
  const stored = async (): Promise<DraftStore> => {
    const drafts = new DraftStore({ changed: () => undefined });
    await drafts.open();
    return drafts;
  };
  beforeEach(async () => {
    await (await stored()).clear();
  });
  after(async () => {
    await (await stored()).clear();
  });

  it('goes on where the person was when it is taken up again', async () => {
    const element = await carried({ storage: 'browser' });
    await press(element, 'Xem từng câu');
    await press(element, 'Câu trả lời bên dưới vẫn đúng');
    await shown(element, 'Còn 9 câu cần xem lại');
    await waitUntil(async () => (await stored()).list.length === 1, 'one draft is kept');
    element.remove();
    const again = await form(undefined, { storage: 'browser' });
    await press(again, 'Làm tiếp');
    await shown(again, 'Còn 9 câu cần xem lại');
  });

  it('says nothing of the former law beside another sheet', async () => {
    const element = await carried();
    await press(element, 'Chọn sản phẩm khác');
    element.set = 5;
    await waitUntil(() => element.assessment?.set === 5, 'another sheet is begun');
    await element.updateComplete;
    expect(inside(element).querySelector('#former-review')).to.equal(null);
    expect(has(element, 'Xem từng câu')).to.equal(false);
  });

  for (const [name, former] of Object.entries({
    'nothing usable': 7,
    'no picks': { pack: FORMER, set: 4 },
    'an unknown law': { pack: 'x', set: 4, picks: {}, declared: [] },
    'criteria never printed': { pack: FORMER, set: 4, picks: { '99': 1 }, declared: [] },
    'a set that cannot be scored': { pack: FORMER, set: 7, picks: {}, declared: [] },
  }))
    it(`is shown without a word where it remembers ${name}`, async () => {
      const element = await form();
      await element.open({ ...old({ pack: 'vn-qd-26-2026', picks: { '1.1': 3 }, criteria: {} }), former });
      expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
      expect(inside(element).querySelector('#former-review')).to.equal(null);
    });
});

describe('a file of the former law, shown', () => {
  const made = (): OcopSelfAssessment =>
    Object.assign(document.createElement('ocop-self-assessment'), { storage: 'none', layout: 'steps' });
  const opened = (element: OcopSelfAssessment): void => void element.open(old());
  const here = (element: Element, selector: string): Promise<void> =>
    waitUntil(() => inside(element).querySelector(selector), `${selector} is shown`);

  describe('the question', () => {
    accessible({
      make: made,
      ready(element) {
        opened(element);
        return here(element, 'dialog[open]');
      },
    });
  });

  describe('what became of it, and what stands beside a criterion', () => {
    accessible({
      make: made,
      async ready(element) {
        opened(element);
        await answer(element, 'carry');
        await here(element, '#former-review');
        for (const fold of inside(element).querySelectorAll<HTMLDetailsElement>('#former-review details'))
          fold.open = true;
        inside(element).querySelector<HTMLButtonElement>('#former-review .primary')?.click();
        await here(element, '#former-1\\.5');
      },
    });
  });

  describe('as it is', () => {
    accessible({
      make: made,
      async ready(element) {
        opened(element);
        await answer(element, 'open');
        await here(element, '#former-old');
      },
    });
  });

  it('says first that another law applies by now, on a phone too', async () => {
    const element = await form(undefined, { layout: 'steps' });
    void element.open(old());
    await answer(element, 'open');
    await here(element, '#former-old');
    await waitUntil(() => inside(element).activeElement?.id === 'former-old', 'it takes the focus');
    const notice = inside(element).getElementById('former-old');
    const { top, bottom } = notice?.getBoundingClientRect() ?? new DOMRect();
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(window.innerHeight);
  });
});
