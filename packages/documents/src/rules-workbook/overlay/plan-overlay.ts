/** Plans the worksheets of an overlay: what the province fills in, beside the base rules in grey. */
import { textIn } from '@ocop-kit/engine';
import type { Overlay, Pack } from '@ocop-kit/engine/schema';
import type { RowCells } from '../cell-values.js';
import { languageKey } from '../columns.js';
import { planWorksheet, type WorksheetPlan } from '../worksheet-plan.js';
import { planGeneral } from '../general-worksheet.js';
import { planMessages } from '../messages-worksheet.js';
import { writeRecord, type JsonRecord } from '../record.js';
import { WORKSHEET_NAMES } from '../worksheet-names.js';
import { planTable } from '../table-worksheet.js';
import { buildBaseWorksheets, buildTranslationWorksheet, type BaseWorksheet } from './base-worksheets.js';
import { groupNotesByRow, type RowNote } from './notes-by-row.js';
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

/** @param other - What no worksheet can hold; written as JSON on the first one. */
export function planOverlay(overlay: Overlay, base: Pack, other: JsonRecord = {}): WorksheetPlan[] {
  const { languages: added = [], contacts = [], rounds = [], evidenceKinds = [] } = overlay;
  const languages = [...new Set([...base.header.languages, ...added])];
  const general = { ...overlay, ...(Object.keys(other).length > 0 && { other }) };
  const title = textIn(overlay.title, languages[0] ?? '');
  const { ofRow, everySet } = groupCriterionNotes(overlay, base);
  const setNotes = groupNotesByRow(
    (overlay.sets ?? []).map(({ set, ...fields }): RowNote => ({ key: String(set), fields })),
    base.sets.map(({ no }) => String(no)),
  );
  const rulesDraft = (worksheet: BaseWorksheet): WorksheetPlan =>
    planWorksheet(
      worksheet.spec,
      worksheet.rows.map(({ cells, style, criterion }) => {
        const [notes, fields] =
          worksheet.spec.name === WORKSHEET_NAMES.sets
            ? [setNotes.get(String(cells.get('no'))), SET_NOTE_FIELDS]
            : [
                criterion === undefined ? undefined : ofRow.get(rowKey(worksheet.set, criterion)),
                CRITERION_FIELDS,
              ];
        const closed = worksheet.set !== undefined && criterion === undefined;
        return {
          cells: new Map([...cells, ...(notes ? writeRecord(fields, notes, languages) : [])]),
          style,
          closed,
        };
      }),
      languages,
    );
  return [
    planGeneral(HEADER, general, languages, title),
    planTable(CONTACTS, contacts, languages),
    planTable(ROUNDS, rounds, languages),
    planTheme(overlay),
    planTable(OWN_EVIDENCE, evidenceKinds, languages),
    planTable(EVERY_SET, everySet, languages),
    ...(added.length > 0
      ? [planMessages(overlay.messages ?? {}, added), planTranslations(overlay, base)]
      : []),
    ...buildBaseWorksheets(base).map(rulesDraft),
  ];
}

const rowKey = (set: number | undefined, criterion: string): string => `${set ?? ''} ${criterion}`;

/** A note for one set goes on its criterion's row; notes for all sets have a worksheet of their own. */
function groupCriterionNotes(
  { criteria = [] }: Overlay,
  base: Pack,
): { ofRow: ReadonlyMap<string, JsonRecord>; everySet: readonly JsonRecord[] } {
  const everywhere = criteria.flatMap(({ set }, i) => (set === undefined ? [`every ${i}`] : []));
  const notes = criteria.map(({ set, criterion, ...fields }, i): RowNote =>
    set === undefined
      ? { key: `every ${i}`, fields: { criterion, ...fields } }
      : { key: rowKey(set, criterion), fields },
  );
  const onSheets = buildBaseWorksheets(base).flatMap(({ set, rows }) =>
    rows.flatMap(({ criterion }) => (criterion === undefined ? [] : [rowKey(set, criterion)])),
  );
  const ofRow = groupNotesByRow(notes, [...everywhere, ...onSheets]);
  return { ofRow, everySet: everywhere.map((key) => ofRow.get(key) ?? {}) };
}

function planTheme({ theme = {} }: Overlay): WorksheetPlan {
  const rows = THEME_ROWS.map(({ name, shown }) => {
    const record = { light: theme.light?.[name], dark: theme.dark?.[name] };
    return { cells: new Map([['name', shown], ...writeRecord(THEME.fields, record, [])]) };
  });
  return planWorksheet(THEME, rows, []);
}

function planTranslations({ languages = [], translations = {} }: Overlay, base: Pack): WorksheetPlan {
  const { spec, rows } = buildTranslationWorksheet(base);
  const plans = rows.map((row) => {
    const source = String(row.cells.get('source') ?? '');
    const cells: RowCells = new Map(
      languages.flatMap((lang) => {
        const words = translations[lang];
        return words && Object.hasOwn(words, source)
          ? [[languageKey('translated', lang), words[source] ?? ''] as const]
          : [];
      }),
    );
    return { cells: new Map([...row.cells, ...cells]) };
  });
  return planWorksheet(spec, plans, languages);
}
