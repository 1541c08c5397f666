/** The worksheet behind a session's workbook, which nobody sees: of which session it is, and what each column and worksheet stands for. */
import type { CompiledSet } from '@ocop-kit/engine';
import type { Session } from '@ocop-kit/engine/council';
import { currentRound } from '@ocop-kit/engine/council';
import { rulesChecksum } from '../sheets/originals/rules-checksum.js';
import type { NewCell, NewChoices, NewRow, NewWorksheet } from '../xlsx/write/new-workbook.js';
import { ID_ROWS, IDS_WORKSHEET, SESSION_WORKBOOK_FORMAT } from './workbook-format.js';

export interface NamedProduct {
  readonly product: Session['products'][number];
  /** The name of its worksheet. */
  readonly name: string;
  readonly set: CompiledSet;
}

export interface IdsWorksheet {
  readonly worksheet: NewWorksheet;
  /** The labels of all members, to be chosen from. */
  readonly members: NewChoices['values'];
  /** The ids of a set's criteria. */
  readonly criteriaOf: (set: CompiledSet) => NewChoices['values'];
}

/** Columns of one list each stand right of what a program reads. */
const FIRST_LIST = 7;

export function idsWorksheet(
  session: Session,
  products: readonly NamedProduct[],
  labels: readonly { readonly member: { readonly id: string }; readonly label: string }[],
): IdsWorksheet {
  const sets = [...new Set(products.map(({ set }) => set))];
  const lists = [labels.map(({ label }) => label), ...sets.map(({ leaves }) => leaves.map(({ id }) => id))];
  const records: readonly (readonly string[])[] = [
    [ID_ROWS.format, SESSION_WORKBOOK_FORMAT],
    [ID_ROWS.session, session.id],
    ...labels.map(({ member, label }) => [ID_ROWS.member, member.id, label]),
    ...products.map(({ product, name, set }) => [
      ID_ROWS.product,
      product.id,
      name,
      String(currentRound(session, product.id)),
      rulesChecksum(set),
    ]),
  ];
  const height = Math.max(records.length, ...lists.map(({ length }) => length));
  const cell = (value: string | undefined): NewCell => ({ value, style: { isText: true } });
  const rows = Array.from({ length: height }, (_, i): NewRow => ({
    cells: [
      ...Array.from({ length: FIRST_LIST - 1 }, (__, column) => cell(records[i]?.[column])),
      ...lists.map((list) => cell(list[i])),
    ],
  }));
  const valuesOf = (list: number): NewChoices['values'] => ({
    worksheet: IDS_WORKSHEET,
    range: {
      top: 1,
      bottom: Math.max(1, lists[list]?.length ?? 1),
      left: FIRST_LIST + list,
      right: FIRST_LIST + list,
    },
  });
  return {
    worksheet: {
      name: IDS_WORKSHEET,
      visibility: 'very-hidden',
      columns: [{ width: 14 }],
      rows,
      page: { paper: 'A4', orientation: 'portrait' },
    },
    members: valuesOf(0),
    criteriaOf: (set) => valuesOf(1 + sets.indexOf(set)),
  };
}
