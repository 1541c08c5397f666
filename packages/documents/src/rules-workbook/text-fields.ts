/** Localized texts in cells: one column per language, and one for a text without a language. */
import type { Text } from '@ocop-kit/engine/schema';
import { isStorableText } from '../xlsx/storable.js';
import type { RowCells } from './cell-values.js';
import { languageKey } from './columns.js';
import { readText, type Field, type RowReader } from './fields.js';
import { makeProblem } from '../problems/workbook-problem.js';

export function textField(path: string, column = path): Field {
  return {
    path: path.split('.'),
    column,
    write: (value, languages) => writeText(value as Text, column, languages),
    read(row, pointer) {
      const plain = readText(row, column);
      const byLanguage = row.languages.flatMap((lang) => {
        row.locate(`${pointer}/${lang}`, languageKey(column, lang));
        const words = readText(row, languageKey(column, lang));
        return words === undefined ? [] : [[lang, words] as const];
      });
      if (plain !== undefined && byLanguage.length > 0)
        row.report(column, makeProblem('workbook/two-texts', {}));
      return plain ?? (byLanguage.length > 0 ? Object.fromEntries(byLanguage) : undefined);
    },
  };
}

/** A list of texts, one per line: the first lines of all languages form one text, the second lines the next. */
export function textListField(path: string, column = path): Field {
  return {
    path: path.split('.'),
    column,
    write: (value, languages) => writeLines(value as readonly Text[], column, languages),
    read(row, pointer) {
      // A line that is empty in every language only separates paragraphs visually.
      const items = readLines(row, column).filter((item) => item !== undefined);
      items.forEach((item, i) => {
        row.locate(`${pointer}/${i}`, column);
        for (const lang of typeof item === 'string' ? [] : Object.keys(item))
          row.locate(`${pointer}/${i}/${lang}`, languageKey(column, lang));
      });
      return items.length > 0 ? items : undefined;
    },
  };
}

/** @param items - The line of each; undefined leaves it empty. */
export function writeLines(
  items: readonly (Text | undefined)[],
  column: string,
  languages: readonly string[],
): RowCells | null {
  const lists = new Map<string, string[]>();
  for (const [i, item] of items.entries()) {
    const cells = item === undefined ? new Map<string, string>() : writeText(item, column, languages);
    if (!cells) return null;
    for (const [key, line] of cells) {
      const lines = lists.get(key) ?? Array.from({ length: items.length }, () => '');
      lines[i] = String(line);
      lists.set(key, lines);
    }
  }
  const joined = [...lists].map(([key, lines]) => [key, lines.join('\n')] as const);
  return joined.every(([, all]) => isStorableText(all)) ? new Map(joined) : null;
}

export function readLines(row: RowReader, column: string): (Text | undefined)[] {
  const linesOf = (key: string): readonly string[] => readText(row, key)?.split('\n') ?? [];
  const plain = linesOf(column);
  const byLanguage = row.languages.map((lang) => [lang, linesOf(languageKey(column, lang))] as const);
  const length = Math.max(plain.length, ...byLanguage.map(([, lines]) => lines.length));
  return Array.from({ length }, (_, i): Text | undefined => {
    const words = byLanguage.flatMap(([lang, lines]) => (lines[i] ? [[lang, lines[i]] as const] : []));
    const line = plain[i] ?? '';
    if (line !== '' && words.length > 0) row.report(column, makeProblem('workbook/two-texts', {}));
    if (line !== '') return line;
    return words.length > 0 ? Object.fromEntries(words) : undefined;
  });
}

/** @returns null when the cells would not give the text back: unknown language, other order, or an empty string. */
function writeText(value: Text, column: string, languages: readonly string[]): RowCells | null {
  if (typeof value === 'string') return isStorableText(value) ? new Map([[column, value]]) : null;
  const byLanguage = Object.entries(value);
  const order = byLanguage.map(([lang]) => languages.indexOf(lang));
  const orderly = order.every((at, i) => at > (order[i - 1] ?? -1));
  if (byLanguage.length === 0 || !orderly || !byLanguage.every(([, words]) => isStorableText(words)))
    return null;
  return new Map(byLanguage.map(([lang, words]) => [languageKey(column, lang), words]));
}
