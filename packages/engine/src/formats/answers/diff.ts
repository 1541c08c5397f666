/** What `diff` answers. */
import * as z from 'zod';
import { about } from '../about.js';
import { CRITERION_STATES } from '../outcomes.js';
import { criterion, missedSectionsSchema, outcome, pick, points, stars } from '../result.js';
import { ids, wholeNumber } from './fields.js';

const answer = z
  .object({
    state: z
      .enum(CRITERION_STATES)
      .meta(about(['Trạng thái', 'Tiêu chí được tính thế nào.'], ['State', 'How the criterion counts.'])),
    pick,
    points,
  })
  .meta({
    id: 'Answer',
    ...about(
      ['Câu trả lời', 'Một tiêu chí trong một phiếu.'],
      ['Answer', 'One criterion in one of the sheets.'],
    ),
  });

const ranks = z.array(wholeNumber).readonly();

export const diffSchema = z
  .object({
    total: z
      .object({
        from: points.meta(
          about(['Trước', 'Tổng điểm của phiếu thứ nhất.'], ['From', 'The total of the first sheet.']),
        ),
        to: points.meta(about(['Sau', 'Tổng điểm của phiếu thứ hai.'], ['To', 'The total of the second.'])),
        points: points.meta(
          about(
            ['Khác nhau', 'Điểm tăng thêm; âm khi giảm.'],
            ['Points', 'The points gained; below zero where lost.'],
          ),
        ),
      })
      .meta(about(['Tổng điểm', 'Tổng điểm trước và sau.'], ['Total', 'The total before and after.'])),
    stars: z
      .object({
        from: stars.meta(
          about(['Trước', 'Hạng của phiếu thứ nhất.'], ['From', 'The rank of the first sheet.']),
        ),
        to: stars.meta(about(['Sau', 'Hạng của phiếu thứ hai.'], ['To', 'The rank of the second.'])),
      })
      .meta(about(['Hạng', 'Hạng trước và sau.'], ['Rank', 'The rank before and after.'])),
    outcome: z
      .object({ from: outcome, to: outcome })
      .meta(about(['Kết cục', 'Kết cục trước và sau.'], ['Outcome', 'The outcome before and after.'])),
    sectionMinimumsGained: missedSectionsSchema.meta(
      about(
        ['Phần đã đạt', 'Các phần nay đủ điểm.'],
        ['Sections gained', 'Sections that now have the points asked.'],
      ),
    ),
    sectionMinimumsLost: missedSectionsSchema.meta(
      about(
        ['Phần không còn đạt', 'Các phần nay thiếu điểm.'],
        ['Sections lost', 'Sections that no longer have them.'],
      ),
    ),
    conditionsAdded: ids.meta(
      about(
        ['Điều kiện thêm', 'Mã các điều kiện nay xảy ra.'],
        ['Conditions added', 'Ids of the conditions that now hold.'],
      ),
    ),
    conditionsRemoved: ids.meta(
      about(
        ['Điều kiện bớt', 'Mã các điều kiện nay không còn.'],
        ['Conditions removed', 'Ids of the conditions that no longer hold.'],
      ),
    ),
    criteria: z
      .array(
        z
          .object({
            criterion,
            from: answer,
            to: answer,
            points: points.meta(
              about(
                ['Khác nhau', 'Điểm tăng thêm; âm khi giảm.'],
                ['Points', 'The points gained; below zero where lost.'],
              ),
            ),
            minimumsGained: ranks.meta(
              about(
                ['Hạng nay đạt', 'Các hạng mà yêu cầu tối thiểu nay đạt.'],
                ['Minimums gained', 'The ranks whose minimum is now reached.'],
              ),
            ),
            minimumsLost: ranks.meta(
              about(
                ['Hạng không còn đạt', 'Các hạng mà yêu cầu tối thiểu nay không đạt.'],
                ['Minimums lost', 'The ranks whose minimum is no longer reached.'],
              ),
            ),
          })
          .meta({
            id: 'CriterionDiff',
            ...about(['Tiêu chí', 'Một tiêu chí khác nhau.'], ['Criterion', 'A criterion that differs.']),
          }),
      )
      .readonly()
      .meta(about(['Tiêu chí', 'Các tiêu chí khác nhau.'], ['Criteria', 'The criteria that differ.'])),
  })
  .meta(about(['So sánh', 'Hai phiếu khác nhau ở đâu.'], ['Difference', 'Where two sheets differ.']));
