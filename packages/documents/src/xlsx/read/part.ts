/** A decompressed part of a workbook, and the namespaces of its elements. */

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** SpreadsheetML, in its transitional and strict forms. */
export const SPREADSHEET_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

/** Attributes that refer to a relationship. */
export const RELATIONSHIP_ATTRIBUTE_NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);

/** A boolean of XML Schema. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
