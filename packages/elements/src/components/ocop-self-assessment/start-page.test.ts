import { expect, fixture, html } from '@open-wc/testing';
import { listScoredCriteria } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import {
  begin,
  button,
  choose,
  form,
  has,
  inside,
  loaded,
  next,
  press,
  textOf,
  whole,
} from '../../../test/drive.js';
import { replaced } from '../../../test/replaced.js';
import { freshPage } from '../../../test/fresh-page.js';
import { draftIn, putRecord, recordOf, wipe } from '../../../test/store.js';
import { waitUntil } from '../../../test/wait.js';
import { createDraft, type Draft } from '../../form/drafts/draft.js';
import { createAssessment } from '../../form/form-state.js';
import { estimateMinutes } from './set-card.js';
import { renderSetSearch } from './set-search.js';
import { SetSearchState } from './set-search-state.js';
import type { OcopSelfAssessment } from './ocop-self-assessment.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const DAY = 86_400_000;

/** @param days since it was last changed */
function draft(id: string, product = '', days = 0, picks: Record<string, number> = {}): Draft {
  const sheet = createAssessment(honey, new Date(Date.now() - days * DAY), {
    product,
    entity: { name: 'HTX Ví Dụ', kind: 'Hợp tác xã' },
  });
  return { ...createDraft({ ...sheet, picks }, honey), id };
}

async function kept(
  drafts: readonly Draft[],
  attributes: Record<string, string> = {},
): Promise<OcopSelfAssessment> {
  await freshPage();
  for (const one of drafts) await putRecord(one.id, one);
  const element = document.createElement('ocop-self-assessment');
  for (const [name, value] of Object.entries({ lang: 'vi', ...attributes }))
    element.setAttribute(name, value);
  await fixture(html`${element}`);
  await whole(element);
  return element;
}

const typed = async (element: OcopSelfAssessment, words: string): Promise<HTMLInputElement> => {
  const input = inside(element).querySelector('#words') as HTMLInputElement; // on the first page
  input.value = words;
  input.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
  return input;
};
const statusOf = (element: OcopSelfAssessment): string =>
  inside(element).querySelector('.search + [role=status]')?.textContent.trim() ?? '';
const cards = (element: OcopSelfAssessment): string[] =>
  [...inside(element).querySelectorAll('.draft-name')].map((card) =>
    card.textContent.replace(/\s+/g, ' ').trim(),
  );

beforeEach(wipe);

describe('the first page', () => {
  it('says what it is, by which decision, and shows six industries', async () => {
    const element = await kept([]);
    expect(textOf(element))
      .to.contain('Sản phẩm của bạn đạt mấy sao?')
      .and.contain('Quyết định 26/2026/QĐ-TTg')
      .and.contain('không gửi đi đâu');
    expect(inside(element).querySelectorAll('.tile .icon')).to.have.length(6);
  });

  it('promises nothing about keeping where the host keeps', async () => {
    expect(textOf(await form())).not.to.contain('lưu trên máy này');
  });

  it('shows every set with a picture of its own', async () => {
    const element = await form();
    inside(element).querySelector<HTMLButtonElement>('.tile')?.click();
    await waitUntil(() => inside(element).querySelector('.choice .icon'), 'the pictures');
    const paths = [...inside(element).querySelectorAll('.choice path')].map((path) => path.getAttribute('d'));
    expect(new Set(paths)).to.have.length(13);
  });
});

