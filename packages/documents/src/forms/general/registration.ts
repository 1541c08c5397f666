/** The general registration of a product. */
import type { FormTemplate } from '@ocop-kit/engine/schema';
import { PRODUCT_LINES, RULES_LINES, SIGNATURE } from './general-lines.js';

export const generalRegistration: FormTemplate = {
  format: 'ocop-form/1',
  id: 'registration',
  role: 'registration',
  title: { vi: 'Phiếu đăng ký đánh giá sản phẩm', en: 'Registration of a product' },
  fileName: { vi: 'phieu-dang-ky', en: 'registration' },
  blocks: [
    {
      kind: 'paragraph',
      style: 'title',
      text: { vi: 'PHIẾU ĐĂNG KÝ ĐÁNH GIÁ SẢN PHẨM', en: 'REGISTRATION OF A PRODUCT' },
    },
    ...RULES_LINES,
    ...PRODUCT_LINES,
    {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Bộ sản phẩm: {set.title}', en: 'Criteria set: {set.title}' },
    },
    {
      kind: 'paragraph',
      style: 'item',
      text: {
        vi: 'Lần đăng ký đánh giá: Lần đầu {box registration.kind=first}\u2003\u2003Nâng hạng {box registration.kind=upgrade}\u2003\u2003Đánh giá lại {box registration.kind=re-rating}',
        en: 'Kind of registration: First time {box registration.kind=first}\u2003\u2003Higher rank {box registration.kind=upgrade}\u2003\u2003Re-rating {box registration.kind=re-rating}',
      },
    },
    {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Số lượng sản phẩm mẫu: {registration.samples}', en: 'Samples: {registration.samples}' },
    },
    {
      kind: 'paragraph',
      text: {
        vi: 'Chúng tôi cam đoan những thông tin trong phiếu này là đúng sự thật và chịu trách nhiệm về hồ sơ đăng ký.',
        en: 'We declare that what this registration says is true, and answer for the dossier.',
      },
    },
    SIGNATURE,
  ],
};
