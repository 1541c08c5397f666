/** What a decision says of inspections: a part of its calendar. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { citationSchema, textSchema } from '../fields.js';

export const groundId = z
  .string()
  .max(20)
  .meta(
    about(
      ['Trường hợp thu hồi', 'Mã trường hợp thu hồi, như 8.1b.'],
      ['Ground', 'The id of a ground of withdrawal, such as 8.1b.'],
    ),
  );

export const matterFields = {
  id: z
    .string()
    .max(LIMITS.dossierIdLength)
    .meta(about(['Mã', 'Mã của nội dung kiểm tra.'], ['Id', 'The id of what is looked into.'])),
  text: textSchema.meta(
    about(['Nội dung', 'Nội dung kiểm tra, như quy định viết.'], ['Text', 'What is looked into.']),
  ),
  cite: citationSchema
    .optional()
    .meta(about(['Căn cứ', 'Nơi quy định nội dung này.'], ['Citation', 'Where it is asked for.'])),
  ground: groundId.optional(),
};

const matterSchema = z
  .object(matterFields)
  .readonly()
  .meta({
    id: 'InspectionMatter',
    ...about(
      ['Nội dung kiểm tra', 'Nội dung kiểm tra ngoài các tiêu chí.'],
      ['Matter', 'What an inspection looks into beside the criteria.'],
    ),
  });

export const inspectionRuleFields = {
  cite: citationSchema.meta(
    about(
      ['Căn cứ', 'Nơi quy định kiểm tra việc duy trì các tiêu chí.'],
      ['Citation', 'Where it is said that criteria are inspected.'],
    ),
  ),
  ground: groundId.optional(),
  matters: z
    .array(matterSchema)
    .max(LIMITS.inspectionMatters)
    .readonly()
    .optional()
    .meta(
      about(
        ['Nội dung khác', 'Những nội dung kiểm tra ngoài các tiêu chí.'],
        ['Matters', 'What is looked into beside the criteria.'],
      ),
    ),
};

/** What a decision says of inspections; `inspection` of its calendar is one. */
export type InspectionRules = Readonly<z.infer<z.ZodObject<typeof inspectionRuleFields>>>;
