/** Sentences of explanations: one row a code, one column a language. */
import { quoted } from './cell-values.js';
import { keyIn, type Column } from './columns.js';
import { sheetDraft, type SheetDraft } from './worksheet-plan.js';
import { wordsIn } from './fields.js';
import type { FoundSheet } from './workbook-values.js';
import { problem } from '../problems/workbook-problem.js';
import { readRows, type Reading } from './rows.js';
import { SHEETS } from './worksheet-names.js';

export type Messages = Readonly<Record<string, Readonly<Record<string, string>>>>;

const COLUMNS: readonly Column[] = [
  { key: 'code', vi: 'Mã câu', en: 'Code', width: 18 },
  { key: 'sentence', vi: 'Câu', en: 'Sentence', width: 70, byLanguage: true },
];

export function messagesDraft(messages: Messages, languages: readonly string[]): SheetDraft {
  const codes = [...new Set(Object.values(messages).flatMap((sentences) => Object.keys(sentences)))];
  const rows = codes.map((code) => ({
    cells: new Map([
      ['code', code],
      ...languages.flatMap((lang) => {
        const sentence = Object.hasOwn(messages[lang] ?? {}, code) ? messages[lang]?.[code] : undefined;
        return sentence === undefined ? [] : [[keyIn('sentence', lang), sentence] as const];
      }),
    ]),
  }));
  return sheetDraft(
    { name: SHEETS.messages, title: 'Câu giải thích · Sentences', columns: COLUMNS, spare: 3 },
    rows,
    languages,
  );
}

/** @param pointer of the messages in the document */
export function readMessages(
  sheet: FoundSheet,
  languages: readonly string[],
  reading: Reading,
  pointer: string,
): Messages | undefined {
  const found = new Map<string, [string, string][]>();
  const seen = new Set<string>();
  for (const row of readRows(sheet, COLUMNS, languages, reading)) {
    const code = wordsIn(row, 'code') ?? '';
    if (seen.has(code)) row.report('code', problem('workbook/duplicate-row', { found: quoted(code) }));
    seen.add(code);
    for (const lang of languages) {
      const sentence = wordsIn(row, keyIn('sentence', lang));
      if (sentence === undefined) continue;
      row.place(`${pointer}/${lang}/${code}`, keyIn('sentence', lang));
      found.set(lang, [...(found.get(lang) ?? []), [code, sentence]]);
    }
    if (wordsIn(row, 'sentence') !== undefined)
      row.report('sentence', problem('workbook/stray-cell', { found: code }));
  }
  if (found.size === 0) return undefined;
  return Object.fromEntries([...found].map(([lang, sentences]) => [lang, Object.fromEntries(sentences)]));
}
