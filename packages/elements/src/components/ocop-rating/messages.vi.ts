import type { Messages } from '../../shared/i18n/messages.js';

const vi = {
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

export type RatingMessageKey = keyof typeof vi;

const en: Messages<RatingMessageKey> = {
  stars: '{stars} out of {most} stars',
  none: 'No rank',
  score: '{score} of {most} points',
  valid: 'Certificate valid until {day}',
  expiring: 'Certificate about to expire: {day}',
  extended: 'Certificate expired {day}, extended to {extended}',
  expired: 'Certificate expired on {day}',
  decision: 'Decision {decision}',
  more: 'See details',
};

export const RATING_MESSAGES: Readonly<Record<'vi' | 'en', Messages<RatingMessageKey>>> = { vi, en };
