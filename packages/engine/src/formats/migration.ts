/** The map from one decision's sheets to another's: criterion by criterion, option by option, each with why. */
import * as z from 'zod';
import * as LIMITS from '../checks/limits.js';
import { about } from './about.js';
import { criterionId, packId, setNumber as anySetNumber, textSchema } from './fields.js';
import { MIGRATION_CERTAINTIES } from './migration-certainties.js';

const name = z.string().max(200);
const setNumber = anySetNumber.meta(
  about(['Bộ sản phẩm', 'Số của bộ sản phẩm.'], ['Criteria set', 'The number of the criteria set.']),
);
const criterion = criterionId.meta(
  about(['Tiêu chí', 'Mã tiêu chí.'], ['Criterion', 'The id of the criterion.']),
);
const condition = name.meta(about(['Điều kiện', 'Mã điều kiện.'], ['Condition', 'The id of the condition.']));
const why = name.meta(
  about(
    ['Lý do', 'Mã lý do, có trong “why” của cả bản chuyển đổi.'],
    ['Why', 'The id of a reason in the "why" of the whole migration.'],
  ),
);

const optionMigrationSchema = z
  .object({
    to: z
      .int()
      .nullable()
      .meta(
        about(
          ['Chuyển đến', 'Số thứ tự trong tiêu chí mới; 0 là không phương án nào đúng; null khi không còn.'],
          ['To', 'The ordinal in the new criterion; 0 is none of these; null where it is lost.'],
        ),
      ),
    how: z
      .enum(MIGRATION_CERTAINTIES)
      .meta(
        about(
          [
            'Mức chắc chắn',
            'exact: cùng câu chữ; meaning: chắc chắn đạt; doubtful: gần nhất, cần kiểm tra; lost: không còn.',
          ],
          [
            'How',
            'exact: the same wording; meaning: surely reached; doubtful: the nearest, to be checked; lost: no longer there.',
          ],
        ),
      ),
    why,
  })
  .readonly()
  .meta({
    id: 'OptionMigration',
    ...about(
      ['Chuyển phương án', 'Một phương án đi đâu.'],
      ['Migration of an option', 'Where one option goes.'],
    ),
  });

const criterionMigrationSchema = z
  .object({
    from: criterion,
    to: criterion
      .nullable()
      .meta(
        about(
          ['Tiêu chí mới', 'Mã tiêu chí mới; null khi quyết định mới không còn.'],
          ['To', 'The id in the new decision; null where it no longer has the criterion.'],
        ),
      ),
    why: why.optional(),
    options: z
      .array(optionMigrationSchema)
      .max(LIMITS.options)
      .readonly()
      .optional()
      .meta(
        about(
          ['Phương án', 'Mỗi phương án đi đâu, theo thứ tự in.'],
          ['Options', 'Where each option goes, in printed order.'],
        ),
      ),
    none: optionMigrationSchema
      .optional()
      .meta(
        about(
          ['Không phương án nào', 'Câu trả lời “không phương án nào đúng” đi đâu.'],
          ['None of these', 'Where the answer goes that none of the options is true.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'CriterionMigration',
    ...about(
      ['Chuyển tiêu chí', 'Một tiêu chí đi đâu.'],
      ['Migration of a criterion', 'Where one criterion goes.'],
    ),
  });

const setMigrationSchema = z
  .object({
    from: setNumber,
    to: setNumber,
    why: why.optional(),
    criteria: z
      .array(criterionMigrationSchema)
      .max(LIMITS.criteria)
      .readonly()
      .meta(
        about(['Tiêu chí', 'Mọi tiêu chí của bộ cũ.'], ['Criteria', 'Every criterion of the former set.']),
      ),
    added: z
      .array(
        z
          .object({ criterion, why })
          .readonly()
          .meta({
            id: 'AddedCriterion',
            ...about(
              ['Tiêu chí mới', 'Chỉ quyết định mới có.'],
              ['Added criterion', 'Only the new decision has it.'],
            ),
          }),
      )
      .max(LIMITS.criteria)
      .readonly()
      .meta(
        about(
          ['Thêm', 'Các tiêu chí chỉ quyết định mới có.'],
          ['Added', 'Criteria that only the new decision has.'],
        ),
      ),
    conditions: z
      .array(
        z
          .object({
            from: condition,
            to: condition
              .nullable()
              .meta(
                about(
                  ['Điều kiện mới', 'Mã điều kiện mới; null khi không còn.'],
                  ['To', 'The id in the new decision; null where it is lost.'],
                ),
              ),
            why,
          })
          .readonly()
          .meta({
            id: 'ConditionMigration',
            ...about(
              ['Chuyển điều kiện', 'Một điều kiện được khai đi đâu; null khi không còn.'],
              ['Migration of a condition', 'Where a declared condition goes; null where it is lost.'],
            ),
          }),
      )
      .max(LIMITS.conditions)
      .readonly()
      .meta(about(['Điều kiện', 'Các điều kiện được khai.'], ['Conditions', 'Declared conditions.'])),
  })
  .readonly()
  .meta({
    id: 'SetMigration',
    ...about(
      ['Chuyển bộ sản phẩm', 'Một bộ sản phẩm đi đâu.'],
      ['Migration of a set', 'Where one criteria set goes.'],
    ),
  });

export const migrationSchema = z
  .object({
    from: packId.meta(about(['Từ', 'Mã bộ quy định cũ.'], ['From', 'The id of the former pack.'])),
    to: packId.meta(about(['Đến', 'Mã bộ quy định mới.'], ['To', 'The id of the new pack.'])),
    why: z
      .record(name, textSchema)
      .readonly()
      .meta(about(['Lý do', 'Nội dung từng lý do theo mã.'], ['Why', 'What each reason says, by its id.'])),
    sets: z
      .array(setMigrationSchema)
      .max(LIMITS.sets)
      .readonly()
      .meta(
        about(
          ['Bộ sản phẩm', 'Mọi bộ sản phẩm chuyển được.'],
          ['Sets', 'Every criteria set that is carried over.'],
        ),
      ),
  })
  .readonly()
  .meta(
    about(
      ['Chuyển đổi phiếu', 'Đường từ phiếu của một quyết định sang phiếu của quyết định khác.'],
      ['Migration', "The map from one decision's sheets to another's."],
    ),
  );
