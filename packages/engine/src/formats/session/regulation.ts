/** `ocop-regulation/1`: how a council works where the decision leaves it open, as its own regulation says. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { SHARE } from '../../checks/patterns.js';
import { about } from '../about.js';
import { expectations } from '../expectations.js';
import { textSchema } from '../fields.js';
import { CONDITION_POLICY_NAMES, MINIMUM_POLICY_NAMES } from '../minimum-policies.js';

export const WRITTEN_VOTES = ['never', 're-rating', 'always'] as const;

/** Of the format by itself, and of a session's own. */
export const REGULATION = about(
  ['Quy chế', 'Cách hội đồng làm việc ở những điểm quyết định để ngỏ.'],
  ['Regulation', 'How a council works where the decision leaves it open.'],
);

const quorumSchema = z
  .looseObject({
    share: z
      .string()
      .max(9)
      .regex(SHARE.pattern, SHARE.expected)
      .optional()
      .meta(
        about(
          ['Tỷ lệ', 'Phần thành viên phải có mặt, như 3/4.'],
          ['Share', 'The part of the members that must be there, such as 3/4.'],
        ),
      ),
    chair: z
      .boolean()
      .optional()
      .meta(
        about(
          ['Chủ tịch', 'Chủ tịch hội đồng có phải có mặt không.'],
          ['Chair', 'Whether the chair of the council must be there.'],
        ),
      ),
  })
  .meta({
    id: 'Quorum',
    ...about(['Số người dự họp', 'Khi nào phiên họp hợp lệ.'], ['Quorum', 'When a meeting is valid.']),
  });

const trimmedSchema = z
  .looseObject({
    each: z
      .number()
      .int()
      .min(1)
      .max(5)
      .meta(
        about(
          ['Mỗi đầu', 'Bỏ bao nhiêu phiếu cao nhất và bấy nhiêu phiếu thấp nhất.'],
          ['Each', 'How many of the highest totals, and as many of the lowest, are left out.'],
        ),
      ),
    from: z
      .number()
      .int()
      .min(3)
      .max(LIMITS.councilMembers)
      .meta(
        about(
          ['Từ', 'Chỉ bỏ khi có ít nhất chừng này phiếu.'],
          ['From', 'Only where there are this many ballots or more.'],
        ),
      ),
  })
  .meta({
    id: 'Trimmed',
    ...about(
      ['Bỏ phiếu cao nhất, thấp nhất', 'Trung bình không tính các phiếu ở hai đầu.'],
      ['Trimmed mean', 'An average without the totals at both ends.'],
    ),
  });

const recusalSchema = z
  .looseObject({
    ballots: z
      .string()
      .max(9)
      .regex(SHARE.pattern, SHARE.expected)
      .optional()
      .meta(
        about(
          ['Số phiếu còn lại', 'Phần thành viên phải có phiếu cho mỗi sản phẩm, như 1/2.'],
          ['Ballots', 'The part of the members whose ballots each product must have, such as 1/2.'],
        ),
      ),
  })
  .meta({
    id: 'RecusalRule',
    ...about(
      ['Không chấm', 'Còn bao nhiêu phiếu thì kết quả có giá trị, khi có người không chấm.'],
      ['Recusal rule', 'How many ballots a product still needs where members do not score it.'],
    ),
  });

const displaySchema = z
  .looseObject({
    decimals: z
      .number()
      .int()
      .min(0)
      .max(3)
      .optional()
      .meta(
        about(
          [
            'Số chữ số thập phân',
            'Điểm trung bình hiện bao nhiêu chữ số sau dấu phẩy; luôn cắt, không làm tròn.',
          ],
          ['Decimals', 'How many decimals an average is shown with; always cut, never rounded.'],
        ),
      ),
  })
  .meta({
    id: 'Display',
    ...about(['Cách hiện', 'Điểm trung bình được viết ra sao.'], ['Display', 'How averages are written.']),
  });

export const regulationSchema = z
  .looseObject({
    format: z
      .literal('ocop-regulation/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    title: textSchema
      .optional()
      .meta(
        about(
          ['Tên', 'Số và tên quyết định ban hành quy chế.'],
          ['Title', 'The number and the title of the decision that issued it.'],
        ),
      ),
    minimums: z
      .enum(MINIMUM_POLICY_NAMES)
      .optional()
      .meta(
        about(
          ['Xét yêu cầu tối thiểu', 'Cách xét yêu cầu tối thiểu giữa các thành viên.'],
          ['Minimums', 'How minimums are judged across members.'],
        ),
      ),
    conditions: z
      .enum(CONDITION_POLICY_NAMES)
      .optional()
      .meta(
        about(
          ['Xét điều kiện', 'majority là quá nửa số phiếu khai; any là chỉ cần một phiếu.'],
          ['Conditions', 'majority: more than half of the ballots declare it; any: one is enough.'],
        ),
      ),
    incomplete: z
      .enum(['refuse', 'exclude'])
      .optional()
      .meta(
        about(
          ['Phiếu chấm thiếu', 'refuse là không nhận, exclude là không tính vào trung bình.'],
          ['Incomplete', 'Whether a ballot with unanswered criteria is refused, or left out of the average.'],
        ),
      ),
    quorum: quorumSchema.optional(),
    apart: z
      .number()
      .gt(0)
      .max(LIMITS.points)
      .register(expectations, { expected: 'points above 0' })
      .optional()
      .meta(
        about(
          ['Chênh lệch', 'Hai tổng điểm cách nhau từ mức này trở lên thì trao đổi và chấm lại.'],
          ['Apart', 'Two totals this many points apart or more are talked over and scored again.'],
        ),
      ),
    rounds: z
      .number()
      .int()
      .min(1)
      .max(LIMITS.councilRounds)
      .optional()
      .meta(
        about(['Số lần chấm', 'Nhiều nhất bao nhiêu lần chấm.'], ['Rounds', 'How many rounds there may be.']),
      ),
    written: z
      .enum(WRITTEN_VOTES)
      .optional()
      .meta(
        about(
          ['Lấy ý kiến bằng văn bản', 'Khi nào hội đồng có thể lấy ý kiến bằng văn bản thay cho họp.'],
          ['Written vote', 'When the council may vote in writing without a meeting.'],
        ),
      ),
    blind: z
      .boolean()
      .optional()
      .meta(
        about(
          ['Chấm kín', 'Phiếu chỉ được mở khi mọi người đã niêm phong phiếu của mình.'],
          ['Blind', 'No ballot is opened before all who score have sealed theirs.'],
        ),
      ),
    recusal: recusalSchema.optional(),
    trimmed: trimmedSchema.optional(),
    display: displaySchema.optional(),
  })
  .meta(REGULATION);

/** How a council works where the decision leaves it open, `ocop-regulation/1`. */
export type Regulation = z.infer<typeof regulationSchema>;
