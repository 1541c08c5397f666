/** `ocop-calendar/1`: every period of a decision as data, each with its article. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { MONTH_DAY } from '../../checks/patterns.js';
import { about } from '../about.js';
import { day } from '../day-field.js';
import { inspectionRuleFields } from '../inspection/inspection-rules.js';
import { citationSchema, packId, rank, textSchema } from '../fields.js';
import { RATING_KINDS } from '../rating-kinds.js';
import { RATING_LEVELS } from '../rating-levels.js';

/** How the days of a deadline are counted. */
export const DEADLINE_UNITS = ['days', 'working-days'] as const;

const calendarId = z
  .string()
  .max(LIMITS.idLength)
  .meta(about(['Mã', 'Mã để nhắc đến mục này.'], ['Id', 'What this part is named by.']));
const title = textSchema.meta(about(['Tên', 'Tên gọi của mục này.'], ['Title', 'What it is called.']));
const termDays = z.int().min(0).max(LIMITS.termDays);
const level = z
  .enum(RATING_LEVELS)
  .meta(
    about(
      ['Cấp', 'province là cấp tỉnh, centre là cấp trung ương.'],
      ['Level', 'The province, or the centre.'],
    ),
  );
const ranks = z
  .array(rank)
  .min(1)
  .max(LIMITS.bands)
  .readonly()
  .meta(about(['Các hạng', 'Những hạng thuộc thẩm quyền này.'], ['Ranks', 'The ranks it decides on.']));

const authoritySchema = z
  .object({ ranks, level, title, cite: citationSchema })
  .readonly()
  .meta({
    id: 'Authority',
    ...about(
      ['Cơ quan có thẩm quyền', 'Cơ quan quyết định đối với những hạng này.'],
      ['Authority', 'Who decides for these ranks.'],
    ),
  });
const authorities = z
  .array(authoritySchema)
  .max(LIMITS.bands)
  .readonly()
  .meta(
    about(
      ['Các cơ quan có thẩm quyền', 'Mỗi hạng một cơ quan; hạng không có ở đây không được cấp giấy.'],
      ['Authorities', 'One for each rank; a rank that is not here gets no certificate.'],
    ),
  );

const monthDay = z
  .string()
  .max(5)
  .regex(MONTH_DAY.pattern, MONTH_DAY.expected)
  .meta(
    about(
      ['Trước ngày', 'Tháng-ngày, như 04-30: chậm nhất là ngày liền trước.'],
      ['Before', 'Month and day, such as 04-30: the last day is the one before it.'],
    ),
  );

const roundSchema = z
  .object({
    id: calendarId,
    level,
    title,
    proposedBefore: monthDay,
    doneBefore: monthDay,
    nextYear: z
      .literal(true)
      .optional()
      .meta(
        about(
          ['Năm sau', 'Các ngày của đợt thuộc năm sau năm của đợt.'],
          ['Next year', 'Its days are in the year after the one it is counted to.'],
        ),
      ),
    proposer: textSchema.meta(
      about(['Nơi đề nghị', 'Cơ quan gửi hồ sơ đề nghị.'], ['Proposer', 'Which office sends dossiers on.']),
    ),
    handling: calendarId
      .optional()
      .meta(
        about(
          ['Xử lý trước', 'Mã của thời hạn mà nơi đề nghị có trước khi gửi.'],
          ['Handling', 'The id of the deadline within which the proposer sends them on.'],
        ),
      ),
    cite: citationSchema,
  })
  .readonly()
  .meta({
    id: 'CalendarRound',
    ...about(
      ['Đợt đánh giá', 'Một đợt đánh giá của mỗi năm.'],
      ['Round', 'A round of rating that comes every year.'],
    ),
  });

