/** A step of a dossier on its way from the producer to the commune, the province and the ministry. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { criterionNotesSchema, line } from './criterion-notes.js';
import { moment } from './day-field.js';

const actorSchema = z
  .looseObject({
    name: line.meta(about(['Họ tên', 'Họ tên người thực hiện, hoặc tên cơ quan.'], ['Name', 'Who did it.'])),
    role: line
      .optional()
      .meta(about(['Chức vụ', 'Chức vụ của người đó.'], ['Role', 'What that person is there.'])),
  })
  .meta({
    id: 'DossierActor',
    ...about(['Người thực hiện', 'Ai thực hiện bước này.'], ['Actor', 'Who took the step.']),
  });

const pick = z.number().int().min(0).max(LIMITS.options);
const criterionKey = z.string().max(LIMITS.idLength);
const condition = z.string().max(80);

const keptSheetSchema = z
  .looseObject({
    picks: z
      .record(criterionKey, pick)
      .meta(
        about(
          ['Lựa chọn', 'Lựa chọn khi đó, theo mã tiêu chí.'],
          ['Picks', 'The picks then, by criterion id.'],
        ),
      ),
    declared: z
      .array(condition)
      .max(LIMITS.conditions)
      .meta(
        about(
          ['Điều kiện được khai', 'Mã các điều kiện khi đó được khai là xảy ra.'],
          ['Declared', 'Ids of the conditions that were declared to hold.'],
        ),
      ),
    denied: z
      .array(condition)
      .max(LIMITS.conditions)
      .optional()
      .meta(
        about(
          ['Điều kiện được khai là không có', 'Mã các điều kiện khi đó được khai là không xảy ra.'],
          ['Denied', 'Ids of the conditions that were declared not to hold.'],
        ),
      ),
    criteria: z
      .record(criterionKey, criterionNotesSchema)
      .meta(
        about(
          ['Ghi chú và minh chứng', 'Ghi chú và minh chứng khi đó, theo mã tiêu chí.'],
          ['Notes and evidence', 'Notes and evidence then, by criterion id.'],
        ),
      ),
  })
  .meta({
    id: 'KeptSheet',
    ...about(
      [
        'Phiếu khi đó',
        'Lựa chọn, ghi chú và minh chứng khi bước này diễn ra: những gì sửa sau đó không xóa chúng.',
      ],
      ['Sheet as it was', 'Picks, notes and evidence at this step: later corrections do not take them away.'],
    ),
  });

export const dossierStepSchema = z
  .looseObject({
    step: z
      .enum(['submitted', 'asked', 'returned', 'accepted', 'forwarded'])
      .meta(
        about(
          [
            'Bước',
            'submitted là nộp, asked là yêu cầu bổ sung, returned là trả lại kèm ý kiến, accepted là tiếp nhận, forwarded là chuyển lên cấp trên.',
          ],
          [
            'Step',
            'Handed in, asked for more, returned with remarks, accepted, or sent on to the next level.',
          ],
        ),
      ),
    who: actorSchema,
    stage: z
      .enum(['self', 'commune', 'province', 'centre'])
      .meta(about(['Cấp', 'Bước này diễn ra ở cấp nào.'], ['Stage', 'At which level the step was taken.'])),
    time: moment.meta(about(['Lúc', 'Khi bước này diễn ra.'], ['Time', 'When it was taken.'])),
    remark: z
      .string()
      .max(LIMITS.remark)
      .optional()
      .meta(about(['Ghi chú', 'Điều cần nói thêm.'], ['Remark', 'What is said with it.'])),
    sheet: keptSheetSchema.optional(),
  })
  .meta({
    id: 'DossierStep',
    ...about(
      ['Bước của hồ sơ', 'Một bước của hồ sơ trên đường từ chủ thể lên các cấp.'],
      ['Step of a dossier', 'One step of a dossier on its way up, or back.'],
    ),
  });

/** A step of a dossier: handed in, asked for more, returned, accepted, sent on. */
export type DossierStep = z.infer<typeof dossierStepSchema>;
