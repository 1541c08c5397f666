/** Rows that are no product: "I. Huyện …", "Xã …", "Tổng cộng", signatures at the end. */
import { foldVietnamese } from '@ocop-kit/engine/text';
import { readStars } from '../values/read-stars.js';

/** What a section row says of the rows that follow. */
export type SectionScope =
  | { readonly of: 'commune' | 'district' | 'province' | 'group'; readonly name: string }
  | { readonly of: 'stars'; readonly stars: number };

/** "I.", "A -", "1)": how sections are numbered in the same cell. */
const NUMBERING = /^\s*(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.):\-–/]\s+/u;

/** @returns undefined where its words say nothing of what follows */
export function readSection(text: string): SectionScope | undefined {
  const name = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(NUMBERING, '')
    .replace(/\s*[:.]$/, '');
  // "Xã Tân An (12 sản phẩm)" is Xã Tân An.
  const bare = name.replace(/\s*[(:–-]\s*\d+\s*(sản phẩm|sp|chủ thể)?\s*\)?$/iu, '').trim();
  const folded = foldVietnamese(bare);
  if (/^(xa|phuong|thi tran|dac khu) \S/.test(folded)) return { of: 'commune', name: bare };
  if (/^(huyen|quan|thi xa) \S/.test(folded)) return { of: 'district', name: bare };
  if (/^thanh pho \S/.test(folded)) return { of: 'district', name: bare };
  if (/^tinh \S/.test(folded)) return { of: 'province', name: bare };
  const stars = readStars(folded.replace(/^(cac )?(san pham|danh sach san pham) (ocop )?(dat |hang )*/, ''));
  if (typeof stars === 'number' && /sao|\*|★/.test(folded)) return { of: 'stars', stars };
  if (/^(nhom|nganh)\b/.test(folded)) return { of: 'group', name: bare };
  return undefined;
}

/** "Tổng cộng", "Tổng số: 12 sản phẩm", "Cộng". */
export const isTotal = (text: string): boolean =>
  /^(tong( cong| so)?\b|cong( |:|$)|total\b)/.test(foldVietnamese(text.trim()));

/** How sections are numbered in the column of ordinals: roman numbers and letters. */
export const isSectionNumber = (text: string): boolean => /^[IVXLC]{1,6}\.?$|^[A-ZĐ]\.?$/u.test(text.trim());
