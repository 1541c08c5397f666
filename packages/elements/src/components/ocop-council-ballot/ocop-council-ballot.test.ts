/** A member scores the products of a session, signs, and hands in what the session takes. */
import { expect } from '@open-wc/testing';
import {
  collect,
  COMMON_PRACTICE,
  openRound,
  parseBallotFile,
  sealOf,
  type BallotFile,
  type Session,
} from '@ocop-kit/engine/council';
import { isSignedBy } from '@ocop-kit/credentials';
import { loadSet } from '@ocop-kit/rules';
import { councilSession, TIME } from '../../../test/council-ballot-session.js';
import {
  ballotElement,
  criterionOf,
  forgetBallots,
  handIn,
  openFile,
  openSheet,
  pick,
  press,
  scoreAll,
  sessionFile,
  sign,
} from '../../../test/drive-ballot.js';
import { button, inside, next, textOf } from '../../../test/drive.js';
import { replaced } from '../../../test/replaced.js';
import { waitUntil } from '../../../test/wait.js';
import type { OcopCouncilBallot } from './ocop-council-ballot.js';

const honey = await loadSet('vn-qd-26-2026', 4, { lang: 'all' });
const session = councilSession(honey);
const take = (to: Session, file: BallotFile) =>
  collect(to, parseBallotFile(JSON.stringify(file)), () => honey);

/** A sheet of the first product, all answered and signed. */
async function signed(to = session, member = 'B', at: 'first' | 'last' = 'last'): Promise<OcopCouncilBallot> {
  const element = await ballotElement({ session: to, member });
  await openSheet(element, 'Mật ong mot');
  await scoreAll(element, at);
  await sign(element);
  return element;
}

/** Takes the answer to one criterion back, and returns to the page to sign. */
async function leaveOpen(element: OcopCouncilBallot, title: string): Promise<void> {
  await press(element, title);
  const criterion = criterionOf(element);
  await criterion?.updateComplete;
  if (criterion) button(criterion, 'Bỏ chọn').click();
  await press(element, 'Tất cả câu');
}

