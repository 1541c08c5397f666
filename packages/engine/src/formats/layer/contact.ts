/** Whom to ask, and where to hand in a dossier. */
import * as z from 'zod';
import { EMAIL, PHONE } from '../../checks/patterns.js';
import { about } from '../about.js';
import { textSchema } from '../fields.js';
import { link } from './fields.js';

export const contactSchema = z
  .strictObject({
    name: textSchema.meta(
      about(['Tên', 'Người hoặc cơ quan để liên hệ.'], ['Name', 'The person or office to turn to.']),
    ),
    address: textSchema
      .optional()
      .meta(about(['Địa chỉ', 'Nơi đến gặp.'], ['Address', 'Where to find them.'])),
    hours: textSchema
      .optional()
      .meta(about(['Giờ làm việc', 'Khi nào liên hệ được.'], ['Hours', 'When they can be reached.'])),
    phone: z
      .string()
      .max(60)
      .regex(PHONE.pattern, PHONE.expected)
      .optional()
      .meta(
        about(
          ['Điện thoại', 'Số điện thoại: chữ số, khoảng trắng, dấu chấm, gạch nối và ngoặc.'],
          ['Telephone', 'A telephone number: digits, spaces, full stops, hyphens and brackets.'],
        ),
      ),
    email: z
      .string()
      .max(200)
      .regex(EMAIL.pattern, EMAIL.expected)
      .optional()
      .meta(about(['Thư điện tử', 'Một địa chỉ thư điện tử.'], ['Email', 'One address for mail.'])),
    url: link
      .optional()
      .meta(
        about(
          ['Trang web', 'Liên kết https, hoặc đường dẫn tới tệp nằm cạnh trang.'],
          ['Web page', 'A link to https, or the path of a file beside the page.'],
        ),
      ),
  })
  .readonly()
  .meta({
    id: 'Contact',
    ...about(
      ['Liên hệ', 'Nơi hỏi và nộp hồ sơ.'],
      ['Contact', 'Whom to ask, and where to hand in a dossier.'],
    ),
  });

/** Whom to ask, and where to hand in a dossier. */
export type Contact = z.infer<typeof contactSchema>;
