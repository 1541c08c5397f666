/** Writes a register as a workbook: the list, the history, and behind them the register itself, to be read back. */
import { certificateEventText, type CertificateCalendar, type Register } from '@ocop-kit/engine/register';
import { formatDay } from '../../forms/translate.js';
import { isStorableText } from '../../xlsx/storable.js';
import { COLORS } from '../../xlsx/write/colors.js';
import type { CellStyle, NewCell, NewRow, NewWorksheet } from '../../xlsx/write/new-workbook.js';
import { rowHeight } from '../../xlsx/write/row-height.js';
import { writeWorkbook } from '../../xlsx/write/write-workbook.js';
import { withoutOtherMark } from '../headings/match-heading.js';
import { asLine } from '../rows/cell-value.js';
import { translateInto, type RegisterLanguage, type TranslateRegister } from '../translate.js';
import { keptWorksheet } from './kept-register.js';
import {
  listRows,
  otherHeadings,
  planListColumns,
  type ListColumn,
  type ListedCertificate,
} from './list-columns.js';
import { rowChecksum } from './row-checksum.js';

/** How a register is written. */
export interface WriteRegisterOptions {
  /** The day on which it is looked at, `YYYY-MM-DD`. */
  readonly on: string;
  /** Periods of the decision in force. */
  readonly calendar: CertificateCalendar;
  /** `vi` without it. */
  readonly lang?: RegisterLanguage | undefined;
}

/** Ordinal, id and name. */
const FROZEN_COLUMNS = 3;
const HEAD: CellStyle = {
  bold: true,
  color: COLORS.onHead,
  fill: COLORS.head,
  wrap: true,
  vertical: 'center',
  isText: true,
};
const CELL: CellStyle = { isText: true, vertical: 'top', wrap: true };
/** The longest line that a list shows; all of it stands behind. */
const MAX_SHOWN = 1_000;

/**
 * Writes a register as a workbook that offices work in: rows may be edited, added and sorted, and `readRegister` takes what was changed as
 * corrections, upgrades and renewals.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, the decision's periods, the language
 * @returns the file (.xlsx); the same input gives the same bytes
 */
export function writeRegisterWorkbook(
  register: Register,
  { on, calendar, lang = 'vi' }: WriteRegisterOptions,
): Uint8Array {
  const t = translateInto(lang);
  const { certificates } = register;
  const columns = planListColumns(lang, t, on, otherHeadings(certificates));
  const rows = listRows(certificates, on, calendar);
  const history = historyWorksheet(register, lang, t);
  return writeWorkbook({
    created: new Date(`${on}T00:00:00Z`),
    worksheets: [
      {
        name: t('worksheet.list'),
        tabColor: COLORS.head,
        frozen: { columns: FROZEN_COLUMNS, rows: 1 },
        columns: columns.map(({ width }) => ({ width, style: CELL })),
        rows: [
          headingRow(columns),
          ...rows.map((row) =>
            listRow(
              columns,
              columns.map(({ valueOf }) => valueOf(row)),
            ),
          ),
        ],
        filter: { top: 1, left: 1, bottom: rows.length + 1, right: columns.length },
        page: {
          paper: 'A3',
          orientation: 'landscape',
          titleRows: 1,
          titleColumns: FROZEN_COLUMNS,
          pagesWide: 2,
          header: cellText(register.title) ?? t('worksheet.list'),
        },
      },
      history,
      keptWorksheet(register, [history.name], (at) => {
        const row = rows[at];
        return row ? rowChecksum(shownCells(columns, row)) : '';
      }),
    ],
  });
}

/** What a row shows, but for what changes by itself. */
const shownCells = (
  columns: readonly ListColumn[],
  row: ListedCertificate,
): (readonly [heading: string, text: string])[] =>
  columns
    .filter(({ isFleeting, heading }) => isFleeting !== true && cellText(heading) !== undefined)
    .map(({ heading, valueOf }) => [
      withoutOtherMark(cellText(heading) ?? ''),
      String(cellValue(valueOf(row)) ?? ''),
    ]);

const headingRow = (columns: readonly Pick<ListColumn, 'heading' | 'width'>[]): NewRow => ({
  height: Math.min(60, rowHeight(columns.map(({ heading, width }) => [heading, width - 1]))),
  cells: columns.map(({ heading }): NewCell => ({ value: cellText(heading), style: HEAD })),
});

/** As high as its longest text needs: Excel leaves a row that a program wrote as it is. */
const listRow = (
  columns: readonly Pick<ListColumn, 'width'>[],
  values: readonly (string | number | undefined)[],
): NewRow => {
  const shown = values.map(cellValue);
  return {
    height: rowHeight(columns.map(({ width }, at) => [String(shown[at] ?? ''), width - 1])),
    cells: shown.map((value): NewCell => ({ value, style: CELL })),
  };
};

/** One event a row, in the order of the certificates. */
function historyWorksheet(
  { certificates }: Register,
  lang: RegisterLanguage,
  t: TranslateRegister,
): NewWorksheet {
  const columns = [
    { heading: t('column.id'), width: 30 },
    { heading: t('column.product.name'), width: 34 },
    { heading: t('history.event'), width: 14 },
    { heading: t('column.on'), width: 12 },
    { heading: t('column.stars'), width: 7 },
    { heading: t('column.score'), width: 8 },
    { heading: t('column.decision'), width: 20 },
    { heading: t('column.issuer'), width: 24 },
    { heading: t('column.expires'), width: 12 },
    { heading: t('column.until'), width: 12 },
    { heading: t('history.ground'), width: 10 },
    { heading: t('history.reason'), width: 34 },
  ];
  const day = (value: string | undefined): string | undefined => value && formatDay(value);
  return {
    name: t('worksheet.history'),
    frozen: { columns: 2, rows: 1 },
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      headingRow(columns),
      ...certificates.flatMap(({ id, product, events }) =>
        events.map((event) =>
          listRow(columns, [
            id,
            product.name,
            certificateEventText(event.kind, lang),
            day(event.on ?? event.decided),
            event.stars,
            event.score,
            event.decision,
            event.issuer,
            day(event.expires),
            day(event.until),
            event.ground,
            event.reason,
          ]),
        ),
      ),
    ],
    page: { paper: 'A4', orientation: 'landscape', titleRows: 1 },
  };
}

const cellValue = (value: string | number | undefined): string | number | undefined =>
  typeof value === 'string' ? cellText(value) : value;

/** What a cell cannot hold is left out of the list; it stands behind it unchanged. */
function cellText(text: string): string | undefined {
  const line = asLine(asLine(text).slice(0, MAX_SHOWN));
  return isStorableText(line) ? line : undefined;
}
