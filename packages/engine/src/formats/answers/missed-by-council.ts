/** The minimums that `council` answers are missed, of criteria and of sections. */
import * as z from 'zod';
import { about } from '../about.js';
import { criterion, rank, required, section } from '../result.js';

export const missedByCouncilSchema = z.object({ criterion }).meta({
  id: 'MissedByCouncil',
  ...about(
    ['Yêu cầu chưa đạt', 'Một tiêu chí chưa đạt mức tối thiểu.'],
    ['Missed minimum', 'A criterion below a minimum.'],
  ),
});

export const sectionMissedByCouncilSchema = z.object({ section, rank, required }).meta({
  id: 'SectionMissedByCouncil',
  ...about(
    ['Phần chưa đạt', 'Một phần chưa đủ điểm cho một hạng.'],
    ['Missed minimum of a section', 'A section with fewer points than a rank asks.'],
  ),
});
