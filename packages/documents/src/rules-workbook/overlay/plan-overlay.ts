/** An overlay as sheets: what a province fills in, and the rules it lies upon beside it, in grey. */
import { textIn } from '@ocop-kit/engine';
import type { Overlay, Pack } from '@ocop-kit/engine/schema';
import type { Cells } from '../cell-values.js';
import { keyIn } from '../columns.js';
import { sheetDraft, type SheetDraft } from '../worksheet-plan.js';
import { generalDraft } from '../general-worksheet.js';
import { messagesDraft } from '../messages-worksheet.js';
import { writeRecord, type Fields } from '../record.js';
import { SHEETS } from '../worksheet-names.js';
import { tableDraft } from '../table-worksheet.js';
import { baseSheets, translationSheet, type BaseSheet } from './base-worksheets.js';
import { onRows, type Note } from './notes-by-row.js';
import {
  CONTACTS,
  CRITERION_FIELDS,
  EVERY_SET,
  HEADER,
  OWN_EVIDENCE,
  ROUNDS,
  SET_NOTE_FIELDS,
  THEME,
  THEME_ROWS,
} from './overlay-tables.js';

/** @param other what no sheet holds, as JSON on the first sheet */
export function overlayDrafts(overlay: Overlay, base: Pack, other: Fields = {}): SheetDraft[] {
  const { languages: added = [], contacts = [], rounds = [], evidenceKinds = [] } = overlay;
  const languages = [...new Set([...base.header.languages, ...added])];
  const general = { ...overlay, ...(Object.keys(other).length > 0 && { other }) };
  const title = textIn(overlay.title, languages[0] ?? '');
  const { ofRow, everySet } = criterionNotes(overlay, base);
  const setNotes = onRows(
    (overlay.sets ?? []).map(({ set, ...said }): Note => ({ key: String(set), said })),
    base.sets.map(({ no }) => String(no)),
  );
  const rulesDraft = (sheet: BaseSheet): SheetDraft =>
    sheetDraft(
      sheet.spec,
      sheet.rows.map(({ cells, look, criterion }) => {
        const [notes, fields] =
          sheet.spec.name === SHEETS.sets
            ? [setNotes.get(String(cells.get('no'))), SET_NOTE_FIELDS]
            : [
                criterion === undefined ? undefined : ofRow.get(rowKey(sheet.set, criterion)),
                CRITERION_FIELDS,
              ];
        const closed = sheet.set !== undefined && criterion === undefined;
        return {
          cells: new Map([...cells, ...(notes ? writeRecord(fields, notes, languages) : [])]),
          look,
          closed,
        };
      }),
      languages,
    );
  return [
    generalDraft(HEADER, general, languages, title),
    tableDraft(CONTACTS, contacts, languages),
    tableDraft(ROUNDS, rounds, languages),
    themeDraft(overlay),
    tableDraft(OWN_EVIDENCE, evidenceKinds, languages),
    tableDraft(EVERY_SET, everySet, languages),
    ...(added.length > 0
      ? [messagesDraft(overlay.messages ?? {}, added), translationsDraft(overlay, base)]
      : []),
    ...baseSheets(base).map(rulesDraft),
  ];
}

const rowKey = (set: number | undefined, criterion: string): string => `${set ?? ''} ${criterion}`;

/** Notes for one set stand on its criterion's row, notes for all sets on a sheet of their own. */
function criterionNotes(
  { criteria = [] }: Overlay,
  base: Pack,
): { ofRow: ReadonlyMap<string, Fields>; everySet: readonly Fields[] } {
  const everywhere = criteria.flatMap(({ set }, i) => (set === undefined ? [`every ${i}`] : []));
  const notes = criteria.map(({ set, criterion, ...said }, i): Note =>
    set === undefined
      ? { key: `every ${i}`, said: { criterion, ...said } }
      : { key: rowKey(set, criterion), said },
  );
  const onSheets = baseSheets(base).flatMap(({ set, rows }) =>
    rows.flatMap(({ criterion }) => (criterion === undefined ? [] : [rowKey(set, criterion)])),
  );
  const ofRow = onRows(notes, [...everywhere, ...onSheets]);
  return { ofRow, everySet: everywhere.map((key) => ofRow.get(key) ?? {}) };
}

function themeDraft({ theme = {} }: Overlay): SheetDraft {
  const rows = THEME_ROWS.map(({ name, shown }) => {
    const record = { light: theme.light?.[name], dark: theme.dark?.[name] };
    return { cells: new Map([['name', shown], ...writeRecord(THEME.fields, record, [])]) };
  });
  return sheetDraft(THEME, rows, []);
}

function translationsDraft({ languages = [], translations = {} }: Overlay, base: Pack): SheetDraft {
  const { spec, rows } = translationSheet(base);
  const drafts = rows.map((row) => {
    const source = String(row.cells.get('source') ?? '');
    const cells: Cells = new Map(
      languages.flatMap((lang) => {
        const words = translations[lang];
        return words && Object.hasOwn(words, source)
          ? [[keyIn('translated', lang), words[source] ?? ''] as const]
          : [];
      }),
    );
    return { cells: new Map([...row.cells, ...cells]) };
  });
  return sheetDraft(spec, drafts, languages);
}