describe('the search', () => {
  it('announces how many there are', async () => {
    const element = await form();
    await typed(element, 'mật ong');
    await waitUntil(() => inside(element).querySelector('.choice'), 'the hits');
    expect(statusOf(element)).to.equal(`${inside(element).querySelectorAll('.choice').length} kết quả`);
  });

  it('begins the first hit on Enter, even before it is found', async () => {
    const element = await form();
    const input = await typed(element, 'nước mắm');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
    expect(textOf(element)).to.contain('bộ số 9');
  });

  it('leaves Enter to an input method that ends a word with it', async () => {
    const element = await form();
    const input = await typed(element, 'mật ong');
    await waitUntil(() => inside(element).querySelector('.choice'), 'the hits');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    await element.updateComplete;
    expect(inside(element).querySelector('.set-card')).to.equal(null);
  });

  it('says that the names could not be fetched, not that there are none, and tries again', async () => {
    let isOnline = false;
    const customPacks = {
      findSets: () => (isOnline ? Promise.resolve([]) : Promise.reject(new TypeError('Failed to fetch'))),
    };
    const state = new SetSearchState({ requestUpdate: () => undefined }, () => ({
      pack: 'fair',
      packs: [{ header: { id: 'fair' } }],
      lang: 'vi',
      customPacks: customPacks as never,
    }));
    await state.search('mật ong');
    expect(state.failed).to.equal(true);
    isOnline = true;
    await state.search('mật ong');
    expect(state.failed).to.equal(false);
    expect(state.answered).to.equal('mật ong');
  });

  it('offers to try again', async () => {
    const view = {
      t: (key: string) => key,
      setSearch: Object.assign(new SetSearchState({ requestUpdate: () => undefined }, () => null as never), {
        words: 'mật ong',
        answered: 'mật ong',
        failed: true,
        customSets: () => undefined,
      }),
    };
    const element = await fixture(html`<div>${renderSetSearch(view as never)}</div>`);
    expect(element.querySelector('[role=status]')?.textContent).to.contain('search-failed');
    expect(element.querySelector('button')?.textContent).to.equal('retry');
  });
});

describe('the card of a set', () => {
  const card = async (element: OcopSelfAssessment): Promise<void> => {
    await typed(element, 'mat ong');
    await waitUntil(() => inside(element).querySelector('.choice'), 'the hits');
    inside(element).querySelector<HTMLButtonElement>('.choice')?.click();
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
  };

  it('says how many questions there are, how long they take, and which papers help', async () => {
    const element = await kept([]);
    await card(element);
    expect(textOf(element))
      .to.contain('32 câu · khoảng 15 phút · tự lưu trên máy này · không gửi đi đâu')
      .and.contain('Giấy đăng ký kinh doanh');
  });

  for (const [questions, minutes] of [
    [1, 5],
    [10, 5],
    [30, 15],
    [32, 15],
    [60, 30],
  ] as const)
    it(`takes ${questions} questions for ${minutes} minutes`, () => {
      expect(estimateMinutes(questions)).to.equal(minutes);
    });

  it('keeps the name that was typed, and asks for the entity of the sheet before no second time', async () => {
    const element = await kept([draft('một', 'Mật ong rừng', 1)]);
    await card(element);
    const name = inside(element).querySelector<HTMLInputElement>('input[name=product]');
    const entity = (): string | undefined =>
      inside(element).querySelector<HTMLInputElement>('input[name=entity]')?.value;
    await waitUntil(() => entity() === 'HTX Ví Dụ', 'the entity of the sheet before');
    if (name) name.value = 'Mật ong hoa nhãn';
    name?.dispatchEvent(new InputEvent('input'));
    await begin(element);
    expect(element.assessment?.product.name).to.equal('Mật ong hoa nhãn');
    expect(element.assessment?.entity).to.deep.equal({ name: 'HTX Ví Dụ', kind: 'Hợp tác xã' });
  });

  it('speaks the language of the page as soon as it changes, with what was typed', async () => {
    const element = await kept([]);
    await card(element);
    const name = inside(element).querySelector<HTMLInputElement>('input[name=product]');
    if (name) name.value = 'Mật ong của tôi';
    name?.dispatchEvent(new InputEvent('input'));
    element.lang = 'en';
    await waitUntil(() => textOf(element).includes('Business registration'), textOf(element));
    expect(textOf(element)).to.contain('32 questions');
    expect(inside(element).querySelector<HTMLInputElement>('input[name=product]')?.value).to.equal(
      'Mật ong của tôi',
    );
  });

  it('goes back to the list it was chosen from', async () => {
    const element = await form();
    inside(element).querySelectorAll<HTMLButtonElement>('.tile')[5]?.click();
    await waitUntil(() => inside(element).querySelector('.choice'), 'the sets');
    inside(element).querySelector<HTMLButtonElement>('.choice')?.click();
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
    await press(element, 'Chọn sản phẩm khác');
    await element.updateComplete;
    expect(has(element, 'Tất cả các nhóm')).to.equal(true);
  });
});

