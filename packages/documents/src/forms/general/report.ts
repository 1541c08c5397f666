/** The general self-assessment report. */
import type { FormTemplate } from '@ocop-kit/engine/schema';
import { PRODUCT_LINES, RULES_LINES, SIGNATURE } from './general-lines.js';

export const generalReport: FormTemplate = {
  format: 'ocop-form/1',
  id: 'report',
  role: 'report',
  title: { vi: 'Báo cáo tự đánh giá về sản phẩm', en: 'Self-assessment report on a product' },
  fileName: { vi: 'bao-cao-tu-danh-gia', en: 'report' },
  blocks: [
    {
      kind: 'paragraph',
      style: 'title',
      text: { vi: 'BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM', en: 'SELF-ASSESSMENT REPORT ON A PRODUCT' },
    },
    ...RULES_LINES,
    { kind: 'paragraph', style: 'heading', text: { vi: '1. Thông tin chung', en: '1. General information' } },
    ...PRODUCT_LINES,
    {
      kind: 'paragraph',
      style: 'item',
      text: {
        vi: 'Mô tả sản phẩm, quy cách, tiêu chuẩn:',
        en: 'The product, its specification and standards:',
      },
    },
    { kind: 'text', field: 'product.description', lines: 3 },
    {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Quá trình hình thành và phát triển:', en: 'How the entity came to be, and how it grew:' },
    },
    { kind: 'text', field: 'entity.history', lines: 2 },
    { kind: 'paragraph', style: 'item', text: { vi: 'Cơ cấu tổ chức:', en: 'Structure:' } },
    { kind: 'text', field: 'entity.structure', lines: 2 },
    {
      kind: 'paragraph',
      style: 'heading',
      text: { vi: '2. Kết quả sản xuất, kinh doanh', en: '2. Results of production and business' },
    },
    { kind: 'text', field: 'registration.results', lines: 4 },
    {
      kind: 'paragraph',
      style: 'heading',
      text: { vi: '3. Tự đánh giá theo từng tiêu chí', en: '3. Self-assessment, criterion by criterion' },
    },
    { kind: 'criteria' },
    {
      kind: 'paragraph',
      style: 'heading',
      text: {
        vi: 'Những thay đổi so với lần được công nhận trước',
        en: 'What has changed since the last recognition',
      },
      kinds: ['upgrade', 're-rating'],
    },
    { kind: 'text', field: 'registration.changes', lines: 3, kinds: ['upgrade', 're-rating'] },
    {
      kind: 'paragraph',
      style: 'heading',
      text: { vi: '4. Kế hoạch sản xuất, kinh doanh', en: '4. Plan for production and business' },
    },
    { kind: 'text', field: 'registration.plan', lines: 4 },
    SIGNATURE,
  ],
};
