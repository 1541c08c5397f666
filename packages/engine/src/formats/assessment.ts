/** `ocop-assessment/1`: one filled-in sheet with everything around it, in one portable file. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { criterionNotesSchema } from './criterion-notes.js';
import { moment } from './day-field.js';
import { dossierStepSchema } from './dossier-step.js';
import { entitySchema } from './entity.js';
import { setNumber } from './fields.js';
import { layersSchema } from './layer/layer.js';
import { productSchema } from './product.js';
import { registrationSchema } from './registration.js';
import { reviewSchema } from './review.js';

const timesSchema = z
  .looseObject({
    created: moment
      .optional()
      .meta(about(['Tạo lúc', 'Khi phiếu được tạo.'], ['Created', 'When it was begun.'])),
    updated: moment
      .optional()
      .meta(about(['Sửa lúc', 'Khi phiếu được sửa lần cuối.'], ['Updated', 'When it was last changed.'])),
    submitted: moment
      .optional()
      .meta(about(['Nộp lúc', 'Khi phiếu được nộp.'], ['Submitted', 'When it was handed in.'])),
    returned: moment
      .optional()
      .meta(
        about(
          ['Trả lại lúc', 'Khi người xem trả phiếu lại kèm ý kiến.'],
          ['Returned', 'When a reviewer sent it back with remarks.'],
        ),
      ),
  })
  .meta({
    id: 'Times',
    ...about(
      ['Thời gian', 'Các mốc thời gian của phiếu.'],
      ['Times', 'When it was begun, changed and handed in.'],
    ),
  });

const criterionKey = z.string().max(LIMITS.idLength);

export const assessmentSchema = z
  .looseObject({
    format: z
      .literal('ocop-assessment/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    product: productSchema,
    entity: entitySchema,
    pack: z
      .string()
      .max(LIMITS.idLength)
      .meta(
        about(
          ['Bộ quy định', 'Mã bộ quy định mà phiếu theo.'],
          ['Pack', 'The id of the pack that the sheet goes by.'],
        ),
      ),
    layers: layersSchema
      .optional()
      .meta(
        about(
          ['Các lớp', 'Với bộ quy định đã gộp: quy định và các bản bổ sung khi điền phiếu.'],
          ['Layers', 'Of a merged pack: the rules and the layers the sheet was filled in under.'],
        ),
      ),
    set: setNumber,
    picks: z
      .record(criterionKey, z.number().int().min(0).max(LIMITS.options))
      .meta(
        about(
          [
            'Lựa chọn',
            'Theo mã tiêu chí: số thứ tự của phương án, tính từ 1; ô đánh dấu là 1 hoặc 0; 0 là không phương án nào đúng.',
          ],
          [
            'Picks',
            'By criterion id: the ordinal of the option, from 1; 1 or 0 for a box; 0 elsewhere for none of these.',
          ],
        ),
      ),
    declared: z
      .array(z.string().max(80))
      .max(LIMITS.conditions)
      .meta(
        about(
          ['Điều kiện được khai', 'Mã các điều kiện được khai là xảy ra.'],
          ['Declared', 'Ids of the conditions that are declared to hold.'],
        ),
      ),
    denied: z
      .array(z.string().max(80))
      .max(LIMITS.conditions)
      .optional()
      .meta(
        about(
          [
            'Điều kiện được khai là không có',
            'Mã các điều kiện được khai là không xảy ra; mã không ở đâu cả là chưa khai. Không ảnh hưởng đến điểm.',
          ],
          [
            'Denied',
            'Ids of the conditions that are declared not to hold; one in neither list is not declared. Scoring ignores it.',
          ],
        ),
      ),
    criteria: z
      .record(criterionKey, criterionNotesSchema)
      .meta(
        about(['Ghi chú và minh chứng', 'Theo mã tiêu chí.'], ['Notes and evidence', 'By criterion id.']),
      ),
    reviews: z
      .record(criterionKey, z.array(reviewSchema).max(LIMITS.reviews))
      .optional()
      .meta(
        about(
          ['Ý kiến', 'Theo mã tiêu chí: ý kiến của người xem phiếu, theo thứ tự thời gian.'],
          ['Reviews', 'By criterion id: what those who looked at the sheet decided and remarked, in time.'],
        ),
      ),
    stage: z
      .enum(['self', 'commune', 'province', 'centre'])
      .meta(
        about(
          ['Cấp', 'Ai điền phiếu: self là chủ thể, rồi hội đồng cấp xã, cấp tỉnh, trung ương.'],
          ['Stage', 'Who filled it in: the entity itself, the commune, the province or the centre.'],
        ),
      ),
    times: timesSchema,
    registration: registrationSchema.optional(),
    log: z
      .array(dossierStepSchema)
      .max(LIMITS.dossierSteps)
      .optional()
      .meta(
        about(
          [
            'Nhật ký hồ sơ',
            'Các bước hồ sơ đã qua, theo thứ tự thời gian: nộp, trả lại, tiếp nhận, chuyển lên.',
          ],
          ['Log', 'The steps of the dossier in time: handed in, returned, accepted, sent on.'],
        ),
      ),
  })
  .meta(
    about(
      ['Phiếu đánh giá OCOP', 'Một phiếu đã điền cùng sản phẩm, chủ thể và minh chứng.'],
      ['OCOP assessment', 'One filled-in sheet with its product, entity and evidence.'],
    ),
  );

/** One filled-in sheet with its product, entity, notes and evidence, `ocop-assessment/1`. */
export type Assessment = z.infer<typeof assessmentSchema>;
