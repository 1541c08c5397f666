/** `ocop-certificate/1`, one product's certificate with its whole history, and `ocop-register/1`, an office's certificates. */
import * as z from 'zod';
import * as LIMITS from '../../checks/limits.js';
import { about } from '../about.js';
import { line } from '../criterion-notes.js';
import { moment } from '../day-field.js';
import { certificateEventSchema } from './certificate-event.js';
import { certificateEntitySchema, certificateProductSchema } from './certificate-subject.js';

const otherColumnSchema = z
  .looseObject({
    heading: line.meta(about(['Tên cột', 'Như trong bảng gốc.'], ['Heading', 'As the table has it.'])),
    text: line.meta(about(['Nội dung', 'Nguyên văn.'], ['Text', 'Word for word.'])),
  })
  .meta({
    id: 'OtherColumn',
    ...about(
      ['Cột khác', 'Cột của bảng gốc không ứng với trường nào; giữ lại nguyên văn.'],
      ['Other column', 'A column of the table that is no field of a certificate; it is kept.'],
    ),
  });

const certificateFields = {
  id: z
    .string()
    .max(LIMITS.idLength)
    .meta(
      about(
        ['Mã trong sổ', 'Mã không trùng trong sổ và không bao giờ đổi.'],
        ['Id', 'Its id in the register: its own, and never another.'],
      ),
    ),
  product: certificateProductSchema,
  entity: certificateEntitySchema,
  events: z
    .array(certificateEventSchema)
    .max(LIMITS.certificateEvents)
    .meta(
      about(
        ['Lịch sử', 'Mọi sự kiện theo thứ tự ghi; không sự kiện nào bị sửa hoặc xóa.'],
        ['Events', 'All events in the order in which they were recorded; none is changed or removed.'],
      ),
    ),
  stated: line
    .optional()
    .meta(
      about(
        ['Tình trạng ghi trong sổ', 'Như cơ quan ghi, ví dụ “Còn hiệu lực”; chỉ để đối chiếu.'],
        ['Stated', 'How the office says it stands, such as "Còn hiệu lực": to be compared, never relied on.'],
      ),
    ),
  other: z
    .array(otherColumnSchema)
    .max(LIMITS.otherColumns)
    .optional()
    .meta(
      about(
        ['Cột khác', 'Các cột của bảng gốc không ứng với trường nào.'],
        ['Other columns', 'Columns of the table that are no field of a certificate.'],
      ),
    ),
};

export const registeredCertificateSchema = z.looseObject(certificateFields).meta({
  id: 'RegisteredCertificate',
  ...about(
    ['Giấy chứng nhận', 'Giấy chứng nhận của một sản phẩm với toàn bộ lịch sử.'],
    ['Certificate', "One product's certificate with its whole history."],
  ),
});

const removedCertificateSchema = z
  .looseObject({
    certificate: registeredCertificateSchema,
    reason: line.meta(about(['Lý do', 'Vì sao bị đưa ra khỏi sổ.'], ['Reason', 'Why it was taken out.'])),
    recorded: moment
      .optional()
      .meta(about(['Lúc ghi', 'Khi nào được đưa ra.'], ['Recorded', 'When it was taken out.'])),
  })
  .meta({
    id: 'RemovedCertificate',
    ...about(
      ['Mục đã đưa ra', 'Giấy ghi nhầm, được giữ nguyên ngoài danh sách; không hiển thị, không xuất ra.'],
      ['Removed entry', 'Entered by mistake: kept as it was, neither shown nor exported.'],
    ),
  });

export const certificateSchema = z
  .looseObject({
    format: z
      .literal('ocop-certificate/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    ...certificateFields,
  })
  .meta(
    about(
      ['Giấy chứng nhận', 'Giấy chứng nhận của một sản phẩm với toàn bộ lịch sử.'],
      ['Certificate', "One product's certificate with its whole history."],
    ),
  );

export const registerSchema = z
  .looseObject({
    format: z
      .literal('ocop-register/1')
      .meta(
        about(
          ['Định dạng', 'Tên và phiên bản của định dạng.'],
          ['Format', 'The name and version of the format.'],
        ),
      ),
    title: line.meta(about(['Tên sổ', 'Như ghi ở đầu bảng.'], ['Title', 'As it stands above the table.'])),
    issuer: line
      .optional()
      .meta(about(['Cơ quan', 'Cơ quan lập sổ.'], ['Issuer', 'The office that keeps it.'])),
    province: line.optional().meta(about(['Tỉnh', 'Tỉnh, thành phố.'], ['Province', 'The province.'])),
    level: z
      .enum(['commune', 'province', 'centre'])
      .optional()
      .meta(
        about(
          ['Cấp', 'commune là xã, province là tỉnh, centre là trung ương.'],
          ['Level', 'Whose register it is: of a commune, a province or the centre.'],
        ),
      ),
    certificates: z
      .array(registeredCertificateSchema)
      .max(LIMITS.certificates)
      .meta(about(['Giấy chứng nhận', 'Mỗi sản phẩm một giấy.'], ['Certificates', 'One for each product.'])),
    removed: z
      .array(removedCertificateSchema)
      .max(LIMITS.certificates)
      .optional()
      .meta(
        about(
          ['Mục đã đưa ra', 'Những giấy ghi nhầm; mã của chúng không được dùng lại.'],
          ['Removed', 'Certificates that were entered by mistake; their ids are never used again.'],
        ),
      ),
  })
  .meta(
    about(
      ['Sổ giấy chứng nhận', 'Các giấy chứng nhận mà một cơ quan theo dõi.'],
      ['Register', 'The certificates that an office keeps track of.'],
    ),
  );

/** One product's certificate with its whole history, as a register holds it. */
export type RegisteredCertificate = z.infer<typeof registeredCertificateSchema>;
/** One product's certificate as a file of its own, `ocop-certificate/1`. */
export type Certificate = z.infer<typeof certificateSchema>;
/** The certificates of an office, `ocop-register/1`. */
export type Register = z.infer<typeof registerSchema>;
