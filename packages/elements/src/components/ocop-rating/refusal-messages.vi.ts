/** Why a rating isn't shown, as part of a sentence in Vietnamese, for the people who maintain the data. */
import type { RatingFault } from './rating-fault.js';

export const RATING_REFUSAL_MESSAGES = {
  refused: 'Chưa hiện được hạng sao{of}: {why}.',
  of: ' của “{product}”',
  'not-json': 'dữ liệu không phải JSON hợp lệ',
  'too-long': 'dữ liệu dài quá {most} ký tự',
  'no-record': 'dữ liệu phải là một bản ghi sản phẩm',
  'no-certificate': '{field} phải là một bản ghi',
  'no-name': 'thiếu {field}',
  'no-text': '{field} phải là chữ',
  'long-text': '{field} dài quá {most} ký tự',
  'no-rank': '{field} phải là số nguyên từ 0 đến {most}, hoặc null khi không xếp hạng{now}',
  'no-most-stars': '{field} phải là số nguyên từ 1 đến {most}{now}',
  'no-score': '{field} phải là số từ {least} đến {most}{now}',
  now: '; đang là {found}',
  'no-day': '{field}: {day}',
  'ends-early': '{field} {expires} trước ngày cấp {issued}',
  'extended-early': '{field} {extended} trước ngày hết hạn {expires}',
  'field-product': 'tên sản phẩm',
  'field-stars': 'hạng sao',
  'field-score': 'điểm',
  'field-certificate.issued': 'ngày cấp',
  'field-certificate.expires': 'ngày hết hạn',
  'field-certificate.extended': 'ngày được kéo dài đến',
  'field-certificate.withdrawn': 'ngày thu hồi',
  'field-today': 'ngày xét hiệu lực',
} satisfies Readonly<Record<RatingFault, string>> & Readonly<Record<string, string>>;

export type RatingRefusalKey = keyof typeof RATING_REFUSAL_MESSAGES;
