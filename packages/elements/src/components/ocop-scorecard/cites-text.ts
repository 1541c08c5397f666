/** Articles under a sentence: a document is named once, however many of its articles follow. */
import type { Sentence } from '@ocop-kit/engine';

/** @returns "Quyết định 26/2026/QĐ-TTg, điểm b khoản 3 Điều 3; Phụ lục II" */
export function citesText(cites: Sentence['cites']): string {
  let document = '';
  return cites
    .map(({ text }) => {
      const named = text.slice(0, text.indexOf(', ') + 2);
      const isSame = named !== '' && named === document;
      document = named;
      return isSame ? text.slice(named.length) : text;
    })
    .join('; ');
}
