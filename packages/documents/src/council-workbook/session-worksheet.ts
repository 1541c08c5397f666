/** The first worksheet: the council and its day, who sits in it, and each product with what its ballots give so far. */
import { textIn } from '@ocop-kit/engine';
import { formatDay } from '@ocop-kit/engine/days';
import type { CouncilMember, Session } from '@ocop-kit/engine/council';
import { addressOf } from '../xlsx/address.js';
import type { CellStyle, NewCell, NewRow, NewWorksheet } from '../xlsx/write/new-workbook.js';
import { rowHeight } from '../xlsx/write/row-height.js';
import { STYLES } from './cell-styles.js';
import { COLUMN } from './columns.js';
import type { NamedProduct } from './ids-worksheet.js';
import type { SessionFigure } from './plan-rows.js';
import type { ProductWorksheet } from './product-worksheet.js';
import type { CouncilWorkbookKey, CouncilWorkbookLanguage, TranslateCouncilWorkbook } from './translate.js';

export interface ProductOnSheet extends NamedProduct {
  readonly written: ProductWorksheet;
}

const WIDTHS = [6, 30, 30, 30, 26, 9, 11, 11, 13, 13, 20] as const;

const MEMBER_HEADS: readonly CouncilWorkbookKey[] = [
  'list.no',
  'list.name',
  'list.role',
  'list.office',
  'list.attendance',
];
const PRODUCT_HEADS: readonly CouncilWorkbookKey[] = [
  'list.no',
  'list.product',
  'list.entity',
  'list.set',
  'list.worksheet',
  'list.ballots',
  'list.average',
  'list.spread',
  'list.stars-by-points',
  'list.missed',
  'list.stars',
];
/** What is taken from the worksheet of a product, in the order of the columns. */
const LIVE: readonly SessionFigure[] = [
  'ballots',
  'average-shown',
  'spread',
  'stars-by-points',
  'missed',
  'stars',
];

export function sessionWorksheet(
  session: Session,
  products: readonly ProductOnSheet[],
  t: TranslateCouncilWorkbook,
  lang: CouncilWorkbookLanguage,
): NewWorksheet {
  const { council, held, members } = session;
  const { decision, agency } = council;
  const text = (value: string, style: CellStyle): NewRow => ({ cells: [{ value, style }] });
  const heldText = [
    t(`held.${held.form}`, { on: formatDay(held.on, lang === 'vi') }),
    ...(held.place === undefined ? [] : [t('held.place', { place: held.place })]),
  ].join(', ');
  const head = [
    ...(agency === undefined ? [] : [text(agency, { bold: true })]),
    { ...text(council.name, STYLES.title), height: 22 },
    ...(decision === undefined ? [] : [text(decision, STYLES.subtitle)]),
    text(heldText, STYLES.subtitle),
    {},
  ].map((row): NewRow => ({ cells: [], ...row }));
  return {
    name: t('worksheet.session'),
    gridLines: false,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      ...head,
      blockRow(t('list.products')),
      headingRow(PRODUCT_HEADS, t),
      ...products.map((one, at) => productRow(one, at + 1, lang)),
      text(t('list.note'), STYLES.note),
      { cells: [] },
      blockRow(t('list.members')),
      headingRow(MEMBER_HEADS, t),
      ...members.map((member, at) => memberRow(session, member, at + 1, t)),
    ],
    isProtected: true,
    page: { paper: 'A4', orientation: 'landscape', header: council.name },
  };
}

const blockRow = (value: string): NewRow => ({
  height: 20,
  cells: WIDTHS.map((_, i) => ({ value: i === 0 ? value : undefined, style: STYLES.block })),
});

const headingRow = (keys: readonly CouncilWorkbookKey[], t: TranslateCouncilWorkbook): NewRow => ({
  height: rowHeight(keys.map((key, i) => [t(key), (WIDTHS[i] ?? 8) - 3])),
  cells: keys.map((key) => ({ value: t(key), style: STYLES.heading })),
});

function productRow(
  { product, name, set, written }: ProductOnSheet,
  no: number,
  lang: CouncilWorkbookLanguage,
): NewRow {
  const title = `${set.source.no}. ${textIn(set.source.title, lang)}`;
  const texts = [product.name, product.entity, title, name];
  const live = LIVE.map((result): NewCell => {
    const row = written.plan.resultRows[result];
    const quoted = `'${name.replaceAll("'", "''")}'`;
    const value = written.cellsOf(row)[COLUMN.options - 1]?.value;
    return {
      formula: `${quoted}!${addressOf(row, COLUMN.options)}`,
      value,
      style: result === 'stars' ? STYLES.verdict : STYLES.centered,
    };
  });
  return rowOf([no, ...texts], live);
}

function memberRow(
  { attendance }: Session,
  { id, name, role, title, body }: CouncilMember,
  no: number,
  t: TranslateCouncilWorkbook,
): NewRow {
  const { as = 'absent', reason } = attendance.findLast(({ member }) => member === id) ?? {};
  const there = t(`attendance.${as}`);
  return rowOf([
    no,
    name,
    t(`role.${role}`),
    [title, body].filter(Boolean).join(', '),
    reason === undefined ? there : t('attendance.reason', { attendance: there, reason }),
  ]);
}

function rowOf(values: readonly (string | number)[], others: readonly NewCell[] = []): NewRow {
  return {
    height: rowHeight(values.map((value, i) => [String(value), (WIDTHS[i] ?? 8) - 2])),
    cells: [
      ...values.map((value): NewCell =>
        typeof value === 'number'
          ? { value, style: STYLES.centered }
          : { value: value === '' ? undefined : value, style: { ...STYLES.text, isText: true } },
      ),
      ...others,
    ],
  };
}
