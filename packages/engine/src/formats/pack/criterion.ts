/** A criterion with its options, cases and the criteria below it. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import type { Text } from '../../text/text.js';
import { about } from '../about.js';
import { expectations } from '../expectations.js';
import { criterionId, points, rank, textSchema } from '../fields.js';
import { criterionLocalSchema, type CriterionLocal } from '../layer/local.js';

export const weight = z
  .number()
  .gt(0)
  .max(LIMITS.weight)
  .meta({
    id: 'Weight',
    ...about(
      ['Hệ số', 'Điểm của những gì đứng bên dưới được tính bao nhiêu lần; các hệ số nhân với nhau.'],
      ['Weight', 'How many times what stands below counts; weights multiply.'],
    ),
  })
  .register(expectations, { expected: 'weight' });

const caseNumber = z.number().int().min(1).max(LIMITS.cases);

export const optionSchema = z
  .object({
    points: points.meta(
      about(
        ['Điểm', 'Số điểm của phương án, theo thang của tiêu chí.'],
        ['Points', "What the option is worth, on the criterion's own scale."],
      ),
    ),
    text: textSchema.meta(
      about(['Phương án', 'Nguyên văn phương án.'], ['Option', 'The option as it is printed.']),
    ),
    minimum: rank
      .optional()
      .meta(
        about(
          ['Tối thiểu cho hạng', 'Hạng đòi hỏi ít nhất phương án này.'],
          ['Minimum for rank', 'The rank for which this option is the least that must be reached.'],
        ),
      ),
    case: caseNumber
      .optional()
      .meta(
        about(
          ['Trường hợp', 'Số của trường hợp mà phương án thuộc về, khi tiêu chí có nhiều trường hợp.'],
          ['Case', 'The number of the case this option belongs to, where the criterion has cases.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Option',
    ...about(['Phương án', 'Một dòng in trong tiêu chí.'], ['Option', 'One printed line of a criterion.']),
  });

export const caseSchema = z
  .object({
    no: caseNumber.meta(about(['Số', 'Số thứ tự của trường hợp.'], ['Number', 'The number of the case.'])),
    title: textSchema.meta(
      about(['Tên', 'Khi nào trường hợp này áp dụng.'], ['Title', 'When the case applies.']),
    ),
  })
  .readonly()
  .meta({
    id: 'Case',
    ...about(
      ['Trường hợp', 'Một nhóm phương án trong tiêu chí; hạng được tính riêng trong từng trường hợp.'],
      ['Case', 'A group of options of one criterion; minimums count within it.'],
    ),
  });

const criterionFields = {
  id: criterionId,
  title: textSchema.meta(
    about(['Tên', 'Nguyên văn tên tiêu chí.'], ['Title', 'The criterion as it is printed.']),
  ),
  max: points.meta(
    about(
      ['Điểm tối đa', 'Điểm tối đa theo thang của tiêu chí, chưa nhân hệ số.'],
      ['Most points', 'The most it can bring, on its own scale and before weights.'],
    ),
  ),
  weight: weight.optional(),
  notes: z
    .array(textSchema)
    .max(20)
    .readonly()
    .optional()
    .meta(about(['Ghi chú', 'Các ghi chú in dưới tiêu chí.'], ['Notes', 'Notes printed beneath it.'])),
  evidence: z
    .array(z.string().max(40))
    .max(30)
    .readonly()
    .optional()
    .meta(
      about(
        ['Minh chứng', 'Mã trong “evidenceKinds”: những gì hồ sơ cần có cho tiêu chí này.'],
        ['Evidence', 'Ids of the header\'s "evidenceKinds": what the dossier should hold for it.'],
      ),
    ),
  local: z
    .array(criterionLocalSchema)
    .max(LIMITS.layers)
    .readonly()
    .optional()
    .meta(
      about(
        ['Bổ sung', 'Điều các bản bổ sung nói về tiêu chí; do “ocop pack build” ghi.'],
        ['Of layers', 'What layers laid over the pack say about it; written by "ocop pack build".'],
      ),
    ),
};

/** A criterion is a group (`criteria`), one choice (`options`) or one box to tick (`tick`, worth `max`). */
export interface Criterion {
  /** As printed, "1.1"; once in its set. */
  readonly id: string;
  readonly title: Text;
  /** The most it can bring, on its own scale and before weights. */
  readonly max: number;
  /** How many times what stands here counts; weights multiply. Absent: once. */
  readonly weight?: number | undefined;
  /** Notes printed beneath it. */
  readonly notes?: readonly Text[] | undefined;
  /** Ids of the header's `evidenceKinds`: what the dossier should hold for it. */
  readonly evidence?: readonly string[] | undefined;
  /** What layers say about it, lowest layer first. */
  readonly local?: readonly CriterionLocal[] | undefined;
  readonly criteria?: readonly Criterion[] | undefined;
  readonly options?: readonly Option[] | undefined;
  readonly cases?: readonly Case[] | undefined;
  readonly tick?: true | undefined;
}

export const criterionSchema: z.ZodType<Criterion> = z
  .object({
    ...criterionFields,
    get criteria() {
      return z
        .array(criterionSchema)
        .min(1)
        .max(LIMITS.criteria)
        .readonly()
        .optional()
        .meta(
          about(
            ['Tiêu chí con', 'Có khi đây là một nhóm tiêu chí.'],
            ['Criteria', 'The criteria below it, where it is a group.'],
          ),
        );
    },
    options: z
      .array(optionSchema)
      .min(1)
      .max(LIMITS.options)
      .readonly()
      .optional()
      .meta(
        about(
          ['Phương án', 'Các phương án theo thứ tự in, khi phải chọn một.'],
          ['Options', 'The options in printed order, where one is chosen.'],
        ),
      ),
    cases: z
      .array(caseSchema)
      .max(LIMITS.cases)
      .readonly()
      .optional()
      .meta(
        about(
          ['Trường hợp', 'Các trường hợp chia nhóm phương án.'],
          ['Cases', 'The cases that part the options.'],
        ),
      ),
    tick: z
      .literal(true)
      .optional()
      .meta(
        about(
          ['Ô đánh dấu', 'Tiêu chí là một ô đánh dấu, đáng giá điểm tối đa.'],
          ['Tick', 'It is one box to tick, worth its most points.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Criterion',
    ...about(
      ['Tiêu chí', 'Một nhóm (criteria), một lựa chọn (options) hoặc một ô đánh dấu (tick).'],
      ['Criterion', 'A group (criteria), one choice (options) or one box to tick (tick).'],
    ),
  });

/** One printed line of a criterion, with its points. */
export type Option = z.infer<typeof optionSchema>;
/** A group of options of one criterion; minimums count within it. */
export type Case = z.infer<typeof caseSchema>;
