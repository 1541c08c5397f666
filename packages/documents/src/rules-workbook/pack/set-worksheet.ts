/** One criteria set as a sheet that reads like the printed one: sections, groups, criteria, their notes and options. */
import type { Criterion, PackSet, Section } from '@ocop-kit/engine/schema';
import { holds, type Cells } from '../cell-values.js';
import { KINDS } from '../labelled-values.js';
import type { Column } from '../columns.js';
import { sheetDraft, type Look, type RowDraft, type SheetDraft } from '../worksheet-plan.js';
import { number, word, type Field } from '../fields.js';
import { words } from '../list-fields.js';
import { writeRecord, type Fields } from '../record.js';
import { setSheet } from '../worksheet-names.js';
import { text } from '../text-fields.js';

export type Kind =
  'section' | 'section minimum' | 'group' | 'criterion' | 'tick' | 'note' | 'case' | 'option';

export const SET_COLUMNS: readonly Column[] = [
  { key: 'kind', vi: 'Loại dòng', en: 'Kind', width: 25, choices: KINDS.map(({ shown }) => shown) },
  { key: 'level', vi: 'Cấp', en: 'Level', width: 6, number: true },
  { key: 'id', vi: 'Mã', en: 'Id', width: 8 },
  { key: 'text', vi: 'Nội dung', en: 'Text', width: 58, byLanguage: true },
  { key: 'points', vi: 'Điểm', en: 'Points', width: 8, number: true },
  { key: 'minimum', vi: 'Tối thiểu cho hạng', en: 'Minimum for rank', width: 11, number: true },
  { key: 'case', vi: 'Trường hợp', en: 'Case', width: 8, number: true },
  { key: 'weight', vi: 'Hệ số', en: 'Weight', width: 8, number: true },
  { key: 'evidence', vi: 'Minh chứng', en: 'Evidence', width: 26 },
];

const criterion: readonly Field[] = [
  word('id'),
  text('title', 'text'),
  number('max', 'points'),
  number('weight'),
  words('evidence'),
];
/** The cells of each kind of row. */
export const ROW_FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  section: [word('id'), text('title', 'text'), number('max', 'points'), number('weight')],
  'section minimum': [number('rank', 'minimum'), number('points')],
  group: criterion,
  criterion,
  tick: criterion,
  // A note is a text with no name: the row holds it as `{ text }`.
  note: [text('text')],
  case: [number('no', 'case'), text('title', 'text')],
  option: [number('points'), text('text'), number('minimum'), number('case')],
};
const LOOK: Readonly<Record<Kind, Look>> = {
  section: 'section',
  'section minimum': 'note',
  group: 'group',
  criterion: 'criterion',
  tick: 'criterion',
  note: 'note',
  case: 'note',
  option: 'option',
};

export function setRows({ sections }: PackSet, languages: readonly string[]): RowDraft[] {
  const row = (
    kind: Kind,
    record: Fields,
    apart: readonly string[] = [],
    more: Cells = new Map(),
  ): RowDraft => ({
    cells: new Map([
      ['kind', shownKind(kind)],
      ...more,
      ...writeRecord(ROW_FIELDS[kind], record, languages, apart),
    ]),
    look: LOOK[kind],
  });
  const inside = (entry: Criterion, level: number): RowDraft[] => {
    const kind = kindOf(entry);
    const apart = [
      ...filled(entry, ['notes', 'cases', 'options', 'criteria']),
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
    row('section', { ...section }, filled(section, ['minimums', 'criteria'])),
    ...(section.minimums ?? []).map((minimum) => row('section minimum', { ...minimum })),
    ...section.criteria.flatMap((entry) => inside(entry, 1)),
  ]);
}

export function setDraft(set: PackSet, languages: readonly string[], title: string): SheetDraft {
  const name = setSheet(set.no);
  return sheetDraft(
    { name, title: holds(title) ? `${name}. ${title}` : name, columns: SET_COLUMNS, frozen: 3, spare: 10 },
    setRows(set, languages),
    languages,
  );
}

export const shownKind = (kind: Kind): string => KINDS.find(({ value }) => value === kind)?.shown ?? kind;

function kindOf({ criteria, options, tick }: Criterion): Kind {
  if (criteria) return 'group';
  return tick && !options ? 'tick' : 'criterion';
}

/** Lists with something in them have rows of their own; an empty one is told from none in the technical column. */
function filled(record: object, keys: readonly string[]): string[] {
  const lists = record as Readonly<Record<string, readonly unknown[] | undefined>>;
  return keys.filter((key) => (lists[key]?.length ?? 0) > 0);
}
