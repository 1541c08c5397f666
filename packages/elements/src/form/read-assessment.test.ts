/** Files that people give: taken as they are meant where that is exact, else refused by name, with what to do. */
import { expect } from '@open-wc/testing';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { choose, form, inside, loaded, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const SHEET = {
  format: 'ocop-assessment/1',
  product: { name: 'Mật ong hoa rừng' },
  entity: { name: 'HTX Ví Dụ' },
  pack: 'vn-qd-26-2026',
  set: 4,
  stage: 'self',
  picks: { '1.1': 3, '9': 3 },
  declared: [],
  criteria: {},
  times: {},
};

const review = {
  who: { name: 'Lê Văn Bình' },
  stage: 'commune',
  verdict: 'ask',
  time: '2026-11-20T08:00:00Z',
};
const reviewed = (part: object): string => json({ reviews: { '9': [review, { ...review, ...part }] } });

const json = (changed: object): string => JSON.stringify({ ...SHEET, ...changed });
const bytes = (...parts: readonly (string | readonly number[])[]): BlobPart[] =>
  parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part)));

function utf16(text: string, isLittle: boolean): BlobPart[] {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [0xfeff, ...Array.from(text, (letter) => letter.charCodeAt(0))].forEach((code, at) => {
    view.setUint16(2 * at, code, isLittle);
  });
  return [view.buffer];
}

async function give(parts: readonly BlobPart[], lang = 'vi'): Promise<OcopSelfAssessment> {
  const element = await form(undefined, { lang });
  const input = inside(element).querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('Nowhere to give a file');
  choose(input, new File([...parts], 'phieu.json'));
  return element;
}

describe('a file that is opened as it is meant', () => {
  for (const [what, parts] of [
    ['picks as text', [json({ picks: { '1.1': '3', '9': '3' } })]],
    ['text with spaces and zeros', [json({ picks: { '1.1': ' 3 ', '9': '3,0' } })]],
    ['zeros after a point', [json({ picks: { '1.1': '3.00', '9': '3.0' } })]],
    ['picks left null', [json({ picks: { '1.1': 3, '9': 3, '1.2': null } })]],
    ['a set as text', [json({ set: '4' })]],
    ['a byte order mark', bytes([0xef, 0xbb, 0xbf], json({}))],
    ['UTF-16, little end first', utf16(json({}), true)],
    ['UTF-16, big end first', utf16(json({}), false)],
    [
      'the form before the first',
      [JSON.stringify({ format: 'ocop-assessment/0', set: 4, picks: SHEET.picks })],
    ],
  ] as const)
    it(what, async () => {
      const element = await give(parts);
      await loaded(element);
      expect(element.assessment).to.deep.include({ set: 4, picks: SHEET.picks });
    });
});

