/** A session of three products as members have it, made by the engine. */
import {
  attend,
  COMMON_PRACTICE,
  openSession,
  recuse,
  type Regulation,
  type Session,
} from '@ocop-kit/engine/council';
import type { CriteriaSet } from '@ocop-kit/engine';
import { createAssessment } from '../src/form/form-state.js';

export const TIME = '2026-11-28T08:00:00+07:00';

/** Members A (chair), B and C, who does not score the third product; T is the secretary. */
export function councilSession(
  honey: CriteriaSet,
  {
    regulation = COMMON_PRACTICE,
    id = 'phien-1',
    time = TIME,
  }: Partial<{ regulation: Regulation; id: string; time: string }> = {},
): Session {
  const assessment = {
    ...createAssessment(honey, new Date('2026-11-01T08:00:00Z'), { product: 'Mật ong hoa nhãn' }),
    picks: { '1.1': 3, '1.2': 3 },
    criteria: { '1.1': { note: '210 đàn ong.', evidence: [{ title: 'so-theo-doi.pdf' }] } },
  };
  const product = { entity: 'HTX Ví Dụ', pack: honey.pack.id, set: honey.no, assessment };
  const opened = openSession({
    id,
    council: { name: 'Hội đồng tỉnh Ví Dụ', level: 'province' },
    held: { on: '2026-11-28', form: 'meeting' },
    members: [
      { id: 'A', name: 'Trần Văn Mẫu', role: 'chair' },
      { id: 'B', name: 'Lê Thị Thử', role: 'member' },
      { id: 'C', name: 'Phạm Minh Họa', role: 'member' },
      { id: 'T', name: 'Đỗ Văn Ghi', role: 'secretary' },
    ],
    products: ['mot', 'hai', 'ba'].map((key) => ({ ...product, id: key, name: `Mật ong ${key}` })),
    regulation,
    time,
  });
  const seated = ['A', 'B', 'C'].reduce(
    (session, member) => attend(session, { member, as: 'present', time }),
    opened,
  );
  return recuse(seated, { product: 'ba', member: 'C', reason: 'người nhà của chủ thể', time });
}
