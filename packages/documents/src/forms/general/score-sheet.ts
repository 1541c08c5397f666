/** The general score sheet. */
import type { FormTemplate } from '@ocop-kit/engine/schema';
import { NAME_LINES, RULES_LINES } from './general-lines.js';

export const generalScoreSheet: FormTemplate = {
  format: 'ocop-form/1',
  id: 'score-sheet',
  role: 'score-sheet',
  title: { vi: 'Phiếu chấm điểm sản phẩm', en: 'Score sheet of a product' },
  fileName: { vi: 'phieu-danh-gia', en: 'score-sheet' },
  blocks: [
    { kind: 'paragraph', style: 'title', text: '{set.no}. {set.title}' },
    ...RULES_LINES,
    { kind: 'paragraph', style: 'centre', text: '{set.classification}', optional: true },
    ...NAME_LINES,
    {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Địa chỉ: {entity.address}', en: 'Address: {entity.address}' },
    },
    { kind: 'conditions' },
    {
      kind: 'score-sheet',
      header: [
        { vi: 'Các tiêu chí', en: 'Criteria' },
        { vi: 'Thang điểm', en: 'Points' },
      ],
      section: { vi: 'Phần {section.id}:\n{section.title}', en: 'Section {section.id}:\n{section.title}' },
      case: { vi: 'Trường hợp {case.no}: {case.title}', en: 'Case {case.no}: {case.title}' },
      total: { vi: 'TỔNG CỘNG', en: 'TOTAL' },
      afterOptions: [],
      beneathTitle: [],
    },
    { kind: 'paragraph', style: 'item', text: '{set.note}', optional: true },
    {
      kind: 'paragraph',
      style: 'item',
      text: { vi: 'Ý kiến của người đánh giá:', en: 'Remarks of the assessor:' },
    },
    { kind: 'lines', lines: 3 },
    {
      kind: 'signature',
      left: [],
      right: [
        {
          style: 'place-and-day',
          text: { vi: '..., ngày ... tháng ... năm ...', en: '..., ... / ... / ...' },
        },
        { style: 'subtitle', text: { vi: 'Người đánh giá', en: 'Assessor' } },
        { text: { vi: '(Ký và ghi rõ họ tên)', en: '(Signature and full name)' } },
      ],
    },
  ],
};
