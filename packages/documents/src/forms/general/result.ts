/** The result of a sheet, explained: no form of any decision, and the same for every programme. */
import type { FormTemplate } from '@ocop-kit/engine/schema';
import { NAME_LINES, RULES_LINES } from './general-lines.js';

export const generalResult: FormTemplate = {
  format: 'ocop-form/1',
  id: 'result',
  role: 'result',
  title: { vi: 'Kết quả và giải thích', en: 'Result and explanation' },
  fileName: { vi: 'ket-qua-danh-gia', en: 'result' },
  blocks: [
    {
      kind: 'paragraph',
      style: 'title',
      text: { vi: 'KẾT QUẢ ĐÁNH GIÁ SẢN PHẨM VÀ GIẢI THÍCH', en: 'RESULT OF A PRODUCT, EXPLAINED' },
    },
    ...RULES_LINES,
    ...NAME_LINES,
    {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Bộ sản phẩm: {set.no}. {set.title}', en: 'Criteria set: {set.no}. {set.title}' },
    },
    { kind: 'explanation' },
    {
      kind: 'paragraph',
      style: 'hint',
      text: {
        vi: 'Kết quả được tính từ phiếu đánh giá kèm theo; kết quả chính thức do cơ quan có thẩm quyền quyết định.',
        en: 'The result follows from the sheet it comes with; the competent authority decides the official one.',
      },
    },
  ],
};
