/** Vietnamese messages. English ones are fetched when a page speaks English. */
export const CRITERION_MESSAGES = {
  max: 'tối đa {points} {unit}',
  points: '{points} {unit}',
  unit: 'điểm',
  minimum: 'cần ít nhất mức này',
  yes: 'Có',
  no: 'Không',
  none: 'Không có phương án nào đúng',
  clear: 'Bỏ chọn',
  case: 'Trước hết, hãy chọn trường hợp của bạn',
  missing: 'Bạn chưa chọn phương án nào',
  cap: 'Với lựa chọn này, cao nhất chỉ được {most}. Cần mức {required} để được {rank}.',
  'cap-none': 'Khi không có phương án nào đúng, cao nhất chỉ được {most}. Cần mức {required} để được {rank}.',
  or: ' hoặc ',
  evidence: 'Giấy tờ chứng minh{count} và ghi chú',
  cite: 'Căn cứ',
  'not-applicable': 'Tiêu chí này không áp dụng, không được tính.',
  'not-evaluated': 'Tiêu chí này không được đánh giá, nên không được tính.',
};

export type CriterionMessageKey = keyof typeof CRITERION_MESSAGES;
