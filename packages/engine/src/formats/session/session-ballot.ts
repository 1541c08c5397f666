/** A member's ballot on one product, as a session keeps it. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { note } from '../criterion-notes.js';
import { moment } from '../day-field.js';
import { digest } from '../fields.js';
import { memberId, productId, sessionId } from './member.js';

const pick = z.number().int().min(0).max(LIMITS.options);
const criterionKey = z.string().max(LIMITS.idLength);
const conditions = z.array(z.string().max(80)).max(LIMITS.conditions);

export const roundNumber = z
  .number()
  .int()
  .min(1)
  .max(LIMITS.councilRounds)
  .meta(about(['Lần chấm', 'Lần chấm thứ mấy, tính từ 1.'], ['Round', 'Which round, from 1.']));

export const sessionBallotSchema = z
  .looseObject({
    session: sessionId
      .optional()
      .meta(
        about(
          ['Phiên', 'Mã phiên họp mà phiếu thuộc về; phiếu có niêm phong luôn ghi.'],
          ['Session', 'The id of the session that it is for; every sealed ballot has it.'],
        ),
      ),
    product: productId,
    member: memberId,
    round: roundNumber,
    picks: z
      .record(criterionKey, pick)
      .meta(
        about(
          ['Lựa chọn', 'Theo mã tiêu chí, như trong phiếu.'],
          ['Picks', 'By criterion id, as in a sheet.'],
        ),
      ),
    declared: conditions.meta(
      about(
        ['Điều kiện được khai', 'Mã các điều kiện mà thành viên cho là xảy ra.'],
        ['Declared', 'Ids of the conditions that the member holds to be true.'],
      ),
    ),
    denied: conditions
      .optional()
      .meta(
        about(
          ['Điều kiện được khai là không có', 'Mã các điều kiện mà thành viên cho là không xảy ra.'],
          ['Denied', 'Ids of the conditions that the member holds not to be true.'],
        ),
      ),
    remarks: z
      .record(criterionKey, z.string().max(LIMITS.remark))
      .optional()
      .meta(
        about(
          ['Nhận xét từng tiêu chí', 'Theo mã tiêu chí.'],
          ['Remarks', 'What the member remarks, by criterion id.'],
        ),
      ),
    opinion: note
      .optional()
      .meta(
        about(
          ['Ý kiến chung', 'Ý kiến về cả sản phẩm.'],
          ['Opinion', 'What the member thinks of the product as a whole.'],
        ),
      ),
    time: moment.meta(about(['Lúc', 'Khi thành viên ký phiếu.'], ['Time', 'When the member signed it off.'])),
    seal: digest
      .optional()
      .meta(
        about(
          ['Niêm phong', 'SHA-256 của JSON chuẩn tắc của phiếu, không kể mục này và chữ ký.'],
          ['Seal', 'SHA-256 over the canonical JSON of the ballot without seal and signature.'],
        ),
      ),
    signature: z
      .string()
      .max(4_000)
      .optional()
      .meta(
        about(
          ['Chữ ký số', 'Chữ ký JWS (RFC 7515) trên niêm phong.'],
          ['Signature', 'A JWS (RFC 7515) over the seal.'],
        ),
      ),
  })
  .meta({
    id: 'SessionBallot',
    ...about(
      ['Phiếu chấm', 'Phiếu của một thành viên cho một sản phẩm.'],
      ['Ballot', 'What one member gave one product in one round.'],
    ),
  });

/** What one member gave one product in one round. */
export type SessionBallot = z.infer<typeof sessionBallotSchema>;
