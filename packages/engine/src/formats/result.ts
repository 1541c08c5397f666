/** The result of scoring as zod, for programs that receive one. */
import * as z from 'zod';
import { about } from './about.js';
import { ids } from './answers/fields.js';
import { layersSchema } from './layer/layer.js';
import { CRITERION_STATES, OUTCOMES } from './outcomes.js';
import { effect } from './pack/condition.js';

export const criterion = z
  .string()
  .meta(about(['Tiêu chí', 'Mã tiêu chí.'], ['Criterion', 'The id of the criterion.']));
export const section = z
  .string()
  .meta(about(['Phần', 'Mã của phần.'], ['Section', 'The id of the section.']));
export const pick = z
  .number()
  .int()
  .nullable()
  .meta(
    about(
      ['Lựa chọn', 'Số thứ tự của phương án đã chọn; null khi chưa trả lời.'],
      ['Pick', 'The ordinal of the option that was picked; null where there is no answer.'],
    ),
  );
export const stars = z
  .number()
  .int()
  .nullable()
  .meta(
    about(
      ['Hạng', 'Hạng đạt được; null khi không được phân hạng.'],
      ['Rank', 'The rank that is reached; null where none is given.'],
    ),
  );
export const points = z
  .number()
  .meta(
    about(
      ['Điểm', 'Số điểm như được tính, đã nhân hệ số.'],
      ['Points', 'Points as they count, weights included.'],
    ),
  );
export const rank = z
  .number()
  .int()
  .meta(about(['Hạng', 'Hạng đặt ra yêu cầu.'], ['Rank', 'The rank that asks for it.']));
export const pack = z
  .string()
  .meta(about(['Bộ quy định', 'Mã bộ quy định đã dùng.'], ['Pack', 'The id of the pack that was applied.']));
export const set = z
  .number()
  .int()
  .meta(about(['Bộ sản phẩm', 'Số của bộ sản phẩm.'], ['Criteria set', 'The number of the criteria set.']));
export const required = z
  .number()
  .meta(
    about(
      ['Cần', 'Số điểm mà hạng đòi hỏi ở phần này.'],
      ['Required', 'The points that the rank asks of the section.'],
    ),
  );

export const outcome = z.enum(OUTCOMES).meta({
  id: 'Outcome',
  ...about(
    [
      'Kết cục',
      'disqualified: bị loại; ineligible: không đủ điều kiện; stopped: dừng chấm; incomplete: còn tiêu chí chưa trả lời; rated: đã phân hạng.',
    ],
    [
      'Outcome',
      'disqualified, ineligible or stopped by a condition; incomplete while criteria are unanswered; rated otherwise.',
    ],
  ),
});

export const missedSectionsSchema = z
  .array(
    z
      .object({
        section,
        rank,
        required,
        points: points.meta(about(['Có', 'Số điểm của phần.'], ['Points', 'The points the section has.'])),
      })
      .meta({
        id: 'MissedSectionMinimum',
        ...about(
          ['Phần chưa đạt', 'Một phần chưa đủ điểm cho một hạng.'],
          ['Missed minimum of a section', 'A section with fewer points than a rank asks.'],
        ),
      }),
  )
  .readonly()
  .optional();

