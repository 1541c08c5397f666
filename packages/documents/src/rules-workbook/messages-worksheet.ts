/** The explanation messages of a pack: one row per code, one column per language. */
import { quoteValue } from './cell-values.js';
import { languageKey, type WorksheetColumn } from './columns.js';
import { planWorksheet, type WorksheetPlan } from './worksheet-plan.js';
import { readText } from './fields.js';
import type { WorksheetValues } from './workbook-values.js';
import { makeProblem } from '../problems/workbook-problem.js';
import { readRows, type ReadingContext } from './rows.js';
import { WORKSHEET_NAMES } from './worksheet-names.js';

export type PackMessages = Readonly<Record<string, Readonly<Record<string, string>>>>;

const COLUMNS: readonly WorksheetColumn[] = [
  { key: 'code', vi: 'Mã câu', en: 'Code', width: 18 },
  { key: 'sentence', vi: 'Câu', en: 'Sentence', width: 70, byLanguage: true },
];

export function planMessages(messages: PackMessages, languages: readonly string[]): WorksheetPlan {
  const codes = [...new Set(Object.values(messages).flatMap((sentences) => Object.keys(sentences)))];
  const rows = codes.map((code) => ({
    cells: new Map([
      ['code', code],
      ...languages.flatMap((lang) => {
        const sentence = Object.hasOwn(messages[lang] ?? {}, code) ? messages[lang]?.[code] : undefined;
        return sentence === undefined ? [] : [[languageKey('sentence', lang), sentence] as const];
      }),
    ]),
  }));
  return planWorksheet(
    { name: WORKSHEET_NAMES.messages, title: 'Câu giải thích · Sentences', columns: COLUMNS, spare: 3 },
    rows,
    languages,
  );
}

/** @param pointer - Of the messages in the document. */
export function readMessages(
  worksheet: WorksheetValues,
  languages: readonly string[],
  reading: ReadingContext,
  pointer: string,
): PackMessages | undefined {
  const found = new Map<string, [string, string][]>();
  const seen = new Set<string>();
  for (const row of readRows(worksheet, COLUMNS, languages, reading)) {
    const code = readText(row, 'code') ?? '';
    if (seen.has(code))
      row.report('code', makeProblem('workbook/duplicate-row', { found: quoteValue(code) }));
    seen.add(code);
    for (const lang of languages) {
      const sentence = readText(row, languageKey('sentence', lang));
      if (sentence === undefined) continue;
      row.locate(`${pointer}/${lang}/${code}`, languageKey('sentence', lang));
      found.set(lang, [...(found.get(lang) ?? []), [code, sentence]]);
    }
    if (readText(row, 'sentence') !== undefined)
      row.report('sentence', makeProblem('workbook/stray-cell', { found: code }));
  }
  if (found.size === 0) return undefined;
  return Object.fromEntries([...found].map(([lang, sentences]) => [lang, Object.fromEntries(sentences)]));
}
