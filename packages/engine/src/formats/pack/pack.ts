/** The pack format, `ocop-pack/1`: the rules of one programme. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { headerSchema } from './header.js';
import { packSetSchema } from './set.js';

export { citationSchema, textSchema, type Citation } from '../fields.js';
export type { Text } from '../../text/text.js';
export { conditionSchema, type Condition } from './condition.js';
export {
  caseSchema,
  criterionSchema,
  optionSchema,
  type Case,
  type Criterion,
  type Option,
} from './criterion.js';
export { erratumSchema, type Erratum } from './erratum.js';
export { bandSchema, headerSchema, type Band, type PackHeader } from './header.js';
export {
  criteriaSetSchema,
  packSetSchema,
  sectionSchema,
  type CriteriaSet,
  type PackSet,
  type Section,
} from './set.js';

export const packSchema = z
  .object({
    format: z
      .literal('ocop-pack/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    header: headerSchema,
    sets: z
      .array(packSetSchema)
      .min(1)
      .max(LIMITS.sets)
      .readonly()
      .meta(
        about(
          ['Các bộ sản phẩm', 'Phiếu chấm của từng bộ sản phẩm.'],
          ['Criteria sets', 'The sheets of the programme, one for each set of products.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      [
        'Bộ quy định OCOP',
        'Quy định của một chương trình dưới dạng dữ liệu: không có biểu thức, không có mã chạy.',
      ],
      ['OCOP pack', 'The rules of one programme as data: no expressions, no code.'],
    ),
  );

/** The rules of one programme, `ocop-pack/1`: a header, and every criteria set in printed order. */
export type Pack = z.infer<typeof packSchema>;
