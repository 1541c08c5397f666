/** Which words of an option are bold: by examples, and what holds for every option of every set in both languages. */
import { expect } from '@open-wc/testing';
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { findDifferingWords, type TextStretch } from './differing-words.js';

const marked = (stretches: readonly TextStretch[]): string =>
  stretches.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');

const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'what each step adds': [
    'Đóng gói theo hình thức thông thường, [không có] bao bì',
    'Đóng gói theo hình thức thông thường, bao bì [đơn giản]',
    'Đóng gói [sáng tạo], bao bì [đẹp]',
    'Đóng gói sáng tạo, [tiện lợi], bao bì đẹp, [sang trọng]',
  ],
  'a number with the words about it': [
    'Có hợp đồng liên kết [từ 50% đến dưới 75%] sản lượng tiêu thụ',
    'Có hợp đồng liên kết [trên 75%] sản lượng tiêu thụ',
  ],
  'the beginning that the neighbour denies': [
    '[Không] có người chịu trách nhiệm quản lý phân phối',
    '[Có] người chịu trách nhiệm quản lý phân phối',
  ],
  'syllables that make one word': ['Theo tiêu chuẩn [quốc gia]', 'Theo tiêu chuẩn [quốc tế]'],
  'the neighbour below where the one above says something else': [
    'Chấp nhận được',
    '[Tương đối] phù hợp với đặc tính sản phẩm',
    '[Tốt], phù hợp với đặc tính sản phẩm',
  ],
  'nothing where options have nothing in common': ['Đơn giản', 'Trung bình'],
  'nothing of an option alone': ['Có chứng nhận'],
  'a bracket whole': [
    'Ghi nhãn hàng hóa đầy đủ, đúng quy định',
    'Ghi nhãn hàng hóa đầy đủ, đúng quy định [và có câu chuyện (hình ảnh)]',
  ],
  English: ['[Small] production capacity and scale', '[Medium] production capacity and scale'],
};

describe('the words in which options differ', () => {
  for (const [name, expected] of Object.entries(EXAMPLES))
    it(`are ${name}`, () => {
      const texts = expected.map((text) => text.replace(/[[\]]/g, ''));
      expect(findDifferingWords(texts).map(marked)).to.deep.equal(expected);
    });

  it('are none without options', () => {
    expect(findDifferingWords([])).to.deep.equal([]);
  });
});

/** The options of each criterion as they stand one below the other. */
const sets = await Promise.all(
  Array.from({ length: 26 }, (_, i) => loadSet('vn-qd-26-2026', i + 1, { lang: 'all' })),
);
const columns = sets.flatMap((set) =>
  listScoredCriteria(set).flatMap(({ id, options = [] }) =>
    ['vi', 'en'].flatMap((lang) =>
      [...new Set(options.map((option) => option.case))].map((inCase) => ({
        name: `${set.no} ${id} ${lang}`,
        texts: options.filter((option) => option.case === inCase).map(({ text }) => textIn(text, lang)),
      })),
    ),
  ),
);
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('in all 26 sets, in both languages', () => {
  const all = columns.map(({ name, texts }) => ({ name, texts, found: findDifferingWords(texts) }));

  it('the stretches are the text, letter for letter', () => {
    for (const { texts, found } of all)
      expect(found.map((stretches) => stretches.map(({ text }) => text).join(''))).to.deep.equal(texts);
  });

  it('no option is bold from end to end', () => {
    const bold = all.flatMap(({ name, found }) =>
      found.flatMap((stretches) => {
        const words = (only: boolean): number =>
          stretches.filter(({ differs }) => differs || !only).flatMap(({ text }) => wordsOf(text)).length;
        return words(true) > 0.75 * words(false) ? [`${name}: ${marked(stretches)}`] : [];
      }),
    );
    expect(bold).to.deep.equal([]);
  });

  it('two neighbours that share most of their words have something bold between them', () => {
    const missed = all.flatMap(({ name, texts, found }) =>
      texts.flatMap((text, i) => {
        const [own, other] = [wordsOf(text), wordsOf(texts[i + 1] ?? '')];
        const shared = own.filter((word) => other.includes(word)).length;
        if (i + 1 === texts.length || shared < 0.7 * Math.max(own.length, other.length)) return [];
        const bold = [found[i], found[i + 1]].some((stretches) => stretches?.some(({ differs }) => differs));
        return bold ? [] : [`${name}: ${text} | ${texts[i + 1] ?? ''}`];
      }),
    );
    expect(missed).to.deep.equal([]);
  });

  it('bold stands in nearly three of four options that have neighbours', () => {
    const options = all.filter(({ texts }) => texts.length > 1).flatMap(({ found }) => found);
    const bold = options.filter((stretches) => stretches.some(({ differs }) => differs));
    expect(bold.length / options.length).to.be.above(0.7);
  });
});
