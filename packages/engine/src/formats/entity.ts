/** Who makes a product, with what the forms of a dossier ask about it. */
import * as z from 'zod';
import { about } from './about.js';
import { line, note } from './criterion-notes.js';
import { moment } from './day-field.js';

/** Codes of administrative units are digits; other countries' may have letters. */
const unitCode = z.string().max(20);

export const entitySchema = z
  .looseObject({
    name: line.meta(about(['Tên', 'Tên của chủ thể.'], ['Name', 'What the entity is called.'])),
    kind: line
      .optional()
      .meta(
        about(
          ['Loại hình', 'Hợp tác xã, hộ kinh doanh, doanh nghiệp…'],
          ['Kind', 'A cooperative, a household business, a company…'],
        ),
      ),
    representative: line
      .optional()
      .meta(about(['Người đại diện', 'Họ và tên người đại diện.'], ['Representative', 'Who represents it.'])),
    role: line
      .optional()
      .meta(
        about(
          ['Chức vụ', 'Chức vụ của người đại diện.'],
          ['Role', 'What the representative is there: a director, a head of household…'],
        ),
      ),
    sex: z
      .enum(['female', 'male'])
      .optional()
      .meta(
        about(
          ['Giới tính', 'Giới tính của người đại diện: female là nữ, male là nam.'],
          ['Sex', 'Of the representative, as the forms ask.'],
        ),
      ),
    ethnicity: line
      .optional()
      .meta(
        about(
          ['Dân tộc', 'Dân tộc của người đại diện.'],
          ['Ethnicity', 'Of the representative, as the forms ask.'],
        ),
      ),
    residence: line
      .optional()
      .meta(
        about(
          ['Địa chỉ thường trú', 'Nơi thường trú của người đại diện.'],
          ['Residence', 'Where the representative is registered as living.'],
        ),
      ),
    address: line
      .optional()
      .meta(about(['Địa chỉ', 'Số nhà, đường, thôn.'], ['Address', 'House, street, village.'])),
    commune: line.optional().meta(about(['Xã', 'Xã, phường hoặc đặc khu.'], ['Commune', 'Its commune.'])),
    province: line
      .optional()
      .meta(about(['Tỉnh', 'Tỉnh hoặc thành phố.'], ['Province', 'Its province or city.'])),
    communeCode: unitCode
      .optional()
      .meta(
        about(
          ['Mã xã', 'Mã đơn vị hành chính của xã, như 00166.'],
          ['Commune code', 'The code of the commune in the list of administrative units.'],
        ),
      ),
    provinceCode: unitCode
      .optional()
      .meta(
        about(
          ['Mã tỉnh', 'Mã đơn vị hành chính của tỉnh, như 04.'],
          ['Province code', 'The code of the province in the list of administrative units.'],
        ),
      ),
    phone: line
      .optional()
      .meta(about(['Điện thoại', 'Số điện thoại.'], ['Telephone', 'Its telephone number.'])),
    email: line
      .optional()
      .meta(about(['Thư điện tử', 'Địa chỉ thư điện tử.'], ['Email', 'Its address for mail.'])),
    taxCode: line.optional().meta(about(['Mã số thuế', 'Mã số thuế.'], ['Tax code', 'Its tax code.'])),
    established: moment
      .optional()
      .meta(
        about(
          ['Ngày thành lập', 'Ngày thành lập hoặc đăng ký kinh doanh.'],
          ['Established', 'The day it was founded or registered as a business.'],
        ),
      ),
    registration: line
      .optional()
      .meta(
        about(
          ['Số giấy đăng ký', 'Số giấy đăng ký kinh doanh, nếu có.'],
          ['Registration', 'The number of its business registration, where it has one.'],
        ),
      ),
    history: note
      .optional()
      .meta(
        about(
          ['Lịch sử hình thành', 'Các giai đoạn hình thành và phát triển của chủ thể.'],
          ['History', 'How the entity came to be, and how it grew.'],
        ),
      ),
    structure: note
      .optional()
      .meta(
        about(
          ['Cơ cấu tổ chức', 'Cơ cấu tổ chức của chủ thể.'],
          ['Structure', 'How the entity is organised.'],
        ),
      ),
  })
  .meta({
    id: 'Entity',
    ...about(['Chủ thể', 'Người làm ra sản phẩm.'], ['Entity', 'Who makes the product.']),
  });

/** Who makes a product. */
export type Entity = z.infer<typeof entitySchema>;
