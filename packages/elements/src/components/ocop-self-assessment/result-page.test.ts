/** The result page: verdict first, agreeing with itself; tasks that are tried in place and leak nowhere; the code as a QR code. */
import { encode, listScoredCriteria, score } from '@ocop-kit/engine';
import { calendarText, certificate, rounds } from '@ocop-kit/engine/calendar';
import { addDays, formatDay } from '@ocop-kit/engine/days';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import { calendarInForce } from '@ocop-kit/rules/calendar';
import { holidays } from '@ocop-kit/rules/holidays';
import { expect } from '@open-wc/testing';
import { button, form, inside, press, textOf } from '../../../test/drive.js';
import { replaced } from '../../../test/replaced.js';
import { waitUntil } from '../../../test/wait.js';
import { today } from '../../shared/today.js';
import type { OcopSelfAssessment } from './ocop-self-assessment.js';

const DENIED = ['dossier', '2.1.ineligible', '6.1.stop'];

describe('the result', () => {
  let set: CriteriaSet;
  before(async () => {
    set = await loadSet('vn-qd-26-2026', 4);
  });
  const best = (): Record<string, number> =>
    Object.fromEntries(
      listScoredCriteria(set).map(({ id, options, tick }) => [id, tick ? 1 : (options?.length ?? 1)]),
    );

  /** Opens a sheet and its result. */
  async function result(
    picks: Record<string, number>,
    more: { declared?: string[]; denied?: string[] } = { denied: DENIED },
    lang = 'vi',
  ): Promise<OcopSelfAssessment> {
    const element = await form(4, { lang });
    const { assessment } = element;
    await element.open({ ...assessment!, ...more, picks }); // a set is open
    await waitUntil(() => inside(element).querySelector('.standing'), 'the standing is there');
    const words = lang === 'vi' ? 'Xem kết quả' : 'See the';
    // The page has such a button of its own, which first says what is unanswered.
    [...inside(element).querySelectorAll<HTMLButtonElement>('.standing button')]
      .find(({ textContent }) => textContent.includes(words))
      ?.click();
    await waitUntil(() => inside(element).querySelector('.verdict'), 'the verdict is there');
    await element.updateComplete;
    return element;
  }
  const verdictOf = (element: OcopSelfAssessment): string =>
    (inside(element).querySelector('.verdict')?.textContent ?? '').replace(/\s+/g, ' ').trim();

  it('of high points and one minimum missed is one sentence, with the requirement by name', async () => {
    const verdict = verdictOf(await result({ ...best(), 2.2: 2 }));
    expect(verdict).to.contain('2 sao · ');
    expect(verdict).to.contain(
      'Theo phiếu này: 2 sao, không được cấp giấy chứng nhận: đủ điểm cho 5 sao nhưng còn thiếu 1 yêu cầu tối thiểu của 3 sao.',
    );
    expect(verdict).to.contain('Chỉ còn thiếu 1 yêu cầu của 3 sao: 2.2 Đóng gói, bao bì sản phẩm');
    expect(verdict).not.to.contain('tạm tính');
  });

  it('begins with the verdict and asks for names after it', async () => {
    const element = await result(best());
    const parts = [...(inside(element).querySelector('.result')?.children ?? [])]
      .filter((part) => getComputedStyle(part).display !== 'none')
      .map((part) => part.className);
    expect(parts.slice(0, 2)).to.deep.equal(['verdict', 'names']);
    expect(inside(element).querySelector<HTMLDetailsElement>('.names')?.open).to.equal(false);
    expect(inside(element).querySelectorAll('.folded[open]')).to.have.length(0);
  });

  it('says on the ruler in words what it draws', async () => {
    const element = await result({ ...best(), 2.2: 2 });
    const label = inside(element).querySelector('.verdict .ruler')?.getAttribute('aria-label');
    expect(label).to.equal(
      'Thang điểm 0–100: phiếu này 98 điểm; từ 30 điểm: 2 sao; từ 50 điểm: 3 sao; từ 70 điểm: 4 sao; từ 90 điểm: 5 sao',
    );
  });

  it('has gold stars when complete, outlined ones and the open questions when not', async () => {
    const complete = await result(best());
    expect(inside(complete).querySelector('.verdict .stars .reached')).not.to.equal(null);
    const { 7: _open, ...rest } = best();
    const element = await result(rest, { denied: ['dossier'] });
    expect(inside(element).querySelector('.verdict .stars .reached')).to.equal(null);
    expect(verdictOf(element))
      .to.contain('tạm tính')
      .and.to.contain('Tạm tính, vì còn: 1 câu chưa trả lời 2 câu Có/Không chưa trả lời');
    button(element, '1 câu chưa trả lời').click();
    await waitUntil(() => inside(element).querySelector('#criterion-7'), 'the open question is there');
  });

  /** The days come over the line. */
  async function datesOf(element: OcopSelfAssessment): Promise<readonly string[]> {
    await waitUntil(() => inside(element).querySelector('.dates p'), 'the days are there');
    return [...inside(element).querySelectorAll('.dates :is(h3, p, li)')].map((line) =>
      line.textContent.trim(),
    );
  }

  for (const lang of ['vi', 'en'] as const)
    it(`says which round is next, and until when a certificate from it would hold, ${lang}`, async () => {
      const lines = await datesOf(await result({ ...best(), 1.3: 1 }, { denied: DENIED }, lang));
      const ask = { on: today(), level: 'province' as const, holidays };
      const { next } = rounds(ask, calendarInForce);
      const day = next?.doneUntil ?? '';
      const standing = certificate({ issued: day, on: day, stars: 4 }, calendarInForce);
      const written = (one: string): string => formatDay(one, lang === 'vi');
      expect(lines[0]).to.equal(lang === 'vi' ? 'Ngày cần nhớ' : 'Dates to remember');
      // What is to be done next is in view; every other day is a press away.
      expect(lines[1]).to.match(lang === 'vi' ? /^Để kịp Đợt .* nộp hồ sơ chậm nhất/ : /^To be in time for/);
      expect(next && lines).to.include(next ? calendarText(next.statement, lang) : '');
      expect(lines.join(' ')).to.contain(
        lang === 'vi'
          ? `Nếu được công nhận ngày ${written(day)}, ngày cuối của đợt, giấy chứng nhận có hiệu lực đến hết ngày ${written(standing.expires)} (khoản 3 Điều 4 Quyết định 26/2026/QĐ-TTg).`
          : `If it is recognised on ${written(day)}, the last day of the round, the certificate holds to the end of ${written(standing.expires)} (clause 3, Article 4, Decision 26/2026/QĐ-TTg).`,
      );
      const window = [standing.renewal?.from, standing.renewal?.until].map((one) => written(one ?? ''));
      for (const one of window) expect(lines.join(' ')).to.contain(one);
    });

  it('leads five stars through the round of the province to that of the centre', async () => {
    const lines = await datesOf(await result(best()));
    expect(lines.filter((line) => line.includes('cấp tỉnh năm'))).not.to.have.length(0);
    const [centre] = lines.filter((line) => line.includes('cấp trung ương năm'));
    const done = /đánh giá xong trước ngày (\d{2})\/(\d{2})\/(\d{4})/.exec(centre ?? '');
    const [, day, month, year] = done ?? [];
    const recognised = addDays(`${year ?? ''}-${month ?? ''}-${day ?? ''}`, -1);
    expect(lines.join(' ')).to.contain(`Nếu được công nhận ngày ${formatDay(recognised, true)}`);
  });

  it('promises no certificate where none is given', async () => {
    const lines = await datesOf(await result({ ...best(), 2.2: 2 }));
    expect(lines.join(' ')).to.contain('Đợt').and.not.to.contain('Nếu được công nhận');
  });

  it('of a disqualified sheet has no ladder and no tasks', async () => {
    const element = await result(best(), { declared: ['dossier'] });
    expect(verdictOf(element)).to.contain('Bị loại · 100/100 điểm');
    expect(inside(element).querySelector('.ladder, .task, .dates')).to.equal(null);
  });

  it('of a stopped sheet has no tasks, but what stops it, with the way to it', async () => {
    const element = await result(best(), { declared: ['6.1.stop'], denied: ['dossier', '2.1.ineligible'] });
    expect(inside(element).querySelectorAll('.task, .result > .field')).to.have.length(0);
    const bar = inside(element).querySelector('.result > .blocking')?.textContent.replace(/\s+/g, ' ').trim();
    expect(bar)
      .to.match(/^Đánh giá dừng vì “Chú ý: Nếu có các tạp chất .*” \(6\.1 /)
      .and.to.match(/\): xử lý việc này trước\.$/);
    inside(element).querySelector<HTMLButtonElement>('.result > .blocking button')?.click();
    await waitUntil(() => inside(element).querySelector('#criterion-6\\.1'), 'its question is there');
  });

  it('offers only ranks above its own as the target, and none with the highest', async () => {
    const options = (element: OcopSelfAssessment): string[] =>
      [...inside(element).querySelectorAll<HTMLOptionElement>('.result > .field option')].map(
        ({ text }) => text,
      );
    expect(options(await result({ ...best(), 2.2: 2 }))).to.deep.equal([
      'Lên một sao',
      '5 sao',
      '4 sao',
      '3 sao',
    ]);
    const highest = await result(best());
    expect(inside(highest).querySelectorAll('.task, .result > .field')).to.have.length(0);
    expect(textOf(highest)).to.contain('Phiếu này đã đạt 5 sao.');
  });

  it('has a ladder with what each rank lacks, in signs and words', async () => {
    const element = await result({ ...best(), 2.2: 2, 4.1: 2 });
    const rows = [...inside(element).querySelectorAll('.ladder > li')];
    const words = rows.map((row) => row.textContent.replace(/\s+/g, ' ').trim());
    const signs = rows.map((row) =>
      [...row.querySelectorAll('.met, .lacking')].map((sign) => [
        // The text that stands for it to screen readers, nothing, follows the sign itself.
        getComputedStyle(sign, '::before').content.slice(1, 2),
        sign.textContent.trim(),
      ]),
    );
    expect(words).to.have.length(3);
    expect(signs[0]).to.deep.equal([
      ['✓', 'đủ điểm'],
      ['✗', 'thiếu 1 yêu cầu'],
    ]);
    expect(signs[1]).to.deep.include(['✗', 'thiếu 2 yêu cầu']);
    expect(words[0]).to.contain('2.2');
    expect(words[1]).to.contain('4.1');
    const open = [...inside(element).querySelectorAll<HTMLDetailsElement>('.ladder details')].map(
      (row) => row.open,
    );
    expect(open).to.deep.equal([true, false, false]);
  });

  it('has a card with from, to, points, papers, and what one tap would bring', async () => {
    const element = await result({ ...best(), 2.2: 2 });
    const card = inside(element).querySelector('.task')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(card).to.contain('2.2 Đóng gói, bao bì sản phẩm').and.to.contain('Yêu cầu tối thiểu của 3 sao');
    expect(card).to.contain('Hiện tại: Đóng gói theo hình thức thông thường, bao bì đơn giản');
    expect(card).to.contain('(+1 điểm)').and.to.contain('98 → 99 điểm · 2 sao → 5 sao');
    expect(textOf(element)).to.contain('1 việc để lên 3 sao').and.to.contain('Làm xong: 99 điểm, 5 sao.');
  });

  it('is tried in one tap, before and after on the same ruler, and leaks nowhere until it is kept', async () => {
    const picks = { ...best(), 2.2: 2 };
    const element = await result(picks);
    const events: unknown[] = [];
    element.addEventListener('ocop-change', ({ detail }) => events.push(detail.assessment.picks['2.2']));
    await press(element, 'Thử ngay');
    const tried = inside(element).querySelector('.tried');
    expect(tried?.textContent.replace(/\s+/g, ' ')).to.contain('98 → 99 điểm · 2 sao → 5 sao');
    expect(tried?.textContent).to.contain('Hiện nay').and.to.contain('Khi thử');
    expect(tried?.querySelectorAll('.ruler circle')).to.have.length(2);
    expect(verdictOf(element)).to.contain('Theo phiếu này: 2 sao').and.not.to.contain('Đang thử');
    expect(inside(element).querySelectorAll('.trial, .tried')).to.have.length(1);
    await waitUntil(
      () => inside(element).activeElement?.textContent.includes('Giữ thay đổi'),
      'keeping has the focus',
    );

    // Everything that leaves the form.
    expect(element.assessment?.picks).to.deep.equal(picks);
    const files: Blob[] = [];
    const restored = [
      replaced(URL, 'createObjectURL', (file: Blob) => {
        files.push(file);
        return 'blob:kept';
      }),
      replaced(HTMLAnchorElement.prototype, 'click', () => undefined),
    ];
    await press(element, 'Tải phiếu về máy');
    for (const restore of restored) restore();
    const file = JSON.parse((await files[0]?.text()) ?? '{}') as { picks: Record<string, number> };
    expect(file.picks).to.deep.equal(picks);
    const code = inside(element).querySelector('.code code')?.textContent;
    expect(code).to.equal(encode(set, { picks, declared: [] }));
    expect(events).to.deep.equal([]);

    await press(element, 'Bỏ thay đổi');
    expect(inside(element).querySelector('.tried')).to.equal(null);
    await press(element, 'Thử ngay');
    await press(element, 'Giữ thay đổi');
    expect(element.assessment?.picks['2.2']).to.equal(3);
    expect(verdictOf(element)).to.contain(`${score(set, { picks: { ...picks, 2.2: 3 } }).total}/100 điểm`);
  });

  it('draws the code as a QR code beside its letters', async () => {
    const element = await result(best());
    await waitUntil(() => inside(element).querySelector('.qr path'), 'the picture is there');
    expect(inside(element).querySelector('.qr')?.getAttribute('aria-label')).to.equal('Mã QR chứa mã phiếu');
  });

  it('offers to save first, and to share where the browser can', async () => {
    const shared: ShareData[] = [];
    const own = Object.getOwnPropertyDescriptor(Navigator.prototype, 'share');
    Object.defineProperty(Navigator.prototype, 'share', {
      value: (data: ShareData) => Promise.resolve(shared.push(data)),
      configurable: true,
    });
    try {
      const element = await result(best());
      const primary = inside(element).querySelector('.actions .primary');
      expect(primary?.textContent).to.contain('Tải phiếu về máy');
      await press(element, 'Chia sẻ');
      await waitUntil(() => shared.length > 0, 'it is shared');
      expect(shared[0]?.text).to.contain(encode(set, { picks: best(), declared: [] }));
    } finally {
      if (own) Object.defineProperty(Navigator.prototype, 'share', own);
      else Reflect.deleteProperty(Navigator.prototype, 'share');
    }
  });

  it('speaks English whole', async () => {
    const english = await result({ ...best(), 2.2: 2 }, { denied: DENIED }, 'en');
    await waitUntil(
      () => verdictOf(english).includes('On this sheet: 2 stars, no certificate'),
      'it speaks English',
    );
    expect(textOf(english)).to.contain('1 step to 3 stars').and.to.contain('Try it');
  });
});

describe('what holds the stars down', () => {
  it('is named beside the questions as soon as it is picked', async () => {
    const element = await form(4);
    const standing = (): string =>
      (inside(element).querySelector('.standing')?.textContent ?? '').replace(/\s+/g, ' ');
    await element.open({ ...element.assessment!, picks: { 2.2: 1 } }); // a set is open
    await waitUntil(
      () => standing().includes('Cao nhất còn đạt: 2 sao, vì 2.2'),
      `it is named in: ${standing()}`,
    );
  });
});
