/** An invented session as a member's phone has it: five members, four products, one of them scored again, one recused. */
import * as sheets from './sheets.js';

const TIME = '2026-11-28T08:00:00+07:00';
const member = (id, name, role, body) => ({ id, name, role, body });
const product = (id, name, entity, assessment) => ({
  id,
  name,
  entity,
  place: 'Xã Ví Dụ',
  kind: 'first',
  pack: 'vn-qd-26-2026',
  set: assessment?.set ?? 4,
  ...(assessment && { assessment: { ...assessment, product: { name }, entity: { name: entity } } }),
});

/** @param more what is otherwise in it */
export const session = (more = {}) => ({
  format: 'ocop-session/1',
  id: 'dot-2-2026',
  council: { name: 'Hội đồng OCOP tỉnh Ví Dụ', level: 'province', agency: 'UBND tỉnh Ví Dụ' },
  regulation: { format: 'ocop-regulation/1', quorum: { share: '3/4', chair: true }, apart: 10 },
  held: { on: '2026-11-28', place: 'Hội trường UBND tỉnh', form: 'meeting' },
  members: [
    member('A', 'Trần Văn Mẫu', 'chair', 'UBND tỉnh'),
    member('B', 'Lê Thị Thử', 'vice-chair', 'Sở Nông nghiệp và Môi trường'),
    member('C', 'Phạm Minh Họa', 'member', 'Sở Công Thương'),
    member('D', 'Nguyễn Thị Tưởng', 'member', 'Sở Y tế'),
    member('T', 'Đỗ Văn Ghi', 'secretary', 'Chi cục Phát triển nông thôn'),
  ],
  products: [
    product('mat-ong', 'Mật ong hoa nhãn (ví dụ)', 'HTX Ví Dụ', sheets.claimed),
    product('mat-rung', 'Mật ong rừng (ví dụ)', 'Hộ Thử Nghiệm', sheets.half),
    product('mat-bac-ha', 'Mật ong bạc hà (ví dụ)', 'Công ty Tưởng Tượng'),
    product('mat-ca-phe', 'Mật ong hoa cà phê (ví dụ)', 'HTX Núi Mẫu', sheets.rated),
  ],
  attendance: ['A', 'B', 'C', 'D'].map((id) => ({ member: id, as: 'present' })),
  recusals: [
    {
      product: 'mat-bac-ha',
      member: 'C',
      reason: 'em ruột của thành viên là giám đốc công ty',
      time: TIME,
    },
  ],
  rounds: [],
  ballots: [],
  state: 'open',
  log: [{ step: 'opened', time: TIME }],
  ...more,
});

/** A later file of it: the pair of a product is apart, and two members score it again. */
export const secondRound = () => {
  const { picks } = sheets.rated;
  const ballot = (id, changes) => ({
    product: 'mat-ca-phe',
    member: id,
    round: 1,
    picks: { ...picks, ...changes },
    declared: [],
    time: TIME,
  });
  return session({
    ballots: [
      ballot('A', {}),
      ballot('B', {}),
      ballot('C', { 2.2: 1, 5.1: 1, 6.4: 1, 8: 1 }),
      ballot('D', {}),
    ],
    rounds: [
      {
        product: 'mat-ca-phe',
        round: 2,
        members: ['A', 'C'],
        reason: 'hai phiếu lệch 11 điểm',
        time: TIME,
      },
    ],
  });
};