const type = (area: HTMLTextAreaElement | null, words: string): void => {
  if (!area) throw new Error('There is nowhere to write');
  area.value = words;
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

describe('ocop-council-ballot', () => {
  it('opens a session from a file, asks who scores, and lists the products with what is to be done', async () => {
    const element = await ballotElement();
    await openFile(element, sessionFile(session));
    await press(element, 'Phạm Minh Họa');
    const text = textOf(element);
    expect(text).to.contain('Phiếu chấm của Phạm Minh Họa');
    expect(text).to.contain('Đã ký 0/2 sản phẩm.');
    expect(text).to.contain('Bạn không chấm: người nhà của chủ thể');
    expect(text).not.to.contain('Đỗ Văn Ghi');
  });

  it('says in words what is wrong with a file, and keeps what was open', async () => {
    const element = await ballotElement();
    const refused = next(element, 'ocop-error');
    await openFile(element, new File(['{"format":"ocop-assessment/1"}'], 'x.json'));
    const { message } = (await refused).detail;
    expect(message).to.contain('phiếu tự đánh giá');
    await waitUntil(() => textOf(element).includes(message), 'the sentence is shown');
  });

  it('hands in a ballot with remarks and opinion that the session takes as it is', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    await pick(element, 'first');
    type(inside(element).querySelector('.remark textarea'), 'Sổ chỉ ghi 60%.');
    await element.updateComplete;
    await scoreAll(element);
    type(inside(element).querySelector('.opinion textarea'), 'Nên sửa bao bì.');
    await element.updateComplete;
    await sign(element);
    await press(element, 'Danh sách');
    const file = await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)');
    const { refused, taken, session: after } = take(session, file);
    expect(refused).to.deep.equal([]);
    expect(taken).to.equal(1);
    const [ballot] = after.ballots;
    expect(ballot?.remarks).to.deep.equal({ '1.1': 'Sổ chỉ ghi 60%.' });
    expect(ballot?.opinion).to.equal('Nên sửa bao bì.');
    expect(ballot?.seal).to.equal(ballot && sealOf(ballot));
    expect(textOf(element)).to.contain('Hãy gửi tệp này cho thư ký qua Zalo hoặc e-mail.');
  });

  it('shows what the producer claims beside the member’s own pick', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    expect(textOf(element)).to.contain('210 đàn ong.');
    expect(textOf(element)).to.contain('so-theo-doi.pdf');
    await pick(element, 'first');
    expect(textOf(element)).to.contain('Bạn cho thấp hơn chủ thể 2 điểm.');
  });

  it('hides the producer’s pick until the member has picked, where it is blind', async () => {
    const element = await ballotElement({ session, member: 'B', blind: true });
    await openSheet(element, 'Mật ong mot');
    expect(textOf(element)).to.contain('hiện ra sau khi bạn chọn');
    expect(textOf(element)).to.contain('210 đàn ong.');
    await pick(element, 'last');
    expect(textOf(element)).to.contain('Bạn chọn như chủ thể.');
  });

  it('signs nothing that the regulation does not take, and leads to what is open', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    await press(element, 'Tất cả câu');
    expect(textOf(element)).to.contain('Quy chế không nhận phiếu chấm thiếu');
    await press(element, 'Chấm tiếp');
    expect(criterionOf(element)?.view?.criterion.id).to.equal('1.1');
  });

  it('can be changed after signing, and no more after it was handed in', async () => {
    const element = await signed();
    await press(element, 'Sửa lại');
    expect(criterionOf(element)).not.to.equal(null);
    await press(element, 'Tất cả câu');
    await sign(element);
    await press(element, 'Danh sách');
    await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)');
    await press(element, 'Xem phiếu');
    expect(textOf(element)).to.contain('Phiếu đã tải để nộp');
    expect(textOf(element)).not.to.contain('Sửa lại');
  });

  it('hands in seals first and the ballots after, where ballots are blind', async () => {
    const blind = councilSession(honey, { regulation: { ...COMMON_PRACTICE, blind: true } });
    let now = blind;
    const seals: BallotFile[] = [];
    const elements: OcopCouncilBallot[] = [];
    for (const member of ['A', 'B', 'C']) {
      const element = await signed(blind, member);
      await press(element, 'Danh sách');
      const file = await handIn(element, 'Tải tệp niêm phong để nộp (1 phiếu)');
      expect(file.ballots).to.deep.equal([]);
      seals.push(file);
      elements.push(element);
    }
    for (const file of seals) {
      const step = take(now, file);
      expect(step.refused).to.deep.equal([]);
      now = step.session;
    }
    for (const element of elements) {
      const step = take(now, await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)'));
      expect(step.refused).to.deep.equal([]);
      now = step.session;
    }
    expect(now.ballots).to.have.length(3);
  });

  it('shows why a product is scored again and what was picked before, and begins there', async () => {
    let now = session;
    for (const [member, at] of [
      ['A', 'last'],
      ['B', 'last'],
      ['C', 'first'],
    ] as const) {
      const element = await signed(session, member, at);
      await press(element, 'Danh sách');
      now = take(now, await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)')).session;
    }
    now = openRound(now, { product: 'mot', members: ['C'], reason: 'hai phiếu lệch nhau', time: TIME });
    const element = await ballotElement({ session: now, member: 'C' });
    await openSheet(element, 'Mật ong mot');
    expect(textOf(element)).to.contain('Lý do: hai phiếu lệch nhau');
    expect(textOf(element)).to.contain('Lần 1 bạn cho');
    expect(inside(element).querySelector<HTMLDetailsElement>('details')?.open).to.equal(false);
    await press(element, 'Chấm lại');
    await waitUntil(() => criterionOf(element), 'the first criterion');
    expect(criterionOf(element)?.view?.pick).to.equal(1);
    expect(textOf(element)).to.contain('Lần 1 bạn cho 1 điểm; đang giữ nguyên.');
    await pick(element, 'last');
    expect(textOf(element)).to.contain('Lần 1 bạn cho 1 điểm.');
    await press(element, 'Tất cả câu');
    await sign(element);
    await press(element, 'Danh sách');
    const step = take(now, await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)'));
    expect(step.refused).to.deep.equal([]);
    expect(step.session.ballots.at(-1)?.round).to.equal(2);

    const other = await ballotElement({ session: now, member: 'A' });
    expect(textOf(other)).to.contain('Phiếu lần trước vẫn giữ nguyên');
  });

  it('offers the file of the later round alone, says what is left before it, and names the round in it', async () => {
    const element = await signed(session, 'C', 'first');
    await press(element, 'Danh sách');
    await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)');
    expect(textOf(element)).to.contain('Đã tải tệp phieu-cham-pham-minh-hoa.json');
    const again = { product: 'hai', round: 2, members: ['C'], reason: 'hai phiếu lệch nhau', time: TIME };
    element.session = { ...session, rounds: [again] };
    await element.updateComplete;
    const text = textOf(element);
    expect(text).not.to.contain('Đã tải tệp');
    expect(text).not.to.contain('Tải tệp phiếu');
    expect(text).to.contain('Chấm lần 2: đã ký 0/1 sản phẩm.');
    expect(text).to.contain('Trước khi nộp, bạn còn phải: chấm lại Mật ong hai');
    await openSheet(element, 'Mật ong hai');
    await scoreAll(element);
    await sign(element);
    await press(element, 'Danh sách');
    const ready = next(element, 'ocop-ballots-ready');
    await handIn(element, 'Tải tệp phiếu để nộp (1 phiếu)');
    const { name, file } = (await ready).detail;
    expect(name).to.equal('phieu-cham-pham-minh-hoa-lan-2.json');
    expect(file.ballots.map(({ product, round }) => [product, round])).to.deep.equal([['hai', 2]]);
  });

  it('shows no star where nothing is scored yet', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    const stars = (): string | null | undefined =>
      inside(element).querySelector('.bottom-bar .stars')?.getAttribute('aria-label');
    expect(stars()).to.equal('chưa xếp hạng');
    await press(element, 'Tất cả câu (0/32)');
    expect(inside(element).querySelector('.verdict')?.textContent).to.equal('Bạn chưa chấm câu nào.');
    expect(inside(element).querySelector('.signing')?.textContent).not.to.contain('1 sao');
  });

  it('says why the total is not enough for its stars, and leads to what is missed', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    await waitUntil(() => criterionOf(element), 'the first criterion');
    await scoreAll(element);
    await leaveOpen(element, '9 Công bố');
    const missed = inside(element).querySelector('.signing .callout');
    expect(missed?.textContent.replace(/\s+/g, ' ')).to.match(
      /\d+ điểm thuộc khung 5 sao, nhưng chỉ được 2 sao vì chưa đạt mức tối thiểu của 3 sao ở: 9 Công bố/,
    );
    missed?.querySelector('button')?.click();
    await element.updateComplete;
    expect(criterionOf(element)?.view?.criterion.id).to.equal('9');
  });

  it('lists every yes/no question that is open, that of the whole dossier with its way there', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    await press(element, 'Tất cả câu');
    const open = [...inside(element).querySelectorAll('.signing .callout')].find((one) =>
      one.textContent.includes('câu Có/Không'),
    );
    expect(open?.querySelectorAll('button')).to.have.length(3);
    await press(element, 'Trường hợp bị loại');
    expect(inside(element).activeElement?.closest('.gate')).not.to.equal(null);
  });

  it('leads to the gaps first, and signs a ballot with gaps all the same where the regulation takes it', async () => {
    const free = councilSession(honey, { regulation: { ...COMMON_PRACTICE, incomplete: 'exclude' } });
    const element = await ballotElement({ session: free, member: 'B' });
    await openSheet(element, 'Mật ong mot');
    await scoreAll(element);
    await leaveOpen(element, '9 Công bố');
    expect(inside(element).querySelector('.bottom-bar .primary')?.textContent).to.equal('Chấm tiếp');
    await press(element, 'Ký phiếu còn thiếu câu');
    const dialog = inside(element).querySelector('dialog[open]');
    expect(dialog?.textContent.replace(/\s+/g, ' ')).to.contain(
      'Phiếu còn thiếu: còn 1 câu chưa trả lời (9)',
    );
    expect(dialog?.querySelector('[value=no]')?.textContent).to.equal('Quay lại');
    const done = next(element, 'ocop-ballot-signed');
    dialog?.querySelector<HTMLButtonElement>('[value=yes]')?.click();
    expect((await done).detail.ballot.picks).not.to.have.property('9');
  });

  for (const [what, file, words] of [
    ['a photo', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0])], 'IMG_1.jpg'), 'Đây là một tấm ảnh.'],
    ['a workbook', new File(['PK\x03\x04 xl/workbook.xml'], 'diem.xlsx'), 'Đây là một bảng tính Excel.'],
    ['a dossier', new File(['PK\x03\x04'], 'ho-so.zip'), 'có lẽ là gói hồ sơ'],
    ['a document', new File(['%PDF-1.7'], 'giay-moi'), 'Đây là một văn bản'],
  ] as const)
    it(`says what ${what} seems to be, and what to choose instead`, async () => {
      const element = await ballotElement();
      await openFile(element, file);
      await waitUntil(() => textOf(element).includes(words), 'what it is');
      expect(textOf(element)).to.contain('Hãy chọn tệp phiên họp do thư ký gửi');
    });

  it('calls the ballots of another member by name, and knows those of one’s own', async () => {
    const ballots = (member: string): File =>
      new File(
        [JSON.stringify({ format: 'ocop-ballots/1', session: session.id, member, ballots: [] })],
        'p.json',
      );
    const element = await ballotElement({ session, member: 'B' });
    await openFile(element, ballots('C'));
    await waitUntil(() => textOf(element).includes('tệp phiếu chấm của Phạm Minh Họa'), 'whose it is');
    await openFile(element, ballots('B'));
    await waitUntil(() => textOf(element).includes('bạn đã tải để nộp'), 'that it is one’s own');
  });

  it('leaves the person where they are when the page brings a later value of the session', async () => {
    const element = await ballotElement({ session, member: 'B' });
    await openSheet(element, 'Mật ong hai');
    await pick(element, 'last');
    element.session = { ...session, conclusion: '' };
    await element.updateComplete;
    expect(criterionOf(element)?.view?.pick).to.equal(3);
  });

  it('changes nothing in a session that is closed', async () => {
    const done = { ...session, state: 'closed' as const };
    const element = await ballotElement({ session: done, member: 'B' });
    expect(textOf(element)).to.contain('không nhận thêm phiếu');
    await openSheet(element, 'Mật ong mot');
    const criterion = criterionOf(element);
    expect(criterion?.disabled).to.equal(true);
  });

  it('shows the commented solution beside one’s own picks, where somebody practises', async () => {
    const element = await ballotElement({ practice: true });
    await waitUntil(() => inside(element).querySelector('.product'), 'the practice session');
    inside(element).querySelector<HTMLButtonElement>('.acts button')?.click();
    await waitUntil(() => criterionOf(element), 'the first criterion');
    await scoreAll(element);
    await sign(element);
    await press(element, 'Xem lời giải');
    await waitUntil(() => inside(element).querySelector('.solved .why'), 'the solution');
    expect(textOf(element)).to.contain('Bạn chọn như lời giải ở');
    await press(element, 'Chấm lại từ đầu');
    await waitUntil(() => criterionOf(element), 'the first criterion again');
    expect(criterionOf(element)?.view?.pick).to.equal(null);
  });

  it('speaks English', async () => {
    const element = await ballotElement({ session, member: 'C' }, 'en');
    expect(textOf(element)).to.contain('Ballots of Phạm Minh Họa');
    expect(textOf(element)).to.contain('You do not score it');
  });
});

