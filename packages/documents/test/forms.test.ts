/** Forms from full and from empty data, from other programmes, and from what nobody should type. */
import { readFileSync } from 'node:fs';
import { parseAssessment, parseFormTemplate, parsePack, type Assessment } from '@ocop-kit/engine/schema';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { loadSet, PACK_IN_FORCE } from '@ocop-kit/rules';
import { loadForms } from '@ocop-kit/rules/forms';
import { describe, expect, test } from 'vitest';
import { PrintedFormError, formProblemText, listForms, renderForm, type FormType } from '../src/forms.js';
import { readPage, readWord } from './fixtures/read-document.js';

const example = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/${path}`, import.meta.url), 'utf8'));
const honey = parseAssessment(example('dossier/mat-ong.json'));
const honeySet = await loadSet(PACK_IN_FORCE, honey.set, { lang: 'all' });
const DECISION_FORMS = [
  'mau-01',
  'mau-02',
  'mau-03',
  'score-sheet',
  'letter-province',
  'letter-ministry',
  'result',
];

async function textOf(
  form: string,
  options: Partial<Parameters<typeof renderForm>[1]> = {},
): Promise<string> {
  const { bytes } = await renderForm(form, { set: honeySet, to: 'html', ...options });
  return readPage(bytes)
    .map((row) => row.join(' | '))
    .join('\n');
}

test('a set of the decision has its forms in the order of a dossier', async () => {
  const forms = await listForms(honeySet);
  expect(forms.map(({ id, types }) => `${id} ${types.join(' ')}`)).toEqual([
    'mau-01 docx html',
    'mau-02 docx html',
    'mau-03 docx html',
    'score-sheet docx html xlsx',
    'letter-province docx html',
    'letter-ministry docx html',
    'result docx html',
  ]);
});

test('the score sheet is a workbook too', async () => {
  const { name, bytes } = await renderForm('score-sheet', { set: honeySet, assessment: honey, to: 'xlsx' });
  expect(name).toBe('phieu-danh-gia-mat-ong-hoa-nhan-vi-du.xlsx');
  expect(Object.keys(unzipSync(bytes))).toContain('xl/workbook.xml');
});

describe.each(DECISION_FORMS)('the form %s', (form) => {
  test.each<[string, Assessment | undefined, string]>([
    ['blank', undefined, 'vi'],
    ['filled in', honey, 'vi'],
    ['filled in, in English', honey, 'en'],
    ['of an empty sheet', parseAssessment({ set: honey.set, picks: {} }), 'vi'],
  ])(
    'says the same in Word and on the page, and nothing that only a program says: %s',
    async (_, assessment, lang) => {
      const options = { set: honeySet, assessment, lang };
      const word = readWord((await renderForm(form, { ...options, to: 'docx' })).bytes);
      const page = readPage((await renderForm(form, { ...options, to: 'html' })).bytes);
      expect(word).toEqual(page);
      expect(word.flat().join(' ')).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
    },
  );

  test('is the same file each time it is rendered', async () => {
    const render = () => renderForm(form, { set: honeySet, assessment: honey, to: 'docx' });
    expect((await render()).bytes).toEqual((await render()).bytes);
  });
});

test.each<[form: string, lines: readonly string[]]>([
  [
    'mau-01',
    [
      'Tham gia đánh giá, phân hạng sản phẩm OCOP của tỉnh Ví Dụ năm 2026',
      '- Tên đơn vị: HTX Ví Dụ',
      '- Chức vụ: Giám đốc',
      '- Địa chỉ liên hệ: Thôn Một, xã Ví Dụ, tỉnh Ví Dụ',
      '3. Nhóm sản phẩm đăng ký (Ngành, Nhóm, Phân nhóm¹): Ngành: Sản phẩm thực phẩm; Nhóm: Thực phẩm thô, sơ chế; Phân nhóm: Mật ong, mật khác và nông sản thực phẩm khác',
      '4. Lần đăng ký đánh giá: Lần đầu ☑ Nâng hạng: □ Đánh giá lại: □',
      '- Sản phẩm mẫu (số lượng): 5',
    ],
  ],
  [
    'mau-02',
    [
      '- Giới tính: Nữ (Nam/nữ); Dân tộc: Tày',
      '6. Ngày thành lập/đăng ký kinh doanh: 12/03/2019 Số giấy đăng ký (nếu có): 0000000000',
      'a) Giấy đăng ký kinh doanh: ☑',
      'Năm 2024, hợp tác xã xây xưởng lọc, đóng chai 120 m².',
      'Phần A: SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG | 33/40',
      '1 | TỔ CHỨC SẢN XUẤT | 15/18',
      'TỔNG CỘNG | 84/100',
    ],
  ],
  [
    'mau-03',
    [
      'ỦY BAN NHÂN DÂN XÃ VÍ DỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc',
      'Ủy ban nhân dân xã Ví Dụ đề nghị Ủy ban nhân dân tỉnh Ví Dụ đánh giá, phân hạng sản phẩm OCOP cho sản phẩm Mật ong hoa nhãn (ví dụ) của HTX Ví Dụ.',
    ],
  ],
  ['score-sheet', ['1. TỔ CHỨC SẢN XUẤT | 15/18', 'TỔNG CỘNG | 84/100']],
  ['letter-province', ['Kính gửi: Ủy ban nhân dân tỉnh Ví Dụ', '2. Hồ sơ sản phẩm.']],
  ['result', ['TỔNG CỘNG | 84 | 100']],
])('%s says what the sheet says', async (form, lines) => {
  const text = (await textOf(form, { assessment: honey })).split('\n');
  for (const line of lines) expect(text).toContain(line);
});

test('a criterion of the report has its pick, its description and its evidence', async () => {
  expect(
    (await textOf('mau-02', { assessment: honey })).split('\n').find((row) => row.startsWith('1.2 ')),
  ).toBe(
    '1.2 | Vùng nguyên liệu được cấp chứng nhận chất lượng ' +
      'Mức tự đánh giá: ☑ Được cấp giấy chứng nhận chất lượng theo tiêu chuẩn quốc tế (GlobalGAP, hữu cơ - Organic,...) ' +
      'Mô tả: Vùng nuôi ong 40 ha rừng và vườn nhãn được chứng nhận hữu cơ từ tháng 01/2026. ' +
      'Tài liệu minh chứng: 1) Giấy chứng nhận hữu cơ vùng nuôi ong, số VD-ORG-0000, Tổ chức chứng nhận Ví Dụ cấp, ' +
      'ngày 15/01/2026, có giá trị đến 14/01/2027, tệp chung-nhan-huu-co.pdf | 2/2',
  );
});

test('papers that nobody ticked are those that evidence shows', async () => {
  const { papers: _, ...product } = honey.product;
  const text = await textOf('mau-02', { assessment: { ...honey, product } });
  expect(text).toContain('b) Đã công bố chất lượng sản phẩm theo quy định: ☑');
  expect(text).toContain('+ Bằng sáng chế □');
});

test('no box that speaks of a certificate is ticked by a photo, or by a mere application', async () => {
  const { papers: _, ...product } = honey.product;
  const evidence = ['production-conditions', 'intellectual-property'].map((kind) => ({ title: 'Ảnh', kind }));
  const text = await textOf('mau-02', {
    assessment: { ...honey, product, criteria: { '1.3': { evidence } } },
  });
  const boxes = text.slice(text.indexOf('a) Giấy đăng ký kinh doanh'), text.indexOf('8. Lịch sử'));
  expect(boxes).toContain('Đã có đăng ký sở hữu trí tuệ');
  expect(boxes).not.toContain('☑');
});

test.each<[place: Assessment['entity'], address: string]>([
  [
    { name: '', address: 'Thôn 3', commune: 'Xã Bản Xèo', province: 'Tỉnh Lào Cai' },
    'Thôn 3, xã Bản Xèo, tỉnh Lào Cai',
  ],
  [{ name: '', commune: 'Phường Hạc Thành', province: 'Tỉnh Thanh Hóa' }, 'Phường Hạc Thành, tỉnh Thanh Hóa'],
  [
    { name: '', address: 'Số 5', commune: 'Phường 12', province: 'Thành phố Hồ Chí Minh' },
    'Số 5, Phường 12, Thành phố Hồ Chí Minh',
  ],
  [{ name: '', address: 'Thôn 3, xã Bản Xèo', commune: 'Xã Bản Xèo' }, 'Thôn 3, xã Bản Xèo'],
  [{ name: '', province: 'Xãlạ' }, 'Xãlạ'],
])('an address has small units, as Decree 30/2020 writes them: %j', async (entity, address) => {
  const text = await textOf('mau-03', { assessment: { ...honey, entity } });
  expect(text.split('\n')).toContain(`3. Địa chỉ: ${address}`);
});

test.each<[change: Partial<Assessment>, code: string]>([
  [{ product: { ...honey.product, code: 'VD-01' } }, 'VD-01'],
  [{ entity: { ...honey.entity, provinceCode: '15', communeCode: '02725' } }, '15-02725-(STT)-2026'],
])('the score sheet has the code of the product, or what is known of it: %j', async (change, code) => {
  const text = await textOf('score-sheet', { assessment: { ...honey, ...change } });
  expect(text).toContain(`Mã số sản phẩm ${code}`);
});

test('the report of the commune has what it found', async () => {
  const review = { who: { name: 'UBND xã Ví Dụ' }, stage: 'commune', time: '2026-10-20' } as const;
  const reviews = { '1.1': [{ ...review, verdict: 'sufficient', remark: 'Đúng như\nmô tả.' } as const] };
  const text = await textOf('mau-03', { assessment: { ...honey, reviews } });
  expect(text).toContain('Đánh giá của cấp xã: Đủ minh chứng. Đúng như\nmô tả.');
});

test.each(['letter-province', 'letter-ministry'])(
  '%s is dated by hand, as it gets its number',
  async (form) => {
    expect(honey.registration?.signed).toBeDefined();
    expect(await textOf(form, { assessment: honey })).toMatch(/ngày [.…]+ tháng [.…]+ năm [.…]+/);
  },
);

test.each([
  ['first', 'khoản 3 Điều 6', 'điểm a', '6. Sản phẩm mẫu'],
  ['re-rating', 'đánh giá, phân hạng lại', 'điểm b', '4. Sản phẩm mẫu'],
] as const)('the letter to the ministry lists what Art. 6.3 asks: %s', async (kind, ...words) => {
  const text = await textOf('letter-ministry', { assessment: { ...honey, registration: { kind } } });
  for (const part of words) expect(text).toContain(part);
});

test('a translation says that it is one', async () => {
  expect(await textOf('mau-01', { lang: 'en' })).toContain('Unofficial translation');
  expect(await textOf('mau-01')).not.toContain('Bản dịch');
});

const HOSTILE =
  '<script>alert("x")</script> & \u202Egnp.\u202C \u0000\u0008=HYPERLINK("http://x") \uD800 ﷽ עברית';

test.each<FormType>(['docx', 'html'])('what nobody should type does no harm in %s', async (to) => {
  const assessment: Assessment = {
    ...honey,
    product: { ...honey.product, name: HOSTILE, description: 'a'.repeat(20_000) },
    criteria: {
      '1.1': { note: `${HOSTILE}\r\n`.repeat(100), evidence: [{ title: HOSTILE, file: { name: HOSTILE } }] },
    },
  };
  const { bytes, name } = await renderForm('mau-02', { set: honeySet, assessment, to });
  const source = to === 'html' ? strFromU8(bytes) : strFromU8(unzipSync(bytes)['word/document.xml'] ?? bytes);
  // eslint-disable-next-line no-control-regex -- Control characters are what must not be there.
  expect(source).not.toMatch(/<script|[\u0000-\u0008\u202A-\u202E]/);
  expect((to === 'html' ? readPage(bytes) : readWord(bytes)).flat().join(' ')).toContain(
    '<script>alert("x")</script> & gnp.',
  );
  if (to === 'docx')
    for (const part of Object.values(unzipSync(bytes))) new SaxesParser().write(strFromU8(part)).close();
  expect(name).toMatch(/^mau-02-script-alert-x-script-gnp-hyperlink-http-x[a-z0-9-]*\.(docx|html)$/);
});

test.each([
  ['Mật ong hoa nhãn', 'mau-01-mat-ong-hoa-nhan.docx'],
  ['', 'mau-01.docx'],
  ['../../Đặc sản ☕', 'mau-01-dac-san.docx'],
  ['x'.repeat(500), `mau-01-${'x'.repeat(60)}.docx`],
])('the file of “%s” is named in plain letters', async (name, file) => {
  const assessment = { ...honey, product: { name } };
  expect((await renderForm('mau-01', { set: honeySet, assessment, to: 'docx' })).name).toBe(file);
});

test.each<[code: string, render: () => Promise<unknown>]>([
  ['form/unknown', () => renderForm('mau-09', { set: honeySet, to: 'docx' })],
  [
    'form/other-sheet',
    () => renderForm('mau-01', { set: honeySet, assessment: { ...honey, set: 5 }, to: 'docx' }),
  ],
  ['form/no-workbook', () => renderForm('mau-02', { set: honeySet, to: 'xlsx' })],
  ['form/unknown-type', () => renderForm('mau-02', { set: honeySet, to: 'pdf' as FormType })],
  ['form/day', () => renderForm('mau-02', { set: honeySet, to: 'docx', on: '22/05/2026' })],
])('refuses with %s', async (code, render) => {
  const error = await render().catch((reason: unknown) => reason);
  if (!(error instanceof PrintedFormError)) throw error;
  expect(error.code).toBe(code);
  for (const lang of ['vi', 'en']) expect(formProblemText(error, lang)).not.toMatch(/[{}]/);
});

test('a decision whose forms are not here has none', async () => {
  expect(await loadForms('vn-qd-148-2023')).toEqual([]);
});

describe('a programme that brings no forms', () => {
  const pack = parsePack(example('new-programme/pack.json'));
  const set = { ...pack.sets[0]!, pack: pack.header };
  const sheet = parseAssessment(example('new-programme/sheet.json'), pack.header.id);

  test('has the general ones, in its own words', async () => {
    const forms = await listForms(set);
    expect(forms.map(({ id }) => id)).toEqual(['registration', 'report', 'score-sheet', 'result']);
    for (const { id } of forms)
      for (const lang of ['vi', 'en']) {
        const text = await textOf(id, { set, assessment: sheet, lang });
        expect(text).not.toMatch(/OCOP|tỉnh|Thủ tướng/i);
        expect(text).not.toMatch(/undefined|[{}]/);
      }
  });

  test('may bring its own, by the role of those it replaces', async () => {
    const own = parseFormTemplate({
      format: 'ocop-form/1',
      id: 'fair-form',
      role: 'registration',
      title: 'Fair',
      blocks: [{ kind: 'paragraph', text: 'Stall of {entity.name|nobody}' }],
    });
    const { name, bytes } = await renderForm('registration', { set, to: 'html', forms: [own] });
    expect(name).toBe('fair-form.html');
    expect(readPage(bytes)).toEqual([['Stall of nobody']]);
  });
});

test.each([
  'Stall of {entity.nam}',
  'Stall of {entity.name',
  'Stall of entity.name}',
  '{box entity.name=x}',
  '{constructor}',
])('a form with the text “%s” is refused', (text) => {
  const form = {
    format: 'ocop-form/1',
    id: 'f',
    role: 'report',
    title: 'F',
    blocks: [{ kind: 'paragraph', text }],
  };
  expect(() => parseFormTemplate(form)).toThrow('/blocks/0/text');
});
