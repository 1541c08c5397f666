/** What disqualifies, stops or skips. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { EFFECTS } from '../effects.js';
import { criterionId, textSchema } from '../fields.js';

export const effect = z.enum(EFFECTS).meta({
  id: 'Effect',
  ...about(
    [
      'Hệ quả',
      'disqualified: bị loại; ineligible: không đủ điều kiện; stop: dừng chấm sau “after”; skip: bỏ qua “skips”.',
    ],
    [
      'Effect',
      'disqualified and ineligible end the rating; stop leaves what is printed after "after" unevaluated; skip takes "skips" out of the sheet.',
    ],
  ),
});

/** An option whose pick sets off a condition. */
const triggerSchema = z
  .object({
    criterion: criterionId,
    option: z
      .number()
      .int()
      .min(0)
      .max(LIMITS.options)
      .meta(
        about(
          [
            'Phương án',
            'Số thứ tự của phương án như in trên phiếu, tính từ 1; 0 là không phương án nào đúng.',
          ],
          ['Option', 'The ordinal of the option as printed, from 1; 0 is none of these.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Trigger',
    ...about(
      ['Lựa chọn', 'Một phương án mà khi được chọn thì điều kiện xảy ra.'],
      ['Trigger', 'An option whose pick sets the condition off.'],
    ),
  });

export const conditionSchema = z
  .object({
    id: z
      .string()
      .max(80)
      .meta(
        about(
          ['Mã', 'Mã của điều kiện, duy nhất trong bộ sản phẩm.'],
          ['Id', 'The id of the condition, once in its set.'],
        ),
      ),
    effect,
    text: textSchema.meta(
      about(['Điều kiện', 'Nguyên văn điều kiện.'], ['Text', 'The condition as it is printed.']),
    ),
    criterion: criterionId
      .optional()
      .meta(
        about(
          ['In dưới tiêu chí', 'Tiêu chí mà điều kiện được in bên dưới; không có khi nói về cả hồ sơ.'],
          [
            'Printed under',
            'The criterion under which it is printed; absent when it concerns the whole dossier.',
          ],
        ),
      ),
    after: criterionId
      .optional()
      .meta(
        about(
          ['Dừng sau', 'Với stop: tiêu chí cuối cùng còn được chấm.'],
          ['Stops after', 'Of a stop: the last criterion that is still judged.'],
        ),
      ),
    skips: z
      .array(criterionId)
      .max(LIMITS.criteria)
      .readonly()
      .optional()
      .meta(
        about(
          ['Bỏ qua', 'Với skip: các tiêu chí không còn áp dụng.'],
          ['Skips', 'Of a skip: the criteria that no longer apply.'],
        ),
      ),
    when: z
      .array(triggerSchema)
      .min(1)
      .max(200)
      .readonly()
      .optional()
      .meta(
        about(
          ['Khi chọn', 'Xảy ra khi một trong các phương án này được chọn; không có thì người chấm tự khai.'],
          ['When', 'It holds as soon as one of these options is picked; without it somebody declares it.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Condition',
    ...about(
      ['Điều kiện', 'Một quy tắc in trên phiếu: loại, dừng hoặc bỏ qua.'],
      ['Condition', 'A rule printed on the sheet that disqualifies, stops or skips.'],
    ),
  });

/** A rule printed on the sheet that disqualifies, stops or skips. */
export type Condition = z.infer<typeof conditionSchema>;
