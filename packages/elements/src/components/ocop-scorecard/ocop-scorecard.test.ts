import { expect, fixture, html } from '@open-wc/testing';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import '../../define/ocop-scorecard.js';
import type { OcopScorecard } from './ocop-scorecard.js';
import { createAssessment } from '../../form/form-state.js';
import { inside, next, textOf } from '../../../test/drive.js';
import { waitUntil } from '../../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const sheet = (picks: Record<string, number>) => ({
  ...createAssessment(honey, new Date()),
  product: { name: 'Mật ong (ví dụ)' },
  picks,
});

async function card(part: Partial<OcopScorecard>, lang = 'vi'): Promise<OcopScorecard> {
  const element = await fixture<OcopScorecard>(html`<ocop-scorecard lang=${lang}></ocop-scorecard>`);
  Object.assign(element, part);
  await waitUntil(() => textOf(element) !== '', 'the card is shown');
  return element;
}

describe('ocop-scorecard', () => {
  it('loads the set of a sheet and shows all of it', async () => {
    const element = await card({ assessment: sheet({ '1.1': 3, '5.1': 1 }) });
    expect(textOf(element))
      .to.contain('Mật ong (ví dụ)')
      .and.to.contain('3/100 điểm')
      .and.to.contain('tạm tính');
    expect(inside(element).querySelectorAll('meter')).to.have.length(honey.sections.length);
    expect(inside(element).querySelectorAll('.criteria tbody tr')).to.have.length(32);
    expect(textOf(element)).to.contain('Chưa chọn').and.to.contain('Không áp dụng');
    expect(textOf(element)).to.contain('✗ Chưa đạt mức tối thiểu cho');
    expect(textOf(element)).to.contain('Quyết định 26/2026/QĐ-TTg');
  });

  for (const [lang, words] of [
    ['vi', ['Quyết định 26/2026/QĐ-TTg, điểm đ khoản 3 Điều 3', 'bộ sản phẩm số 4']],
    ['en', ['Decision 26/2026/QĐ-TTg, Article 3, clause 3, point đ', 'criteria set 4']],
  ] as const)
    it(`says every reason in ${lang}, and no code of one`, async () => {
      const element = await card({ assessment: sheet({ '1.1': 3 }) }, lang);
      await waitUntil(
        () => textOf(element).includes(words[0]),
        `“${words[0]}” in: ${textOf(element).slice(0, 900)}`,
      );
      expect(textOf(element)).to.contain(words[1]);
      expect(textOf(element)).to.not.match(/\b(award|held|cite-[a-z]+)\b/);
    });

  it('shows the misprints that were put right', async () => {
    const all = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet('vn-qd-26-2026', i + 1)));
    const misprinted = all.find(({ errata = [] }) => errata.length > 0);
    const no = misprinted?.no ?? 0;
    const element = await card({ assessment: { ...sheet({}), set: no } });
    expect(textOf(element)).to.contain('Đính chính lỗi in');
  });

  it('compares two sheets side by side', async () => {
    const element = await card({ assessment: sheet({ '1.1': 1 }), compare: sheet({ '1.1': 3 }) });
    const first = inside(element).querySelector('.criteria tbody tr');
    expect(first?.querySelectorAll('td')).to.have.length(2);
    expect(textOf(element)).to.contain('Phiếu 1').and.to.contain('Phiếu 2');
    expect(first?.querySelector('.moved')?.textContent.trim()).to.equal('+2 điểm so với Phiếu 1');
    expect(textOf(element)).to.contain('Cao hơn “Phiếu 1” 2 điểm, khác ở 1 tiêu chí.');
  });

  it('puts the levels of a product side by side by their stage, and says what each moved', async () => {
    const element = await card({
      assessment: sheet({ '1.1': 3, '2.1': 2 }),
      levels: [
        { ...sheet({ '1.1': 3, '2.1': 2 }), stage: 'commune' },
        { ...sheet({ '1.1': 1, '2.1': 2 }), stage: 'province' },
      ],
    });
    const heads = [...inside(element).querySelectorAll('.criteria')][0]?.querySelectorAll('thead th') ?? [];
    expect([...heads].map(({ textContent }) => textContent)).to.deep.equal([
      'Tiêu chí',
      'Tự chấm',
      'Xã',
      'Tỉnh',
    ]);
    expect(textOf(element))
      .to.contain('Giống tự chấm ở mọi tiêu chí.')
      .and.contain('Thấp hơn xã 2 điểm, khác ở 1 tiêu chí.');
    expect(inside(element).querySelectorAll('.differs')).to.have.length(1);
  });

  it('says why a stage moved an answer: its remark beside what the producer wrote', async () => {
    const reviewed: Assessment = {
      ...sheet({ '1.1': 3 }),
      criteria: { '1.1': { note: '210 đàn ong.', evidence: [{ title: 'danh-sach.pdf' }] } },
      reviews: {
        '1.1': [
          {
            who: { name: 'Tổ tư vấn' },
            stage: 'province',
            verdict: 'missing',
            pick: 1,
            remark: 'Chỉ có một thôn.',
            time: '2026-11-20',
            answer: { pick: 2 },
          },
        ],
      },
    };
    const element = await card({ assessment: reviewed });
    const row = inside(element).querySelector('.differs')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(row).to.contain('Ghi chú: 210 đàn ong.').and.contain('danh-sach.pdf');
    expect(row).to.contain('Tỉnh, Tổ tư vấn, 20/11/2026 Thiếu Chỉ có một thôn. (đã sửa sau ý kiến này)');
    expect(row).to.contain('−2 điểm so với Tự chấm');
  });

  it('says of a product that is out why it has no rank, and not which one its points would give', async () => {
    const element = await card({ assessment: { ...sheet({ '1.1': 3 }), declared: ['dossier'] } });
    expect(textOf(element))
      .to.contain('Sản phẩm bị loại, không xếp hạng.')
      .and.not.contain('theo điểm thuộc hạng');
  });

  it('says none of these as an answer, at any level', async () => {
    const element = await card({ assessment: sheet({ '3.3': 0 }), compare: sheet({ '3.3': 1 }) });
    const row = [...inside(element).querySelectorAll('.criteria tbody tr')].find((one) =>
      one.textContent.includes('3.3'),
    );
    expect(row?.textContent).to.contain('Không có phương án nào đúng').and.contain('+1 điểm so với Phiếu 1');
  });

  it('begins with the verdict', async () => {
    const element = await card({ assessment: sheet({ '1.1': 3 }) });
    expect(inside(element).querySelector('.verdict')?.textContent.trim()).not.to.equal('');
  });

  it('does not compare sheets of different sets', async () => {
    const element = await card({ assessment: sheet({}), compare: { ...sheet({}), set: 5 } });
    expect(textOf(element)).to.contain('không so sánh được');
  });

  it('tells the host of a sheet it cannot read', async () => {
    const element = await fixture<OcopScorecard>(html`<ocop-scorecard lang="vi"></ocop-scorecard>`);
    const emitted = next(element, 'ocop-error');
    element.assessment = { ...sheet({}), set: 99 };
    expect((await emitted).detail.message).to.equal('Không đọc được phiếu này.');
  });

  it('shows no broken card for picks the set does not have', async () => {
    const element = await card({ assessment: sheet({ '9.99': 1 }) });
    expect(textOf(element)).to.contain('Không đọc được phiếu này.');
  });

  it('unfolds everything for print and folds it again', async () => {
    const element = await card({ assessment: sheet({}) });
    for (const details of inside(element).querySelectorAll('details')) details.open = false;
    window.dispatchEvent(new Event('beforeprint'));
    expect(inside(element).querySelectorAll('details:not([open])')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(inside(element).querySelectorAll('details[open]')).to.have.length(0);
  });

  it('speaks English', async () => {
    const element = await card({ assessment: sheet({ '1.1': 3 }) }, 'en');
    expect(textOf(element)).to.contain('3 of 100 points');
  });
});
