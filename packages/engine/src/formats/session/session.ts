/** `ocop-session/1`: a council's session, from who sits in it to what each member gave each product. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { assessmentSchema } from '../assessment.js';
import { line, note } from '../criterion-notes.js';
import { day, moment } from '../day-field.js';
import { setNumber } from '../fields.js';
import { RATING_KINDS } from '../rating-kinds.js';
import { commitmentSchema } from './commitment.js';
import { memberId, memberSchema, productId, sessionId } from './member.js';
import { REGULATION, regulationSchema } from './regulation.js';
import { roundNumber, sessionBallotSchema } from './session-ballot.js';

export const COUNCIL_LEVELS = ['commune', 'consulting', 'province', 'centre'] as const;
export const ATTENDANCES = ['present', 'absent', 'written'] as const;
export const SESSION_STATES = ['open', 'closed'] as const;
export const SESSION_STEPS = [
  'opened',
  'attended',
  'recused',
  'recusal-withdrawn',
  'committed',
  'cast',
  'round',
  'round-withdrawn',
  'closed',
] as const;

const councilSchema = z
  .looseObject({
    name: line.meta(
      about(['Tên', 'Tên hội đồng.'], ['Name', 'What the council is called, with its province.']),
    ),
    level: z
      .enum(COUNCIL_LEVELS)
      .meta(
        about(
          ['Cấp', 'commune là xã, consulting là tổ tư vấn, province là tỉnh, centre là trung ương.'],
          ['Level', 'The commune, a consulting team, the province or the centre.'],
        ),
      ),
    decision: line
      .optional()
      .meta(
        about(
          ['Quyết định thành lập', 'Số và ngày của quyết định.'],
          ['Decision', 'The number and day of the decision that set it up.'],
        ),
      ),
    agency: line
      .optional()
      .meta(
        about(
          ['Cơ quan chủ quản', 'Cơ quan ghi ở đầu văn bản, như UBND tỉnh.'],
          ['Agency', 'The agency at the head of its documents, such as the People’s Committee.'],
        ),
      ),
  })
  .meta({
    id: 'SessionCouncil',
    ...about(['Hội đồng', 'Hội đồng nào họp.'], ['Council', 'Which council it is.']),
  });

const heldSchema = z
  .looseObject({
    on: day.meta(about(['Ngày', 'Ngày họp.'], ['On', 'The day of the meeting.'])),
    place: line.optional().meta(about(['Nơi họp', 'Địa điểm.'], ['Place', 'Where it is held.'])),
    form: z
      .enum(['meeting', 'written'])
      .meta(
        about(
          ['Hình thức', 'meeting là họp; written là lấy ý kiến bằng văn bản (Điều 7 khoản 6 điểm d).'],
          ['Form', 'A meeting, or a vote in writing (Art. 7.6d).'],
        ),
      ),
  })
  .meta({
    id: 'SessionHeld',
    ...about(['Phiên họp', 'Họp khi nào, ở đâu, bằng hình thức nào.'], ['Held', 'When, where and how.']),
  });

const productSchema = z
  .looseObject({
    id: sessionId.meta(
      about(['Mã', 'Mã ngắn của sản phẩm trong phiên này.'], ['Id', 'A short id within this session.']),
    ),
    name: line.meta(about(['Tên', 'Tên sản phẩm.'], ['Name', 'What the product is called.'])),
    entity: line.meta(about(['Chủ thể', 'Tên chủ thể.'], ['Entity', 'What its entity is called.'])),
    place: line
      .optional()
      .meta(about(['Địa phương', 'Xã của chủ thể.'], ['Place', 'The commune of the entity.'])),
    kind: z
      .enum(RATING_KINDS)
      .optional()
      .meta(
        about(
          ['Lần đăng ký', 'Lần đầu, nâng hạng hay đánh giá lại.'],
          ['Kind', 'First rating, upgrade or re-rating.'],
        ),
      ),
    pack: z
      .string()
      .max(LIMITS.idLength)
      .meta(about(['Bộ quy định', 'Mã bộ quy định.'], ['Pack', 'The id of the pack it is scored by.'])),
    set: setNumber,
    assessment: assessmentSchema.optional(),
  })
  .meta({
    id: 'SessionProduct',
    ...about(['Sản phẩm', 'Một sản phẩm của phiên.'], ['Product', 'A product of the session.']),
  });

const attendanceSchema = z
  .looseObject({
    member: memberId,
    as: z
      .enum(ATTENDANCES)
      .meta(
        about(
          ['Dự họp', 'present là có mặt, absent là vắng, written là gửi ý kiến bằng văn bản.'],
          ['As', 'Present, absent, or by a vote in writing.'],
        ),
      ),
    reason: line.optional().meta(about(['Lý do', 'Vì sao vắng.'], ['Reason', 'Why somebody is absent.'])),
  })
  .meta({
    id: 'Attendance',
    ...about(['Dự họp', 'Ai có mặt.'], ['Attendance', 'Who is there.']),
  });

const recusalSchema = z
  .looseObject({
    product: productId,
    member: memberId,
    reason: line.meta(
      about(['Lý do', 'Vì sao thành viên không chấm.'], ['Reason', 'Why the member does not score it.']),
    ),
    time: moment,
  })
  .meta({
    id: 'Recusal',
    ...about(
      ['Không chấm', 'Một thành viên không chấm một sản phẩm.'],
      ['Recusal', 'A member does not score a product, and says why.'],
    ),
  });

const openedRoundSchema = z
  .looseObject({
    product: productId,
    round: roundNumber,
    members: z
      .array(sessionId)
      .min(1)
      .max(LIMITS.councilMembers)
      .meta(
        about(
          ['Chấm lại', 'Những thành viên chấm lại; phiếu của những người khác vẫn tính.'],
          ['Members', 'Who scores again; the ballots of the others stand.'],
        ),
      ),
    reason: line.meta(about(['Lý do', 'Vì sao chấm lại.'], ['Reason', 'Why it is scored again.'])),
    time: moment,
  })
  .meta({
    id: 'OpenedRound',
    ...about(['Lần chấm thêm', 'Một lần chấm lại một sản phẩm.'], ['Round', 'A product is scored again.']),
  });

const stepSchema = z
  .looseObject({
    step: z.enum(SESSION_STEPS).meta(about(['Việc', 'Việc đã diễn ra.'], ['Step', 'What took place.'])),
    time: moment,
    member: memberId.optional(),
    product: productId.optional(),
    round: roundNumber.optional(),
    text: line
      .optional()
      .meta(about(['Nội dung', 'Lý do, hoặc điều được ghi.'], ['Text', 'The reason, or what was noted.'])),
  })
  .meta({
    id: 'SessionStep',
    ...about(['Nhật ký', 'Một việc của phiên.'], ['Step', 'Something that took place in the session.']),
  });

export const sessionSchema = z
  .looseObject({
    format: z
      .literal('ocop-session/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    id: sessionId.meta(
      about(['Mã phiên', 'Mã của phiên họp.'], ['Id', 'What tells it from other sessions.']),
    ),
    council: councilSchema,
    regulation: regulationSchema.meta({ id: 'Regulation', ...REGULATION }).optional(),
    held: heldSchema,
    members: z
      .array(memberSchema)
      .min(1)
      .max(LIMITS.councilMembers)
      .meta(about(['Thành viên', 'Danh sách hội đồng.'], ['Members', 'Who sits in the council.'])),
    products: z
      .array(productSchema)
      .max(LIMITS.councilProducts)
      .meta(about(['Sản phẩm', 'Các sản phẩm được chấm.'], ['Products', 'What is scored.'])),
    attendance: z
      .array(attendanceSchema)
      .max(LIMITS.councilMembers)
      .meta(about(['Dự họp', 'Ai có mặt, ai vắng.'], ['Attendance', 'Who is there, and who is not.'])),
    recusals: z
      .array(recusalSchema)
      .max(LIMITS.sessionBallots)
      .meta(about(['Không chấm', 'Ai không chấm sản phẩm nào.'], ['Recusals', 'Who does not score what.'])),
    rounds: z
      .array(openedRoundSchema)
      .max(LIMITS.councilProducts * LIMITS.councilRounds)
      .meta(about(['Chấm lại', 'Các lần chấm sau lần thứ nhất.'], ['Rounds', 'Rounds after the first.'])),
    commitments: z
      .array(commitmentSchema)
      .max(LIMITS.sessionBallots)
      .optional()
      .meta(
        about(
          ['Niêm phong', 'Dấu niêm phong của các phiếu, trước khi mở.'],
          ['Commitments', 'Seals of ballots, before they are opened.'],
        ),
      ),
    ballots: z
      .array(sessionBallotSchema)
      .max(LIMITS.sessionBallots)
      .meta(
        about(['Phiếu chấm', 'Mọi phiếu của mọi lần chấm.'], ['Ballots', 'Every ballot of every round.']),
      ),
    state: z
      .enum(SESSION_STATES)
      .meta(about(['Tình trạng', 'open là đang mở, closed là đã kết luận.'], ['State', 'Open, or closed.'])),
    conclusion: note
      .optional()
      .meta(
        about(['Kết luận', 'Lời kết luận của chủ tọa.'], ['Conclusion', 'What the chair says at the end.']),
      ),
    log: z
      .array(stepSchema)
      .max(LIMITS.sessionSteps)
      .meta(
        about(['Nhật ký', 'Những việc đã diễn ra, theo thời gian.'], ['Log', 'What took place, in time.']),
      ),
  })
  .meta(
    about(
      ['Phiên họp hội đồng', 'Một phiên chấm điểm của hội đồng.'],
      ['Council session', 'A council’s session: members, products, ballots and what became of them.'],
    ),
  );

/** A council's session, `ocop-session/1`. */
export type Session = z.infer<typeof sessionSchema>;
/** A product of a session. */
export type SessionProduct = Session['products'][number];
