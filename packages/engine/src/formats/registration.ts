/** What is said of a dossier as a whole when it is handed in: which time it is, and the texts of the report around the criteria. */
import * as z from 'zod';
import { about } from './about.js';
import { line, note } from './criterion-notes.js';
import { moment } from './day-field.js';
import { rank } from './fields.js';
import { RATING_KINDS } from './rating-kinds.js';

const formerCertificateSchema = z
  .looseObject({
    number: line
      .optional()
      .meta(about(['Số', 'Số giấy chứng nhận.'], ['Number', 'The number of the certificate.'])),
    rank: rank.optional(),
    issued: moment
      .optional()
      .meta(about(['Ngày cấp', 'Ngày cấp giấy chứng nhận.'], ['Issued', 'The day it was issued.'])),
    expires: moment
      .optional()
      .meta(about(['Hết hạn', 'Ngày giấy chứng nhận hết thời hạn.'], ['Expires', 'The day its term ends.'])),
  })
  .meta({
    id: 'FormerCertificate',
    ...about(
      ['Giấy chứng nhận đã có', 'Giấy chứng nhận mà sản phẩm xin nâng hạng hoặc đánh giá lại.'],
      ['Former certificate', 'The certificate that an upgrade or a re-rating goes out from.'],
    ),
  });

export const registrationSchema = z
  .looseObject({
    kind: z
      .enum(RATING_KINDS)
      .optional()
      .meta(
        about(
          [
            'Lần đăng ký',
            'first là lần đầu, upgrade là nâng hạng, re-rating là đánh giá lại (Điều 6 khoản 1 điểm a, b, c).',
          ],
          ['Kind', 'For the first time, to rise in rank, or once more when the term ends (Art. 6.1a–c).'],
        ),
      ),
    year: z
      .number()
      .int()
      .min(1900)
      .max(9999)
      .optional()
      .meta(about(['Năm', 'Năm đăng ký đánh giá.'], ['Year', 'The year of the rating.'])),
    number: line
      .optional()
      .meta(
        about(
          ['Phiếu số', 'Số phiếu do nơi tiếp nhận cấp.'],
          ['Number', 'The register number that the receiving office gave it.'],
        ),
      ),
    samples: z
      .number()
      .int()
      .min(0)
      .max(100_000)
      .optional()
      .meta(
        about(['Sản phẩm mẫu', 'Số sản phẩm mẫu gửi kèm.'], ['Samples', 'How many samples come with it.']),
      ),
    place: line
      .optional()
      .meta(about(['Nơi ký', 'Địa danh trên dòng ngày tháng.'], ['Place', 'The place beside the date.'])),
    signed: moment
      .optional()
      .meta(about(['Ngày ký', 'Ngày ký các văn bản.'], ['Signed', 'The day of signing.'])),
    results: note
      .optional()
      .meta(
        about(
          ['Kết quả sản xuất, kinh doanh', 'Phần II của báo cáo tự đánh giá.'],
          ['Results', 'Part II of the self-assessment report: how production and business went.'],
        ),
      ),
    changes: note
      .optional()
      .meta(
        about(
          ['Những thay đổi', 'Thay đổi so với sản phẩm đã được công nhận, khi nâng hạng hoặc đánh giá lại.'],
          ['Changes', 'What has changed since the product was recognised, for an upgrade or a re-rating.'],
        ),
      ),
    plan: note
      .optional()
      .meta(
        about(
          ['Kế hoạch sản xuất, kinh doanh', 'Phần IV của báo cáo tự đánh giá.'],
          ['Plan', 'Part IV of the self-assessment report: what the entity means to do.'],
        ),
      ),
    certificate: formerCertificateSchema.optional(),
  })
  .meta({
    id: 'Registration',
    ...about(
      ['Đăng ký', 'Điều hồ sơ nói về cả lần đăng ký.'],
      ['Registration', 'What the dossier says of this registration as a whole.'],
    ),
  });

/** What is said of a dossier as a whole when it is handed in. */
export type Registration = z.infer<typeof registrationSchema>;