const deadlineSchema = z
  .object({
    id: calendarId,
    title,
    count: termDays.meta(about(['Số ngày', 'Bao nhiêu ngày.'], ['Count', 'How many days.'])),
    unit: z
      .enum(DEADLINE_UNITS)
      .meta(
        about(
          ['Loại ngày', 'days là ngày theo lịch, working-days là ngày làm việc.'],
          ['Unit', 'Days of the calendar, or working days.'],
        ),
      ),
    from: textSchema.meta(
      about(['Tính từ', 'Thời hạn tính từ ngày nào.'], ['From', 'What day it is counted from.']),
    ),
    cite: citationSchema,
  })
  .readonly()
  .meta({
    id: 'CalendarDeadline',
    ...about(
      ['Thời hạn', 'Một thời hạn của cơ quan.'],
      ['Deadline', 'A time in which an office has to act.'],
    ),
  });

const groundSchema = z
  .object({
    id: calendarId,
    text: textSchema.meta(
      about(['Nguyên văn', 'Nguyên văn của quyết định.'], ['Text', 'In the words of the decision.']),
    ),
    cite: citationSchema,
  })
  .readonly()
  .meta({
    id: 'WithdrawalGround',
    ...about(
      ['Trường hợp thu hồi', 'Một trường hợp giấy chứng nhận bị thu hồi.'],
      ['Ground', 'A case in which a certificate is withdrawn.'],
    ),
  });

const transitionSchema = z
  .object({
    id: calendarId,
    of: z
      .enum(['certificates', 'decision', 'dossiers'])
      .meta(
        about(
          [
            'Về',
            'certificates là giấy đã cấp, decision là quyết định cũ, dossiers là hồ sơ nộp trước ngày đó.',
          ],
          ['Of', 'Certificates already issued, the former decision, or dossiers filed before that day.'],
        ),
      ),
    title,
    from: day.meta(
      about(
        ['Từ ngày', 'Ngày mà thời gian chuyển tiếp tính từ đó.'],
        ['From', 'The day it is counted from.'],
      ),
    ),
    days: termDays
      .optional()
      .meta(
        about(
          ['Số ngày', 'Bao nhiêu ngày; không có là không có hạn.'],
          ['Days', 'For how many days; without it, without end.'],
        ),
      ),
    kinds: z
      .array(z.enum(RATING_KINDS))
      .max(RATING_KINDS.length)
      .readonly()
      .optional()
      .meta(
        about(
          ['Loại hồ sơ', 'Chỉ dành cho những loại hồ sơ này.'],
          ['Kinds', 'For these kinds of dossier alone.'],
        ),
      ),
    cite: citationSchema,
  })
  .readonly()
  .meta({
    id: 'CalendarTransition',
    ...about(
      ['Chuyển tiếp', 'Điều còn theo quy định cũ, và đến khi nào.'],
      ['Transition', 'What still goes by the former rules, and until when.'],
    ),
  });