export const resultSchema = z
  .object({
    pack,
    layers: layersSchema.optional(),
    set,
    outcome,
    total: points.meta(
      about(
        ['Tổng điểm', 'Tổng điểm của các tiêu chí được tính.'],
        ['Total', 'The points of all criteria that count.'],
      ),
    ),
    sections: z
      .record(z.string(), z.number())
      .meta(
        about(['Điểm từng phần', 'Điểm theo mã của phần.'], ['Sections', 'Points by the id of the section.']),
      ),
    starsByTotal: z
      .number()
      .int()
      .meta(
        about(
          ['Hạng theo điểm', 'Hạng mà riêng tổng điểm cho phép.'],
          ['Rank by total', 'The rank that the total alone would give.'],
        ),
      ),
    stars,
    minimumsMissed: z
      .record(
        z.string(),
        z
          .array(
            z
              .object({
                criterion,
                option: z
                  .number()
                  .int()
                  .meta(
                    about(
                      ['Phương án cần', 'Số thứ tự của phương án thấp nhất mà hạng đòi hỏi.'],
                      ['Option', 'The ordinal of the least option that the rank asks for.'],
                    ),
                  ),
                pick,
              })
              .meta({
                id: 'MissedMinimum',
                ...about(
                  ['Yêu cầu chưa đạt', 'Một tiêu chí chưa đạt mức tối thiểu của hạng.'],
                  ['Missed minimum', 'A criterion below the minimum of a rank.'],
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
    sectionMinimumsMissed: missedSectionsSchema.meta(
      about(
        [
          'Phần chưa đạt',
          'Các phần chưa đủ điểm mà hạng đòi hỏi; không có khi bộ quy định không đặt mức cho phần.',
        ],
        [
          'Missed minimums of sections',
          'Sections with fewer points than ranks ask; absent where the pack asks nothing of sections.',
        ],
      ),
    ),
    unanswered: ids.meta(
      about(
        ['Chưa trả lời', 'Mã các tiêu chí chưa trả lời.'],
        ['Unanswered', 'Ids of the criteria without an answer.'],
      ),
    ),
    notApplicable: ids.meta(
      about(
        ['Không áp dụng', 'Mã các tiêu chí được bỏ qua.'],
        ['Not applicable', 'Ids of the criteria that a condition skips.'],
      ),
    ),
    notEvaluated: ids.meta(
      about(
        ['Không chấm', 'Mã các tiêu chí sau chỗ dừng chấm.'],
        ['Not evaluated', 'Ids of the criteria after a stop.'],
      ),
    ),
    criteria: z
      .array(
        z
          .object({
            criterion,
            section,
            state: z
              .enum(CRITERION_STATES)
              .meta(
                about(['Trạng thái', 'Tiêu chí được tính thế nào.'], ['State', 'How the criterion counts.']),
              ),
            pick,
            points,
            max: points.meta(
              about(
                ['Điểm tối đa', 'Số điểm nhiều nhất tiêu chí mang lại.'],
                ['Most points', 'The most the criterion can bring.'],
              ),
            ),
          })
          .meta({
            id: 'CriterionResult',
            ...about(
              ['Kết quả tiêu chí', 'Một tiêu chí đã được tính thế nào.'],
              ['Result of a criterion', 'How one criterion counted.'],
            ),
          }),
      )
      .readonly()
      .meta(
        about(['Tiêu chí', 'Mọi tiêu chí theo thứ tự in.'], ['Criteria', 'All criteria in printed order.']),
      ),
    conditions: z
      .array(
        z
          .object({
            condition: z
              .string()
              .meta(about(['Điều kiện', 'Mã của điều kiện.'], ['Condition', 'The id of the condition.'])),
            effect,
            declared: z
              .boolean()
              .meta(
                about(
                  ['Được khai', 'Đúng khi có người khai; sai khi do lựa chọn gây ra.'],
                  ['Declared', 'Whether somebody declared it; otherwise a pick set it off.'],
                ),
              ),
          })
          .meta({
            id: 'ConditionResult',
            ...about(
              ['Điều kiện xảy ra', 'Một điều kiện đã xảy ra.'],
              ['Condition that holds', 'A condition that came to hold.'],
            ),
          }),
      )
      .readonly()
      .meta(
        about(['Điều kiện', 'Các điều kiện đã xảy ra.'], ['Conditions', 'The conditions that came to hold.']),
      ),
  })
  .meta(
    about(
      ['Kết quả chấm', 'Điểm, hạng và các yêu cầu chưa đạt của một phiếu.'],
      ['Result', 'The points, the rank and the missed minimums of one sheet.'],
    ),
  );
