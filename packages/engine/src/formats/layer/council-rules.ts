/** How the council of a place works, where the decision leaves that open. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { expectations } from '../expectations.js';
import { MINIMUM_POLICY_NAMES } from '../minimum-policies.js';
import { texts } from './fields.js';

export const councilRulesSchema = z
  .strictObject({
    minimums: z
      .enum(MINIMUM_POLICY_NAMES)
      .optional()
      .meta(
        about(
          [
            'Xét yêu cầu tối thiểu',
            'Cách xét yêu cầu tối thiểu giữa các thành viên khi quyết định không nói rõ.',
          ],
          ['Minimums', 'How minimums are judged across members, where the decision is silent.'],
        ),
      ),
    apart: z
      .number()
      .gt(0)
      .max(LIMITS.points)
      .register(expectations, { expected: 'points above 0' })
      .optional()
      .meta(
        about(
          ['Chênh lệch', 'Hai tổng điểm cách nhau từ mức này trở lên thì hội đồng trao đổi và chấm lại.'],
          ['Apart', 'Two totals this many points apart or more are talked over and scored again.'],
        ),
      ),
    rules: texts
      .optional()
      .meta(
        about(
          ['Quy chế', 'Quy chế làm việc của hội đồng, mỗi mục một điều.'],
          ['Rules', 'How the council works, one rule an entry.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'CouncilRules',
    ...about(
      ['Hội đồng', 'Cách hội đồng ở nơi này làm việc.'],
      ['Council', 'How the council of this place works.'],
    ),
  });

/** How the council of a place works. */
export type CouncilRules = z.infer<typeof councilRulesSchema>;
