import type { Catalogue } from '../base/words.js';

const vi = {
  max: 'tối đa {points} điểm',
  points: '{points} điểm',
  minimum: 'Cần ít nhất mức này để đạt {rank}',
  yes: 'Có',
  no: 'Không',
  clear: 'Bỏ chọn',
  case: 'Chọn trường hợp trước',
  note: 'Ghi chú của bạn',
  cite: 'Căn cứ',
  'not-applicable': 'Tiêu chí này không áp dụng, không tính điểm.',
  'not-evaluated': 'Tiêu chí này không được đánh giá, không có điểm.',
};

export type CriterionWord = keyof typeof vi;

const en: Catalogue<CriterionWord> = {
  max: 'at most {points} points',
  points: '{points} points',
  minimum: 'At least this level is needed for {rank}',
  yes: 'Yes',
  no: 'No',
  clear: 'Clear the answer',
  case: 'Choose the case first',
  note: 'Your notes',
  cite: 'Legal basis',
  'not-applicable': 'This criterion does not apply and is not counted.',
  'not-evaluated': 'This criterion is not evaluated and gives no points.',
};

export const CRITERION_WORDS: Readonly<Record<'vi' | 'en', Catalogue<CriterionWord>>> = { vi, en };
