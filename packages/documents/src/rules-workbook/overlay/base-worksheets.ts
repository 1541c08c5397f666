/** The base rules as grey worksheets in their first language: what an import expects to find unchanged. */
import { textIn } from '@ocop-kit/engine';
import { mapTexts } from '@ocop-kit/engine/overlay';
import type { Pack, Text } from '@ocop-kit/engine/schema';
import type { RowCells } from '../cell-values.js';
import type { WorksheetColumn } from '../columns.js';
import type { RowStyleName, WorksheetSpec } from '../worksheet-plan.js';
import { planSetRows, SET_COLUMNS } from '../pack/set-worksheet.js';
import { BANDS, CONDITIONS, EVIDENCE, SETS } from '../pack/pack-tables.js';
import { writeRecord, type JsonRecord } from '../record.js';
import { setWorksheetName, WORKSHEET_NAMES } from '../worksheet-names.js';
import { CRITERION_COLUMNS, SET_NOTE_COLUMNS } from './overlay-tables.js';

export interface BaseRow {
  readonly cells: RowCells;
  readonly style?: RowStyleName | undefined;
  /** The criterion of this row, when notes may stand beside it. */
  readonly criterion?: string | undefined;
}

export interface BaseWorksheet {
  readonly spec: WorksheetSpec;
  /** The columns that hold the base rules. */
  readonly keys: readonly string[];
  readonly rows: readonly BaseRow[];
  /** The criteria set it shows. */
  readonly set?: number | undefined;
}

/** Columns that are empty in most rules; shown only where used. */
const RARE_COLUMNS: ReadonlySet<string> = new Set(['case', 'weight']);

export function buildBaseWorksheets(base: Pack): BaseWorksheet[] {
  const [first = ''] = base.header.languages;
  const { header, sets } = mapTexts(base, (text: Text) => textIn(text, first));
  const table = (
    spec: WorksheetSpec & { fields: Parameters<typeof writeRecord>[0] },
    objects: readonly JsonRecord[],
  ): BaseWorksheet =>
    buildBaseWorksheet(
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
      ...buildBaseWorksheet(
        { ...SETS, columns: [] },
        [no, title].filter((column) => column !== undefined),
        sets.map((set) => ({ cells: writeRecord(SETS.fields, { no: set.no, title: set.title }, []) })),
        SET_NOTE_COLUMNS,
      ),
    },
    ...sets.map((set): BaseWorksheet => {
      const name = setWorksheetName(set.no);
      const rows = planSetRows(set, []).map(({ cells, style }): BaseRow => {
        const noted = style === 'group' || style === 'criterion';
        return { cells, style, criterion: noted ? String(cells.get('id')) : undefined };
      });
      return {
        ...buildBaseWorksheet(
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

/** Every distinct text of the base rules in their first language, in document order. */
export function buildTranslationWorksheet(base: Pack): BaseWorksheet {
  const [first = ''] = base.header.languages;
  const known = new Set<string>();
  mapTexts({ header: base.header, sets: base.sets }, (text: Text) => {
    known.add(textIn(text, first));
    return text;
  });
  known.delete('');
  const columns: WorksheetColumn[] = [{ key: 'source', vi: 'Nguyên văn', en: 'Original', width: 70 }];
  return buildBaseWorksheet(
    { name: WORKSHEET_NAMES.translations, title: 'Bản dịch · Translations', columns: [] },
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

function buildBaseWorksheet(
  spec: WorksheetSpec,
  baseColumns: readonly WorksheetColumn[],
  rows: readonly BaseRow[],
  beside: readonly WorksheetColumn[] = [],
): BaseWorksheet {
  const columns = baseColumns.map(({ byLanguage: _, choices: _choices, ...column }): WorksheetColumn => ({
    ...column,
    ...(RARE_COLUMNS.has(column.key) && { optional: true, whenUsed: true }),
    base: true,
  }));
  const keys = columns.map(({ key }) => key);
  return {
    spec: { ...spec, spare: 0, columns: [...columns, ...beside] },
    keys,
    // The grey part shows plain cells only, not the technical column.
    rows: rows.map((row) => ({
      ...row,
      cells: new Map([...row.cells].filter(([key]) => keys.includes(key))),
    })),
  };
}
