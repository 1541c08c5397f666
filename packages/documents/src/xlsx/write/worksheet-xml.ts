/** Renders one worksheet as XML. The order of the elements is prescribed: Excel rejects any other. */
import { addressOf, rangeAddress } from '../address.js';
import { choicesXml } from './choices-xml.js';
import type { NewCell, NewColumn, NewPage, NewRow, NewWorksheet } from './new-workbook.js';
import type { StringTable } from './string-table.js';
import type { StyleTable } from './style-table.js';
import { DECLARATION, element, escapeText } from './xml.js';

/** Shared by all worksheets of a workbook. */
export interface SharedTables {
  readonly styles: StyleTable;
  readonly strings: StringTable;
}

/** The format's paper size codes. */
const PAPER = { A3: 8, A4: 9 } as const;
const ROW_HEIGHT = 15;
/** Excel reports a file as damaged when a header is longer than 255 characters, its codes included. */
const MAX_HEADER_LENGTH = 250;

export function renderWorksheet(worksheet: NewWorksheet, namespace: string, tables: SharedTables): string {
  const { tabColor, columns, rows, filter, merges = [], choices = [], isProtected, page } = worksheet;
  return (
    DECLARATION +
    element(
      'worksheet',
      { xmlns: namespace },
      element(
        'sheetPr',
        {},
        tabColor === undefined ? '' : element('tabColor', { rgb: tabColor }),
        element('pageSetUpPr', { fitToPage: true }),
      ),
      element('sheetViews', {}, viewXml(worksheet)),
      element('sheetFormatPr', { defaultRowHeight: ROW_HEIGHT }),
      element('cols', {}, ...columns.map((column, i) => columnXml(i + 1, column, tables))),
      // Joined here: a function cannot be called with as many arguments as a worksheet may have rows.
      element('sheetData', {}, rows.map((row, i) => rowXml(i + 1, row, tables)).join('')),
      // What is not listed stays forbidden: cells cannot be changed, nor rows and columns added or removed.
      isProtected ? element('sheetProtection', { sheet: true, formatColumns: false, formatRows: false }) : '',
      filter ? element('autoFilter', { ref: rangeAddress(filter) }) : '',
      merges.length === 0
        ? ''
        : element(
            'mergeCells',
            { count: merges.length },
            ...merges.map((range) => element('mergeCell', { ref: rangeAddress(range) })),
          ),
      choices.length === 0
        ? ''
        : element('dataValidations', { count: choices.length }, ...choices.map(choicesXml)),
      element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
      element('pageSetup', {
        paperSize: PAPER[page.paper],
        orientation: page.orientation,
        fitToWidth: page.pagesWide ?? 1,
        fitToHeight: 0,
      }),
      headerXml(page),
    )
  );
}

function viewXml({ gridLines = true, frozen }: NewWorksheet): string {
  const attributes = { showGridLines: gridLines, workbookViewId: 0 };
  if (!frozen) return element('sheetView', attributes);
  const { columns, rows } = frozen;
  const active = columns === 0 ? 'bottomLeft' : 'bottomRight';
  const pane = element('pane', {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows,
    topLeftCell: addressOf(rows + 1, columns + 1),
    activePane: active,
    state: 'frozen',
  });
  return element('sheetView', attributes, pane, element('selection', { pane: active }));
}

function columnXml(no: number, { width, hidden, style }: NewColumn, { styles }: SharedTables): string {
  const number = style && styles.numberOf(style);
  return element('col', { min: no, max: no, width, style: number, hidden, customWidth: true });
}

function rowXml(no: number, { height, cells }: NewRow, tables: SharedTables): string {
  return element(
    'row',
    { r: no, ht: height, customHeight: height === undefined ? undefined : true },
    ...cells.map((cell, i) => cellXml(addressOf(no, i + 1), cell, tables)),
  );
}

function cellXml(address: string, cell: NewCell, { styles, strings }: SharedTables): string {
  const { value, formula, style } = cell;
  const at = { r: address, s: styles.numberOf(style) };
  const computed = formula === undefined ? '' : element('f', {}, escapeText(formula));
  switch (typeof value) {
    case 'string':
      return computed === ''
        ? element('c', { ...at, t: 's' }, element('v', {}, String(strings.numberOf(value))))
        : element('c', { ...at, t: 'str' }, computed, element('v', {}, escapeText(value)));
    case 'boolean':
      return element('c', { ...at, t: 'b' }, computed, element('v', {}, value ? '1' : '0'));
    case 'number':
      return element('c', at, computed, element('v', {}, String(value)));
    case 'undefined':
      return element('c', at, computed);
  }
}

function headerXml({ header }: NewPage): string {
  if (header === undefined) return '';
  // In a header, & starts a code.
  const shown = `&L${header.slice(0, MAX_HEADER_LENGTH / 2).replaceAll('&', '&&')}`;
  return element(
    'headerFooter',
    {},
    element('oddHeader', {}, escapeText(shown)),
    element('oddFooter', {}, escapeText('&R&P / &N')),
  );
}
