/** The product that is rated, with what the forms of a dossier ask about it. */
import * as z from 'zod';
import { about } from './about.js';
import { line, note } from './criterion-notes.js';

export const productSchema = z
  .looseObject({
    name: line.meta(about(['Tên', 'Tên của sản phẩm.'], ['Name', 'What the product is called.'])),
    code: line
      .optional()
      .meta(
        about(
          ['Mã số', 'Mã số sản phẩm do xã lập, như in trên phiếu đánh giá.'],
          ['Code', 'The code that the office in charge gave it, as the score sheet prints it.'],
        ),
      ),
    description: note
      .optional()
      .meta(
        about(
          ['Mô tả', 'Sản phẩm là gì, được làm thế nào; quy cách, tiêu chuẩn.'],
          ['Description', 'What it is, and how it is made; its specification and standards.'],
        ),
      ),
    papers: z
      .array(z.string().max(40))
      .max(100)
      .optional()
      .meta(
        about(
          ['Giấy tờ đã có', 'Mã các giấy tờ được đánh dấu trong báo cáo tự đánh giá.'],
          ['Papers held', 'Ids of the papers that are ticked in the self-assessment report.'],
        ),
      ),
    otherPaper: line
      .optional()
      .meta(
        about(
          ['Giấy tờ khác', 'Đăng ký sở hữu trí tuệ khác, ghi rõ.'],
          ['Other paper', 'Another registration of intellectual property, in words.'],
        ),
      ),
  })
  .meta({
    id: 'Product',
    ...about(['Sản phẩm', 'Sản phẩm được đánh giá.'], ['Product', 'The product that is rated.']),
  });
