/** What a certificate is about: a product, and who makes it. */
import * as z from 'zod';
import { WEB_ADDRESS } from '../../checks/patterns.js';
import { about } from '../about.js';
import { line } from '../criterion-notes.js';
import { packId, setNumber } from '../fields.js';

const link = z.string().max(2_000).regex(WEB_ADDRESS.pattern, WEB_ADDRESS.expected);

export const certificateProductFields = {
  name: line.meta(about(['Tên', 'Tên sản phẩm.'], ['Name', 'What the product is called.'])),
  code: line
    .optional()
    .meta(about(['Mã số', 'Mã số sản phẩm.'], ['Code', 'The code that the office gave it.'])),
  gtin: z
    .string()
    .max(20)
    .optional()
    .meta(
      about(
        ['Mã vạch', 'GTIN của sản phẩm, 8 đến 14 chữ số.'],
        ['GTIN', 'The number of its bar code, 8 to 14 digits.'],
      ),
    ),
  set: setNumber.optional(),
  pack: packId.optional(),
  group: line
    .optional()
    .meta(about(['Nhóm', 'Nhóm hoặc ngành sản phẩm.'], ['Group', 'The group of products it is of.'])),
  url: link
    .optional()
    .meta(about(['Trang giới thiệu', 'Địa chỉ trang về sản phẩm.'], ['Page', 'A page about the product.'])),
  trace: link
    .optional()
    .meta(
      about(
        ['Truy xuất', 'Địa chỉ truy xuất nguồn gốc sẵn có.'],
        ['Traceability', 'The address at which it is traced already.'],
      ),
    ),
};

export const certificateEntityFields = {
  name: line.meta(about(['Tên', 'Tên chủ thể.'], ['Name', 'What the entity is called.'])),
  kind: line
    .optional()
    .meta(
      about(
        ['Loại hình', 'Hợp tác xã, hộ kinh doanh, doanh nghiệp…'],
        ['Kind', 'A cooperative, a household business, a company…'],
      ),
    ),
  code: line
    .optional()
    .meta(about(['Mã số', 'Mã số thuế hoặc mã số hợp tác xã.'], ['Code', 'Its tax or business number.'])),
  phone: line.optional().meta(about(['Điện thoại', 'Số điện thoại.'], ['Phone', 'A telephone number.'])),
  email: line.optional().meta(about(['Thư điện tử', 'Địa chỉ thư.'], ['Mail', 'An address for mail.'])),
  representative: line
    .optional()
    .meta(about(['Người đại diện', 'Họ và tên người đại diện.'], ['Representative', 'Who represents it.'])),
  address: line
    .optional()
    .meta(about(['Địa chỉ', 'Số nhà, đường, thôn.'], ['Address', 'House, street, village.'])),
  commune: line.optional().meta(about(['Xã', 'Xã, phường hoặc đặc khu.'], ['Commune', 'Its commune.'])),
  district: line
    .optional()
    .meta(
      about(
        ['Huyện', 'Huyện trước ngày 01/07/2025, nếu sổ cũ ghi.'],
        ['District', 'Its district until 1 July 2025, where an old register has it.'],
      ),
    ),
  province: line.optional().meta(about(['Tỉnh', 'Tỉnh, thành phố.'], ['Province', 'Its province.'])),
};

export const certificateProductSchema = z.looseObject(certificateProductFields).meta({
  id: 'CertifiedProduct',
  ...about(['Sản phẩm', 'Sản phẩm được chứng nhận.'], ['Product', 'The product that is certified.']),
});

export const certificateEntitySchema = z.looseObject(certificateEntityFields).meta({
  id: 'CertifiedEntity',
  ...about(['Chủ thể', 'Ai làm ra sản phẩm.'], ['Entity', 'Who makes the product.']),
});

/** The product of a certificate. */
export type CertifiedProduct = z.infer<typeof certificateProductSchema>;
/** Who makes the product of a certificate. */
export type CertifiedEntity = z.infer<typeof certificateEntitySchema>;
