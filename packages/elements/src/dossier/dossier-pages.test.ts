/** The pages of a dossier in the form: what they ask, what they keep, and whom nobody asks twice. */
import { expect } from '@open-wc/testing';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { createAssessment } from '../form/form-state.js';
import { form, inside, press, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const blank = createAssessment(honey, new Date(0), { product: 'Mật ong hoa nhãn' });

/** Opens a sheet and leads through its result to its dossier. */
async function dossierOf(
  part: Partial<Assessment> = {},
  { lang = 'vi', storage = 'none' } = {},
): Promise<OcopSelfAssessment> {
  const element = await form(undefined, { lang, storage });
  await element.open({ ...blank, ...part });
  await waitUntil(() => inside(element).querySelector('.standing'), 'the standing is there');
  [...inside(element).querySelectorAll<HTMLButtonElement>('.standing button')]
    .find(({ textContent }) => textContent.includes(lang === 'vi' ? 'Xem kết quả' : 'See the'))
    ?.click();
  await press(element, lang === 'vi' ? 'Làm hồ sơ' : 'Make the dossier');
  await waitUntil(() => headingOf(element), 'the dossier is there');
  return element;
}

const headingOf = (element: Element): string | undefined =>
  inside(element).querySelector('.dossier .heading')?.textContent.trim();

function control(element: Element, field: string): HTMLInputElement {
  const id = `dossier-${field.replaceAll('.', '-')}`;
  const found = inside(element).getElementById(id);
  if (!found) throw new Error(`${field} is not asked on ${headingOf(element) ?? ''}`);
  return found as HTMLInputElement;
}

async function type(element: OcopSelfAssessment, field: string, text: string): Promise<void> {
  const input = control(element, field);
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function choose(element: OcopSelfAssessment, field: string, value: string): Promise<void> {
  const name = `dossier-${field.replaceAll('.', '-')}`;
  inside(element).querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.click();
  await element.updateComplete;
}

function tickPaper(element: OcopSelfAssessment, words: string): void {
  const labels = [...inside(element).querySelectorAll('.dossier-papers label')];
  labels
    .find(({ textContent }) => textContent.includes(words))
    ?.querySelector('input')
    ?.click();
}

/** What the forms ask, a field and what is typed there a page; the first page is answered by a choice. */
const TYPED: readonly (readonly [page: string, typed: Readonly<Record<string, string>>])[] = [
  [
    'Chủ thể',
    { 'entity.name': 'HTX Ví Dụ', 'entity.established': '05/08/2019', 'entity.registration': '2500123' },
  ],
  [
    'Nơi sản xuất và cách liên hệ',
    { 'entity.address': 'Thôn Một', 'entity.phone': '0912 345 678', 'entity.email': 'htx@vidu.vn' },
  ],
  [
    'Người đại diện',
    {
      'entity.representative': 'Lò Thị Ví Dụ',
      'entity.role': 'Giám đốc',
      'entity.ethnicity': 'Giáy',
      'entity.residence': 'Thôn Hai',
    },
  ],
  ['Giấy tờ đã có', { 'product.otherPaper': 'Sách đỏ' }],
  ['Sản phẩm', { 'product.description': 'Lọ thủy tinh 500 ml.' }],
  [
    'Chủ thể hình thành và tổ chức thế nào',
    { 'entity.history': 'Năm 2019: 7 hộ.', 'entity.structure': '2 tổ, 25 thành viên.' },
  ],
  ['Kết quả sản xuất, kinh doanh', { 'registration.results': 'Doanh thu 1,2 tỷ đồng.' }],
  ['Kế hoạch sản xuất, kinh doanh', { 'registration.plan': 'Thêm 100 đàn ong.' }],
  [
    'Sản phẩm mẫu, nơi và ngày ký',
    {
      'registration.samples': '5',
      'registration.place': 'Xã Ví Dụ',
      'registration.signed': '1/11/2026',
    },
  ],
];

describe('the pages of a dossier', () => {
  it('ask one thing at a time, and all that the forms need ends in the sheet', async () => {
    const element = await dossierOf();
    await press(element, 'Điền');
    expect(headingOf(element)).to.equal('Lần đăng ký này');
    await choose(element, 'registration.kind', 'first');
    await type(element, 'registration.year', '2026');
    await press(element, 'Tiếp tục');
    for (const [page, fields] of TYPED) {
      expect(headingOf(element)).to.equal(page);
      for (const [field, text] of Object.entries(fields)) await type(element, field, text);
      if (page === 'Giấy tờ đã có') tickPaper(element, 'Chưa có giấy nào');
      if (page === 'Người đại diện') await choose(element, 'entity.sex', 'female');
      if (page === 'Chủ thể') {
        const kind = control(element, 'entity.kind') as unknown as HTMLSelectElement;
        kind.value = 'Hợp tác xã';
        kind.dispatchEvent(new Event('change'));
      }
      if (page === 'Nơi sản xuất và cách liên hệ') {
        await type(element, 'entity.commune', 'Xã Ví Dụ');
        await type(element, 'entity.province', 'Tỉnh Ví Dụ');
      }
      await press(element, page === TYPED.at(-1)?.[0] ? 'Xong' : 'Tiếp tục');
    }
    const { entity, product, registration } = element.assessment!;
    expect(entity).to.deep.equal({
      name: 'HTX Ví Dụ',
      kind: 'Hợp tác xã',
      established: '2019-08-05',
      registration: '2500123',
      commune: 'Xã Ví Dụ',
      province: 'Tỉnh Ví Dụ',
      address: 'Thôn Một',
      phone: '0912 345 678',
      email: 'htx@vidu.vn',
      representative: 'Lò Thị Ví Dụ',
      role: 'Giám đốc',
      sex: 'female',
      ethnicity: 'Giáy',
      residence: 'Thôn Hai',
      history: 'Năm 2019: 7 hộ.',
      structure: '2 tổ, 25 thành viên.',
    });
    expect(product).to.deep.equal({
      name: 'Mật ong hoa nhãn',
      description: 'Lọ thủy tinh 500 ml.',
      papers: [],
      otherPaper: 'Sách đỏ',
    });
    expect(registration).to.deep.equal({
      kind: 'first',
      year: 2026,
      results: 'Doanh thu 1,2 tỷ đồng.',
      plan: 'Thêm 100 đàn ong.',
      samples: 5,
      place: 'Xã Ví Dụ',
      signed: '2026-11-01',
    });
    expect(inside(element).querySelector('.dossier .primary')?.textContent).to.contain('Đóng gói hồ sơ');
  });

  for (const [kind, pages] of [
    ['first', []],
    ['upgrade', ['Giấy chứng nhận đã có', 'Những thay đổi so với sản phẩm đã được công nhận']],
    ['re-rating', ['Giấy chứng nhận đã có', 'Những thay đổi so với sản phẩm đã được công nhận']],
  ] as const)
    it(`ask of a registration of kind ${kind} what Article 6.1 asks of it`, async () => {
      const element = await dossierOf({ registration: { kind } });
      const asked = [...inside(element).querySelectorAll('.dossier-pages button')].map((one) =>
        one.textContent.trim(),
      );
      expect(asked.slice(1, -9)).to.deep.equal(pages);
      expect(asked.at(1 + pages.length)).to.equal('Chủ thể');
    });

  it('say in words what a day cannot be, keep what was typed, and lead to it', async () => {
    const element = await dossierOf();
    await press(element, 'Chủ thể');
    await type(element, 'entity.established', '31/02/2019');
    await press(element, 'Xong');
    await waitUntil(() => inside(element).querySelector('.dossier .errors'), 'what is wrong');
    expect(inside(element).activeElement?.className).to.equal('errors');
    expect(textOf(element)).to.contain('không có trong lịch: tháng 2/2019 có 28 ngày');
    expect(control(element, 'entity.established').value).to.equal('31/02/2019');
    inside(element).querySelector<HTMLButtonElement>('.errors button')?.click();
    expect(inside(element).activeElement).to.equal(control(element, 'entity.established'));
    await press(element, 'Về danh sách');
    await press(element, 'Chủ thể');
    expect(control(element, 'entity.established').value, 'after another page').to.equal('31/02/2019');
    await type(element, 'entity.established', '28.2.2019');
    expect(inside(element).querySelector('.dossier .errors')).to.equal(null);
    expect(control(element, 'entity.established').value).to.equal('28/02/2019');
    await press(element, 'Xong');
    expect(element.assessment?.entity['established']).to.equal('2019-02-28');
    expect(headingOf(element)).to.match(/^Hồ sơ: còn \d+ việc$/);
  });

  it('pass by what is known, and change it where a person asks', async () => {
    const element = await dossierOf({
      registration: { kind: 'first', year: 2026 },
      entity: { name: 'HTX Ví Dụ', kind: 'Hợp tác xã' },
    });
    await press(element, 'Điền');
    expect(headingOf(element)).to.equal('Chủ thể');
    expect(inside(element).getElementById('dossier-entity-name')).to.equal(null);
    expect(inside(element).querySelector('.known')?.textContent).to.contain('HTX Ví Dụ');
    await press(element, 'Sửa những điều này');
    await type(element, 'entity.name', 'HTX Ví Dụ Hai');
    expect(element.assessment?.entity.name).to.equal('HTX Ví Dụ Hai');
  });

  it('offer for the next product what is known of the entity', async () => {
    const element = await dossierOf(
      {
        entity: { name: 'HTX Ví Dụ', representative: 'Lò Thị Ví Dụ', sex: 'female' },
        times: { created: new Date().toISOString(), updated: new Date().toISOString() },
      },
      { storage: 'browser' },
    );
    await element.open({ ...blank, product: { name: 'Rượu ngô' }, entity: { name: 'HTX Ví Dụ' } });
    await waitUntil(() => inside(element).querySelector('.standing'), 'the second sheet');
    [...inside(element).querySelectorAll<HTMLButtonElement>('.standing button')]
      .find(({ textContent }) => textContent.includes('Xem kết quả'))
      ?.click();
    await press(element, 'Làm hồ sơ');
    await press(element, 'Chủ thể');
    await press(element, 'Dùng lại thông tin của HTX Ví Dụ');
    expect(element.assessment?.entity).to.deep.include({ representative: 'Lò Thị Ví Dụ', sex: 'female' });
    expect(element.assessment?.product.name).to.equal('Rượu ngô');
  });

  it('say nothing of papers that nobody ticked, so that what is attached later counts', async () => {
    const element = await dossierOf({
      criteria: { '3.1': { evidence: [{ title: 'Giấy', kind: 'business-registration' }] } },
    });
    await press(element, 'Giấy tờ đã có');
    const ticked = (): number => inside(element).querySelectorAll('.dossier-papers :checked').length;
    expect(ticked()).to.equal(1);
    await press(element, 'Xong');
    expect(element.assessment?.product.papers).to.equal(undefined);
    await press(element, 'Giấy tờ đã có');
    tickPaper(element, 'Chưa có giấy nào');
    await element.updateComplete;
    expect(element.assessment?.product.papers).to.deep.equal([]);
    expect(ticked()).to.equal(1);
  });

  it('find a commune without diacritics and by its former name, and keep its codes', async () => {
    const element = await dossierOf();
    await press(element, 'Nơi sản xuất');
    const search = control(element, 'entity.commune.search');
    search.value = 'xa muong hum huyen bat xat tinh lao cai';
    search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => inside(element).querySelector('.choices button'), 'communes are found');
    expect(inside(element).querySelector('.dossier [role=status]')?.textContent).to.contain('Tìm thấy');
    expect(inside(element).querySelector('.choices')?.textContent).to.contain(
      'huyện Bát Xát, tỉnh Lào Cai (cũ)',
    );
    inside(element).querySelector<HTMLButtonElement>('.choices button')?.click();
    await element.updateComplete;
    expect(element.assessment?.entity).to.deep.include({
      commune: 'Xã Mường Hum',
      province: 'Tỉnh Lào Cai',
      provinceCode: '15',
    });
    expect(element.assessment?.entity['communeCode']).to.match(/^\d{5}$/);
    expect(inside(element).querySelector('.known-commune')?.textContent).to.contain(
      'Xã Mường Hum, Tỉnh Lào Cai',
    );
    await press(element, 'Đổi');
    await type(element, 'entity.commune', 'Xã Ví Dụ');
    expect(element.assessment?.entity).to.have.property('commune', 'Xã Ví Dụ');
    expect(element.assessment?.entity).not.to.have.property('communeCode');
  });

  it('speak English', async () => {
    const element = await dossierOf({ registration: { kind: 're-rating' } }, { lang: 'en' });
    await press(element, 'What has changed');
    expect(textOf(element)).to.contain('What is new since it was recognised');
    expect(textOf(element)).not.to.match(/[ăđơư]/);
  });
});
