/** Messages about the tables that people bring, in English. */

export const tables = {
  'book.page': 'Only the page “{sheet}” is read; other pages are not.',
  'book.hidden': '{count} hidden rows (by a filter, or hidden) were read as well.',
  'book.merged':
    'it has a cell merged with other rows or columns, so what says what cannot be told. Unmerge it.',
  'book.formula':
    'it has a formula without a result. Open the file in Excel and save it again, or paste the results as values (Paste Values).',
  'content.zip': 'This is a ZIP file. Unpack it and use the CSV or NDJSON file inside.',
  'content.old-excel':
    'This is an old Excel workbook (.xls), or one with a password. Open it in Excel, choose Save As, CSV UTF-8, and use that .csv file.',
  'content.pdf': 'This is a PDF file. Use the spreadsheet it was made from, saved as CSV UTF-8.',
  'content.gzip': 'This is a gzip file. Unpack it first (gzip -d) and use the file inside.',
  'content.rtf':
    'This is an RTF document of a word processor. Copy the table to Excel and save it as CSV UTF-8.',
  'content.page':
    'This is a web page (HTML or XML), even if its name says .xls. Open it in Excel, choose Save As, CSV UTF-8, and use that .csv file.',
  'encoding.taken':
    'The file is not UTF-8; it is read as {encoding} (for example: “{example}”). If that looks wrong, save it again as CSV UTF-8.',
  'encoding.TCVN3':
    'The letters of this file are in the old encoding TCVN3 (ABC fonts such as .VnTime). Convert it to Unicode (with UniKey, for example) and save it as CSV UTF-8.',
  'encoding.VNI':
    'The letters of this file are in the old encoding VNI (fonts such as VNI-Times). Convert it to Unicode (with UniKey, for example) and save it as CSV UTF-8.',
  'encoding.twice':
    'The letters of this file were once read in the wrong encoding and saved again, so that “Mật” became “Máº­t”. Take the file from before, open it in Excel by Data → From Text/CSV with 65001: Unicode (UTF-8), and save it as CSV UTF-8.',
  'encoding.unknown':
    'The encoding of this file is not known: not UTF-8, not UTF-16, and not Vietnamese in Windows-1258. Save it again as CSV UTF-8.',
  'encoding.binary': 'This is no text file. Use a CSV or NDJSON file.',
  'encoding.lost':
    'Letters became question marks when this was saved (“{example}”); the points are right, the names are not. Open the original spreadsheet and save it as CSV UTF-8.',
  'heading.none':
    'There is no heading row with a column set or vector. The first row of the table must name its columns: {names}, and the id of each criterion (1.1, 1.2, …).',
  'heading.above': '{count} lines above the heading row (from line {line}) were not read.',
  'heading.carried': 'Not criteria, kept in the output as they are: {columns}.',
  'heading.at': 'column {letters}, number {no}',
  'heading.more': 'and {count} more',
  'heading.days':
    'Excel turned ids of criteria in the heading row into days (1.1 into 01/01): {columns}. Select the heading row, Format Cells → Text, type the ids again and save.',
  'heading.number':
    'The heading in cell {cell} is the number {number}: Excel cannot tell {ids} apart. Choose Format Cells → Text and type the id of the criterion again.',
  'heading.twice':
    'The column “{heading}” is there twice: {a} and {b}. Keep one of them. If one was 1.10, Excel may have turned it into 1.1: format the heading row as Text and type it again.',
  'heading.nearly':
    'These columns are named almost like criteria: {columns}. Format the heading row as Text and write the id exactly, like 1.1; give a column that is no criterion another name.',
  'row.markOpen':
    'a quotation mark (") opens on this line and never closes, so this line was not read. Close it, or take it out.',
  'row.marks':
    'a quotation mark (") is in the wrong place: a separator must follow the closing one. Take it out, or write two ("") for one inside a cell.',
  rowDamaged:
    'it has a damaged byte that the encoding of the file does not know. Type the words on this line again and save as CSV UTF-8.',
  'row.length':
    'it has {cells} cells where the heading has {columns} columns, so which cell belongs where cannot be told. Look at its separators; a cell that holds one must stand in quotation marks.',
  'row.stray': 'the cell “{value}” is in a column without a name. Name the column, or delete the cell.',
  'row.idDay':
    'the id “{value}” is a day: Excel may have turned an id such as 1/2 into one. Format the column id as Text and type the id again.',
  'row.twoSheets':
    'it has both a vector and answers in columns of criteria. Keep one, so that it is clear which counts.',
  rowNumber:
    'the value “{value}” of “{column}” is not a whole number. Write the number of the option, like 3; leave it empty if unanswered.',
  'cell.fraction':
    'the value “{value}” of “{column}” is no number of an option: a whole number is needed, like 3.',
  'cell.grouped':
    'the value “{value}” of “{column}” can be read in two ways (thousands or decimals). Write a whole number, like 3.',
  'cell.day':
    'the value “{value}” of “{column}” is a day: Excel turned what was typed into one. Format the column as Text and type the number of the option again.',
  'json.tooLong':
    'The JSON list is longer than {limit} characters, too long to read at once. Write one sheet a line (NDJSON), without square brackets.',
  'json.spread':
    'The file is not valid JSON. If it holds several sheets, write one a line (NDJSON), or the whole list within one pair of square brackets.',
};
