/** Why a rating isn't shown, as part of a sentence, for the people who maintain the data. */
import type { Messages } from '../../shared/i18n/messages.js';
import type { RatingFault } from './read-rating.js';

const vi = {
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
  'field-today': 'ngày xét hiệu lực',
} satisfies Readonly<Record<RatingFault, string>> & Readonly<Record<string, string>>;

export type RatingRefusalKey = keyof typeof vi;

const en: Messages<RatingRefusalKey> = {
  refused: 'The rating{of} cannot be shown: {why}.',
  of: ' of “{product}”',
  'not-json': 'the data is not valid JSON',
  'too-long': 'the data is longer than {most} characters',
  'no-record': 'the data must be the record of one product',
  'no-certificate': '{field} must be a record',
  'no-name': '{field} is missing',
  'no-text': '{field} must be text',
  'long-text': '{field} is longer than {most} characters',
  'no-rank': '{field} must be a whole number from 0 to {most}, or null for no rank{now}',
  'no-most-stars': '{field} must be a whole number from 1 to {most}{now}',
  'no-score': '{field} must be a number from {least} to {most}{now}',
  now: '; it is {found}',
  'no-day': '{field}: {day}',
  'ends-early': '{field} {expires} is before the day of issue, {issued}',
  'extended-early': '{field} {extended} is before the last day, {expires}',
  'field-product': 'the name of the product',
  'field-stars': 'the star rank',
  'field-score': 'the score',
  'field-certificate.issued': 'the day of issue',
  'field-certificate.expires': 'the last day',
  'field-certificate.extended': 'the day of extension',
  'field-today': 'the day to judge by',
};

export const REFUSAL_MESSAGES: Readonly<Record<'vi' | 'en', Messages<RatingRefusalKey>>> = { vi, en };