describe('who makes the product', () => {
  const field = (element: Element, name: string): HTMLInputElement | HTMLSelectElement =>
    inside(element).querySelector(`.set-card [name=${name}]`) as HTMLInputElement; // on the card
  async function card(element: OcopSelfAssessment, words = 'mật ong'): Promise<void> {
    await typed(element, words);
    await waitUntil(() => inside(element).querySelector('.choice'), 'the hits');
    inside(element).querySelector<HTMLButtonElement>('.choice')?.click();
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
  }
  function write(element: Element, name: string, value: string): void {
    const input = field(element, name);
    input.value = value;
    input.dispatchEvent(new InputEvent('input'));
    input.dispatchEvent(new Event('change'));
  }

  it('is asked once, name and kind, and kept from the card on', async () => {
    const element = await kept([]);
    await card(element);
    write(element, 'entity', 'HTX Ví Dụ');
    write(element, 'entity-kind', 'Hợp tác xã');
    await begin(element);
    const entity = { name: 'HTX Ví Dụ', kind: 'Hợp tác xã' };
    expect(element.assessment?.entity).to.deep.equal(entity);
    await waitUntil(() => textOf(element).includes('đã lưu'), textOf(element).slice(0, 300));
    const again = await kept([]);
    await card(again, 'chè xanh');
    // The drafts may be read after the card is drawn.
    await waitUntil(() => field(again, 'entity').value !== '', 'the name of the sheet before');
    expect(field(again, 'entity').value).to.equal('HTX Ví Dụ');
    expect(field(again, 'entity-kind').value).to.equal('Hợp tác xã');
    await begin(again);
    expect(again.assessment?.entity).to.deep.equal(entity);
  });

  it('keeps a kind that is not in the list, and drops what isn’t on the card with the name', async () => {
    const own = draft('a', 'Mật ong');
    const entity = { name: 'Hội Ví Dụ', kind: 'Hội nghề nghiệp', phone: '0900 000 000' };
    const element = await kept([{ ...own, assessment: { ...own.assessment, entity } }]);
    await waitUntil(() => cards(element).length === 1, 'the draft');
    await card(element);
    expect(field(element, 'entity-kind').value).to.equal('Hội nghề nghiệp');
    write(element, 'entity', 'Hội Khác');
    await begin(element);
    expect(element.assessment?.entity).to.deep.equal({ name: 'Hội Khác', kind: 'Hội nghề nghiệp' });
  });

  it('is asked where the page has fixed the set, too, with the way back to its drafts', async () => {
    const element = await kept([draft('a', 'Mật ong')], { set: '4' });
    await press(element, 'Bắt đầu phiếu mới');
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
    await press(element, 'Quay lại');
    await press(element, 'Bắt đầu phiếu mới');
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
    expect(field(element, 'entity').value).to.equal('HTX Ví Dụ');
    await begin(element);
    expect(element.assessment?.entity).to.deep.equal({ name: 'HTX Ví Dụ', kind: 'Hợp tác xã' });
  });

  it('takes nobody else’s name without asking where the sheet opens at once; the result offers it', async () => {
    await putRecord('a', draft('a', 'Mật ong'));
    const element = await form(26, { storage: 'browser' });
    expect(element.assessment?.entity.name).to.equal('');
    const { assessment } = element;
    const picks = Object.fromEntries(
      listScoredCriteria(await loadSet('vn-qd-26-2026', 26)).map(({ id }) => [id, 1]),
    );
    await element.open({ ...assessment!, picks }); // a set is open
    await press(element, 'Xem kết quả');
    await waitUntil(() => inside(element).querySelector('.names'), 'the result');
    await press(element, 'Dùng lại: HTX Ví Dụ');
    expect(element.assessment?.entity).to.deep.equal({ name: 'HTX Ví Dụ', kind: 'Hợp tác xã' });
    const kind = inside(element).querySelector<HTMLSelectElement>('.names [name=entity-kind]');
    if (!kind) throw new Error('The kind is asked');
    expect(kind.value).to.equal('Hợp tác xã');
    kind.value = 'Tổ hợp tác';
    const saved = next(element, 'ocop-draft-saved');
    kind.dispatchEvent(new Event('change'));
    expect(element.assessment?.entity).to.deep.equal({ name: 'HTX Ví Dụ', kind: 'Tổ hợp tác' });
    const { id } = (await saved).detail;
    // The whole draft follows on a pause.
    await waitUntil(async () => JSON.stringify(await recordOf(id)).includes('Tổ hợp tác'), 'it is written');
  });
});

