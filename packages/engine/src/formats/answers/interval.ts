/** What `interval` answers. */
import * as z from 'zod';
import { about } from '../about.js';
import { points, stars } from '../result.js';

export const intervalSchema = z
  .object({
    total: z
      .object({
        least: points.meta(
          about(
            ['Thấp nhất', 'Tổng điểm thấp nhất còn có thể.'],
            ['Least', 'The least total still possible.'],
          ),
        ),
        most: points.meta(
          about(['Cao nhất', 'Tổng điểm cao nhất còn có thể.'], ['Most', 'The most still possible.']),
        ),
      })
      .meta(about(['Tổng điểm', 'Khoảng tổng điểm còn có thể.'], ['Total', 'The totals still possible.'])),
    stars: z
      .object({
        least: stars.meta(
          about(['Thấp nhất', 'Hạng thấp nhất còn có thể.'], ['Least', 'The lowest rank still possible.']),
        ),
        most: stars.meta(
          about(['Cao nhất', 'Hạng cao nhất còn có thể.'], ['Most', 'The highest rank still possible.']),
        ),
      })
      .meta(about(['Hạng', 'Khoảng hạng còn có thể.'], ['Ranks', 'The ranks still possible.'])),
  })
  .meta(
    about(
      ['Khoảng điểm', 'Điểm và hạng thấp nhất, cao nhất khi trả lời nốt phiếu.'],
      ['Interval', 'The least and the most that the rest of the sheet can still make of it.'],
    ),
  );
