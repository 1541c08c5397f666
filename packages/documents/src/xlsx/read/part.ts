/** A part of a workbook that was found and unpacked, and the names its elements may go by. */

export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Of SpreadsheetML, as Excel writes it and as its strict form has it. */
export const SPREADSHEET_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Of the attributes that point to a relationship. */
export const RELATIONSHIP_ATTRIBUTE_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** As XML Schema writes it. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
