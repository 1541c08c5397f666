/** One criteria set as a worksheet in the order of the printed sheet: sections, groups, criteria, their notes and options. */
import type { Criterion, PackSet, Section } from '@ocop-kit/engine/schema';
import { isStorableText } from '../../xlsx/storable.js';
import type { RowCells } from '../cell-values.js';
import { ROW_KINDS } from '../labelled-values.js';
import type { WorksheetColumn } from '../columns.js';
import { planWorksheet, type RowStyleName, type RowPlan, type WorksheetPlan } from '../worksheet-plan.js';
import { numberField, wordField, type Field } from '../fields.js';
import { wordListField } from '../list-fields.js';
import { writeRecord, type JsonRecord } from '../record.js';
import { setWorksheetName } from '../worksheet-names.js';
import { textField } from '../text-fields.js';

export type RowKind =
  'section' | 'section minimum' | 'group' | 'criterion' | 'tick' | 'note' | 'case' | 'option';

export const SET_COLUMNS: readonly WorksheetColumn[] = [
  { key: 'kind', vi: 'Loại dòng', en: 'Kind', width: 25, choices: ROW_KINDS.map(({ label }) => label) },
  { key: 'level', vi: 'Cấp', en: 'Level', width: 6, number: true },
  { key: 'id', vi: 'Mã', en: 'Id', width: 8 },
  { key: 'text', vi: 'Nội dung', en: 'Text', width: 58, byLanguage: true },
  { key: 'points', vi: 'Điểm', en: 'Points', width: 8, number: true },
  { key: 'minimum', vi: 'Tối thiểu cho hạng', en: 'Minimum for rank', width: 11, number: true },
  { key: 'case', vi: 'Trường hợp', en: 'Case', width: 8, number: true },
  { key: 'weight', vi: 'Hệ số', en: 'Weight', width: 8, number: true },
  { key: 'evidence', vi: 'Minh chứng', en: 'Evidence', width: 26 },
];

const CRITERION_FIELDS: readonly Field[] = [
  wordField('id'),
  textField('title', 'text'),
  numberField('max', 'points'),
  numberField('weight'),
  wordListField('evidence'),
];
/** The fields of each kind of row. */
export const ROW_FIELDS: Readonly<Record<RowKind, readonly Field[]>> = {
  section: [wordField('id'), textField('title', 'text'), numberField('max', 'points'), numberField('weight')],
  'section minimum': [numberField('rank', 'minimum'), numberField('points')],
  group: CRITERION_FIELDS,
  criterion: CRITERION_FIELDS,
  tick: CRITERION_FIELDS,
  // A note is a bare text; its row holds it as `{ text }`.
  note: [textField('text')],
  case: [numberField('no', 'case'), textField('title', 'text')],
  option: [numberField('points'), textField('text'), numberField('minimum'), numberField('case')],
};
const ROW_STYLE_NAMES: Readonly<Record<RowKind, RowStyleName>> = {
  section: 'section',
  'section minimum': 'note',
  group: 'group',
  criterion: 'criterion',
  tick: 'criterion',
  note: 'note',
  case: 'note',
  option: 'option',
};

export function planSetRows({ sections }: PackSet, languages: readonly string[]): RowPlan[] {
  const row = (
    kind: RowKind,
    record: JsonRecord,
    apart: readonly string[] = [],
    more: RowCells = new Map(),
  ): RowPlan => ({
    cells: new Map([
      ['kind', labelRowKind(kind)],
      ...more,
      ...writeRecord(ROW_FIELDS[kind], record, languages, apart),
    ]),
    style: ROW_STYLE_NAMES[kind],
  });
  const inside = (entry: Criterion, level: number): RowPlan[] => {
    const kind = rowKindOf(entry);
    const apart = [
      ...filledKeys(entry, ['notes', 'cases', 'options', 'criteria']),
      ...(kind === 'tick' ? ['tick'] : []),
    ];
    return [
      row(kind, { ...entry }, apart, new Map([['level', level]])),
      ...(entry.notes ?? []).map((note) => row('note', { text: note })),
      ...(entry.cases ?? []).map((one) => row('case', { ...one })),
      ...(entry.options ?? []).map((option) => row('option', { ...option })),
      ...(entry.criteria ?? []).flatMap((inner) => inside(inner, level + 1)),
    ];
  };
  return sections.flatMap((section: Section) => [
    row('section', { ...section }, filledKeys(section, ['minimums', 'criteria'])),
    ...(section.minimums ?? []).map((minimum) => row('section minimum', { ...minimum })),
    ...section.criteria.flatMap((entry) => inside(entry, 1)),
  ]);
}

export function planSet(set: PackSet, languages: readonly string[], title: string): WorksheetPlan {
  const name = setWorksheetName(set.no);
  return planWorksheet(
    {
      name,
      title: isStorableText(title) ? `${name}. ${title}` : name,
      columns: SET_COLUMNS,
      frozen: 3,
      spare: 10,
    },
    planSetRows(set, languages),
    languages,
  );
}

export const labelRowKind = (kind: RowKind): string =>
  ROW_KINDS.find(({ value }) => value === kind)?.label ?? kind;

function rowKindOf({ criteria, options, tick }: Criterion): RowKind {
  if (criteria) return 'group';
  return tick && !options ? 'tick' : 'criterion';
}

/** The lists that have rows of their own; an empty list goes to the technical column, which tells it from an absent one. */
function filledKeys(record: object, keys: readonly string[]): string[] {
  const lists = record as Readonly<Record<string, readonly unknown[] | undefined>>;
  return keys.filter((key) => (lists[key]?.length ?? 0) > 0);
}
