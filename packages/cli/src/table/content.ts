/** What a file really holds, by its first bytes: its name may say anything. */

const SIGNS = {
  zip: 'PK\u0003\u0004',
  'old-excel': '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
  pdf: '%PDF-',
  gzip: '\u001F\u008B',
  rtf: '{\\rtf',
} as const;

export type Content = keyof typeof SIGNS | 'excel' | 'page';

/** Content systems write a table of a page, or Excel's XML of 2003, and call it .xls. */
const PAGE = /^\s*<(!doctype|\?xml|html|head|meta|table|style|div|body)\b/i;

/** @returns null for what may be text */
export function contentOf(head: Uint8Array): Content | null {
  const text = Buffer.from(head).toString('latin1');
  for (const [content, sign] of Object.entries(SIGNS)) {
    if (!text.startsWith(sign)) continue;
    if (content === 'zip' && /\[Content_Types\]|xl\/|_rels\/|opendocument\.spreadsheet/.test(text))
      return 'excel';
    return content as Content;
  }
  return PAGE.test(text.replace(/^\u00EF\u00BB\u00BF/, '')) ? 'page' : null;
}
