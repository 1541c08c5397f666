/** What `council` answers. */
import * as z from 'zod';
import { about } from '../about.js';
import { MINIMUM_POLICY_NAMES } from '../minimum-policies.js';
import { COUNCIL_OUTCOMES } from '../outcomes.js';
import { pack, points, set, stars } from '../result.js';
import { ballotResultSchema, ballotsApartSchema } from './ballot.js';
import { missedByCouncilSchema, sectionMissedByCouncilSchema } from './missed-by-council.js';

export const councilSchema = z
  .object({
    pack,
    set,
    outcome: z
      .enum(COUNCIL_OUTCOMES)
      .meta(about(['Kết cục', 'Kết cục của cả hội đồng.'], ['Outcome', 'The outcome of the whole council.'])),
    policy: z
      .enum(MINIMUM_POLICY_NAMES)
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
      .record(z.string(), z.array(missedByCouncilSchema).readonly())
      .meta(
        about(
          ['Yêu cầu tối thiểu chưa đạt', 'Theo hạng: các tiêu chí chưa đạt mức hạng đó đòi hỏi.'],
          ['Missed minimums', 'By rank: the criteria that are below what it asks.'],
        ),
      ),
    sectionMinimumsMissed: z
      .array(sectionMissedByCouncilSchema)
      .readonly()
      .optional()
      .meta(
        about(
          ['Phần chưa đạt', 'Các phần chưa đủ điểm mà hạng đòi hỏi.'],
          ['Missed minimums of sections', 'Sections with fewer points than ranks ask.'],
        ),
      ),
    apart: z
      .array(ballotsApartSchema)
      .readonly()
      .optional()
      .meta(
        about(
          ['Chênh lệch', 'Các cặp phiếu cách nhau từ mức hội đồng đặt ra.'],
          ['Apart', 'The pairs that stand as far apart as the council minds, or further.'],
        ),
      ),
    trimmed: z
      .array(points)
      .readonly()
      .optional()
      .meta(
        about(
          ['Không tính', 'Những tổng điểm ở hai đầu mà quy chế không tính vào trung bình.'],
          ['Trimmed', 'Totals at both ends that the regulation leaves out of the average.'],
        ),
      ),
    ballots: z
      .array(ballotResultSchema)
      .readonly()
      .meta(about(['Phiếu chấm', 'Phiếu của từng thành viên.'], ['Ballots', 'The sheets of the members.'])),
  })
  .meta(about(['Hội đồng', 'Kết quả của một hội đồng.'], ['Council', 'The result of a council.']));
