/** A scorecard that a server renders: what it says, and that nothing in it can do more than be read. */
import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import type { Assessment } from '@ocop-kit/engine/schema';
import { createAssessment } from '../../form/form-state.js';
import { renderScorecard } from './static-scorecard.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const sheet: Assessment = {
  ...createAssessment(honey, new Date(0)),
  product: { name: 'Mật ong (ví dụ)' },
  entity: { name: 'HTX Ví Dụ' },
  picks: { '1.1': 3, '2.1': 2, '3.3': 0 },
  criteria: { '1.1': { note: '210 đàn ong.', evidence: [{ title: 'danh-sach-dan-ong.pdf' }] } },
  reviews: {
    '1.1': [
      {
        who: { name: 'Lê Văn Bình' },
        stage: 'commune',
        verdict: 'ask',
        remark: 'Bổ sung hợp đồng.',
        time: '2026-11-20T08:00:00+07:00',
      },
    ],
    '2.1': [{ who: { name: 'Tổ tư vấn' }, stage: 'province', pick: 1, time: '2026-11-25' }],
  },
};

function parse(html: string): Element {
  const [part] = new DOMParser().parseFromString(html, 'text/html').body.children;
  if (!part) throw new Error('Nothing is rendered');
  return part;
}
const textOf = (html: string): string => parse(html).textContent.replace(/\s+/g, ' ');

describe('renderScorecard', () => {
  it('gives the result and every criterion of the sheet as tables', () => {
    const card = parse(renderScorecard(honey, { ...sheet, reviews: {} }));
    expect(card.querySelector('h2')?.textContent).to.equal('Mật ong (ví dụ)');
    expect(card.querySelectorAll('tbody tr')).to.have.length(32);
    expect(card.querySelector('.ocop-standing')?.textContent)
      .to.contain('4/100 điểm')
      .and.contain('tạm tính');
    expect(card.querySelector('.ocop-standing svg')?.getAttribute('aria-label')).to.equal('1 sao');
    expect(card.textContent).to.contain('Không có phương án nào đúng').and.contain('Chưa chọn');
    expect(card.querySelectorAll('li cite').length).to.be.greaterThan(0);
  });

  it('has the notes, evidence and remarks of a criterion beside it', () => {
    const row = [...parse(renderScorecard(honey, sheet)).querySelectorAll('tr')].find((one) =>
      one.textContent.includes('1.1 Nguồn gốc'),
    );
    expect(row?.textContent)
      .to.contain('Ghi chú: 210 đàn ong.')
      .and.contain('Minh chứng: danh-sach-dan-ong.pdf')
      .and.contain('Xã, Lê Văn Bình, 20/11/2026: Hỏi lại. Bổ sung hợp đồng.');
  });

  it('shows beside the producer what a stage has scored inside the sheet, and what moved', () => {
    const text = textOf(renderScorecard(honey, sheet));
    expect(text)
      .to.contain('Thấp hơn tự chấm 1 điểm, khác ở 1 tiêu chí.')
      .and.contain('−1 điểm so với Tự chấm');
  });

  it('shows the sheets of other levels beside the first', () => {
    const province: Assessment = { ...sheet, stage: 'province', picks: { ...sheet.picks, '1.1': 1 } };
    const html = renderScorecard(honey, sheet, { levels: [province] });
    const heads = [...parse(html).querySelectorAll('thead')][0]?.querySelectorAll('th') ?? [];
    expect([...heads].map(({ textContent }) => textContent)).to.deep.equal(['Tiêu chí', 'Tự chấm', 'Tỉnh']);
    expect(textOf(html)).to.contain('−2 điểm so với Tự chấm');
  });

  it('takes the answers alone, as a form posts them: text for numbers, no names, no set', () => {
    const posted = { picks: { '1.1': '3', '2.1': '2', '3.3': '' } } as unknown as Partial<Assessment>;
    const { picks: _, ...named } = sheet;
    expect(textOf(renderScorecard(honey, { ...named, ...posted }))).to.contain('picks/3.3');
    expect(textOf(renderScorecard(honey, { picks: { '1.1': 3 } }))).to.contain('3/100 điểm');
  });

  it('escapes whatever people wrote, and has neither script nor inline style', () => {
    const wild = '</td><script>alert(1)</script><img src=x onerror=alert(1) style="x">"\'&';
    const html = renderScorecard(honey, {
      ...sheet,
      product: { name: wild },
      entity: { name: wild },
      criteria: { '1.1': { note: wild, evidence: [{ title: wild }] } },
      reviews: { '1.1': [{ who: { name: wild }, stage: 'commune', remark: wild, time: '2026-11-20' }] },
    });
    const card = parse(html);
    expect(card.querySelectorAll('script, img, style, [style], [onerror]')).to.have.length(0);
    expect(card.textContent.split('<script>alert(1)</script>')).to.have.length(7);
  });

  for (const [what, wrong, words] of [
    ['of another set', { ...sheet, set: 5 }, 'hai bộ sản phẩm khác nhau'],
    ['with a pick that is not printed', { picks: { '1.1': 9 } }, 'Không đọc được phiếu này. /picks/1.1'],
    ['with a criterion that is not there', { picks: { '99': 1 } }, 'Không đọc được phiếu này. /picks/99'],
    ['with a name that is a number', { picks: {}, product: { name: 7 } }, '/product/name'],
    ['that is null', null, 'Không đọc được phiếu này.'],
    ['that is text', '{}', 'Không đọc được phiếu này.'],
  ] as const)
    it(`says in a sentence that a sheet ${what} cannot be shown`, () => {
      expect(textOf(renderScorecard(honey, wrong as unknown as Assessment))).to.contain(words);
    });

  it('speaks English', () => {
    const text = textOf(renderScorecard(honey, sheet, { lang: 'en' }));
    expect(text).to.contain('4 of 100 points').and.contain('Commune, Lê Văn Bình').and.contain('Ask again');
  });
});
