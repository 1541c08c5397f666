/** What is due as a table: a certificate a row, with what a mail merge needs; and as entries of a calendar. */
import type { DueCertificate, DueCommune } from '@ocop-kit/engine/register';
import { formatDay } from '../../forms/translate.js';
import { COLORS } from '../../xlsx/write/colors.js';
import type { NewCell } from '../../xlsx/write/new-workbook.js';
import { writeWorkbook } from '../../xlsx/write/write-workbook.js';
import { asLine } from '../rows/cell-value.js';
import { translateInto, type RegisterLanguage, type TranslateRegister } from '../translate.js';
import { isStorableText } from '../../xlsx/storable.js';

interface DueRow extends DueCertificate {
  readonly no: number;
  readonly commune: string;
  readonly province: string;
}

interface DueColumn {
  readonly heading: string;
  readonly width: number;
  readonly valueOf: (row: DueRow) => string | number | undefined;
}

function planColumns(t: TranslateRegister): DueColumn[] {
  const day = (value: string | undefined): string | undefined => value && formatDay(value);
  return [
    { heading: t('column.ordinal'), width: 5, valueOf: ({ no }) => no },
    { heading: t('column.entity.commune'), width: 18, valueOf: ({ commune }) => commune },
    { heading: t('column.entity.province'), width: 16, valueOf: ({ province }) => province },
    { heading: t('column.entity.name'), width: 30, valueOf: ({ certificate }) => certificate.entity.name },
    {
      heading: t('column.entity.representative'),
      width: 20,
      valueOf: ({ certificate }) => certificate.entity.representative,
    },
    { heading: t('column.entity.phone'), width: 14, valueOf: ({ certificate }) => certificate.entity.phone },
    { heading: t('column.entity.email'), width: 20, valueOf: ({ certificate }) => certificate.entity.email },
    {
      heading: t('column.entity.address'),
      width: 30,
      valueOf: ({ certificate }) => certificate.entity.address,
    },
    { heading: t('column.product.name'), width: 34, valueOf: ({ certificate }) => certificate.product.name },
    { heading: t('column.stars'), width: 7, valueOf: ({ status }) => status.stars },
    { heading: t('column.decision'), width: 20, valueOf: ({ status }) => status.decision },
    { heading: t('due.ends'), width: 12, valueOf: ({ ends }) => day(ends) },
    { heading: t('due.days'), width: 8, valueOf: ({ days }) => days },
    { heading: t('due.from'), width: 12, valueOf: ({ status }) => day(status.renewal?.from) },
    { heading: t('due.until'), width: 12, valueOf: ({ status }) => day(status.renewal?.until) },
    {
      heading: t('due.window'),
      width: 14,
      valueOf: ({ status }) => status.renewal && t(`due.window.${status.renewal.state}`),
    },
  ];
}

function rowsOf(communes: readonly DueCommune[]): DueRow[] {
  return communes
    .flatMap(({ commune, province, due }) => due.map((one) => ({ ...one, commune, province })))
    .map((row, at) => ({ ...row, no: at + 1 }));
}

/**
 * Makes a table of what is due, for a mail merge or CSV. Cells are plain: whoever writes CSV escapes what spreadsheets would run.
 *
 * @param communes as `dueCertificates` gives them
 * @param lang `vi` or `en`
 * @returns the headings, then a row for each certificate
 */
export function dueTable(communes: readonly DueCommune[], lang: RegisterLanguage): string[][] {
  const columns = planColumns(translateInto(lang));
  return [
    columns.map(({ heading }) => heading),
    ...rowsOf(communes).map((row) => columns.map(({ valueOf }) => asLine(String(valueOf(row) ?? '')))),
  ];
}

/**
 * Writes what is due as a workbook, which word processors take for a mail merge.
 *
 * @param communes as `dueCertificates` gives them
 * @param options the day of the list, and its language
 * @returns the file (.xlsx); the same input gives the same bytes
 */
export function writeDueWorkbook(
  communes: readonly DueCommune[],
  { on, lang }: { readonly on: string; readonly lang: RegisterLanguage },
): Uint8Array {
  const t = translateInto(lang);
  const columns = planColumns(t);
  const rows = rowsOf(communes);
  const style = { isText: true, vertical: 'top', wrap: true } as const;
  return writeWorkbook({
    created: new Date(`${on}T00:00:00Z`),
    worksheets: [
      {
        name: t('worksheet.due'),
        tabColor: COLORS.head,
        frozen: { columns: 0, rows: 1 },
        columns: columns.map(({ width }) => ({ width })),
        rows: [
          {
            cells: columns.map(({ heading }) => ({
              value: heading,
              style: { bold: true, color: COLORS.onHead, fill: COLORS.head, wrap: true, isText: true },
            })),
          },
          ...rows.map((row) => ({
            cells: columns.map(({ valueOf }): NewCell => ({ value: cellValue(valueOf(row)), style })),
          })),
        ],
        filter: { top: 1, left: 1, bottom: rows.length + 1, right: columns.length },
        page: { paper: 'A3', orientation: 'landscape', titleRows: 1 },
      },
    ],
  });
}

function cellValue(value: string | number | undefined): string | number | undefined {
  if (typeof value !== 'string') return value;
  const line = asLine(value);
  return isStorableText(line) ? line : undefined;
}

/** A day, or days one after the other, as a file for calendars takes it. */
export interface DueEntry {
  /** The same in every file, so that a calendar that opens it again changes what is there. */
  readonly id: string;
  readonly day: string;
  /** The last day, where it is more than one. */
  readonly until?: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Lists the days of what is due: when to file for each certificate, and when it ends.
 *
 * @param communes as `dueCertificates` gives them
 * @param lang `vi` or `en`
 * @returns entries for `datesFile` of `@ocop-kit/documents/calendar`
 */
export function dueEntries(communes: readonly DueCommune[], lang: RegisterLanguage): DueEntry[] {
  const t = translateInto(lang);
  return rowsOf(communes).flatMap(({ certificate, status, ends, commune }): DueEntry[] => {
    const values = {
      product: asLine(certificate.product.name),
      entity: asLine(certificate.entity.name),
      commune,
      phone: certificate.entity.phone ?? '–',
      decision: status.decision ?? '–',
    };
    const description = t('entry.description', values);
    return [
      ...(status.renewal
        ? [
            {
              id: `${certificate.id}-renewal`,
              day: status.renewal.from,
              until: status.renewal.until,
              title: t('entry.renewal', values),
              description,
            },
          ]
        : []),
      { id: `${certificate.id}-end`, day: ends, title: t('entry.end', values), description },
    ];
  });
}