describe('ocop-council-ballot on a device', () => {
  beforeEach(forgetBallots);
  after(forgetBallots);

  it('finds everything again after the page was closed, without opening the file again', async () => {
    const first = await ballotElement({ session, member: 'B', storage: 'browser' });
    await openSheet(first, 'Mật ong mot');
    await pick(first, 'last');
    type(inside(first).querySelector('.remark textarea'), 'Đã xem sổ.');
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.remove();

    const second = await ballotElement({ storage: 'browser' });
    await waitUntil(() => textOf(second).includes('Đã ký 0/3 sản phẩm · trả lời 1/96 câu'), 'how far it is');
    await press(second, 'Chấm tiếp');
    await waitUntil(() => textOf(second).includes('Đang chấm 1/'), 'the draft is found');
    await openSheet(second, 'Mật ong mot');
    expect(criterionOf(second)?.view?.pick).to.equal(3);
    expect(inside(second).querySelector<HTMLTextAreaElement>('.remark textarea')?.value).to.equal(
      'Đã xem sổ.',
    );
  });

  it('keeps the drafts of another session with the same id apart', async () => {
    const first = await ballotElement({ session, member: 'B', storage: 'browser' });
    await openSheet(first, 'Mật ong mot');
    await pick(first, 'last');
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.remove();
    const other = councilSession(honey, { time: '2027-05-01T08:00:00+07:00' });
    const second = await ballotElement({ session: other, member: 'B', storage: 'browser' });
    await openSheet(second, 'Mật ong mot');
    expect(criterionOf(second)?.view?.pick).to.equal(null);
    await pick(second, 'first');
    await new Promise((resolve) => setTimeout(resolve, 300));
    second.remove();
    const third = await ballotElement({ session, member: 'B', storage: 'browser' });
    await waitUntil(() => textOf(third).includes('Đang chấm 1/'), 'the draft is found');
    await openSheet(third, 'Mật ong mot');
    expect(criterionOf(third)?.view?.pick).to.equal(3);
  });

  it('keeps what was scored when a newer file of the session is opened', async () => {
    const element = await ballotElement({ storage: 'browser' });
    await openFile(element, sessionFile(session));
    await press(element, 'Lê Thị Thử');
    await openSheet(element, 'Mật ong mot');
    await pick(element, 'last');
    await press(element, 'Danh sách');
    await openFile(
      element,
      sessionFile({ ...session, council: { ...session.council, name: 'Hội đồng mới' } }),
    );
    await waitUntil(() => textOf(element).includes('Hội đồng mới'), 'the newer file is open');
    expect(textOf(element)).to.contain('Phiếu chấm của Lê Thị Thử');
    expect(textOf(element)).to.contain('Đang chấm 1/');
  });

  it('gives the drafts as a file where nothing can be stored, and takes them back in the same session', async () => {
    const element = await ballotElement({ session, member: 'B', storage: 'browser' });
    await openSheet(element, 'Mật ong mot');
    const full = replaced(IDBObjectStore.prototype, 'put', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saved: Blob[] = [];
    const undo = [full];
    try {
      await pick(element, 'last');
      await press(element, 'Danh sách');
      await waitUntil(() => textOf(element).includes('Chưa lưu được'), 'it says so');
      const keep = (blob: Blob): string => {
        saved.push(blob);
        return 'about:blank#';
      };
      undo.push(replaced(URL, 'createObjectURL', keep));
      undo.push(replaced(HTMLAnchorElement.prototype, 'click', () => undefined));
      await press(element, 'Tải bản nháp về máy');
    } finally {
      for (const putBack of undo) putBack();
    }
    element.remove();
    await forgetBallots();
    const other = await ballotElement({ session, member: 'C', storage: 'none' });
    await openFile(other, new File(saved, 'ban-nhap.json'));
    await waitUntil(() => textOf(other).includes('phiên khác hoặc thành viên khác'), 'it is refused');
    const again = await ballotElement({ session, member: 'B', storage: 'none' });
    await openFile(again, new File(saved, 'ban-nhap.json'));
    await waitUntil(() => textOf(again).includes('Đang chấm 1/'), 'the draft is back');
  });

  it('signs with a key that stays on the device, where the browser can make one', async function () {
    const element = await ballotElement({ session, member: 'B', storage: 'browser' });
    await press(element, 'Tạo khóa trên máy này');
    await waitUntil(
      () =>
        inside(element).querySelector('.key code') ??
        textOf(element).includes('không tạo hoặc không giữ được'),
      'a key, or why there is none',
    );
    const x = inside(element).querySelector('.key code')?.textContent;
    if (x === undefined) this.skip();
    await openSheet(element, 'Mật ong mot');
    await scoreAll(element);
    const done = next(element, 'ocop-ballot-signed');
    await sign(element);
    const { ballot } = (await done).detail;
    expect(await isSignedBy(ballot, { kty: 'OKP', crv: 'Ed25519', x })).to.equal(true);
  });

  it('keeps no session that was only practised', async () => {
    const practised = await ballotElement({ practice: true, storage: 'browser' });
    await waitUntil(() => inside(practised).querySelector('.product'), 'the practice session');
    await new Promise((resolve) => setTimeout(resolve, 300));
    practised.remove();
    const element = await ballotElement({ storage: 'browser' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(inside(element).querySelector('.kept')).to.equal(null);
  });

  it('removes a session from the device, once that is confirmed', async () => {
    const first = await ballotElement({ session, member: 'B', storage: 'browser' });
    await openSheet(first, 'Mật ong mot');
    await pick(first, 'last');
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.remove();
    const second = await ballotElement({ storage: 'browser' });
    await press(second, 'Xóa khỏi máy này');
    inside(second).querySelector<HTMLButtonElement>('dialog[open] .primary')?.click();
    await waitUntil(() => !textOf(second).includes('Hội đồng tỉnh Ví Dụ'), 'it is gone');
    const third = await ballotElement({ session, member: 'B', storage: 'browser' });
    expect(textOf(third)).to.contain('Chưa chấm');
  });
});
