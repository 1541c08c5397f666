/** What `nextStar` answers. */
import * as z from 'zod';
import { about } from '../about.js';
import { criterion, outcome, pick, points } from '../result.js';
import { ids, wholeNumber } from './fields.js';

const effort = wholeNumber.meta(
  about(['Công sức', 'Tổng công sức của các thay đổi.'], ['Effort', 'The effort of the changes together.']),
);
const target = wholeNumber.meta(
  about(['Hạng cần đạt', 'Hạng được hỏi.'], ['Target', 'The rank that was asked for.']),
);

export const nextStarSchema = z
  .union([
    z
      .object({
        reachable: z
          .literal(true)
          .meta(about(['Đạt được', 'Có cách đạt hạng này.'], ['Reachable', 'The rank can be reached.'])),
        target,
        effort,
        changes: z
          .array(
            z
              .object({
                criterion,
                from: pick,
                to: wholeNumber.meta(
                  about(
                    ['Chọn', 'Số thứ tự của phương án cần đạt.'],
                    ['To', 'The ordinal of the option to reach.'],
                  ),
                ),
                effort: wholeNumber.meta(
                  about(['Công sức', 'Công sức của thay đổi này.'], ['Effort', 'The effort of this change.']),
                ),
              })
              .meta({
                id: 'Change',
                ...about(['Thay đổi', 'Một lựa chọn cần đổi.'], ['Change', 'One pick to change.']),
              }),
          )
          .readonly()
          .meta(
            about(
              ['Thay đổi', 'Những thay đổi ít công sức nhất.'],
              ['Changes', 'The changes of least effort.'],
            ),
          ),
        total: points.meta(
          about(['Tổng điểm', 'Tổng điểm sau khi thay đổi.'], ['Total', 'The total after the changes.']),
        ),
        stars: wholeNumber.meta(
          about(['Hạng', 'Hạng sau khi thay đổi.'], ['Rank', 'The rank after the changes.']),
        ),
        outcome,
      })
      .meta({
        id: 'ReachableRank',
        ...about(
          ['Đạt được', 'Cách ít công sức nhất để đạt hạng.'],
          ['Reachable', 'The changes of least effort that reach the rank.'],
        ),
      }),
    z
      .object({
        reachable: z
          .literal(false)
          .meta(
            about(
              ['Không đạt được', 'Không có cách đạt hạng này.'],
              ['Not reachable', 'Nothing reaches the rank.'],
            ),
          ),
        target,
        conditions: ids.meta(
          about(
            ['Điều kiện', 'Mã các điều kiện ngăn cản.'],
            ['Conditions', 'Ids of the conditions that stand in the way.'],
          ),
        ),
        criteria: ids.meta(
          about(
            ['Tiêu chí', 'Mã các tiêu chí ngăn cản.'],
            ['Criteria', 'Ids of the criteria that stand in the way.'],
          ),
        ),
      })
      .meta({
        id: 'UnreachableRank',
        ...about(
          ['Không đạt được', 'Điều ngăn cản hạng này.'],
          ['Not reachable', 'What stands in the way of the rank.'],
        ),
      }),
  ])
  .meta(
    about(
      ['Sao tiếp theo', 'Cách ít công sức nhất để đạt một hạng.'],
      ['Next star', 'The cheapest changes that reach a rank.'],
    ),
  );
