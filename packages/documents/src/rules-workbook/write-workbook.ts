/** Writes planned worksheets to a file that is pleasant to use in Excel and in LibreOffice. */
import { COLORS } from '../xlsx/write/colors.js';
import type { NewCell, NewChoices, NewRow, NewWorksheet } from '../xlsx/write/new-workbook.js';
import { rowHeight } from '../xlsx/write/row-height.js';
import { writeWorkbook } from '../xlsx/write/write-workbook.js';
import { styleCell, styleColumn, styleHeading, rowIndent, isTextColumn } from './cell-styles.js';
import type { ColumnPlan } from './columns.js';
import type { RowPlan, WorksheetPlan } from './worksheet-plan.js';

/** The worksheet that explains the others: each line in Vietnamese and in English. */
export interface Guide {
  readonly name: string;
  readonly title: readonly [vi: string, en: string];
  readonly lines: readonly (readonly [vi: string, en: string])[];
}

/** Fixed, so that the same rules give the same file. */
const CREATED = new Date(Date.UTC(2026, 0, 1));
const GUIDE_WIDTH = 62;
/** Wider worksheets are printed on A3: on A4 they would be too small to read. */
const MAX_WIDTH_ON_A4 = 220;
/** Excel limits a list that is written in place to 255 characters. */
const MAX_LIST_LENGTH = 250;

export function writePlans(guide: Guide, plans: readonly WorksheetPlan[]): Uint8Array {
  return writeWorkbook({ created: CREATED, worksheets: [buildGuide(guide), ...plans.map(buildWorksheet)] });
}

function buildGuide({ name, title, lines }: Guide): NewWorksheet {
  const titleStyle = { bold: true, size: 15, color: COLORS.head };
  const lineStyle = { wrap: true, vertical: 'top' } as const;
  return {
    name,
    tabColor: COLORS.head,
    gridLines: false,
    columns: [{ width: GUIDE_WIDTH }, { width: GUIDE_WIDTH }],
    rows: [
      { cells: title.map((value) => ({ value, style: titleStyle })) },
      ...lines.map(([vi, en]): NewRow => ({
        height: rowHeight([
          [vi, GUIDE_WIDTH],
          [en, GUIDE_WIDTH],
        ]),
        cells: [
          { value: vi, style: lineStyle },
          { value: en, style: { ...lineStyle, color: COLORS.muted } },
        ],
      })),
    ],
    page: { paper: 'A4', orientation: 'portrait' },
  };
}

function buildWorksheet(plan: WorksheetPlan): NewWorksheet {
  const { name, title, columns, rows, frozen, spare } = plan;
  const isProtected = columns.some(({ base }) => base);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const spareRows = Array.from({ length: spare }, (): RowPlan => ({ cells: new Map() }));
  return {
    name,
    tabColor: isProtected ? COLORS.baseTab : COLORS.head,
    frozen: { columns: frozen, rows: 1 },
    columns: columns.map((column) => ({ width: column.width, style: styleColumn(column) })),
    rows: [
      buildHeadingRow(columns),
      ...[...rows, ...spareRows].map((row) => buildRow(row, columns, isProtected)),
    ],
    choices: buildChoices(columns, rows.length + spare + 1),
    isProtected,
    page: {
      paper: width > MAX_WIDTH_ON_A4 ? 'A3' : 'A4',
      orientation: 'landscape',
      titleRows: 1,
      header: title,
    },
  };
}

function buildHeadingRow(columns: readonly ColumnPlan[]): NewRow {
  return {
    height: rowHeight(columns.map(({ heading, width }) => [heading, width - 2])) + 4,
    cells: columns.map((column) => ({ value: column.heading, style: styleHeading(column) })),
  };
}

function buildRow(row: RowPlan, columns: readonly ColumnPlan[], isProtected: boolean): NewRow {
  const { cells } = row;
  return {
    height: rowHeight(
      columns.map(({ key, width }) => [
        String(cells.get(key) ?? ''),
        width - (isTextColumn(key) ? rowIndent(row) * 2 : 0),
      ]),
    ),
    cells: columns.map((column): NewCell => ({
      value: cells.get(column.key),
      style: styleCell(column, row, isProtected),
    })),
  };
}

function buildChoices(columns: readonly ColumnPlan[], lastRow: number): NewChoices[] {
  return columns.flatMap(({ choices, base }, i) => {
    if (!choices?.length || base || lastRow < 2 || choices.join(',').length > MAX_LIST_LENGTH) return [];
    return [{ range: { top: 2, left: i + 1, bottom: lastRow, right: i + 1 }, values: choices }];
  });
}
