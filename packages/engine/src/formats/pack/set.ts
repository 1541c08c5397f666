/** A criteria set, alone in its pack or with the header of it. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { citationSchema, criterionId, points, rank, setNumber, textSchema } from '../fields.js';
import { setLocalSchema } from '../layer/local.js';
import { conditionSchema } from './condition.js';
import { criterionSchema, weight } from './criterion.js';
import { errata } from './erratum.js';
import { headerSchema } from './header.js';

const sectionMinimumSchema = z
  .object({ rank, points })
  .readonly()
  .meta({
    id: 'SectionMinimum',
    ...about(
      ['Tối thiểu của phần', 'Số điểm mà một hạng đòi hỏi ở riêng phần này.'],
      ['Minimum of a section', 'The points that a rank asks of this section alone.'],
    ),
  });

export const sectionSchema = z
  .object({
    id: criterionId.meta(about(['Mã', 'Mã của phần, như A.'], ['Id', 'The id of the section, such as A.'])),
    title: textSchema.meta(
      about(['Tên', 'Nguyên văn tên phần.'], ['Title', 'The section as it is printed.']),
    ),
    max: points.meta(
      about(
        ['Điểm tối đa', 'Điểm tối đa của phần, theo thang của phần.'],
        ['Most points', 'The most the section can bring, on its own scale.'],
      ),
    ),
    weight: weight.optional(),
    minimums: z
      .array(sectionMinimumSchema)
      .max(LIMITS.bands)
      .readonly()
      .optional()
      .meta(
        about(
          [
            'Yêu cầu tối thiểu',
            'Điểm mà các hạng đòi hỏi ở phần này; hạng cao hơn cũng phải đạt mức của hạng thấp hơn.',
          ],
          [
            'Minimums',
            'What ranks ask of this section, on its own scale; what a rank asks, higher ones ask too.',
          ],
        ),
      ),
    criteria: z
      .array(criterionSchema)
      .min(1)
      .max(LIMITS.criteria)
      .readonly()
      .meta(
        about(
          ['Tiêu chí', 'Các tiêu chí và nhóm tiêu chí theo thứ tự in.'],
          ['Criteria', 'The criteria and groups in printed order.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Section',
    ...about(
      ['Phần', 'Một phần của phiếu, như phần A.'],
      ['Section', 'A section of the sheet, such as section A.'],
    ),
  });

const classificationSchema = z
  .object({
    industry: textSchema
      .optional()
      .meta(about(['Ngành', 'Ngành sản phẩm.'], ['Industry', 'The industry of the products.'])),
    group: textSchema.optional().meta(about(['Nhóm', 'Nhóm sản phẩm.'], ['Group', 'The group of products.'])),
    subgroup: textSchema
      .optional()
      .meta(about(['Phân nhóm', 'Phân nhóm sản phẩm.'], ['Subgroup', 'The subgroup of products.'])),
    agencies: z
      .array(textSchema)
      .max(20)
      .readonly()
      .optional()
      .meta(
        about(
          ['Cơ quan', 'Các bộ quản lý nhóm sản phẩm.'],
          ['Agencies', 'The ministries in charge of the group.'],
        ),
      ),
    printed: textSchema
      .optional()
      .meta(
        about(
          ['Nguyên văn', 'Phân loại như in trong quyết định.'],
          ['As printed', 'The classification as the decision prints it.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Classification',
    ...about(
      ['Phân loại', 'Bộ này thuộc ngành, nhóm và phân nhóm nào.'],
      ['Classification', 'To which industry, group and subgroup the set belongs.'],
    ),
  });

const unusableSchema = z
  .object({
    why: textSchema.meta(about(['Lý do', 'Vì sao không được chấm.'], ['Why', 'Why it must not be scored.'])),
  })
  .readonly();

const setFields = {
  no: setNumber.meta(
    about(['Số', 'Số thứ tự của bộ sản phẩm.'], ['Number', 'The number of the criteria set.']),
  ),
  title: textSchema.meta(about(['Tên', 'Tên của bộ sản phẩm.'], ['Title', 'The name of the criteria set.'])),
  unusable: unusableSchema
    .optional()
    .meta(
      about(
        ['Không chấm được', 'Bộ này có để đọc, không được dùng để chấm.'],
        ['Unusable', 'The set can be read and not scored.'],
      ),
    ),
  classification: classificationSchema.optional(),
  note: textSchema
    .optional()
    .meta(
      about(['Ghi chú', 'Ghi chú in dưới tên bộ sản phẩm.'], ['Note', 'A note printed beneath its name.']),
    ),
  cite: citationSchema.optional(),
  sections: z
    .array(sectionSchema)
    .min(1)
    .max(LIMITS.sections)
    .readonly()
    .meta(
      about(
        ['Các phần', 'Các phần của phiếu theo thứ tự in.'],
        ['Sections', 'The sections of the sheet in printed order.'],
      ),
    ),
  conditions: z
    .array(conditionSchema)
    .max(LIMITS.conditions)
    .readonly()
    .optional()
    .meta(
      about(
        ['Điều kiện', 'Điều kiện loại, dừng và bỏ qua.'],
        ['Conditions', 'What disqualifies, stops or skips.'],
      ),
    ),
  errata,
  local: z
    .array(setLocalSchema)
    .max(LIMITS.layers)
    .readonly()
    .optional()
    .meta(
      about(
        ['Bổ sung', 'Điều các bản bổ sung nói về bộ sản phẩm; do “ocop pack build” ghi.'],
        ['Of layers', 'What layers laid over the pack say about it; written by "ocop pack build".'],
      ),
    ),
};

/** One criteria set as it stands inside a pack. */
export const packSetSchema = z
  .object(setFields)
  .readonly()
  .meta({
    id: 'PackSet',
    ...about(
      ['Bộ sản phẩm', 'Phiếu chấm của một bộ sản phẩm.'],
      ['Criteria set', 'The sheet by which one set of products is judged.'],
    ),
  });

/** One criteria set with the header of its pack: all that scoring needs. */
export const criteriaSetSchema = z.object({ ...setFields, pack: headerSchema }).readonly();

/** A section of the sheet, such as A, with its criteria in printed order. */
export type Section = z.infer<typeof sectionSchema>;
/** One criteria set as it stands inside a pack, without the header. */
export type PackSet = z.infer<typeof packSetSchema>;
/** One criteria set with the header of its pack, as `loadSet` of `@ocop-kit/rules` gives it. */
export type CriteriaSet = z.infer<typeof criteriaSetSchema>;
