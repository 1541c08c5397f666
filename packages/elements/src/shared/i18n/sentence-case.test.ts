import { expect } from '@open-wc/testing';
import { listScoredCriteria, textIn } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { sentenceCase } from './sentence-case.js';

describe('a title in capitals', () => {
  for (const [printed, shown] of [
    ['SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG', 'Sản phẩm và sức mạnh của cộng đồng'],
    [
      'CHỈ TIÊU CẢM QUAN (Kiểm tra theo tiêu chuẩn công bố)',
      'Chỉ tiêu cảm quan (Kiểm tra theo tiêu chuẩn công bố)',
    ],
    ['CÂU CHUYỆN SẢN PHẨM OCOP', 'Câu chuyện sản phẩm OCOP'],
    ['TIÊU CHUẨN ISO 22000', 'Tiêu chuẩn ISO 22000'],
    ['ĐẢM BẢO CHẤT LƯỢNG', 'Đảm bảo chất lượng'],
    ['OCOP', 'OCOP'],
    ['Sở hữu trí tuệ', 'Sở hữu trí tuệ'],
    ['Quảng bá tại Hà Nội', 'Quảng bá tại Hà Nội'],
    ['', ''],
  ] as const)
    it(`is shown as a sentence is written: ${printed}`, () => {
      expect(sentenceCase(printed)).to.equal(shown);
    });

  it('stands nowhere in the 26 sets once it is shown, and no letter but its size is changed', async () => {
    const sets = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet('vn-qd-26-2026', i + 1)));
    const titles = sets.flatMap((set) => [
      ...set.sections.map(({ title }) => textIn(title, 'vi')),
      ...listScoredCriteria(set).map(({ title }) => textIn(title, 'vi')),
    ]);
    for (const title of titles) {
      const shown = sentenceCase(title);
      expect(shown.toLowerCase()).to.equal(title.toLowerCase());
      expect(shown.replace(/\(.*$/, '')).to.not.match(/\p{Lu}{2,} \p{Lu}{2,}/u);
    }
  });
});