describe('drafts as cards', () => {
  it('never look alike', async () => {
    const same = [draft('a', 'Mật ong', 3), draft('b', ' mật ong', 3), draft('c', '', 3), draft('d', '', 3)];
    const element = await kept(same);
    await waitUntil(() => cards(element).length === 4, 'the drafts');
    expect(new Set(cards(element).map((card) => card.toLowerCase()))).to.have.length(4);
  });

  it('say how far they are and how they stand', async () => {
    const element = await kept([draft('a', 'Mật ong hoa nhãn', 1, { '1.1': 3, '1.2': 2 })]);
    await waitUntil(() => textOf(element).includes('tạm tính'), textOf(element));
    expect(cards(element)[0]).to.contain('Mật ong (bộ số 4) · hôm qua').and.contain('đã trả lời 2/32 câu');
    expect(inside(element).querySelector('.ring text')?.textContent.trim()).to.equal('2/32');
  });

  it('are copied for another product', async () => {
    const element = await kept([draft('a', 'Mật ong hoa nhãn', 1, { '1.1': 3 })]);
    await waitUntil(() => has(element, 'Chép cho sản phẩm khác'), 'the draft');
    button(element, 'Chép cho sản phẩm khác').click();
    await waitUntil(() => inside(element).querySelector('.set-card'), 'the card');
    const product = inside(element).querySelector('[name=product]') as HTMLInputElement; // on the card
    await waitUntil(() => inside(element).activeElement === product, 'the name is asked for');
    expect(product.value).to.equal('');
    product.value = 'Mật ong hoa vải';
    product.dispatchEvent(new InputEvent('input'));
    await press(element, 'Bắt đầu');
    await loaded(element);
    expect(element.assessment?.picks).to.deep.equal({ '1.1': 3 });
    expect(element.assessment?.product.name).to.equal('Mật ong hoa vải');
    expect(element.assessment?.entity).to.deep.equal({ name: 'HTX Ví Dụ', kind: 'Hợp tác xã' });
    expect(textOf(element)).to.contain('Bản chép từ “Mật ong hoa nhãn”: xem lại từng câu.');
    expect((await draftIn('a'))?.assessment.product.name).to.equal('Mật ong hoa nhãn');
  });
});

