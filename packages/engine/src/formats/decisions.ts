/** The decisions of a programme in time, as `choosePack` takes them: from which day each applies, and what it replaces. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { day } from './day-field.js';
import { packId } from './fields.js';
import { RATING_KINDS } from './rating-kinds.js';

const pack = packId.meta(
  about(['Bộ quy định', 'Mã bộ quy định của quyết định.'], ['Pack', "The id of the decision's pack."]),
);
const decision = z
  .string()
  .max(200)
  .meta(
    about(
      ['Quyết định', 'Số, ký hiệu như được dẫn: “26/2026/QĐ-TTg”.'],
      ['Decision', 'Its number as it is cited: "26/2026/QĐ-TTg".'],
    ),
  );
const days = z
  .int()
  .min(0)
  .max(LIMITS.termDays)
  .meta(
    about(
      ['Số ngày', 'Tính từ ngày quyết định mới có hiệu lực.'],
      ['Days', 'Counted from the first day of the new decision.'],
    ),
  );

const cite = z
  .object({
    decision,
    article: z
      .string()
      .max(40)
      .optional()
      .meta(
        about(
          ['Điều, khoản', 'Điều, khoản, điểm của quyết định đó; không có thì dẫn cả quyết định.'],
          ['Article', 'The article of that decision; without it, the decision itself is cited.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'DecisionCitation',
    ...about(
      ['Căn cứ', 'Quyết định, và điều khoản nói điều đó.'],
      ['Citation', 'The decision, and the article that says so.'],
    ),
  });

const tail = z
  .object({
    kinds: z
      .array(z.enum(RATING_KINDS))
      .max(9)
      .readonly()
      .meta(
        about(
          ['Loại hồ sơ', 'first: đánh giá lần đầu; upgrade: nâng hạng; re-rating: đánh giá lại.'],
          ['Kinds', 'first, upgrade (to a higher rank) or re-rating (when a certificate ends).'],
        ),
      ),
    days,
    cite,
  })
  .readonly()
  .meta({
    id: 'Tail',
    ...about(
      ['Chuyển tiếp', 'Hồ sơ nộp trước ngày có hiệu lực được xét tiếp theo quyết định cũ trong bao lâu.'],
      ['Tail', 'How long dossiers filed before that day may still finish under the former decision.'],
    ),
  });

const replacement = z
  .object({
    pack,
    decision,
    lapsesAfter: z
      .object({ days, cite })
      .readonly()
      .meta(
        about(
          ['Hết hiệu lực', 'Quyết định cũ hết hiệu lực sau bao nhiêu ngày.'],
          ['Lapses after', 'After how many days the former decision lapses.'],
        ),
      ),
    tails: z
      .array(tail)
      .max(20)
      .readonly()
      .meta(about(['Chuyển tiếp', 'Theo loại hồ sơ.'], ['Tails', 'By kind of dossier.'])),
  })
  .readonly()
  .meta({
    id: 'Replacement',
    ...about(
      ['Thay thế', 'Quyết định bị thay thế, và cách chuyển tiếp.'],
      ['Replacement', 'The decision that it replaces, and how it takes over.'],
    ),
  });

export const decisionsSchema = z
  .array(
    z
      .object({
        pack,
        decision,
        from: day.meta(
          about(['Từ ngày', 'Ngày đầu tiên có hiệu lực.'], ['From', 'The first day on which it applies.']),
        ),
        cite,
        replaces: replacement.optional(),
      })
      .readonly()
      .meta({
        id: 'DatedDecision',
        ...about(['Quyết định', 'Một quyết định trong thời gian.'], ['Decision', 'One decision in time.']),
      }),
  )
  .max(100)
  .readonly()
  .meta(
    about(
      ['Các quyết định', 'Các quyết định của chương trình theo thời gian, cũ nhất trước.'],
      ['Decisions', 'The decisions of a programme in time, the earliest first.'],
    ),
  );
