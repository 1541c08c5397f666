/** One step in the history of a certificate. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { SCORE } from '../../checks/patterns.js';
import { about } from '../about.js';
import { line } from '../criterion-notes.js';
import { day, moment } from '../day-field.js';
import { rank } from '../fields.js';
import { certificateEntityFields, certificateProductFields } from './certificate-subject.js';

export const CERTIFICATE_EVENTS = [
  'recognised',
  'upgraded',
  'renewed',
  'extended',
  'withdrawn',
  'corrected',
] as const;

const sourceSchema = z
  .looseObject({
    file: line.optional().meta(about(['Tệp', 'Tên tệp.'], ['File', 'The name of the file.'])),
    sheet: line.optional().meta(about(['Trang', 'Tên trang tính.'], ['Sheet', 'The name of the worksheet.'])),
    row: z
      .number()
      .int()
      .min(1)
      .optional()
      .meta(about(['Dòng', 'Dòng thứ mấy, tính từ 1.'], ['Row', 'Which row, from 1.'])),
    cell: z
      .string()
      .max(12)
      .optional()
      .meta(about(['Ô', 'Địa chỉ ô, như C12.'], ['Cell', 'The address of the cell, such as C12.'])),
  })
  .meta({
    id: 'RegisterSource',
    ...about(
      ['Nguồn', 'Nơi trong bảng của cơ quan mà dữ liệu được lấy từ đó.'],
      ['Source', "Where in an office's own table it was read."],
    ),
  });

const unreadSchema = z
  .looseObject({
    field: z
      .string()
      .max(40)
      .meta(
        about(
          ['Trường', 'Tên trường, như issued hoặc stars.'],
          ['Field', 'The field, such as issued or stars.'],
        ),
      ),
    text: line.meta(about(['Nội dung', 'Nguyên văn trong ô.'], ['Text', 'What stood there, word for word.'])),
  })
  .meta({
    id: 'UnreadField',
    ...about(
      [
        'Chưa đọc được',
        'Nội dung của một ô mà phần mềm không hiểu, giữ nguyên văn để người có trách nhiệm sửa.',
      ],
      ['Unread', 'What stood in a cell and could not be read: it is kept for somebody to mend.'],
    ),
  });

const formerSchema = z
  .looseObject({
    product: z
      .looseObject(certificateProductFields)
      .partial()
      .optional()
      .meta(about(['Sản phẩm', 'Dữ liệu cũ về sản phẩm.'], ['Product', 'What was said of the product.'])),
    entity: z
      .looseObject(certificateEntityFields)
      .partial()
      .optional()
      .meta(about(['Chủ thể', 'Dữ liệu cũ về chủ thể.'], ['Entity', 'What was said of the entity.'])),
  })
  .meta({
    id: 'FormerData',
    ...about(
      ['Trước khi sửa', 'Dữ liệu cũ về sản phẩm và chủ thể, chỉ gồm những gì đã thay đổi.'],
      ['Former data', 'What was said of product and entity before, so far as it was changed.'],
    ),
  });

export const certificateEventSchema = z
  .looseObject({
    kind: z
      .enum(CERTIFICATE_EVENTS)
      .meta(
        about(
          ['Loại', 'Công nhận, nâng hạng, công nhận lại, gia hạn, thu hồi hoặc đính chính.'],
          ['Kind', 'Recognised, upgraded, renewed, extended, withdrawn or corrected.'],
        ),
      ),
    on: day
      .optional()
      .meta(
        about(
          ['Ngày', 'Ngày của quyết định; để trống khi sổ cũ không ghi.'],
          ['On', 'The day of the decision; absent where an old register does not record it.'],
        ),
      ),
    decided: day
      .optional()
      .meta(
        about(
          ['Ngày quyết định đúng', 'Của đính chính: ngày đúng của quyết định đã ghi sai hoặc chưa đọc được.'],
          [
            'Decided',
            'Of a correction: the day of the decision, where it was recorded wrongly or could not be read.',
          ],
        ),
      ),
    stars: rank.optional().meta(about(['Hạng sao', 'Hạng sao được công nhận.'], ['Stars', 'The rank.'])),
    score: z
      .string()
      .max(24)
      .regex(SCORE.pattern, SCORE.expected)
      .optional()
      .meta(
        about(
          ['Điểm', 'Tổng điểm, ghi chính xác, như "84.5".'],
          ['Score', 'The total as an exact decimal, such as "84.5".'],
        ),
      ),
    decision: line
      .optional()
      .meta(about(['Quyết định', 'Số quyết định.'], ['Decision', 'The number of the decision.'])),
    issuer: line
      .optional()
      .meta(about(['Cơ quan cấp', 'Cơ quan ban hành quyết định.'], ['Issuer', 'Who issued it.'])),
    issued: day
      .optional()
      .meta(
        about(
          ['Ngày cấp', 'Ngày cấp giấy chứng nhận, khi khác ngày của quyết định.'],
          ['Issued', 'The day of the certificate, where it is not that of the decision.'],
        ),
      ),
    expires: day
      .optional()
      .meta(
        about(
          ['Ngày hết hạn', 'Ngày cuối cùng còn giá trị, như giấy chứng nhận ghi.'],
          ['Expires', 'The last day of validity, as the certificate has it.'],
        ),
      ),
    until: day
      .optional()
      .meta(
        about(
          ['Gia hạn đến', 'Ngày cuối cùng của thời gian gia hạn.'],
          ['Until', 'The last day of an extension.'],
        ),
      ),
    ground: z
      .string()
      .max(LIMITS.idLength)
      .optional()
      .meta(
        about(
          ['Căn cứ thu hồi', 'Mã trường hợp thu hồi, như 8.1b.'],
          ['Ground', 'The id of the ground of a withdrawal, such as 8.1b.'],
        ),
      ),
    reason: line.optional().meta(about(['Lý do', 'Bằng lời.'], ['Reason', 'In words.'])),
    was: formerSchema.optional(),
    recorded: moment
      .optional()
      .meta(about(['Lúc ghi', 'Khi nào được ghi vào sổ.'], ['Recorded', 'When it came into the register.'])),
    source: sourceSchema.optional(),
    unread: z
      .array(unreadSchema)
      .max(40)
      .optional()
      .meta(
        about(
          ['Chưa đọc được', 'Những ô chưa hiểu được, giữ nguyên văn.'],
          ['Unread', 'Cells that could not be read, word for word.'],
        ),
      ),
  })
  .meta({
    id: 'CertificateEvent',
    ...about(
      ['Sự kiện', 'Một bước trong lịch sử của giấy chứng nhận.'],
      ['Event', 'A step in the history of a certificate.'],
    ),
  });

/** A step in the history of a certificate: what was decided, and when. */
export type CertificateEvent = z.infer<typeof certificateEventSchema>;
