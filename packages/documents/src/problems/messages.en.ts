/** What is wrong with a workbook, in English. */
import type { MessageKey } from './messages.vi.js';

export const en: Readonly<Record<MessageKey, string>> = {
  'location.sheet': 'Sheet “{sheet}”',
  'location.cell': 'Sheet “{sheet}”, cell {cell}',
  'workbook/not-a-workbook':
    'The file is no .xlsx workbook that can be read ({reason}); open it in Excel and save it as an Excel workbook (.xlsx).',
  'unreadable.archive': 'it is no .xlsx file, or it is damaged',
  'unreadable.part': 'its part {part} is missing or damaged',
  'unreadable.locked': 'an old .xls file, or one with a password',
  'unreadable.open-document': 'it is an .ods file',
  'unreadable.binary': 'it is an .xlsb file',
  'workbook/damaged-sheet':
    'the data of the sheet are damaged here; open the file in Excel, save it again and retry.',
  'workbook/too-large':
    'The workbook is too large ({what}: at most {limit}); remove what does not belong in it.',
  'measure.megabytes': 'megabytes',
  'measure.entries': 'parts inside the file',
  'measure.marks': 'tags and attributes inside the file',
  'measure.sheets': 'sheets',
  'measure.rows': 'rows that say something',
  'measure.cells': 'cells that say something',
  'measure.strings': 'texts and styles of cells',
  'measure.characters': 'letters',
  'measure.items': 'lines and ids inside cells',
  'measure.languages': 'languages',
  'measure.merges': 'ranges of merged cells',
  'workbook/more': 'There are more mistakes; these are the first {limit}. Mend them and run it again.',
  'workbook/macros': 'The workbook has macros and is not taken; save it as .xlsx without them.',
  'workbook/external-links':
    'The workbook links to other files and is not taken; break the links (Data → Edit Links).',
  'workbook/format': 'the format “{found}” is not known; it must be ocop-pack/1 or ocop-overlay/1.',
  'workbook/no-sheet': 'the sheet “{sheet}” is missing; put it back, or give it its name again.',
  'workbook/unknown-sheet': 'no sheet has this name; delete it, or give it its name again.',
  'workbook/hidden-sheet': 'the sheet is hidden; unhide it and look it over.',
  'workbook/hidden-row': 'the row is hidden and says something; unhide it and look it over, or delete it.',
  'workbook/hidden-column':
    'the column is hidden and says something; unhide it and look it over, or delete it.',
  'workbook/merged': 'the cell is merged with others; unmerge it.',
  'workbook/no-column': 'the column “{column}” is missing from the headings; put it back.',
  'workbook/unknown-column': 'there is no column “{column}”; delete it, or mend its heading.',
  'workbook/duplicate-column': 'the column “{column}” stands twice; keep one.',
  'workbook/language-column':
    'the column is in the language “{lang}”, which is not declared (there are: {languages}); add it to “Languages” on the sheet Chung, or mend the heading.',
  'workbook/stray-cell': '“{found}” stands under no heading; delete it, or move it into its column.',
  'workbook/formula': 'the cell holds a formula; paste it as a value.',
  'workbook/error-value': 'the cell holds the error {found}; type it again.',
  'workbook/number-as-text':
    'the cell must be text, but Excel keeps the number {found}, so that 1.10 may have become 1.1; choose Format Cells → Text and type it again.',
  'workbook/day-as-text':
    'the cell must be text, but Excel made the day {found} of it; choose Format Cells → Text and type it again.',
  'workbook/not-text': 'the cell must be text, not {found}; choose Format Cells → Text and type it again.',
  'workbook/not-number': '“{found}” is no number; choose Format Cells → General and type the number again.',
  'workbook/not-day': '{why}.',
  'workbook/not-choice': '“{found}” is not on the list; choose one of: {choices}.',
  'workbook/not-triggers':
    '“{found}” cannot be read; write it as 6.1=1; 6.2=1 (criterion = number of its option).',
  'workbook/two-texts':
    'there are words both in the column for all languages and in one for a language; keep one of them.',
  'workbook/technical': 'the JSON in the technical cell cannot be read; take it from the export again.',
  'workbook/technical-twice': '“{key}” stands both in plain cells and in the technical cell; delete one.',
  'workbook/unknown-field': 'there is no field “{found}”; delete the row, or give the field its name again.',
  'workbook/duplicate-row': '“{found}” stands in another row already; write it once.',
  'workbook/unknown-set': 'there is no criteria set “{set}” on the sheet Bộ sản phẩm; mend the number.',
  'workbook/misplaced': 'the row “{kind}” belongs to nothing above it; put it under the row it belongs to.',
  'workbook/level':
    'the level “{found}” cannot stand here; level 1 is under the section, each further one inside a group of the level before.',
  'workbook/not-here':
    'a row of this kind does not use this cell (“{found}”); delete it, or move it to its row.',
  'workbook/base-changed':
    'an overlay cannot change the rules below: the cell must be “{expected}”, not “{found}”; put it back.',
  'workbook/base-row-added':
    'an overlay cannot add or move rows of the rules below (“{found}”); delete it, or move it back.',
  'workbook/base-row-missing':
    'an overlay cannot delete or move rows of the rules below; before this cell the row “{expected}” is missing.',
  'workbook/no-base': 'The pack “{id}” that the overlay lies upon is not here; name its file with --base.',
  'workbook/digest':
    'the rules have changed, so this digest is no longer theirs; empty the cell and give the pack an id of your own.',
  'workbook/cannot-hold': 'A workbook cannot hold “{path}” of this file exactly; edit the JSON itself.',
};
