/** Vietnamese messages. English ones are fetched when a page speaks English. */
export const CRITERION_MESSAGES = {
  max: 'tối đa {points} {unit}',
  points: '{points} {unit}',
  unit: 'điểm',
  minimum: 'Cần ít nhất mức này để đạt {rank}',
  yes: 'Có',
  no: 'Không',
  none: 'Không có phương án nào đúng',
  clear: 'Bỏ chọn',
  case: 'Chọn trường hợp trước',
  missing: 'Bạn chưa chọn phương án nào',
  evidence: 'Minh chứng và ghi chú',
  prepare: 'Tài liệu nên chuẩn bị:',
  attach: 'Đính kèm tệp',
  photograph: 'Chụp ảnh',
  detach: 'Gỡ',
  size: '{size} KB',
  note: 'Ghi chú của bạn',
  cite: 'Căn cứ',
  'not-applicable': 'Tiêu chí này không áp dụng, không được tính.',
  'not-evaluated': 'Tiêu chí này không được đánh giá, nên không được tính.',
};

export type CriterionMessageKey = keyof typeof CRITERION_MESSAGES;
