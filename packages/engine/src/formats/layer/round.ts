/** A round of rating, with the days on which dossiers are taken. */
import * as z from 'zod';
import { about } from '../about.js';
import { day } from '../day-field.js';
import { textSchema } from '../fields.js';

export const roundSchema = z
  .strictObject({
    title: textSchema.meta(
      about(
        ['Tên đợt', 'Tên của đợt, như “Đợt 1 năm 2027”.'],
        ['Title', 'The name of the round, such as "Round 1 of 2027".'],
      ),
    ),
    from: day.meta(
      about(['Từ ngày', 'Ngày đầu tiên nhận hồ sơ.'], ['From', 'The first day on which dossiers are taken.']),
    ),
    until: day.meta(
      about(
        ['Đến ngày', 'Ngày cuối cùng nhận hồ sơ.'],
        ['Until', 'The last day on which dossiers are taken.'],
      ),
    ),
    note: textSchema
      .optional()
      .meta(about(['Ghi chú', 'Điều cần biết thêm về đợt.'], ['Note', 'What else to know of the round.'])),
  })
  .readonly()
  .meta({
    id: 'Round',
    ...about(
      ['Đợt đánh giá', 'Một đợt đánh giá, với ngày đầu và ngày cuối nhận hồ sơ.'],
      ['Round', 'A round of rating, with the first and the last day dossiers are taken.'],
    ),
  });

/** A round of rating, with the first and the last day on which dossiers are taken. */
export type Round = z.infer<typeof roundSchema>;
