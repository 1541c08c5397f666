/** What the decision misprints, quoted and explained. */
import * as z from 'zod';
import { about } from '../about.js';
import { textSchema } from '../fields.js';

const json = z.json().meta({
  id: 'Json',
  ...about(['Giá trị JSON', 'Giá trị JSON bất kỳ.'], ['JSON value', 'Any JSON value.']),
});

export const erratumSchema = z
  .object({
    criterion: z
      .string()
      .max(64)
      .meta(
        about(
          ['Chỗ in sai', 'Tiêu chí hoặc chỗ in sai.'],
          ['Where', 'The criterion or place of the misprint.'],
        ),
      ),
    kind: z
      .string()
      .max(60)
      .meta(about(['Loại', 'Loại lỗi in.'], ['Kind', 'What kind of misprint it is.'])),
    published: json.meta(
      about(['Đã in', 'Giá trị như đã in.'], ['Published', 'The value as it was published.']),
    ),
    applied: json.meta(
      about(
        ['Áp dụng', 'Giá trị mà bộ quy định này dùng.'],
        ['Applied', 'The value that this pack goes by.'],
      ),
    ),
    why: textSchema.meta(
      about(['Lý do', 'Vì sao không dùng giá trị đã in.'], ['Why', 'Why the published value is not used.']),
    ),
  })
  .readonly()
  .meta({
    id: 'Erratum',
    ...about(
      ['Đính chính', 'Một chỗ in sai của quyết định, được trích và giải thích.'],
      ['Erratum', 'A misprint of the decision, quoted and explained.'],
    ),
  });

export const errata = z
  .array(erratumSchema)
  .max(1_000)
  .readonly()
  .optional()
  .meta(
    about(['Đính chính', 'Những chỗ in sai của quyết định.'], ['Errata', 'What the decision misprints.']),
  );

/** A misprint of the decision, quoted and explained. */
export type Erratum = z.infer<typeof erratumSchema>;
