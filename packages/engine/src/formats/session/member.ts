/** Who sits in a council. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { JWK_COORDINATE } from '../../checks/patterns.js';
import { about } from '../about.js';
import { line } from '../criterion-notes.js';

export const MEMBER_ROLES = ['chair', 'vice-chair', 'member', 'secretary'] as const;

/** A member, or a product, within a session: short, so that it stands at the head of a column. */
export const sessionId = z.string().max(LIMITS.idLength);

/** Which member, and which product, something is about. */
export const memberId = sessionId.meta(
  about(['Thành viên', 'Mã thành viên.'], ['Member', 'The id of a member.']),
);
export const productId = sessionId.meta(
  about(['Sản phẩm', 'Mã sản phẩm trong phiên.'], ['Product', 'The id of a product of the session.']),
);

const keySchema = z
  .looseObject({
    kty: z
      .literal('OKP')
      .meta(about(['Loại khóa', 'Luôn là OKP, theo RFC 8037.'], ['Key type', 'OKP, as of RFC 8037.'])),
    crv: z.literal('Ed25519').meta(about(['Đường cong', 'Luôn là Ed25519.'], ['Curve', 'Ed25519.'])),
    x: z
      .string()
      .max(64)
      .regex(JWK_COORDINATE.pattern, JWK_COORDINATE.expected)
      .meta(about(['Khóa', 'Phần công khai, viết base64url.'], ['Key', 'The public part, in base64url.'])),
  })
  .meta({
    id: 'MemberKey',
    ...about(
      ['Khóa công khai', 'Khóa Ed25519 để kiểm tra chữ ký, theo RFC 8037.'],
      ['Public key', 'The Ed25519 key that signatures are checked with, as of RFC 8037.'],
    ),
  });

export const memberSchema = z
  .looseObject({
    id: sessionId.meta(
      about(['Mã', 'Mã ngắn của thành viên trong phiên này.'], ['Id', 'A short id within this session.']),
    ),
    name: line.meta(about(['Họ tên', 'Họ tên thành viên.'], ['Name', 'The name of the member.'])),
    role: z
      .enum(MEMBER_ROLES)
      .meta(
        about(
          ['Vai trò', 'chair là Chủ tịch, vice-chair là Phó Chủ tịch, secretary là thư ký (không chấm).'],
          ['Role', 'Chair, vice-chair, member, or the secretary, who casts no ballot.'],
        ),
      ),
    title: line
      .optional()
      .meta(about(['Chức vụ', 'Chức vụ trong cơ quan.'], ['Title', 'What the member is in that office.'])),
    body: line
      .optional()
      .meta(
        about(['Cơ quan', 'Cơ quan mà thành viên đại diện.'], ['Body', 'The office the member speaks for.']),
      ),
    key: keySchema.optional(),
  })
  .meta({
    id: 'CouncilMember',
    ...about(['Thành viên', 'Một người trong hội đồng.'], ['Member', 'Somebody who sits in the council.']),
  });

/** Somebody who sits in a council. */
export type CouncilMember = z.infer<typeof memberSchema>;
