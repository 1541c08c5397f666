/** The English of the pack: there for everything, in English, and in the glossary's words. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { packJson, type Translated } from './decision.js';

const glossaryFile = createRequire(import.meta.url).resolve('@ocop-kit/rules/glossary.json');
const glossary = JSON.parse(readFileSync(glossaryFile, 'utf8')) as readonly Translated[];

const texts = translationsIn(packJson);

/** Vietnamese that stays Vietnamese in English: words quoted from the decision. */
const KEPT = ['từ 50% đến 75%'];

test('everything printed has English', () => {
  expect(texts.length).toBeGreaterThan(3_000);
  expect(texts.filter(({ en }) => en.trim() === '')).toEqual([]);
});

test('no Vietnamese is left in the English', () => {
  const left = texts
    .map(({ en }) => KEPT.reduce((text, kept) => text.replaceAll(kept, ''), en))
    .filter((en) => /[\u0300-\u036fđĐ]/u.test(en.normalize('NFD')));
  expect(left).toEqual([]);
});

test('English is never the Vietnamese again, but for names and figures', () => {
  const same = [...new Set(texts.filter(({ vi, en }) => vi === en).map(({ vi }) => vi))];
  expect(same.filter((text) => /\p{L}{4,}\s+\p{L}{4,}/u.test(text))).toEqual([]);
});

/** By term of the glossary: what its English must have, in any number or spelling; then where another word is right. */
const TERMS: readonly [vi: string, en: RegExp][] = [
  ['truy xuất nguồn gốc', /traceability/i],
  ['câu chuyện sản phẩm', /product story/i],
  ['giấy chứng nhận', /certificate/i],
  ['chỉ dẫn địa lý', /geographical indication/i],
  ['nhãn hiệu tập thể', /collective mark/i],
  ['nhãn hiệu chứng nhận', /certification mark/i],
  ['nhãn hiệu', /trademark/i],
  ['bao bì', /packaging/i],
  ['hợp đồng', /contract/i],
  ['bảo vệ môi trường', /environmental protection/i],
  ['chỉ tiêu', /indicator/i],
  ['phiếu kiểm nghiệm', /test report/i],
  ['bản sắc địa phương', /local identity/i],
  ['cơ quan có thẩm quyền', /competent authorit(y|ies)/i],
  ['xuất khẩu', /export/i],
  ['bị loại', /disqualified/i],
  // "hồ sơ lưu trữ" are the records an entity keeps, not the dossier it files.
  ['hồ sơ', /dossier|records on file/i],
];

describe.each(TERMS)('“%s”', (vi, en) => {
  test('is in the glossary with that word', () => {
    expect(glossary.find((term) => term.vi === vi)?.en).toMatch(en);
  });

  test('is translated with that word everywhere', () => {
    const using = texts.filter((text) => text.vi.toLocaleLowerCase('vi').includes(vi));
    expect(using.length).toBeGreaterThan(3);
    expect([...new Set(using.filter((text) => !en.test(text.en)).map((text) => text.en))]).toEqual([]);
  });
});

/** Every text of the pack in both languages; the header's `messages` are sentences by language, not texts. */
function translationsIn(value: unknown): Translated[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && typeof value.vi === 'string') {
    return [{ vi: value.vi, en: 'en' in value && typeof value.en === 'string' ? value.en : '' }];
  }
  return Object.entries(value).flatMap(([key, inner]) => (key === 'messages' ? [] : translationsIn(inner)));
}
