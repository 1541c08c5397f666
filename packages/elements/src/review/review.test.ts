/** What an official does with a producer's sheet, and what comes back to the producer. */
import { expect, fixture, html } from '@open-wc/testing';
import { listScoredCriteria } from '@ocop-kit/engine';
import type { Assessment, Review } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import '../define/ocop-self-assessment.js';
import type { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import { createAssessment } from '../form/form-state.js';
import { button, choose, form, inside, loaded, next, pick, textOf } from '../../test/drive.js';
import { waitUntil } from '../../test/wait.js';

const honey = await loadSet('vn-qd-26-2026', 4);
const sheet: Assessment = {
  ...createAssessment(honey, new Date(0)),
  product: { name: 'Mật ong hoa nhãn' },
  entity: { name: 'HTX Ví Dụ' },
  picks: { '1.1': 3, '2.1': 2, '3.3': 0, '8': 4 },
  criteria: { '1.1': { note: '210 đàn ong.', evidence: [{ title: 'danh-sach-dan-ong.pdf' }] } },
};
const review = (part: Partial<Review>): Review => ({
  who: { name: 'Lê Văn Bình' },
  stage: 'commune',
  time: '2026-11-12T09:00:00+07:00',
  ...part,
});
const returned: Assessment = {
  ...sheet,
  reviews: {
    '1.1': [
      review({
        verdict: 'sufficient',
        remark: 'Đã đối chiếu.',
        answer: { pick: 3, ...sheet.criteria['1.1'] },
      }),
    ],
    '2.1': [review({ verdict: 'missing', remark: 'Chưa có minh chứng.', answer: { pick: 2 } })],
    '3.3': [review({ verdict: 'ask', remark: 'Bổ sung nơi thường trú.', answer: { pick: 0 } })],
  },
};

async function reviewing(
  assessment: Assessment,
  { stage = 'commune', reviewer = 'Lê Văn Bình', lang = 'vi', isNamed = true } = {},
): Promise<OcopSelfAssessment> {
  const element = await fixture<OcopSelfAssessment>(
    html`<ocop-self-assessment
      mode="review"
      storage="none"
      name="sheet"
      lang=${lang}
      stage=${stage}
      .reviewer=${isNamed ? reviewer : undefined}
    ></ocop-self-assessment>`,
  );
  await element.open(assessment);
  await waitUntil(() => inside(element).querySelector('.review-row'), 'the review is drawn');
  return element;
}

const rows = (element: Element): readonly HTMLElement[] => [
  ...inside(element).querySelectorAll<HTMLElement>('article.review-row'),
];
function rowOf(element: Element, criterion: string): HTMLElement {
  const row = rows(element).find((one) => one.getAttribute('aria-labelledby') === `review-${criterion}`);
  if (!row) throw new Error(`No row for ${criterion}`);
  return row;
}
async function decide(element: OcopSelfAssessment, criterion: string, verdict: string): Promise<void> {
  rowOf(element, criterion).querySelector<HTMLInputElement>(`input[value=${verdict}]`)?.click();
  await element.updateComplete;
}
async function remark(element: OcopSelfAssessment, criterion: string, text: string): Promise<void> {
  const area = rowOf(element, criterion).querySelector('textarea');
  if (!area) throw new Error('Nowhere to write');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
/** Answers that a sheet goes back that is not wholly seen. */
async function allTheSame(element: OcopSelfAssessment): Promise<void> {
  await element.updateComplete;
  button(element, 'Vẫn trả lại').click();
  await waitUntil(() => !inside(element).querySelector('dialog'), 'the question is closed');
}
/** As it is written into a file. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const reviewsOf = (element: OcopSelfAssessment, criterion: string): readonly Review[] =>
  element.assessment?.reviews?.[criterion] ?? [];

describe('a review at the commune', () => {
  it('begins with whose sheet it is, and the four contents of the commune', async () => {
    const element = await reviewing(sheet);
    expect(inside(element).querySelector('h2')?.textContent.trim()).to.equal('Mật ong hoa nhãn · HTX Ví Dụ');
    expect(textOf(element)).to.contain('tự chấm 9/100').and.contain('Người xem: Lê Văn Bình');
    expect(
      rows(element)
        .slice(0, 4)
        .map((row) => row.querySelector('h4')?.textContent.split(' ')[0]),
    ).to.deep.equal(['1.1', '3.3', '2.1', '5.3']);
    expect(rows(element)).to.have.length(32);
    expect(textOf(element)).to.contain('điểm a khoản 2 Điều 7').and.contain('0/4 nội dung đã xem');
  });

  it('shows the claim in words, with its note and evidence beside it, and changes none of them', async () => {
    const element = await reviewing(sheet);
    const row = rowOf(element, '1.1').textContent.replace(/\s+/g, ' ');
    expect(row).to.contain('từ 75% đến 100% · 3 điểm').and.contain('210 đàn ong.');
    expect(row).to.contain('danh-sach-dan-ong.pdf');
    expect(rowOf(element, '3.3').textContent).to.contain('Không có phương án nào đúng');
    expect(rowOf(element, '5.3').textContent).to.contain('Chưa trả lời');
    expect(inside(element).querySelectorAll('input[name=pick], ocop-criterion')).to.have.length(0);
    await decide(element, '1.1', 'sufficient');
    const { picks, criteria, product } = element.assessment ?? sheet;
    expect({ picks, criteria, product }).to.deep.equal({
      picks: sheet.picks,
      criteria: sheet.criteria,
      product: sheet.product,
    });
  });

  it('says why there is no rank, and what the producer answered to each condition', async () => {
    const declared = { ...sheet, declared: ['2.1.ineligible'], denied: ['dossier'] };
    const element = await reviewing(declared);
    const words = (node: Element | null | undefined): string =>
      node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const find = (selector: string): Element | null => inside(element).querySelector(selector);
    expect(words(find('.review-verdict.ended')))
      .to.contain('Sản phẩm không thuộc diện đánh giá, không xếp hạng.')
      .and.contain('Không đánh giá những sản phẩm có tính phổ biến');
    expect(words(find('[part=standing]'))).to.contain('Không xếp hạng');
    expect(find('[part=standing] .stars')).to.equal(null);
    expect(words(find('[aria-labelledby=review-conditions]')))
      .to.contain('Hồ sơ bị loại khi')
      .and.contain('Chủ thể trả lời: Không');
    expect(words(rowOf(element, '2.1')))
      .to.contain('Không đánh giá những sản phẩm có tính phổ biến')
      .and.contain('Chủ thể trả lời: Có (không được đánh giá)');
    expect(words(rowOf(element, '6.1'))).to.contain('Chủ thể trả lời: chưa trả lời');
  });

  it('keeps who decided what, when, and about which answer', async () => {
    const element = await reviewing(sheet);
    const changed = next(element, 'ocop-change');
    await decide(element, '1.1', 'ask');
    expect((await changed).detail.assessment).to.equal(element.assessment);
    await remark(element, '1.1', 'Bổ sung hợp đồng.');
    const [only, ...others] = reviewsOf(element, '1.1');
    expect(others).to.have.length(0);
    expect({ ...only, time: '' }).to.deep.equal({
      who: { name: 'Lê Văn Bình' },
      stage: 'commune',
      verdict: 'ask',
      remark: 'Bổ sung hợp đồng.',
      time: '',
      answer: { pick: 3, ...sheet.criteria['1.1'] },
    });
    expect(Math.abs(Date.parse(only?.time ?? '') - Date.now())).to.be.lessThan(60_000);
  });

  it('counts what was looked at, and what goes back', async () => {
    const element = await reviewing(sheet);
    await decide(element, '1.1', 'sufficient');
    await decide(element, '3.3', 'ask');
    await decide(element, '2.1', 'missing');
    await remark(element, '1.1', 'Đã đối chiếu.');
    expect(textOf(element)).to.contain('3/4 nội dung đã xem');
    expect(button(element, 'Trả lại kèm 2 ý kiến')).not.to.equal(undefined);
  });

  it('takes a remark back that was deleted, and leaves nothing of it', async () => {
    const element = await reviewing(sheet);
    await remark(element, '1.1', 'x');
    await remark(element, '1.1', '');
    expect(element.assessment).not.to.have.property('reviews');
  });

  it('saves a file that holds the remarks, and says so', async () => {
    const element = await reviewing(sheet);
    await decide(element, '2.1', 'missing');
    await remark(element, '2.1', 'Chưa có minh chứng.');
    const saved: Blob[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      saved.push(blob as Blob);
      return '#';
    };
    try {
      button(element, 'Trả lại kèm 1 ý kiến').click();
      await allTheSame(element);
    } finally {
      URL.createObjectURL = createObjectURL;
    }
    await element.updateComplete;
    expect(JSON.parse((await saved[0]?.text()) ?? '')).to.deep.equal(plain(element.assessment));
    expect(textOf(element)).to.contain(
      'Đã lưu tệp mat-ong-hoa-nhan-tra-lai.json. Hãy gửi tệp này cho chủ thể.',
    );
  });

  it('asks for the remark that a producer could do nothing without, before the sheet goes back', async () => {
    const element = await reviewing(sheet);
    await decide(element, '5.3', 'ask');
    await decide(element, '8', 'missing');
    await remark(element, '8', ' ');
    const area = (criterion: string): Element | null => rowOf(element, criterion).querySelector('textarea');
    for (const criterion of ['5.3', '8']) {
      button(element, 'Trả lại kèm 2 ý kiến').click();
      await element.updateComplete;
      expect(inside(element).activeElement).to.equal(area(criterion));
      expect(area(criterion)?.getAttribute('aria-invalid')).to.equal('true');
      expect(rowOf(element, criterion).textContent).to.contain('hãy ghi nhận xét để chủ thể biết');
      expect(inside(element).querySelector('dialog')).to.equal(null);
      await remark(element, criterion, 'Bổ sung hợp đồng.');
      expect(inside(element).querySelector('.error')).to.equal(null);
    }
    expect(element.assessment?.times).not.to.have.property('returned');
  });

  it('asks who reviews before the sheet goes back', async () => {
    const element = await reviewing(sheet, { isNamed: false });
    await decide(element, '2.1', 'missing');
    await remark(element, '2.1', 'Chưa có minh chứng.');
    button(element, 'Trả lại kèm 1 ý kiến').click();
    await element.updateComplete;
    const name = inside(element).querySelector<HTMLInputElement>('#reviewer');
    if (!name) throw new Error('No field for the name');
    expect(inside(element).activeElement).to.equal(name);
    expect(textOf(element)).to.contain('hãy ghi họ tên và chức vụ của người xem');
    expect(element.assessment?.times).not.to.have.property('returned');
    name.value = 'Trần Thị Hoa';
    name.dispatchEvent(new Event('change'));
    await element.updateComplete;
    button(element, 'Trả lại kèm 1 ý kiến').click();
    await allTheSame(element);
    expect(element.assessment?.times).to.have.property('returned');
  });

  it('keeps a name that is still typed while the page is drawn again', async () => {
    const element = await reviewing(sheet, { isNamed: false });
    const name = inside(element).querySelector<HTMLInputElement>('#reviewer');
    if (!name) throw new Error('No field for the name');
    name.value = 'Trần';
    name.dispatchEvent(new Event('input'));
    element.requestUpdate();
    await element.updateComplete;
    expect(name.value).to.equal('Trần');
    name.value = 'Trần Thị Hoa ';
    name.dispatchEvent(new Event('input'));
    name.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(name.value).to.equal('Trần Thị Hoa');
    await decide(element, '2.1', 'missing');
    expect(element.assessment?.reviews?.['2.1']?.[0]?.who.name).to.equal('Trần Thị Hoa');
  });

  it('says how much is seen before a sheet goes back that is not wholly seen, and takes no for an answer', async () => {
    const element = await reviewing(sheet);
    await decide(element, '2.1', 'missing');
    await remark(element, '2.1', 'Chưa có minh chứng.');
    button(element, 'Trả lại kèm 1 ý kiến').click();
    await element.updateComplete;
    expect(inside(element).querySelector('dialog[open]')?.textContent).to.contain('Đã xem 1/4 nội dung.');
    button(element, 'Xem tiếp').click();
    await waitUntil(() => !inside(element).querySelector('dialog'), 'the question is closed');
    expect(element.assessment?.times).not.to.have.property('returned');
    for (const criterion of ['1.1', '3.3', '5.3']) await decide(element, criterion, 'sufficient');
    button(element, 'Trả lại kèm 1 ý kiến').click();
    await element.updateComplete;
    expect(element.assessment?.times).to.have.property('returned');
  });

  it('names the file by its product and what it is', async () => {
    const unnamed = { ...sheet, product: { name: '' } };
    const names = ['Mật ong hoa nhãn', 'Đặc sản: chè “Shan” 100%'].map((name) => ({
      ...sheet,
      product: { name },
    }));
    const saved: string[] = [];
    for (const one of [...names, unnamed]) {
      const element = await reviewing(one, { stage: 'centre' });
      button(element, 'Lưu').click();
      await element.updateComplete;
      saved.push(/Đã lưu tệp (\S+)\.json\./.exec(textOf(element))?.[1] ?? '');
    }
    expect(saved).to.deep.equal([
      'mat-ong-hoa-nhan-y-kien-trung-uong',
      'dac-san-che-shan-100-y-kien-trung-uong',
      'ocop-4-y-kien-trung-uong',
    ]);
  });

  it('marks and announces a sheet that goes back, not one that is only saved', async () => {
    const element = await reviewing(sheet);
    await decide(element, '2.1', 'missing');
    await remark(element, '2.1', 'Chưa có minh chứng.');
    const events: Assessment[] = [];
    element.addEventListener('ocop-return', ({ detail }) => events.push(detail.assessment));
    button(element, 'Lưu').click();
    await element.updateComplete;
    expect(element.assessment?.times).not.to.have.property('returned');
    expect(events).to.have.length(0);
    button(element, 'Trả lại kèm 1 ý kiến').click();
    await allTheSame(element);
    expect(Math.abs(Date.parse(element.assessment?.times.returned ?? '') - Date.now())).to.be.lessThan(
      60_000,
    );
    expect(events).to.deep.equal([element.assessment]);
  });

  it('is the value of the host’s form, with what was decided', async () => {
    const element = await reviewing(sheet);
    await decide(element, '2.1', 'missing');
    const host = document.createElement('form');
    element.replaceWith(host);
    host.append(element);
    await element.updateComplete;
    const value: unknown = JSON.parse(new FormData(host).get('sheet') as string);
    expect(value).to.deep.equal(plain(element.assessment));
    expect(value).to.have.nested.property('reviews.2\\.1[0].verdict', 'missing');
    expect(host.checkValidity()).to.equal(true);
  });

  it('asks for the name where the page gives none, and writes it into what was decided before', async () => {
    const element = await reviewing(sheet, { isNamed: false });
    await decide(element, '1.1', 'sufficient');
    const name = inside(element).querySelector<HTMLInputElement>('.field input');
    if (!name) throw new Error('No field for the name');
    name.value = 'Trần Thị Hoa';
    name.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await decide(element, '2.1', 'sufficient');
    const names = ['1.1', '2.1'].flatMap((id) => reviewsOf(element, id).map(({ who }) => who.name));
    expect(names).to.deep.equal(['Trần Thị Hoa', 'Trần Thị Hoa']);
  });

  it('leaves to another official what that one has decided', async () => {
    const element = await reviewing(returned, { reviewer: 'Trần Thị Hoa' });
    await decide(element, '2.1', 'sufficient');
    expect(reviewsOf(element, '2.1').map(({ who, verdict }) => [who.name, verdict])).to.deep.equal([
      ['Lê Văn Bình', 'missing'],
      ['Trần Thị Hoa', 'sufficient'],
    ]);
    expect(rowOf(element, '2.1').textContent).to.contain('Chưa có minh chứng.');
  });

  it('keeps what was remarked before the producer answered, and begins afresh beside it', async () => {
    const answered = { ...returned, criteria: { ...returned.criteria, '2.1': { note: 'Có ảnh từ 1985.' } } };
    const element = await reviewing(answered);
    expect(rowOf(element, '2.1').querySelector(':checked')).to.equal(null);
    expect(rowOf(element, '2.1').textContent).to.contain('Chủ thể đã sửa câu trả lời sau ý kiến này.');
    await decide(element, '2.1', 'sufficient');
    expect(reviewsOf(element, '2.1').map(({ verdict }) => verdict)).to.deep.equal(['missing', 'sufficient']);
  });

  it('opens a file, and says what is wrong with one that is none', async () => {
    const element = await fixture<OcopSelfAssessment>(
      html`<ocop-self-assessment mode="review" storage="none" lang="vi"></ocop-self-assessment>`,
    );
    const input = (): HTMLInputElement | null => inside(element).querySelector('input[type=file]');
    const give = (content: string): void => {
      const where = input();
      if (where) choose(where, new File([content], 'phieu.json'));
    };
    await waitUntil(() => input() !== null, 'a file can be opened');
    give('{"a":');
    await waitUntil(() => inside(element).querySelector('.errors'), 'the error is said');
    give(JSON.stringify(sheet));
    await loaded(element);
    await waitUntil(() => inside(element).querySelector('.review-row'), 'the review is drawn');
  });

  it('changes nothing where it is read-only', async () => {
    const element = await reviewing(returned);
    element.readonly = true;
    await element.updateComplete;
    expect(inside(element).querySelectorAll('fieldset.verdict:not([disabled])')).to.have.length(0);
    expect(inside(element).querySelectorAll('textarea:not([readonly])')).to.have.length(0);
  });

  it('speaks English', async () => {
    const element = await reviewing(sheet, { lang: 'en' });
    await waitUntil(() => textOf(element).includes('The four contents of the commune'), 'English is there');
    expect(textOf(element)).to.contain('self-scored 9/100').and.contain('0 of 4 contents reviewed');
  });
});

describe('a review where the stage scores', () => {
  it('has an own pick at every criterion, and the result of them beside the producer’s', async () => {
    const element = await reviewing(sheet, { stage: 'province', reviewer: 'Tổ tư vấn' });
    const select = rowOf(element, '8').querySelector('select');
    if (!select) throw new Error('No own pick');
    expect([...select.options].map(({ value }) => value)).to.deep.equal(['', '1', '2', '3', '4']);
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(reviewsOf(element, '8').map((own) => own.pick)).to.deep.equal([1]);
    expect(element.assessment?.picks['8']).to.equal(4);
    expect(textOf(element)).to.match(/Tỉnh chấm \d+\/100/);
    expect(textOf(element)).to.contain('0/32 tiêu chí đã xem');
  });

  it('may say none of these where a sheet may', async () => {
    const element = await reviewing(sheet, { stage: 'centre', reviewer: 'Hội đồng' });
    const texts = [...(rowOf(element, '3.3').querySelector('select')?.options ?? [])].map(({ text }) => text);
    expect(texts.at(-1)).to.contain('Không có phương án nào đúng');
  });
});

describe('every set', () => {
  it('is reviewed: what the commune begins with is there, and every criterion once', async () => {
    for (let no = 1; no <= 26; no += 1) {
      const set = await loadSet('vn-qd-26-2026', no);
      const element = await reviewing(createAssessment(set, new Date(0)));
      const ids = rows(element).map((row) => row.getAttribute('aria-labelledby')?.slice('review-'.length));
      expect(new Set(ids).size, `set ${no}`).to.equal(ids.length);
      expect(ids, `set ${no}`).to.have.members(listScoredCriteria(set).map(({ id }) => id));
      expect(textOf(element)).to.contain(no === 26 ? '0/3 nội dung' : '0/4 nội dung');
      element.remove();
    }
  }).timeout(60_000);
});

describe('a sheet that came back', () => {
  async function open(assessment: Assessment, layout = 'all'): Promise<OcopSelfAssessment> {
    const element = await form(undefined, { layout });
    await element.open(assessment);
    await waitUntil(() => inside(element).querySelector('.returned'), 'the notice is drawn');
    await element.updateComplete;
    return element;
  }

  it('says how many remarks wait, and leads from one to the next', async () => {
    const element = await open(returned, 'steps');
    expect(inside(element).querySelector('.returned')?.textContent).to.contain(
      'Xã đã xem: 2 ý kiến cần bạn trả lời.',
    );
    button(element, 'Xem ý kiến').click();
    await element.updateComplete;
    expect(inside(element).querySelector('.remark')?.textContent)
      .to.contain('Thiếu')
      .and.contain('Xã, Lê Văn Bình, 12/11/2026')
      .and.contain('Chưa có minh chứng.');
    button(element, 'Ý kiến tiếp theo (còn 1)').click();
    await element.updateComplete;
    expect(inside(element).querySelector('.remark')?.textContent).to.contain('Bổ sung nơi thường trú.');
  });

  it('says on which day it was sent back', async () => {
    const element = await open({
      ...returned,
      times: { ...returned.times, returned: '2026-11-13T08:00:00+07:00' },
    });
    expect(inside(element).querySelector('.returned')?.textContent).to.contain(
      'Phiếu được trả lại ngày 13/11/2026.',
    );
  });

  it('shows beside each criterion what was said, also that it is sufficient', async () => {
    const element = await open(returned);
    await element.updateComplete;
    const words = [...inside(element).querySelectorAll('.verdict-word')].map((word) => word.textContent);
    expect(words).to.deep.equal(['Đủ', 'Thiếu', 'Hỏi lại']);
    expect(inside(element).querySelectorAll('.remark.waiting')).to.have.length(2);
  });

  it('shows what was changed since as answered, and asks to send it back when all is', async () => {
    const element = await open(returned);
    await pick(element, '2.1', 3);
    expect(inside(element).querySelector('.returned')?.textContent).to.contain('1 ý kiến cần bạn trả lời');
    expect(inside(element).querySelector('.answered')?.textContent).to.contain('Bạn đã sửa câu này');
    await pick(element, '3.3', 1);
    expect(inside(element).querySelector('.returned')?.textContent)
      .to.contain('Bạn đã trả lời cả 2 ý kiến của Xã')
      .and.contain('Tải phiếu về');
  });

  it('leads to the dossier where it was handed in as one, and says when it is packed again', async () => {
    const step = { who: { name: 'HTX Ví Dụ' }, stage: 'self', time: '2026-11-12T09:00:00+07:00' } as const;
    const back = { ...step, step: 'returned', stage: 'commune', time: '2026-11-14T09:00:00+07:00' } as const;
    const handedIn = { ...step, step: 'submitted' } as const;
    const element = await open({ ...returned, log: [handedIn, back] });
    await pick(element, '2.1', 3);
    await pick(element, '3.3', 1);
    const notice = (): string => inside(element).querySelector('.returned')?.textContent ?? '';
    expect(notice()).to.contain('Hãy đóng gói lại hồ sơ').and.not.contain('Tải phiếu về');
    button(element, 'Đến hồ sơ để đóng gói').click();
    await waitUntil(() => inside(element).querySelector('.dossier-list'), 'the check-list is there');
    expect(notice()).not.to.contain('Đến hồ sơ');
    const again = { ...handedIn, time: '2026-11-20T09:00:00+07:00' };
    await element.open({ ...element.assessment!, log: [handedIn, back, again] });
    expect(notice()).to.contain('đóng gói lại hồ sơ ngày 20/11/2026');
  });

  it('loses no remark when it is edited', async () => {
    const element = await open(returned);
    await pick(element, '2.1', 3);
    await pick(element, '1.2', 1);
    expect(element.assessment?.reviews).to.deep.equal(returned.reviews);
    expect(JSON.parse(new FormData(wrap(element)).get('sheet') as string)).to.deep.equal(
      plain(element.assessment),
    );
  });

  it('says nothing of reviews on a sheet without any', async () => {
    const element = await form(4);
    expect(inside(element).querySelector('.returned, .remarks')).to.equal(null);
  });

  function wrap(element: HTMLElement): HTMLFormElement {
    const host = document.createElement('form');
    element.replaceWith(host);
    host.append(element);
    return host;
  }
});
