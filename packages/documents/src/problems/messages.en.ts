/** What is wrong with a workbook, in English. */
import type { MessageKey } from './messages.vi.js';

export const en: Readonly<Record<MessageKey, string>> = {
  'location.sheet': 'Worksheet “{sheet}”',
  'location.cell': 'Worksheet “{sheet}”, cell {cell}',
  'workbook/not-a-workbook':
    'The file cannot be read as an .xlsx workbook ({reason}); open it in Excel and save it as an Excel workbook (.xlsx).',
  'unreadable.archive': 'it is not an .xlsx file, or it is damaged',
  'unreadable.part': 'its part {part} is missing or damaged',
  'unreadable.locked': 'it is an old .xls file, or has a password',
  'unreadable.open-document': 'it is an .ods file',
  'unreadable.binary': 'it is an .xlsb file',
  'workbook/damaged-sheet':
    'the data of the worksheet is damaged here; open the file in Excel, save it again and retry.',
  'workbook/too-large':
    'The workbook is too large ({what}: at most {limit}); remove what does not belong in it.',
  'measure.megabytes': 'megabytes',
  'measure.entries': 'parts inside the file',
  'measure.marks': 'tags and attributes inside the file',
  'measure.sheets': 'worksheets',
  'measure.rows': 'rows with content',
  'measure.cells': 'cells with content',
  'measure.strings': 'texts and styles of cells',
  'measure.characters': 'characters',
  'measure.items': 'lines and ids inside cells',
  'measure.languages': 'languages',
  'measure.merges': 'merged ranges',
  'workbook/more':
    'There are more mistakes than these first {limit}. Correct them and run the command again.',
  'workbook/macros': 'The workbook contains macros and is refused; save it as .xlsx without them.',
  'workbook/external-links':
    'The workbook links to other files and is refused; break the links (Data → Edit Links).',
  'workbook/format': 'the format “{found}” is unknown; it must be ocop-pack/1 or ocop-overlay/1.',
  'workbook/no-sheet': 'the worksheet “{sheet}” is missing; put it back, or restore its name.',
  'workbook/unknown-sheet': 'there is no worksheet of this name; delete it, or restore its name.',
  'workbook/hidden-sheet': 'the worksheet is hidden; unhide it and review it.',
  'workbook/hidden-row': 'the row is hidden but has content; unhide it and review it, or delete it.',
  'workbook/hidden-column': 'the column is hidden but has content; unhide it and review it, or delete it.',
  'workbook/merged': 'the cell is merged with others; unmerge it.',
  'workbook/no-column': 'the column “{column}” is missing from the headings; put it back.',
  'workbook/unknown-column': 'there is no column “{column}”; delete it, or correct its heading.',
  'workbook/duplicate-column': 'the column “{column}” appears twice; keep one.',
  'workbook/language-column':
    'the column is in the language “{lang}”, which is not declared (declared: {languages}); add it to “Languages” on the worksheet Chung, or correct the heading.',
  'workbook/stray-cell': '“{found}” is in a column without a heading; delete it, or move it into its column.',
  'workbook/formula': 'the cell holds a formula; paste it as a value.',
  'workbook/error-value': 'the cell holds the error {found}; type it again.',
  'workbook/number-as-text':
    'the cell must be text, but Excel has stored the number {found}, so 1.10 may have become 1.1; choose Format Cells → Text and type it again.',
  'workbook/day-as-text':
    'the cell must be text, but Excel has turned it into the date {found}; choose Format Cells → Text and type it again.',
  'workbook/not-text': 'the cell must be text, not {found}; choose Format Cells → Text and type it again.',
  'workbook/not-number':
    '“{found}” is not a number; choose Format Cells → General and type the number again.',
  'workbook/not-day': '{why}.',
  'workbook/not-choice': '“{found}” is not on the list; choose one of: {choices}.',
  'workbook/not-triggers':
    '“{found}” cannot be read; write it as 6.1=1; 6.2=1 (criterion = number of its option).',
  'workbook/two-texts':
    'there is text both in the column for all languages and in one for a single language; keep one of them.',
  'workbook/technical': 'the JSON in the technical cell cannot be read; copy it from the export again.',
  'workbook/technical-twice': '“{key}” is given both in plain cells and in the technical cell; delete one.',
  'workbook/unknown-field': 'there is no field “{found}”; delete the row, or restore the name of the field.',
  'workbook/duplicate-row': '“{found}” is already in another row; write it once.',
  'workbook/unknown-set':
    'there is no criteria set “{set}” on the worksheet Bộ sản phẩm; correct the number.',
  'workbook/misplaced': 'the row “{kind}” belongs to nothing above it; put it under the row it belongs to.',
  'workbook/level':
    'the level “{found}” cannot be used here; level 1 is directly under the section, each further level inside a group of the level before.',
  'workbook/not-here':
    'a row of this kind does not use this cell (“{found}”); delete it, or move it to the right row.',
  'workbook/base-changed':
    'an overlay cannot change its base rules: the cell must be “{expected}”, not “{found}”; put it back.',
  'workbook/base-row-added':
    'an overlay cannot add or move rows of its base rules (“{found}”); delete it, or move it back.',
  'workbook/base-row-missing':
    'an overlay cannot delete or move rows of its base rules; before this cell the row “{expected}” is missing.',
  'workbook/no-base': 'The base pack “{id}” of the overlay was not found; name its file with --base.',
  'workbook/digest':
    'the rules have changed, so this digest no longer matches; clear the cell and give the pack an id of your own.',
  'workbook/cannot-hold': 'A workbook cannot hold “{path}” of this file exactly; edit the JSON itself.',
  'workbook/no-rules':
    'It is not known which criteria set this table follows: it is no template of this program. Use the template, or name a file that maps its columns (--mapping).',
  'workbook/unknown-rules':
    'The table follows the pack “{pack}”, criteria set {set}, which cannot be found; check which rules are in use.',
  'workbook/other-rules':
    'The criteria set has changed since this table was made, so that ticks may stand at the wrong options; make a new template and copy the contents over.',
  'workbook/other-set':
    'the sheet follows {found} and cannot be written into a table of {expected}; make a table of its own for that set.',
  'workbook/newer':
    'The table has the format “{found}”, which is newer than this program; update the program.',
  'workbook/no-table':
    'There is no table to read: its row or column of keys was deleted or changed; make a new template and copy the contents over.',
  'workbook/original':
    'what comes with this row is damaged, so that everything the table does not show would be lost; make the table from the original sheets again.',
  'workbook/duplicate-original':
    'the row key “{found}” stands in two rows; delete it in the copied row, which then is a new product.',
  'workbook/not-option':
    '“{found}” is no option of criterion {criterion}; choose from the list of the cell, or leave it empty where nothing is answered.',
  'workbook/ambiguous-option':
    '“{found}” may be several options: {options}; write its number before it, as in the list of the cell.',
  'workbook/ambiguous-number':
    'the number {found} may be “{ordinal}” (by its place) or “{points}” (by its points); choose from the list of the cell, or set “numbers” in the mapping.',
  'workbook/typed-points':
    'points are worked out, and {found} was typed over them; tick the option, and restore the formula of this cell (or clear it).',
  'workbook/two-ticks': 'criterion {criterion} is ticked at two options; keep one tick.',
  'workbook/not-tick': '“{found}” is no tick; type x, or leave the cell empty.',
  'workbook/not-box':
    '“{found}” cannot be used here; type x or Yes if so, No if not, or leave the cell empty.',
  'workbook/not-answer': '“{found}” cannot be used here; choose Yes or No, or leave the cell empty.',
  'workbook/no-register':
    'no worksheet has the headings of a register; it needs a column with product names and another one, such as entity, stars or decision number.',
  'workbook/open-heading':
    'the column “{heading}” may be: {candidates}; write one of them as “to” in the mapping.',
  'workbook/no-target':
    '“{found}” of the mapping is not in the criteria set of this row; clear the cell, or correct the mapping.',
  'workbook/no-set-number': 'it is not known which criteria set this row follows; write its number.',
  'workbook/not-session':
    'This is no scoring workbook of a council that the program made, or its hidden worksheet was deleted; choose the right file, or make the workbook again from the session.',
  'workbook/other-session':
    'This workbook is of the session “{found}”, not of “{expected}”; choose the right workbook, or the right session.',
  'workbook/other-product':
    'this worksheet scores the product “{found}”, but has the name of “{expected}”; give the worksheets their names back.',
  'workbook/other-round':
    'the workbook was made in round {found}, and the session is in round {expected}; make a new one from the session.',
  'workbook/blind':
    'By its regulation this session scores blind, so its members do not share one workbook; each scores alone and hands in a ballot.',
  'workbook/unwritable-id':
    'A workbook cannot keep the id “{id}” of “{name}” as it is (an id that is empty, begins or ends with a space, or has control characters); change it in the file of the session, and make the workbook again.',
  'workbook/no-row':
    'the row “{found}” is missing; put it back, or make the workbook again and copy what was typed.',
  'workbook/not-pick':
    '“{found}” is not the number of an option of criterion {criterion}; type one of {picks}, or leave the cell empty if it is not scored yet.',
  'workbook/closed-column':
    'the column of {member} is closed for this product (recused, absent, or the ballot is in), and does not say what the session says; put it back.',
  'workbook/remark-of':
    'the remark “{found}” does not say whose it is, or on which criterion; choose both in the two cells on its left.',
  'workbook/not-valid': '{why}',
};
