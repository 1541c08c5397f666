/** What `council` answers about one ballot, and about two whose totals stand far apart. */
import * as z from 'zod';
import { about } from '../about.js';
import { outcome, points } from '../result.js';

const ballot = z
  .string()
  .meta(about(['Phiếu chấm', 'Tên của phiếu chấm.'], ['Ballot', 'What the ballot is called.']));

export const ballotResultSchema = z
  .object({
    ballot,
    outcome,
    total: points.meta(about(['Tổng điểm', 'Tổng điểm của phiếu.'], ['Total', 'The total of the ballot.'])),
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
  });

export const ballotsApartSchema = z
  .object({
    ballots: z
      .tuple([z.string(), z.string()])
      .readonly()
      .meta(about(['Hai phiếu', 'Tên của hai phiếu chấm.'], ['Ballots', 'What the two ballots are called.'])),
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
  });
