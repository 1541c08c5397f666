/** The rules an overlay lies upon, as grey sheets in their first language: what the book must still say when it comes back. */
import { textIn } from '@ocop-kit/engine';
import { mapTexts } from '@ocop-kit/engine/overlay';
import type { Pack, Text } from '@ocop-kit/engine/schema';
import type { Cells } from '../cell-values.js';
import type { Column } from '../columns.js';
import type { Look, SheetSpec } from '../worksheet-plan.js';
import { setRows, SET_COLUMNS } from '../pack/set-worksheet.js';
import { BANDS, CONDITIONS, EVIDENCE, SETS } from '../pack/pack-tables.js';
import { writeRecord, type Fields } from '../record.js';
import { setSheet, SHEETS } from '../worksheet-names.js';
import { CRITERION_COLUMNS, SET_NOTE_COLUMNS } from './overlay-tables.js';

export interface BaseRow {
  readonly cells: Cells;
  readonly look?: Look | undefined;
  /** The criterion whose row it is, where notes may stand beside it. */
  readonly criterion?: string | undefined;
}

export interface BaseSheet {
  readonly spec: SheetSpec;
  /** The columns that are the rules' own. */
  readonly keys: readonly string[];
  readonly rows: readonly BaseRow[];
  /** The criteria set it shows. */
  readonly set?: number | undefined;
}

/** Columns that most rules leave empty. */
const SELDOM: ReadonlySet<string> = new Set(['case', 'weight']);

export function baseSheets(base: Pack): BaseSheet[] {
  const [first = ''] = base.header.languages;
  const { header, sets } = mapTexts(base, (text: Text) => textIn(text, first));
  const table = (
    spec: SheetSpec & { fields: Parameters<typeof writeRecord>[0] },
    objects: readonly Fields[],
  ): BaseSheet =>
    sheet(
      spec,
      spec.columns,
      objects.map((object) => ({ cells: writeRecord(spec.fields, object, []) })),
    );
  const withSet = sets.flatMap(({ no, conditions = [] }) =>
    conditions.map((condition) => ({ set: no, ...condition })),
  );
  const [no, title] = SETS.columns;
  return [
    {
      ...sheet(
        { ...SETS, columns: [] },
        [no, title].filter((column) => column !== undefined),
        sets.map((set) => ({ cells: writeRecord(SETS.fields, { no: set.no, title: set.title }, []) })),
        SET_NOTE_COLUMNS,
      ),
    },
    ...sets.map((set): BaseSheet => {
      const name = setSheet(set.no);
      const rows = setRows(set, []).map(({ cells, look }): BaseRow => {
        const noted = look === 'group' || look === 'criterion';
        return { cells, look, criterion: noted ? String(cells.get('id')) : undefined };
      });
      return {
        ...sheet(
          { name, title: `${name}. ${textIn(set.title, first)}`, columns: [], frozen: 4 },
          SET_COLUMNS,
          rows,
          CRITERION_COLUMNS,
        ),
        set: set.no,
      };
    }),
    table(BANDS, header.bands),
    table(CONDITIONS, withSet),
    table(EVIDENCE, header.evidenceKinds ?? []),
  ];
}

/** Every distinct text of the rules in their first language, in the order of the document. */
export function translationSheet(base: Pack): BaseSheet {
  const [first = ''] = base.header.languages;
  const known = new Set<string>();
  mapTexts({ header: base.header, sets: base.sets }, (text: Text) => {
    known.add(textIn(text, first));
    return text;
  });
  known.delete('');
  const columns: Column[] = [{ key: 'source', vi: 'Nguyên văn', en: 'Original', width: 70 }];
  return sheet(
    { name: SHEETS.translations, title: 'Bản dịch · Translations', columns: [] },
    columns,
    [...known].map((source) => ({ cells: new Map([['source', source]]) })),
    [
      {
        key: 'translated',
        vi: 'Bản dịch',
        en: 'Translation',
        width: 70,
        everyLanguage: true,
        byLanguage: true,
      },
    ],
  );
}

function sheet(
  spec: SheetSpec,
  own: readonly Column[],
  rows: readonly BaseRow[],
  beside: readonly Column[] = [],
): BaseSheet {
  const columns = own.map(({ byLanguage: _, choices: _choices, ...column }): Column => ({
    ...column,
    ...(SELDOM.has(column.key) && { optional: true, whenUsed: true }),
    base: true,
  }));
  const keys = columns.map(({ key }) => key);
  return {
    spec: { ...spec, spare: 0, columns: [...columns, ...beside] },
    keys,
    // What plain cells cannot hold is no part of what is shown.
    rows: rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([key]) => keys.includes(key))),
    })),
  };
}
