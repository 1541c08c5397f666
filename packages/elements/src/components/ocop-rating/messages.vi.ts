/** Vietnamese messages of a rating. */
export const RATING_MESSAGES = {
  stars: '{stars} trên {most} sao',
  none: 'Không xếp hạng',
  verdict: 'Đạt {stars} sao {programme}',
  'verdict-expired': 'Từng đạt {stars} sao {programme}',
  score: '{score}/{most} điểm',
  valid: 'Giấy chứng nhận có hiệu lực đến {day}',
  expiring: 'Giấy chứng nhận sắp hết hạn: {day}',
  extended: 'Giấy chứng nhận hết hạn {day}, được kéo dài đến {extended}',
  expired: 'Giấy chứng nhận đã hết hạn từ {day}',
  withdrawn: 'Giấy chứng nhận đã bị thu hồi ngày {withdrawn}',
  'not-yet': 'Giấy chứng nhận có hiệu lực từ {issued}',
  unknown: 'Giấy chứng nhận chưa rõ thời hạn',
  decision: 'Quyết định {decision}',
  more: 'Xem chi tiết',
  refused: 'Chưa hiện được hạng sao: dữ liệu cần sửa.',
};

export type RatingMessageKey = keyof typeof RATING_MESSAGES;
