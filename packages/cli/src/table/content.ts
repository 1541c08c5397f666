/** What a file holds, judged by its first bytes; its name proves nothing. */

const SIGNATURES = {
  zip: 'PK\u0003\u0004',
  'old-excel': '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
  pdf: '%PDF-',
  gzip: '\u001F\u008B',
  rtf: '{\\rtf',
  // Behind its mark comes a number: the kind of its first page, or its version.
  parquet: 'PAR1\u0015',
} as const;

export type FileContent = keyof typeof SIGNATURES | 'excel' | 'page';

/** Many systems export an HTML table, or Excel's XML of 2003, under the name `.xls`. */
const WEB_PAGE = /^\s*<(!doctype|\?xml|html|head|meta|table|style|div|body)\b/i;

/** @returns null for anything that may be text */
export function detectContent(head: Uint8Array): FileContent | null {
  const text = Buffer.from(head).toString('latin1');
  for (const [content, sign] of Object.entries(SIGNATURES)) {
    if (!text.startsWith(sign)) continue;
    if (content === 'zip' && /\[Content_Types\]|xl\/|_rels\/|opendocument\.spreadsheet/.test(text))
      return 'excel';
    return content as FileContent;
  }
  return WEB_PAGE.test(text.replace(/^\u00EF\u00BB\u00BF/, '')) ? 'page' : null;
}
