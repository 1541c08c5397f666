/** An invented session: one product that all have scored, far apart; one that is half scored; one that nobody has. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine';
import {
  attend,
  cast,
  COMMON_PRACTICE,
  openSession,
  recuse,
  type BallotFile,
  type Session,
  type SessionBallot,
} from '@ocop-kit/engine/council';
import type { Assessment } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';

const TIME = '2026-11-28T08:00:00+07:00';
const PACK = 'vn-qd-26-2026';

const honey = await loadSet(PACK, 4, { lang: 'all' });
const tea = await loadSet(PACK, 11, { lang: 'all' });
/** The last option of every criterion: most points. */
const best = (set: CriteriaSet): Record<string, number> =>
  Object.fromEntries(compileSet(set).leaves.map(({ id, options }) => [id, options.at(-1)?.ordinal ?? 1]));

/** What each member gives less for: 96, 91, 92, 82, 88 and 89 points, 538 together. */
const ALL = { 4.3: 4, 8: 3 };
const HONEY: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  A: ALL,
  B: { ...ALL, 2.3: 2, 1.3: 2, 9: 2, 10: 2 },
  C: { ...ALL, 6.4: 4, 1.6: 2, 1.5: 3, 12: 2 },
  D: { ...ALL, 2.3: 1, 7: 1, 4.2: 1, 9: 1, 6.4: 4, 3.1: 1 },
  E: { ...ALL, 2.3: 1, 7: 2, 10: 2, 1.4: 2, 4.2: 3 },
  F: { ...ALL, 2.3: 2, 5.3: 3, 1.6: 2, 7: 2, 1.2: 2 },
};
const REMARKS: Readonly<Record<string, SessionBallot['remarks']>> = {
  D: { 2.3: 'Tem nhãn thiếu khối lượng tịnh, nắp chai chưa có niêm.', 7: 'Chưa có chứng nhận nào còn hạn.' },
  A: { 2.3: 'Nhãn mới in tháng 11 đã đủ thông tin.' },
};

const members: Session['members'] = [
  { id: 'A', name: 'Nguyễn Văn An', role: 'chair', title: 'Phó Chủ tịch', body: 'UBND tỉnh Ví Dụ' },
  {
    id: 'B',
    name: 'Trần Thị Bình',
    role: 'vice-chair',
    title: 'Giám đốc',
    body: 'Sở Nông nghiệp và Môi trường',
  },
  { id: 'C', name: 'Lê Văn Chính', role: 'member', body: 'Sở Công Thương' },
  { id: 'D', name: 'Phạm Thị Dung', role: 'member', body: 'Sở Khoa học và Công nghệ' },
  { id: 'E', name: 'Hoàng Văn Em', role: 'member', body: 'Sở Y tế' },
  { id: 'F', name: 'Vũ Thị Phương', role: 'member', body: 'Hội Nông dân tỉnh' },
  { id: 'G', name: 'Đỗ Văn Giang', role: 'member', body: 'Liên minh Hợp tác xã' },
  { id: 'H', name: 'Bùi Thị Hạnh', role: 'member', body: 'Sở Văn hóa, Thể thao và Du lịch' },
  { id: 'S', name: 'Cao Thị Sen', role: 'secretary', body: 'Văn phòng điều phối nông thôn mới' },
];

export const assessment: Assessment = {
  format: 'ocop-assessment/1',
  pack: PACK,
  set: 4,
  stage: 'self',
  product: { name: 'Mật ong hoa nhãn' },
  entity: { name: 'HTX Ví Dụ' },
  picks: { ...best(honey), 4.3: 4 },
  declared: [],
  criteria: {
    2.3: {
      note: 'Chai thủy tinh 500 ml, nhãn in lại tháng 11/2026.',
      evidence: [{ title: 'anh-bao-bi.jpg' }, { title: 'mau-nhan.pdf' }],
    },
  },
  times: { created: '2026-09-01', updated: '2026-10-20' },
};

const products: Session['products'] = [
  { id: 'sp1', name: 'Mật ong hoa nhãn', entity: 'HTX Ví Dụ', pack: PACK, set: 4, kind: 'first', assessment },
  {
    id: 'sp2',
    name: 'Chè xanh đồi Ví Dụ',
    entity: 'Hộ kinh doanh Tư Mẫu',
    pack: PACK,
    set: 11,
    kind: 'upgrade',
  },
  { id: 'sp3', name: 'Giỏ mây đan tay', entity: 'Tổ hợp tác Làng Mẫu', pack: PACK, set: 21, kind: 'first' },
];

export const ballotOf = (
  product: string,
  member: string,
  picks: SessionBallot['picks'],
  round = 1,
): SessionBallot => ({
  product,
  member,
  round,
  picks,
  declared: [],
  time: TIME,
  ...(product === 'sp1' && REMARKS[member] && { remarks: REMARKS[member] }),
});

export const honeyBallot = (member: string, round = 1): SessionBallot =>
  ballotOf('sp1', member, { ...best(honey), ...HONEY[member] }, round);

export const fileOf = (member: string, ballots: readonly SessionBallot[]): BallotFile => ({
  format: 'ocop-ballots/1',
  session: 'phien-vi-du',
  member,
  ballots: [...ballots],
});

const opened = (): Session =>
  openSession({
    id: 'phien-vi-du',
    council: {
      name: 'Hội đồng tỉnh Ví Dụ, đợt 2 năm 2026',
      level: 'province',
      agency: 'UBND tỉnh Ví Dụ',
      decision: '12/QĐ-UBND ngày 05/01/2026',
    },
    held: { on: '2026-11-28', place: 'Phòng họp số 1', form: 'meeting' },
    members,
    products,
    regulation: COMMON_PRACTICE,
    time: TIME,
  });

/** Six of eight are there. */
export const seated = (): Session =>
  members.reduce((session, { id }) => {
    const isAway = id === 'G' || id === 'H';
    return attend(session, {
      member: id,
      as: isAway ? 'absent' : 'present',
      ...(isAway && { reason: 'Đi công tác' }),
      time: TIME,
    });
  }, opened());

/** Honey is scored by all, tea by three; one member has to do with its producer. */
export function scored(): Session {
  let session = recuse(seated(), {
    product: 'sp2',
    member: 'E',
    reason: 'Em ruột của chủ hộ',
    time: TIME,
  });
  for (const member of Object.keys(HONEY)) session = cast(session, honeyBallot(member), honey);
  for (const [at, member] of ['A', 'B', 'C'].entries())
    session = cast(session, ballotOf('sp2', member, { ...best(tea), 9: 1 + at }), tea);
  return session;
}

/** One product alone, scored by all and near enough to be closed. */
export function ready(): Session {
  const only = { ...seated(), products: products.slice(0, 1) };
  return Object.keys(HONEY).reduce((session, member) => cast(session, honeyBallot(member), honey), only);
}
