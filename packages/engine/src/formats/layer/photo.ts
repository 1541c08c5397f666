/** A picture that shows what a criterion means. */
import * as z from 'zod';
import { about } from '../about.js';
import { textSchema } from '../fields.js';
import { link } from './fields.js';

export const photoSchema = z
  .strictObject({
    src: link.meta(
      about(
        ['Tệp ảnh', 'Liên kết https, hoặc đường dẫn tới tệp nằm cạnh trang.'],
        ['Picture', 'A link to https, or the path of a file beside the page.'],
      ),
    ),
    alt: textSchema.meta(
      about(
        ['Mô tả ảnh', 'Ảnh cho thấy gì, dành cho người không nhìn thấy ảnh.'],
        ['Description', 'What the picture shows, for those who do not see it.'],
      ),
    ),
    credit: textSchema
      .optional()
      .meta(
        about(['Nguồn ảnh', 'Người chụp hoặc nguồn ảnh.'], ['Credit', 'Who took it, or where it is from.']),
      ),
  })
  .readonly()
  .meta({
    id: 'Photo',
    ...about(
      ['Ảnh', 'Ảnh minh họa một tiêu chí.'],
      ['Picture', 'A picture that shows what a criterion means.'],
    ),
  });

/** A picture that shows what a criterion means. */
export type Photo = z.infer<typeof photoSchema>;
