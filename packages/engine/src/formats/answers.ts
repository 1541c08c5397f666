/** What the other functions answer, as zod, for programs that receive it: each under the function's name. */
import * as z from 'zod';
import { about } from './about.js';
import {
  criterion,
  missedSectionsSchema,
  outcome,
  pack,
  pick,
  points,
  section,
  set,
  stars,
} from './result.js';

const ids = z.array(z.string()).readonly();
const count = z.number().int();

const effort = count.meta(
  about(['Công sức', 'Tổng công sức của các thay đổi.'], ['Effort', 'The effort of the changes together.']),
);
const target = count.meta(
  about(['Hạng cần đạt', 'Hạng được hỏi.'], ['Target', 'The rank that was asked for.']),
);

const intervalSchema = z
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

const nextStarSchema = z
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
                to: count.meta(
                  about(
                    ['Chọn', 'Số thứ tự của phương án cần đạt.'],
                    ['To', 'The ordinal of the option to reach.'],
                  ),
                ),
                effort: count.meta(
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
        stars: count.meta(about(['Hạng', 'Hạng sau khi thay đổi.'], ['Rank', 'The rank after the changes.'])),
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

const ballot = z
  .string()
  .meta(about(['Phiếu chấm', 'Tên của phiếu chấm.'], ['Ballot', 'What the ballot is called.']));

const councilSchema = z
  .object({
    pack,
    set,
    outcome: z
      .enum(['disqualified', 'ineligible', 'rated'])
      .meta(about(['Kết cục', 'Kết cục của cả hội đồng.'], ['Outcome', 'The outcome of the whole council.'])),
    policy: z
      .enum(['average', 'majority', 'unanimous'])
      .meta(
        about(
          ['Cách xét', 'Cách xét yêu cầu tối thiểu giữa các thành viên.'],
          ['Policy', 'How minimums were judged across members.'],
        ),
      ),
    averageTotal: z
      .string()
      .nullable()
      .meta(
        about(
          ['Điểm trung bình', 'Điểm trung bình chính xác, dạng phân số như 33/2.'],
          ['Average total', 'The exact average, as a fraction such as 33/2.'],
        ),
      ),
    shownTotal: z
      .string()
      .nullable()
      .meta(
        about(
          ['Điểm hiển thị', 'Điểm trung bình đã làm tròn để hiển thị.'],
          ['Shown total', 'The average, rounded to be shown.'],
        ),
      ),
    starsByTotal: stars.meta(
      about(
        ['Hạng theo điểm', 'Hạng mà riêng điểm trung bình cho phép.'],
        ['Rank by total', 'The rank that the average alone would give.'],
      ),
    ),
    stars,
    minimumsMissed: z
      .record(
        z.string(),
        z
          .array(
            z.object({ criterion }).meta({
              id: 'MissedByCouncil',
              ...about(
                ['Yêu cầu chưa đạt', 'Một tiêu chí chưa đạt mức tối thiểu.'],
                ['Missed minimum', 'A criterion below a minimum.'],
              ),
            }),
          )
          .readonly(),
      )
      .meta(
        about(
          ['Yêu cầu tối thiểu chưa đạt', 'Theo hạng: các tiêu chí chưa đạt mức hạng đó đòi hỏi.'],
          ['Missed minimums', 'By rank: the criteria that are below what it asks.'],
        ),
      ),
    sectionMinimumsMissed: z
      .array(
        z
          .object({
            section,
            rank: count.meta(about(['Hạng', 'Hạng đặt ra yêu cầu.'], ['Rank', 'The rank that asks for it.'])),
            required: points.meta(
              about(
                ['Cần', 'Số điểm mà hạng đòi hỏi ở phần này.'],
                ['Required', 'The points that the rank asks of the section.'],
              ),
            ),
          })
          .meta({
            id: 'SectionMissedByCouncil',
            ...about(
              ['Phần chưa đạt', 'Một phần chưa đủ điểm cho một hạng.'],
              ['Missed minimum of a section', 'A section with fewer points than a rank asks.'],
            ),
          }),
      )
      .readonly()
      .optional()
      .meta(
        about(
          ['Phần chưa đạt', 'Các phần chưa đủ điểm mà hạng đòi hỏi.'],
          ['Missed minimums of sections', 'Sections with fewer points than ranks ask.'],
        ),
      ),
    apart: z
      .array(
        z
          .object({
            ballots: z
              .tuple([z.string(), z.string()])
              .readonly()
              .meta(
                about(
                  ['Hai phiếu', 'Tên của hai phiếu chấm.'],
                  ['Ballots', 'What the two ballots are called.'],
                ),
              ),
            points: points.meta(
              about(
                ['Chênh lệch', 'Hai tổng điểm cách nhau bao nhiêu.'],
                ['Points', 'How far their totals stand apart.'],
              ),
            ),
          })
          .meta({
            id: 'BallotsApart',
            ...about(
              ['Chênh lệch', 'Hai phiếu chấm có tổng điểm cách xa nhau.'],
              ['Ballots apart', 'Two ballots whose totals stand far apart.'],
            ),
          }),
      )
      .readonly()
      .optional()
      .meta(
        about(
          ['Chênh lệch', 'Các cặp phiếu cách nhau từ mức hội đồng đặt ra.'],
          ['Apart', 'The pairs that stand as far apart as the council minds, or further.'],
        ),
      ),
    ballots: z
      .array(
        z
          .object({
            ballot,
            outcome,
            total: points.meta(
              about(['Tổng điểm', 'Tổng điểm của phiếu.'], ['Total', 'The total of the ballot.']),
            ),
            counted: z
              .boolean()
              .meta(
                about(
                  ['Được tính', 'Phiếu có được tính vào trung bình không.'],
                  ['Counted', 'Whether it counts in the average.'],
                ),
              ),
          })
          .meta({
            id: 'BallotResult',
            ...about(['Phiếu chấm', 'Phiếu của một thành viên.'], ['Ballot', 'The sheet of one member.']),
          }),
      )
      .readonly()
      .meta(about(['Phiếu chấm', 'Phiếu của từng thành viên.'], ['Ballots', 'The sheets of the members.'])),
  })
  .meta(about(['Hội đồng', 'Kết quả của một hội đồng.'], ['Council', 'The result of a council.']));

const answer = z
  .object({
    state: z
      .string()
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
const ranks = z.array(count).readonly();

const diffSchema = z
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
