/** Which ids a workbook gives back as they are. */
import { isStorableText } from '../xlsx/storable.js';

/** Spreadsheets may drop spaces at the ends of a cell, and change line ends and tabs within it. */
export const isStorableId = (id: string): boolean =>
  isStorableText(id) && id === id.trim() && !/\p{Cc}/u.test(id);

/** An id with what nobody could see in it written out. */
export const quoteId = (id: string): string =>
  id.replace(
    /[\p{Cc}\p{Cf}\p{Surrogate}\uFFFE\uFFFF]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
