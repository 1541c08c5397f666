/** `ocop-plan/1`: what an entity does to bring a product to a higher rank, kept over the years. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { line, note } from '../criterion-notes.js';
import { day } from '../day-field.js';
import { entitySchema } from '../entity.js';
import { points, rank, setNumber, textSchema } from '../fields.js';
import { productSchema } from '../product.js';

export const PLAN_TASK_STATES = ['open', 'doing', 'done', 'dropped'] as const;

const pick = z.number().int().min(0).max(LIMITS.options);

const goalSchema = z
  .looseObject({
    stars: rank.meta(about(['Hạng', 'Hạng sao muốn đạt.'], ['Stars', 'The star rank to reach.'])),
  })
  .meta({
    id: 'PlanGoal',
    ...about(['Mục tiêu', 'Hạng sao muốn đạt.'], ['Goal', 'What the plan is for.']),
  });

const taskSchema = z
  .looseObject({
    id: z
      .string()
      .max(LIMITS.idLength)
      .meta(about(['Mã', 'Mã của việc trong kế hoạch này.'], ['Id', 'The id of the task within this plan.'])),
    criterion: z
      .string()
      .max(LIMITS.idLength)
      .optional()
      .meta(
        about(
          ['Tiêu chí', 'Mã tiêu chí cần nâng; việc tự thêm có thể không có.'],
          ['Criterion', 'The id of the criterion it brings further; a task of one’s own may have none.'],
        ),
      ),
    from: pick
      .nullable()
      .optional()
      .meta(
        about(
          ['Từ', 'Phương án khi lập kế hoạch; null là chưa trả lời.'],
          ['From', 'The pick when it was planned; null where there was none.'],
        ),
      ),
    to: pick
      .optional()
      .meta(about(['Đến', 'Phương án cần đạt.'], ['To', 'The ordinal of the option to reach.'])),
    gain: points
      .optional()
      .meta(about(['Điểm thêm', 'Số điểm tăng thêm.'], ['Gain', 'How many points that brings.'])),
    title: textSchema.meta(about(['Việc', 'Việc cần làm.'], ['Title', 'What is to be done.'])),
    owner: line.optional().meta(about(['Người phụ trách', 'Ai làm việc này.'], ['Owner', 'Who sees to it.'])),
    due: day.optional().meta(about(['Hạn', 'Ngày phải xong.'], ['Due', 'The day it is to be done by.'])),
    paper: z
      .string()
      .max(LIMITS.dossierIdLength)
      .optional()
      .meta(
        about(
          ['Giấy tờ', 'Mã giấy tờ cần có, theo quy định về hồ sơ.'],
          ['Paper', 'The id of the paper to get, in the rules of the dossier.'],
        ),
      ),
    state: z
      .enum(PLAN_TASK_STATES)
      .meta(
        about(
          ['Tình trạng', 'open là chưa làm, doing là đang làm, done là xong, dropped là thôi không làm.'],
          ['State', 'Open, doing, done, or dropped.'],
        ),
      ),
    note: note.optional().meta(about(['Ghi chú', 'Ghi chú của việc.'], ['Note', 'A remark.'])),
    since: day.meta(about(['Từ ngày', 'Ngày đưa vào kế hoạch.'], ['Since', 'The day it was planned.'])),
    done: day
      .optional()
      .meta(about(['Xong ngày', 'Ngày ghi là đã xong.'], ['Done', 'The day it was noted as done.'])),
    carriedFrom: day
      .optional()
      .meta(
        about(
          ['Chuyển từ', 'Ngày của kế hoạch trước, khi việc được chuyển tiếp.'],
          ['Carried from', 'The day of the former plan, where the task was carried over.'],
        ),
      ),
  })
  .meta({
    id: 'PlanTask',
    ...about(['Việc', 'Một việc của kế hoạch.'], ['Task', 'A task of the plan.']),
  });

const markSchema = z
  .looseObject({
    on: day.meta(about(['Ngày', 'Ngày lập hoặc chuyển tiếp kế hoạch.'], ['On', 'The day.'])),
    goal: goalSchema,
    stars: rank
      .nullable()
      .meta(
        about(
          ['Hạng', 'Hạng sao của phiếu khi đó; null là không xếp hạng.'],
          ['Stars', 'The rank of the sheet on that day; null for none.'],
        ),
      ),
    score: points.meta(about(['Điểm', 'Tổng điểm khi đó.'], ['Score', 'The total on that day.'])),
  })
  .meta({
    id: 'PlanMark',
    ...about(
      ['Mốc', 'Phiếu đứng ở đâu khi lập hoặc chuyển tiếp kế hoạch.'],
      ['Mark', 'Where the sheet stood when the plan was made or carried over.'],
    ),
  });

export const planSchema = z
  .looseObject({
    format: z
      .literal('ocop-plan/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    on: day.meta(
      about(
        ['Ngày', 'Ngày lập, hoặc ngày chuyển tiếp gần nhất.'],
        ['On', 'The day it was made, or last carried over.'],
      ),
    ),
    entity: entitySchema,
    product: productSchema,
    pack: z
      .string()
      .max(LIMITS.idLength)
      .meta(about(['Bộ quy định', 'Mã bộ quy định mà kế hoạch theo.'], ['Pack', 'The id of its pack.'])),
    set: setNumber,
    goal: goalSchema,
    tasks: z
      .array(taskSchema)
      .max(LIMITS.planTasks)
      .meta(
        about(
          ['Các việc', 'Mọi việc, kể cả việc đã xong và đã thôi.'],
          ['Tasks', 'All of them, those done and dropped too.'],
        ),
      ),
    history: z
      .array(markSchema)
      .max(LIMITS.planMarks)
      .meta(
        about(
          ['Các mốc', 'Mỗi lần lập hoặc chuyển tiếp, theo thời gian.'],
          ['History', 'A mark for each time it was made or carried over, in time.'],
        ),
      ),
  })
  .meta(
    about(
      ['Kế hoạch nâng cao', 'Những việc để sản phẩm đạt hạng cao hơn.'],
      ['Improvement plan', 'What is done to bring a product to a higher rank.'],
    ),
  );

/** What an entity does to bring a product to a higher rank, `ocop-plan/1`. */
export type ImprovementPlan = z.infer<typeof planSchema>;
/** A task of a plan. */
export type PlanTask = ImprovementPlan['tasks'][number];
