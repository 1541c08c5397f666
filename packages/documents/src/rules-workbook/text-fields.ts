/** Texts in cells: one column a language, and one for a text that names none. */
import type { Text } from '@ocop-kit/engine/schema';
import { isStorableText, type RowCells } from './cell-values.js';
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
      const spoken = row.languages.flatMap((lang) => {
        row.locate(`${pointer}/${lang}`, languageKey(column, lang));
        const said = readText(row, languageKey(column, lang));
        return said === undefined ? [] : [[lang, said] as const];
      });
      if (plain !== undefined && spoken.length > 0) row.report(column, makeProblem('workbook/two-texts', {}));
      return plain ?? (spoken.length > 0 ? Object.fromEntries(spoken) : undefined);
    },
  };
}

/** A list of texts: one a line, the first lines of all languages belonging together, then the second ones. */
export function textListField(path: string, column = path): Field {
  return {
    path: path.split('.'),
    column,
    write: (value, languages) => writeLines(value as readonly Text[], column, languages),
    read(row, pointer) {
      // A line left empty in every language parts paragraphs for the eye, and nothing else.
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

/** @param items the line of each; undefined leaves it empty */
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
  const spoken = row.languages.map((lang) => [lang, linesOf(languageKey(column, lang))] as const);
  const length = Math.max(plain.length, ...spoken.map(([, lines]) => lines.length));
  return Array.from({ length }, (_, i): Text | undefined => {
    const said = spoken.flatMap(([lang, lines]) => (lines[i] ? [[lang, lines[i]] as const] : []));
    const line = plain[i] ?? '';
    if (line !== '' && said.length > 0) row.report(column, makeProblem('workbook/two-texts', {}));
    if (line !== '') return line;
    return said.length > 0 ? Object.fromEntries(said) : undefined;
  });
}

/** @returns null for a text that its cells would not give back: a language without a column, another order, an empty word */
function writeText(value: Text, column: string, languages: readonly string[]): RowCells | null {
  if (typeof value === 'string') return isStorableText(value) ? new Map([[column, value]]) : null;
  const spoken = Object.entries(value);
  const order = spoken.map(([lang]) => languages.indexOf(lang));
  const orderly = order.every((at, i) => at > (order[i - 1] ?? -1));
  if (spoken.length === 0 || !orderly || !spoken.every(([, said]) => isStorableText(said))) return null;
  return new Map(spoken.map(([lang, said]) => [languageKey(column, lang), said]));
}
