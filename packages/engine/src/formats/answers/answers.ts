/** What the other functions answer, as zod, for programs that receive it: each under the function's name. */
import * as z from 'zod';
import { about } from '../about.js';
import { councilSchema } from './council.js';
import { diffSchema } from './diff.js';
import { intervalSchema } from './interval.js';
import { nextStarSchema } from './next-star.js';

export const answersSchema = z
  .object({
    interval: intervalSchema,
    nextStar: nextStarSchema,
    council: councilSchema,
    diff: diffSchema,
  })
  .meta(
    about(
      ['Các câu trả lời khác', 'Kết quả của interval, nextStar, council và diff, theo tên hàm.'],
      ['The other answers', 'What interval, nextStar, council and diff answer, by the name of the function.'],
    ),
  );
