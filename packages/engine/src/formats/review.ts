/** What an official decided and remarked about one criterion of a producer's sheet. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { criterionNotesSchema, line } from './criterion-notes.js';
import { moment } from './day-field.js';

const pick = z.number().int().min(0).max(LIMITS.options);

const reviewerSchema = z
  .looseObject({
    name: line.meta(
      about(
        ['Họ tên', 'Họ tên người xem, hoặc tên cơ quan.'],
        ['Name', 'The name of the reviewer, or of the office.'],
      ),
    ),
    role: line
      .optional()
      .meta(
        about(
          ['Chức vụ', 'Người xem giữ chức vụ gì.'],
          ['Role', 'What the reviewer is there: an official, a member of a council…'],
        ),
      ),
  })
  .meta({
    id: 'Reviewer',
    ...about(['Người xem', 'Ai cho ý kiến.'], ['Reviewer', 'Who looked at the criterion.']),
  });

const reviewedAnswerSchema = criterionNotesSchema
  .extend({
    pick: pick
      .optional()
      .meta(
        about(
          ['Lựa chọn', 'Phương án chủ thể đã chọn khi đó; không có là chưa trả lời.'],
          ['Pick', 'The pick as it stood then; none where the criterion was not answered.'],
        ),
      ),
  })
  .meta({
    id: 'ReviewedAnswer',
    ...about(
      [
        'Câu trả lời đã xem',
        'Câu trả lời của chủ thể khi được xem: so với hiện tại thì biết đã sửa hay chưa.',
      ],
      ['Reviewed answer', 'The answer as it was reviewed: held against today’s, it says what has changed.'],
    ),
  });

export const reviewSchema = z
  .looseObject({
    who: reviewerSchema,
    stage: z
      .enum(['commune', 'province', 'centre'])
      .meta(
        about(
          ['Cấp', 'Cấp xem phiếu: xã, tỉnh hoặc trung ương.'],
          ['Stage', 'Where it was reviewed: the commune, the province or the centre.'],
        ),
      ),
    verdict: z
      .enum(['sufficient', 'missing', 'ask'])
      .optional()
      .meta(
        about(
          ['Kết luận', 'sufficient là đủ, missing là thiếu, ask là hỏi lại; không có là chưa kết luận.'],
          [
            'Verdict',
            'Whether the answer is borne out: sufficient, missing, or ask again; none where undecided.',
          ],
        ),
      ),
    pick: pick
      .optional()
      .meta(
        about(
          ['Lựa chọn của người xem', 'Phương án mà cấp chấm điểm cho là đúng.'],
          ['Own pick', 'The option that the reviewer holds to be true, at a stage that scores.'],
        ),
      ),
    remark: z
      .string()
      .max(LIMITS.remark)
      .optional()
      .meta(
        about(
          ['Nhận xét', 'Điều người xem ghi cho chủ thể.'],
          ['Remark', 'What the reviewer writes to the producer.'],
        ),
      ),
    time: moment.meta(
      about(
        ['Lúc', 'Khi ý kiến được ghi lần cuối.'],
        ['Time', 'When the review was last changed, with its time zone.'],
      ),
    ),
    answer: reviewedAnswerSchema.optional(),
  })
  .meta({
    id: 'Review',
    ...about(
      ['Ý kiến', 'Kết luận và nhận xét của một người xem về một tiêu chí.'],
      ['Review', 'What one reviewer decided and remarked about one criterion.'],
    ),
  });

/** What one reviewer decided and remarked about one criterion of a sheet. */
export type Review = z.infer<typeof reviewSchema>;