describe('drafts that end', () => {
  it('are deleted when the form opens, and no younger ones', async () => {
    const element = await kept([draft('old', 'Cũ', 8), draft('young', 'Mới', 6)], { 'drafts-expire': '7' });
    await waitUntil(() => cards(element).length === 1, cards(element).join());
    expect(textOf(element)).to.contain('Phiếu tự xóa sau 7 ngày không sửa.');
    await waitUntil(async () => (await draftIn('old')) === undefined, 'it is gone from the store');
    expect((await draftIn('young'))?.assessment.product.name).to.equal('Mới');
  });

  it('stay where nothing is said', async () => {
    const element = await kept([draft('old', 'Cũ', 3000)]);
    await waitUntil(() => cards(element).length === 1, 'the draft');
  });

  for (const days of ['0', '-1', '1.5', '3651', 'a week', ''])
    it(`stay, and the host is told, for “${days}”`, async () => {
      await putRecord('old', draft('old', 'Cũ', 3000));
      const element = document.createElement('ocop-self-assessment');
      const messages: string[] = [];
      element.addEventListener('ocop-error', ({ detail }) => messages.push(detail.message));
      element.setAttribute('drafts-expire', days);
      await fixture(html`<div lang="vi">${element}</div>`);
      await waitUntil(() => cards(element).length === 1, 'the draft');
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('drafts-expire');
    });
});

describe('everything on this device', () => {
  it('is taken home as one file, which opens again elsewhere, once', async () => {
    const element = await kept([
      draft('a', 'Mật ong', 1, { '1.1': 3 }),
      draft('b', 'Sáp ong', 2, { '1.1': 2 }),
    ]);
    await waitUntil(() => cards(element).length === 2, 'the drafts');
    const files: Blob[] = [];
    const restore = replaced(URL, 'createObjectURL', (file: Blob) => {
      files.push(file);
      return 'blob:nothing';
    });
    button(element, 'Tải tất cả thành một tệp').click();
    restore();
    const [file] = files;
    await wipe();
    const elsewhere = await kept([]);
    let saved = 0;
    elsewhere.addEventListener('ocop-draft-saved', () => (saved += 1));
    for (let times = 1; times <= 2; times++) {
      const input = inside(elsewhere).querySelector('input[type=file]') as HTMLInputElement; // on the first page
      choose(input, new File(file ? [file] : [], 'ocop.json'));
      await waitUntil(() => saved === 2 * times, 'both are stored');
      await waitUntil(() => cards(elsewhere).length === 2, cards(elsewhere).join());
    }
    expect(cards(elsewhere).join()).to.contain('Mật ong').and.contain('Sáp ong');
  });

  it('opens what it can of such a file, and says what it cannot', async () => {
    const element = await kept([]);
    const input = inside(element).querySelector('input[type=file]') as HTMLInputElement; // on the first page
    const good = draft('a', 'Mật ong', 1, { '1.1': 3 }).assessment;
    const other = draft('b', 'Sáp ong', 1).assessment;
    choose(input, new File([JSON.stringify([good, { ...good, set: 99 }, other])], 'ocop.json'));
    await waitUntil(() => cards(element).length === 2, textOf(element));
    await waitUntil(() => textOf(element).includes('bộ số 99'), textOf(element));
  });

  it('is deleted whole, with settings and what remembers deleted drafts', async () => {
    localStorage.setItem('ocop-kit.advance', 'off');
    localStorage.setItem('page', 'kept');
    await putRecord('gone', { id: 'gone', format: 1, deleted: new Date(0).toISOString() });
    await putRecord('damaged', null);
    const element = await kept([draft('a', 'Mật ong')]);
    await waitUntil(() => cards(element).length === 1, 'the draft');
    await press(element, 'Xóa hết dữ liệu của tôi trên máy này');
    await waitUntil(() => inside(element).querySelector('dialog[open]'), 'it is asked');
    inside(element).querySelector<HTMLButtonElement>('dialog button[value=yes]')?.click();
    await waitUntil(() => textOf(element).includes('Đã xóa tất cả'), textOf(element));
    for (const id of ['a', 'gone', 'damaged']) expect(await recordOf(id), id).to.equal(undefined);
    expect(Object.keys(localStorage)).to.deep.equal(['page']);
    localStorage.removeItem('page');
  });
});
