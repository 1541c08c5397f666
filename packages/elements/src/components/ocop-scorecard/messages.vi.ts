/** Vietnamese messages. English ones are fetched when a page speaks English. */
export const SCORECARD_MESSAGES = {
  total: '{total}/{max} {unit}',
  provisional: 'tạm tính',
  'no-rank': 'Không xếp hạng',
  set: 'Bộ số {set}:',
  why: 'Vì sao có kết quả này',
  section: 'Phần {id}.',
  points: '{points}/{max} {unit}',
  unit: 'điểm',
  unanswered: 'Chưa chọn',
  'not-applicable': 'Không áp dụng',
  'not-evaluated': 'Không được đánh giá',
  yes: 'Có',
  no: 'Không',
  none: 'Không có phương án nào đúng',
  missed: 'Chưa đạt mức tối thiểu cho {rank}',
  reached: 'Đạt mức tối thiểu cho {rank}',
  errata: 'Đính chính lỗi in',
  cite: 'Căn cứ',
  sheet: 'Phiếu {no}',
  'other-set': 'Hai phiếu thuộc hai bộ sản phẩm khác nhau nên không so sánh được.',
  failed: 'Không đọc được phiếu này.',
};

export type ScorecardMessageKey = keyof typeof SCORECARD_MESSAGES;