const REFUSED: readonly (readonly [
  what: string,
  parts: readonly BlobPart[],
  vi: readonly string[],
  en: readonly string[],
])[] = [
  [
    'a pick that is no whole number',
    [json({ picks: { '1.1': '2,5' } })],
    ['Tiêu chí “1.1” không có phương án', '2,5'],
    ['1.1', '2,5'],
  ],
  [
    'a pick in words',
    [json({ picks: { '9': 'ba' } })],
    ['Tiêu chí “9” không có phương án', 'ba'],
    ['9', 'ba'],
  ],
  [
    'a criterion that is not there',
    [json({ picks: { '99.9': 1 } })],
    ['Không có tiêu chí “99.9”', 'hãy kiểm tra'],
    ['99.9'],
  ],
  [
    'a name that is a number',
    [json({ product: { name: 5 } })],
    ['/product/name', 'cần văn bản'],
    ['/product/name', 'expected text'],
  ],
  ['a set in words', [json({ set: 'bốn' })], ['/set', 'cần một số nguyên'], ['/set', 'whole number']],
  [
    'evidence that is no list',
    [json({ criteria: { '9': { evidence: 'có' } } })],
    ['/criteria/9/evidence', 'danh sách'],
    ['/criteria/9/evidence', 'list'],
  ],
  ['reviews in one list', [json({ reviews: [review] })], ['/reviews', 'đối tượng'], ['/reviews', 'object']],
  ['a review of nobody', [reviewed({ who: 'B' })], ['/reviews/9/1/who'], ['/reviews/9/1/who']],
  ['a remark that is no text', [reviewed({ remark: 5 })], ['/reviews/9/1/remark'], ['/reviews/9/1/remark']],
  [
    'a verdict nobody gives',
    [reviewed({ verdict: 'maybe' })],
    ['/reviews/9/1/verdict', 'một trong'],
    ['/reviews/9/1/verdict', 'one of'],
  ],
  ['a review of no time', [reviewed({ time: 'hôm qua' })], ['/reviews/9/1/time'], ['/reviews/9/1/time']],
  [
    'a later format',
    [json({ format: 'ocop-assessment/2' })],
    ['phiên bản mới hơn', 'tải lại trang'],
    ['newer version', 'Reload'],
  ],
  ['another format', [json({ format: 'x' })], ['không phải phiếu đánh giá'], ['not an assessment']],
  ['a list', ['[1]'], ['không phải phiếu đánh giá'], ['not an assessment']],
  ['nothing', [], ['trống'], ['empty']],
  ['half a sheet', [json({}).slice(0, 90)], ['bị hỏng', 'gửi lại'], ['damaged', 'ask for it again']],
  ['Excel', bytes('PK\x03\x04', '..xl/workbook.xml'), ['Đây là tệp Excel', '.json'], ['Excel', '.json']],
  [
    'old Excel',
    bytes([0xd0, 0xcf, 0x11, 0xe0], 'W\0o\0r\0k\0b\0o\0o\0k\0'),
    ['Đây là tệp Excel'],
    ['This is an Excel file'],
  ],
  ['Word', bytes('PK\x03\x04', '..word/document.xml'), ['Đây là tệp Word'], ['This is a Word file']],
  [
    'a dossier cut off',
    bytes('PK\x03\x04', 'assessment.json'),
    ['cụt hoặc hỏng', 'gửi lại'],
    ['cut off', 'ask the sender'],
  ],
  ['an archive of another kind', bytes('Rar!', 'phieu.json'), ['tệp nén', 'giải nén'], ['packed', 'Unpack']],
  ['PDF', bytes('%PDF-1.7\n'), ['Đây là tệp PDF'], ['This is a PDF file']],
  ['a picture', bytes([0xff, 0xd8, 0xff, 0xe0]), ['Đây là tệp ảnh'], ['This is a picture']],
  ['a web page', ['<!doctype html><p>phiếu'], ['trang web'], ['web page']],
  [
    'letters in another encoding',
    bytes('{"picks":{},"product":{"name":"M', [0xc2, 0xed, 0x74], '"}}'),
    ['bảng mã', 'UTF-8'],
    ['encoding', 'UTF-8'],
  ],
];

describe('a file that is refused', () => {
  for (const [what, parts, vi, en] of REFUSED)
    for (const [lang, words] of Object.entries({ vi, en }))
      it(`is named, ${lang}: ${what}`, async () => {
        const element = await give(parts, lang);
        const [first = ''] = words;
        await waitUntil(() => inside(element).querySelector('[role=alert], .errors'), 'something is said');
        await waitUntil(
          () => textOf(element).includes(first),
          `“${first}” in: ${textOf(element).slice(0, 400)}`,
        );
        for (const word of words) expect(textOf(element)).to.contain(word);
        expect(element.assessment).to.equal(undefined);
      });
});

describe('a file that somebody has reviewed', () => {
  it('keeps every remark', async () => {
    const element = await give([reviewed({ remark: 'Bổ sung hợp đồng.' })]);
    await loaded(element);
    expect(element.assessment?.reviews).to.deep.equal({
      '9': [review, { ...review, remark: 'Bổ sung hợp đồng.' }],
    });
  });
});

describe('an error that nobody foresaw', () => {
  for (const [lang, words] of [
    ['vi', 'Có lỗi ngoài dự kiến'],
    ['en', 'Something unforeseen went wrong'],
  ] as const)
    it(`is a sentence of ours, ${lang}, and is told whoever made the page`, async () => {
      const { error } = console;
      const own = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer') ?? {};
      const cause = new TypeError('x is not a function');
      const logged: unknown[] = [];
      console.error = (what: unknown) => logged.push(what);
      Blob.prototype.arrayBuffer = () => Promise.reject(cause);
      try {
        const element = await give([json({})], lang);
        await waitUntil(() => textOf(element).includes(words), `“${words}” is said`);
        expect(textOf(element)).not.to.contain('not a function');
        expect(logged).to.deep.equal([cause]);
      } finally {
        console.error = error;
        Object.defineProperty(Blob.prototype, 'arrayBuffer', own);
      }
    });
});
