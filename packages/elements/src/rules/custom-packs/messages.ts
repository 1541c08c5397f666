/** Messages about custom packs. */
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';

const MESSAGES = {
  vi: {
    bad: 'Bộ quy định “{pack}” của trang này không dùng được. {why}',
    least: 'cần ít nhất {required} {unit}; hiện có {points}',
    unit: 'điểm',
    hint: 'Gõ vài chữ trong tên, có dấu hay không dấu.',
    browse: 'Hoặc chọn trong danh sách',
    others: 'Khác',
  },
  en: {
    bad: 'The pack “{pack}” of this page cannot be used. {why}',
    least: 'at least {required} {unit}; now {points}',
    unit: 'points',
    hint: 'Type some letters of the name.',
    browse: 'Or choose from the list',
    others: 'Others',
  },
};

export type CustomPackMessageKey = keyof (typeof MESSAGES)['vi'];

/** @param unit the pack's own word for points */
export const createCustomPackTranslate = (
  lang: string,
  unit?: { readonly unit?: string },
): Translate<CustomPackMessageKey> => createTranslate('ocop-self-assessment', MESSAGES, lang, unit);