export const calendarSchema = z
  .object({
    format: z
      .literal('ocop-calendar/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    pack: packId,
    decision: z
      .string()
      .max(200)
      .meta(
        about(
          ['Quyết định', 'Số, ký hiệu như được dẫn: “26/2026/QĐ-TTg”.'],
          ['Decision', 'Its number as it is cited: "26/2026/QĐ-TTg".'],
        ),
      ),
    certificate: z
      .object({
        months: z
          .int()
          .min(1)
          .max(LIMITS.termMonths)
          .meta(about(['Số tháng', 'Có giá trị bao nhiêu tháng.'], ['Months', 'For how many months.'])),
        cite: citationSchema,
      })
      .readonly()
      .meta(
        about(
          ['Giấy chứng nhận', 'Thời hạn của giấy chứng nhận, từ ngày ban hành.'],
          ['Certificate', 'How long a certificate is valid, from the day it was issued.'],
        ),
      ),
    authorities,
    renewal: z
      .object({
        earliest: termDays.meta(
          about(
            ['Sớm nhất', 'Số ngày trước ngày hết thời hạn.'],
            ['Earliest', 'So many days before the certificate ends.'],
          ),
        ),
        latest: termDays.meta(
          about(
            ['Muộn nhất', 'Số ngày trước ngày hết thời hạn.'],
            ['Latest', 'So many days before the certificate ends.'],
          ),
        ),
        cite: citationSchema,
      })
      .readonly()
      .meta(
        about(
          ['Phân hạng lại', 'Hồ sơ phân hạng lại nộp khi nào.'],
          ['Renewal', 'When the dossier of a re-rating is handed in.'],
        ),
      ),
    extension: z
      .object({
        days: termDays.meta(
          about(['Số ngày', 'Nhiều nhất bao nhiêu ngày.'], ['Days', 'So many days at most.']),
        ),
        cite: citationSchema,
      })
      .readonly()
      .meta(
        about(
          ['Kéo dài', 'Giấy chứng nhận còn hiệu lực nhiều nhất bao lâu sau khi hết thời hạn.'],
          ['Extension', 'How long a certificate may stay valid after its end.'],
        ),
      ),
    rounds: z
      .array(roundSchema)
      .max(LIMITS.calendarParts)
      .readonly()
      .meta(about(['Các đợt', 'Các đợt đánh giá mỗi năm.'], ['Rounds', 'The rounds of every year.'])),
    deadlines: z
      .array(deadlineSchema)
      .max(LIMITS.calendarParts)
      .readonly()
      .meta(about(['Các thời hạn', 'Thời hạn của cơ quan.'], ['Deadlines', 'By when offices must act.'])),
    grounds: z
      .array(groundSchema)
      .max(LIMITS.calendarParts)
      .readonly()
      .meta(
        about(
          ['Các trường hợp thu hồi', 'Khi nào giấy chứng nhận bị thu hồi.'],
          ['Grounds', 'When a certificate is withdrawn.'],
        ),
      ),
    withdrawal: z
      .object({ authorities, deadline: calendarId, cite: citationSchema })
      .readonly()
      .meta(
        about(
          ['Thu hồi', 'Ai thu hồi, và mã của thời hạn.'],
          ['Withdrawal', 'Who withdraws, and the id of its deadline.'],
        ),
      ),
    inspection: z
      .object({ authorities, ...inspectionRuleFields })
      .readonly()
      .optional()
      .meta(
        about(
          ['Kiểm tra, giám sát', 'Ai kiểm tra sản phẩm đã được công nhận, và kiểm tra những gì.'],
          ['Inspection', 'Who inspects products that were recognised, and what they look into.'],
        ),
      ),
    counting: z
      .object({
        statute: textSchema.meta(
          about(
            ['Luật', 'Luật nói cách tính thời hạn.'],
            ['Statute', 'The statute that says how terms are counted.'],
          ),
        ),
        start: citationSchema,
        end: citationSchema,
        months: citationSchema,
        daysOff: citationSchema,
      })
      .readonly()
      .meta(
        about(
          ['Cách tính', 'Điều khoản về ngày đầu, ngày cuối, tháng và ngày nghỉ.'],
          ['Counting', 'The articles on the first day, the last, months and days off.'],
        ),
      ),
    transitions: z
      .array(transitionSchema)
      .max(LIMITS.calendarParts)
      .readonly()
      .meta(
        about(
          ['Chuyển tiếp', 'Các quy định chuyển tiếp.'],
          ['Transitions', 'What still goes by the former rules.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      ['Lịch của quyết định', 'Mọi thời hạn của một quyết định, kèm điều khoản.'],
      ['Calendar of a decision', 'Every period of a decision, each with its article.'],
    ),
  );

/** Every period of a decision as data, `ocop-calendar/1`; its citations are articles of that decision. */
export type RatingCalendar = z.infer<typeof calendarSchema>;
/** Who decides for some ranks: certifies, withdraws, inspects. */
export type Authority = z.infer<typeof authoritySchema>;
/** A case in which a certificate is withdrawn, in the words of the decision. */
export type WithdrawalGround = z.infer<typeof groundSchema>;
