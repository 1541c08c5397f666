/** The chair's and secretary's screen, driven as people do. */
import { expect, fixture, html } from '@open-wc/testing';
import type { Session } from '@ocop-kit/engine/council';
import '../../define/ocop-council-session.js';
import { choose, inside, next, textOf } from '../../../test/drive.js';
import {
  assessment,
  ballotOf,
  fileOf,
  honeyBallot,
  ready,
  scored,
  seated,
} from '../../../test/council-session-data.js';
import { waitUntil } from '../../../test/wait.js';
import type { OcopCouncilSession } from './ocop-council-session.js';

async function screen(session?: Session, lang = 'vi'): Promise<OcopCouncilSession> {
  const element = await fixture<OcopCouncilSession>(
    html`<ocop-council-session lang=${lang} storage="none"></ocop-council-session>`,
  );
  if (session) {
    element.session = session;
    await waitUntil(() => inside(element).querySelector('.pages'), 'the session is open');
  }
  return element;
}

const find = (element: Element, selector: string): HTMLElement => {
  const found = inside(element).querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
const field = (element: Element, selector: string): HTMLInputElement =>
  find(element, selector) as HTMLInputElement;

async function press(element: OcopCouncilSession, text: string): Promise<void> {
  const all = [...inside(element).querySelectorAll('button')];
  const found = all.find((one) => one.textContent.trim() === text);
  if (!found)
    throw new Error(`No button “${text}” in ${all.map((one) => one.textContent.trim()).join(' | ')}`);
  found.click();
  await element.updateComplete;
}

function write(element: OcopCouncilSession, selector: string, text: string): void {
  const input = field(element, selector);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const json = (name: string, value: unknown): File =>
  new File([JSON.stringify(value)], name, { type: 'application/json' });

async function hand(element: OcopCouncilSession, selector: string, ...files: File[]): Promise<void> {
  choose(field(element, selector), ...files);
  await waitUntil(
    () => inside(element).querySelectorAll('.reports > ul > li').length === files.length,
    'all files are spoken of',
  );
  await element.updateComplete;
}

describe('ocop-council-session', () => {
  it('sets a session up from producers’ files, and names what is missing first', async () => {
    const element = await screen();
    await press(element, 'Lập phiên họp mới');
    await press(element, 'Mở phiên họp');
    expect(find(element, '.gaps').textContent).to.contain('Nhập tên hội đồng.');
    write(element, '#council-name', 'Hội đồng tỉnh Ví Dụ');
    for (const [at, name] of ['Ông An', 'Bà Bình', 'Ông Chính', 'Cô Sen'].entries())
      write(element, `.members li:nth-child(${at + 1}) input`, name);
    await hand(element, '.products input', json('mat-ong.json', assessment));
    await press(element, 'Mở phiên họp');
    await waitUntil(() => inside(element).querySelector('.attendance'), 'the session is open');
    expect(element.session?.products.map(({ name, set }) => [name, set])).to.deep.equal([
      ['Mật ong hoa nhãn', 4],
    ]);
    expect(element.session?.members.map(({ id }) => id)).to.deep.equal(['A', 'B', 'C', 'S']);
  });

  it('notes who is there, says whether that is enough, and takes the last step back', async () => {
    const element = await screen(seated());
    await press(element, 'Dự họp');
    expect(textOf(element)).to.contain('Có mặt 6/8 thành viên, có Chủ tịch: đủ điều kiện họp.');
    field(element, '.attendance li:nth-child(3) .answer:nth-child(2) input').click();
    await element.updateComplete;
    write(element, '.attendance li:nth-child(3) .why input', 'Ốm');
    await element.updateComplete;
    expect(element.session?.attendance.at(-1)).to.deep.equal({ member: 'C', as: 'absent', reason: 'Ốm' });
    await press(element, 'Hoàn tác: Lê Văn Chính: Vắng');
    await press(element, 'Hoàn tác: Lê Văn Chính: Vắng');
    expect(textOf(element)).to.contain('Có mặt 6/8');
  });

  it('takes several files at once, and says of each refusal whose it is and what to do', async () => {
    const element = await screen(seated());
    await press(element, 'Phiếu chấm');
    const changed = next(element, 'ocop-session');
    await hand(
      element,
      '.take input',
      json('an.json', fileOf('A', [honeyBallot('A')])),
      json('giang.json', fileOf('G', [{ ...honeyBallot('B'), member: 'G' }])),
      json('khac.json', { ...fileOf('B', [honeyBallot('B')]), session: 'phien-khac' }),
      new File(['%PDF-1.4'], 'bien-ban.pdf'),
    );
    expect((await changed).detail.session.ballots).to.have.length(1);
    const reports = find(element, '.reports').textContent.replace(/\s+/g, ' ');
    expect(reports).to.contain('an.json: Nhận 1 phiếu của Nguyễn Văn An');
    expect(reports).to.contain('Đỗ Văn Giang đang được ghi là vắng mặt nên chưa nhận 1 phiếu.');
    expect(reports).to.contain(
      'Đây là phiếu của phiên họp khác (mã phien-khac), không phải phiên ngày 28/11/2026',
    );
    expect(reports).to.contain('Đây là tệp PDF').and.to.contain('cần tệp phiếu mà thành viên tải về');
    expect(reports).to.contain('Nhận đủ 1 tệp, không nhận 3 tệp.');
    expect(textOf(element)).to.contain('Còn chờ 17 phiếu');
  });

  it('refuses another session among the ballots, and stays where it was', async () => {
    const element = await screen(seated());
    await press(element, 'Phiếu chấm');
    const { ballots: _, ...handedOut } = seated();
    await hand(
      element,
      '.take input',
      json('phien.json', { ...handedOut, ballots: [] }),
      json('an.json', fileOf('A', [honeyBallot('A')])),
    );
    expect(element.session?.ballots).to.have.length(1);
    expect(find(element, '.reports').textContent).to.contain('các phiếu đã nhận vẫn còn nguyên');
    expect(find(element, '[aria-current]').textContent).to.contain('Phiếu chấm');
  });

  it('shows products by members, with what is due, recused, apart and missed', async () => {
    const element = await screen(scored());
    const [head, first = '', second = ''] = [...inside(element).querySelectorAll('.overview tr')].map((row) =>
      row.textContent.replace(/\s+/g, ' '),
    );
    expect(head).to.contain('Trung bình');
    expect(textOf(element)).to.contain('A: Nguyễn Văn An · B:');
    expect(first)
      .to.contain('89,66')
      .and.to.contain('lệch 14 điểm')
      .and.to.contain('chưa đạt 1 yêu cầu tối thiểu');
    expect(second).to.contain('không chấm').and.to.contain('chờ');
    expect(textOf(element)).to.contain('Còn chờ 8 phiếu: Nguyễn Văn An (1)');
  });

  it('shows one product: figures, what is urgent, and criteria by members', async () => {
    const element = await screen(scored());
    await press(element, 'Mật ong hoa nhãn');
    const text = textOf(element);
    expect(text)
      .to.contain('89,66')
      .and.to.contain('cần thêm 0,34 điểm trung bình để gửi trung ương · 538/6: thiếu 2 điểm của cả 6 phiếu');
    expect(text).to.contain('14 điểm').and.to.contain('quy chế: 10');
    expect(inside(element).querySelectorAll('.urgent')).to.have.length.above(1);
    const rows = [...inside(element).querySelectorAll('.heat tbody tr')];
    expect(rows).to.have.length(32);
    expect(rows[0]?.className).to.equal('divides');
    const criterion = find(element, '[data-criterion="2.3"]');
    criterion.click();
    await element.updateComplete;
    const answers = find(element, '.given').textContent;
    expect(answers).to.contain('nắp chai chưa có niêm').and.to.contain('nhãn in lại tháng 11/2026');
    expect(inside(element).activeElement?.getAttribute('data-criterion')).to.equal('2.3');
  });

  it('opens another round for those that are apart, with a reason at hand', async () => {
    const element = await screen(scored());
    await press(element, 'Mật ong hoa nhãn');
    await press(element, 'Mở lần chấm 2');
    expect(element.session?.rounds).to.deep.include.members([
      {
        product: 'sp1',
        round: 2,
        members: ['A', 'C', 'D'],
        reason: 'Các phiếu lệch nhau 14 điểm',
        time: element.session?.rounds[0]?.time ?? '',
      },
    ]);
    const next = find(element, '.again');
    expect(inside(element).activeElement).to.equal(next);
    expect(next.textContent).to.contain('chờ phiếu của 3 người: Nguyễn Văn An, Lê Văn Chính, Phạm Thị Dung');
    expect(next.textContent).to.contain('Tải tệp cho lần chấm 2');
    await press(element, 'Phiếu chấm');
    expect(textOf(element)).to.contain('96 → chờ lần 2');
  });

  it('takes back a round that was opened by mistake, until somebody has scored in it', async () => {
    const element = await screen(scored());
    await press(element, 'Mật ong hoa nhãn');
    await press(element, 'Mở lần chấm 2');
    await press(element, 'Bỏ lần chấm 2');
    expect(element.session?.rounds).to.deep.equal([]);
    expect(element.session?.log.at(-1)?.step).to.equal('round-withdrawn');
    await press(element, 'Mở lần chấm 2');
    await press(element, 'Phiếu chấm');
    await hand(element, '.take input', json('c.json', fileOf('C', [honeyBallot('C', 2)])));
    await press(element, 'Mật ong hoa nhãn');
    expect(find(element, '.again').textContent).not.to.contain('Bỏ lần chấm 2');
  });

  it('takes back a recusal, and asks in its own words for what one lacks', async () => {
    const element = await screen(scored());
    await press(element, 'Dự họp');
    await press(element, 'Ghi không chấm');
    expect(find(element, '.fault').textContent).to.contain('Chọn thành viên, chọn sản phẩm và ghi lý do.');
    const { recusals = [] } = element.session ?? {};
    expect(recusals).not.to.deep.equal([]);
    find(element, 'li button.link').click();
    await element.updateComplete;
    expect(element.session?.recusals).to.have.length(recusals.length - 1);
    expect(element.session?.log.at(-1)?.step).to.equal('recusal-withdrawn');
  });

  it('asks before a session is closed in which ballots are still apart', async () => {
    const element = await screen(ready());
    await press(element, 'Kết luận');
    await press(element, 'Kết luận và đóng phiên họp');
    await waitUntil(() => inside(element).querySelector('.closing'), 'it asks first');
    expect(find(element, '.closing').textContent.replace(/\s+/g, ' '))
      .to.contain('Còn 1 sản phẩm')
      .and.to.contain('Mật ong hoa nhãn: lệch 14 điểm');
    await press(element, 'Xem lại');
    expect(inside(element).querySelector('.closing')).to.equal(null);
    expect(element.session?.state).to.equal('open');
    expect(inside(element).activeElement?.textContent).to.contain('Kết luận và đóng phiên họp');
  });

  it('offers no round beyond those that a session keeps', async () => {
    const { regulation: _, ...session } = scored();
    const extra = [2, 3, 4, 5, 6, 7, 8, 9];
    const element = await screen({
      ...session,
      rounds: extra.map((round) => ({
        product: 'sp1',
        round,
        members: ['A'],
        reason: 'Lệch',
        time: '2026-11-28T09:00:00+07:00',
      })),
      ballots: [...session.ballots, ...extra.map((round) => honeyBallot('A', round))],
    });
    await press(element, 'Mật ong hoa nhãn');
    expect(find(element, '.round').textContent).to.contain('chỉ cho chấm 9 lần');
    expect(inside(element).querySelector('.round form')).to.equal(null);
  });

  it('closes with the chair’s words, seals, and verifies the head', async () => {
    const element = await screen(ready());
    await press(element, 'Kết luận');
    write(element, 'textarea', 'Nhất trí.');
    await press(element, 'Kết luận và đóng phiên họp');
    await waitUntil(() => inside(element).querySelector('.closing'), 'it asks first');
    await press(element, 'Vẫn kết luận');
    await waitUntil(() => inside(element).querySelector('code'), 'the session is sealed');
    expect(element.session?.state).to.equal('closed');
    expect(element.session?.conclusion).to.equal('Nhất trí.');
    write(element, 'form.line input', find(element, 'code').textContent);
    write(element, 'form.line input', 'abc');
    await press(element, 'Kiểm tra các phiếu');
    expect(find(element, '.fault').textContent).to.contain('mã vừa nhập có 3 ký tự');
    write(element, 'form.line input', find(element, 'code').textContent);
    await press(element, 'Kiểm tra các phiếu');
    await waitUntil(() => inside(element).querySelector('.sound'), 'the ledger is sound');
    expect(textOf(element)).to.contain('khớp với mã trong biên bản');
  });

  it('lists the documents of a session and makes them, as drafts while it is open', async () => {
    const element = await screen(scored());
    await press(element, 'Kết luận');
    await waitUntil(() => inside(element).querySelector('.documents'), 'documents are listed');
    const text = textOf(element);
    expect(text).to.contain('Biên bản họp hội đồng').and.to.contain('dự thảo');
    expect(text).to.contain('Phiếu chấm của từng thành viên (9)');
    await press(element, 'Trang để in');
    await waitUntil(() => textOf(element).includes('Đã tải bien-ban'), 'the minutes are made');
  });

  it('names what was changed in a sealed session', async () => {
    const element = await screen(ready());
    await press(element, 'Kết luận');
    await press(element, 'Kết luận và đóng phiên họp');
    await waitUntil(() => inside(element).querySelector('.closing'), 'it asks first');
    await press(element, 'Vẫn kết luận');
    await waitUntil(() => inside(element).querySelector('code'), 'the session is sealed');
    const head = find(element, 'code').textContent;
    const session = element.session as Session;
    const [first, ...others] = session.ballots;
    element.session = { ...session, ballots: [{ ...first!, picks: { ...first!.picks, 1.1: 1 } }, ...others] };
    await element.updateComplete;
    await waitUntil(() => inside(element).querySelector('.take, .overview .ballot'), 'its ballots are shown');
    await press(element, 'Kết luận');
    await waitUntil(() => inside(element).querySelector('.unsealed'), 'documents print no head');
    expect(inside(element).querySelector('code')).to.equal(null);
    expect(textOf(element)).not.to.contain(head.slice(-4));
    await press(element, 'Kiểm tra các phiếu');
    await waitUntil(() => inside(element).querySelector('.verification'), 'it was held against its ledger');
    expect(textOf(element)).to.contain('Phiếu của Nguyễn Văn An, Mật ong hoa nhãn, lần 1: đã bị sửa.');
  });

  it('says why a session cannot be closed yet, and keeps what was typed', async () => {
    const element = await screen(scored());
    await press(element, 'Kết luận');
    write(element, 'textarea', 'Nhất trí.');
    await press(element, 'Kết luận và đóng phiên họp');
    await waitUntil(() => inside(element).querySelector('.fault'), 'it is refused');
    expect(find(element, '.fault').textContent).to.contain('Chè xanh đồi Ví Dụ');
    expect(field(element, 'textarea').value).to.equal('Nhất trí.');
  });

  it('practises over invented products, with the ballots of all members at hand', async () => {
    const element = await fixture<OcopCouncilSession>(
      html`<ocop-council-session lang="vi" practice></ocop-council-session>`,
    );
    await waitUntil(() => inside(element).querySelector('.pages'), 'the session is open');
    expect(textOf(element)).to.contain('không có thật');
    await press(element, 'Phiếu chấm');
    await press(element, 'Nhận các tệp phiếu tập dượt');
    await waitUntil(() => textOf(element).includes('Đã đủ phiếu.'), 'all files are taken');
    expect(inside(element).querySelectorAll('.reports :is(.part, .none)')).to.have.length(0);
  });

  it('hands members a session without anybody’s ballot', async () => {
    const { withoutBallots } = await import('../../council/session/hand-out.js');
    const { parseSession } = await import('@ocop-kit/engine/council');
    const handed = parseSession(JSON.stringify(withoutBallots(scored())));
    expect(handed.ballots).to.have.length(0);
    expect(handed.log.some(({ step }) => step === 'cast')).to.equal(false);
    expect(handed.recusals).to.have.length(1);
    expect(ballotOf('sp1', 'A', {}).member).to.equal('A');
  });
});
