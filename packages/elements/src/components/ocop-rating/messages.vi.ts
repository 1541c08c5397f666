/** Vietnamese messages of a rating. */
export const RATING_MESSAGES = {
  stars: '{stars} trên {most} sao',
  none: 'Không xếp hạng',
  score: '{score}/{most} điểm',
  valid: 'Giấy chứng nhận có hiệu lực đến {day}',
  expiring: 'Giấy chứng nhận sắp hết hạn: {day}',
  extended: 'Giấy chứng nhận hết hạn {day}, được kéo dài đến {extended}',
  expired: 'Giấy chứng nhận đã hết hạn từ {day}',
  decision: 'Quyết định {decision}',
  more: 'Xem chi tiết',
};

export type RatingMessageKey = keyof typeof RATING_MESSAGES;
