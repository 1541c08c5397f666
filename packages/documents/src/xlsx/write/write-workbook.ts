/**
 * Writes workbooks (.xlsx). Our own, because exceljs brings some 190 packages and is no longer maintained, and the small
 * writers that are maintained support neither cell protection nor lists to choose from nor page set-up.
 */
import { strToU8, zipSync } from 'fflate';
import { columnLetters, worksheetAddress } from '../address.js';
import type { NewWorkbook, NewWorksheet } from './new-workbook.js';
import { createStringTable } from './string-table.js';
import { createStyleTable } from './style-table.js';
import { renderWorksheet } from './worksheet-xml.js';
import { DECLARATION, element, escapeText } from './xml.js';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PROPERTIES = `${PACKAGE}/metadata/core-properties`;
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Writes a workbook.
 *
 * @param workbook - Its worksheets, cell by cell.
 * @returns The file (.xlsx). The same workbook gives the same bytes on every machine and in every time zone.
 */
export function writeWorkbook(workbook: NewWorkbook): Uint8Array {
  const { created, worksheets } = workbook;
  const tables = { styles: createStyleTable(SPREADSHEET), strings: createStringTable(SPREADSHEET) };
  const worksheetParts = worksheets.map((worksheet) => renderWorksheet(worksheet, SPREADSHEET, tables));
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypesXml(worksheets.length),
    '_rels/.rels': relationshipsXml([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': propertiesXml(created),
    'xl/workbook.xml': workbookXml(worksheets),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...worksheets.map((_, i) => [`${OFFICE}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
      [`${OFFICE}/styles`, 'styles.xml'],
      [`${OFFICE}/sharedStrings`, 'sharedStrings.xml'],
    ]),
    ...Object.fromEntries(worksheetParts.map((xml, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml])),
    // These come last: writing the cells fills both tables.
    'xl/styles.xml': tables.styles.toXml(),
    'xl/sharedStrings.xml': tables.strings.toXml(),
  };
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  // Zip files store local time, so build the date from local parts.
  const mtime = new Date(created.getUTCFullYear(), created.getUTCMonth(), created.getUTCDate());
  return zipSync(files, { mtime });
}

function contentTypesXml(worksheets: number): string {
  const part = (name: string, type: string): string =>
    element('Override', { PartName: name, ContentType: type });
  return (
    DECLARATION +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      part('/xl/workbook.xml', `${TYPES}.sheet.main+xml`),
      ...Array.from({ length: worksheets }, (_, i) =>
        part(`/xl/worksheets/sheet${i + 1}.xml`, `${TYPES}.worksheet+xml`),
      ),
      part('/xl/styles.xml', `${TYPES}.styles+xml`),
      part('/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`),
      part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    )
  );
}

function relationshipsXml(relationships: readonly (readonly [type: string, target: string])[]): string {
  return (
    DECLARATION +
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...relationships.map(([type, target], i) =>
        element('Relationship', { Id: relationId(i), Type: type, Target: target }),
      ),
    )
  );
}

const relationId = (index: number): string => `rId${index + 1}`;

/** The format's words for tabs that are not shown. */
const STATES = { hidden: 'hidden', 'very-hidden': 'veryHidden' } as const;

function workbookXml(worksheets: readonly NewWorksheet[]): string {
  const names = worksheets.flatMap((worksheet, i) => definedNames(worksheet, i));
  return (
    DECLARATION +
    element(
      'workbook',
      { xmlns: SPREADSHEET, 'xmlns:r': OFFICE },
      element('bookViews', {}, element('workbookView')),
      element(
        'sheets',
        {},
        ...worksheets.map(({ name, visibility }, i) =>
          element('sheet', {
            name,
            sheetId: i + 1,
            state: visibility && STATES[visibility],
            'r:id': relationId(i),
          }),
        ),
      ),
      names.length === 0 ? '' : element('definedNames', {}, ...names),
    )
  );
}

/** Names that Excel reserves: the range that is filtered, and the rows and columns that every printed page repeats. */
function definedNames(
  { name, filter, page: { titleRows, titleColumns } }: NewWorksheet,
  index: number,
): string[] {
  const names: string[] = [];
  if (filter) {
    const reserved = { name: '_xlnm._FilterDatabase', localSheetId: index, hidden: true };
    names.push(element('definedName', reserved, escapeText(worksheetAddress(name, filter))));
  }
  const titles = [
    ...(titleColumns === undefined ? [] : [`$A:$${columnLetters(titleColumns)}`]),
    ...(titleRows === undefined ? [] : [rowsOf(titleRows)]),
  ].map((range) => `'${name.replaceAll("'", "''")}'!${range}`);
  if (titles.length > 0) {
    const reserved = { name: '_xlnm.Print_Titles', localSheetId: index };
    names.push(element('definedName', reserved, escapeText(titles.join(','))));
  }
  return names;
}

function rowsOf(titleRows: number | readonly [first: number, last: number]): string {
  const [first, last] = typeof titleRows === 'number' ? [1, titleRows] : titleRows;
  return `$${first}:$${last}`;
}

function propertiesXml(created: Date): string {
  const day = created.toISOString().replace(/\.\d+Z$/, 'Z');
  const dated = (name: string): string => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, day);
  return (
    DECLARATION +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': PROPERTIES,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:creator', {}, 'ocop-kit'),
      dated('dcterms:created'),
      dated('dcterms:modified'),
    )
  );
}
