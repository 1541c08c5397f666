/** A citation in five columns: an article, or a form, annex, set and criterion. */
import type { WorksheetColumn } from './columns.js';
import { numberField, wordField, type Field } from './fields.js';
import { textField } from './text-fields.js';

/** @param path - Of the citation in its object: "cite", "award.cite". */
export function citationFields(path: string): {
  readonly columns: readonly WorksheetColumn[];
  readonly fields: readonly Field[];
} {
  const of = CITED_FOR[path] ?? { vi: '', en: '' };
  const column = (
    part: string,
    vi: string,
    en: string,
    more: Partial<WorksheetColumn> = {},
  ): WorksheetColumn => ({
    key: `${path}.${part}`,
    vi: `${vi}${of.vi}`,
    en: `${en}${of.en}`,
    width: 12,
    optional: true,
    ...more,
  });
  return {
    columns: [
      column('article', 'Điều khoản', 'Article'),
      column('form', 'Mẫu', 'Form', { byLanguage: true, width: 14, whenUsed: true }),
      column('annex', 'Phụ lục', 'Annex', { byLanguage: true, width: 14, whenUsed: true }),
      column('set', 'Dẫn bộ số', 'Cited set', { number: true, width: 8, whenUsed: true }),
      column('criterion', 'Dẫn tiêu chí', 'Cited criterion', { width: 10, whenUsed: true }),
    ],
    fields: [
      wordField(`${path}.article`),
      textField(`${path}.form`),
      textField(`${path}.annex`),
      numberField(`${path}.set`),
      wordField(`${path}.criterion`),
    ],
  };
}

/** A band has up to three citations; the headings say what each is for. */
const CITED_FOR: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  'note.cite': { vi: ' của lưu ý', en: ' of the note' },
  'award.cite': { vi: ' của công nhận', en: ' of the award' },
};
