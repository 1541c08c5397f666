/** Messages about the tables that people bring, in English. */

export const tables = {
  'book.page': 'Only the worksheet “{sheet}” is read; the others are not.',
  'book.hidden': 'Hidden rows (filtered out, or hidden by hand) were read as well: {count}.',
  'book.merged':
    'it has a cell merged with other rows or columns, so it is unclear which value belongs where. Unmerge it.',
  'book.formula':
    'it has a formula without a result. Open the file in Excel and save it again, or paste the results as values (Paste Values).',
  'content.zip': 'This is a ZIP file. Unpack it and use the CSV or NDJSON file inside.',
  'content.old-excel':
    'This is an old Excel workbook (.xls), or one with a password. Open it in Excel, choose Save As, CSV UTF-8, and use that .csv file.',
  'content.pdf': 'This is a PDF file. Use the spreadsheet it was made from, saved as CSV UTF-8.',
  'content.gzip': 'This is a gzip file. Unpack it first (gzip -d) and use the file inside.',
  'content.parquet':
    'This is a Parquet file, which this command does not read. Export it as CSV UTF-8 or .xlsx.',
  'content.rtf':
    'This is an RTF document from a word processor. Copy the table to Excel and save it as CSV UTF-8.',
  'content.page':
    'This is a web page (HTML or XML), even if its name says .xls. Open it in Excel, choose Save As, CSV UTF-8, and use that .csv file.',
  'encoding.taken':
    'The file is not UTF-8; it is read as {encoding} (for example: “{example}”). If that looks wrong, save it again as CSV UTF-8.',
  'encoding.TCVN3':
    'The letters of this file are in the old encoding TCVN3 (ABC fonts such as .VnTime). Convert it to Unicode (with UniKey, for example) and save it as CSV UTF-8.',
  'encoding.VNI':
    'The letters of this file are in the old encoding VNI (fonts such as VNI-Times). Convert it to Unicode (with UniKey, for example) and save it as CSV UTF-8.',
  'encoding.twice':
    'The letters of this file were once read in the wrong encoding and saved again, so that “Mật” became “Máº­t”. Take the earlier file, open it in Excel by Data → From Text/CSV with 65001: Unicode (UTF-8), and save it as CSV UTF-8.',
  'encoding.unknown':
    'The encoding of this file is not known: not UTF-8, not UTF-16, and not Vietnamese in Windows-1258. Save it again as CSV UTF-8.',
  'encoding.binary': 'This is not a text file. Use a CSV or NDJSON file.',
  'encoding.lost':
    'Letters became question marks when this was saved (“{example}”); the points are right, the names are not. Open the original spreadsheet and save it as CSV UTF-8.',
  'parquet.footer':
    'The Parquet file is damaged or incomplete: the description at its end cannot be read. Copy or export it again.',
  'parquet.damaged':
    'The Parquet file is damaged in column “{column}”, row group {group}. Copy or export it again.',
  'parquet.nested':
    'Column “{column}” of the Parquet file holds lists or records. Turn it into text or numbers, or leave it out.',
  'parquet.columns':
    'The Parquet file has {found} columns; at most {limit} are read. Export the columns of the sheets alone.',
  'parquet.group':
    'Row group {group} of the Parquet file has {found} rows, which is more than {limit} cells. Write the file again with smaller row groups.',
  'parquet.pipe':
    'The Parquet file on standard input is longer than {limit} bytes. Save it and name the file.',
  'book.mapping': 'A mapping (--mapping) is for .xlsx workbooks alone; save the table as an Excel workbook.',
  'heading.none':
    'There is no heading row with a column set or vector. The first row of the table must name its columns: {names}, and the id of each criterion (1.1, 1.2, …).',
  'heading.noCriteria':
    'No column is named by the id of a criterion, and none is called vector, so no sheet has an answer. Name the columns by the ids of the criteria (1.1, 1.2, …); results of ocop batch cannot be scored again.',
  'heading.above': 'Lines above the heading row (from line {line}) that were not read: {count}.',
  'heading.carried': 'Not criteria, kept in the output as they are: {columns}.',
  'heading.at': 'column {letters}, number {no}',
  'heading.more': 'and {count} more',
  'heading.days':
    'Excel turned ids of criteria in the heading row into dates (1.1 into 01/01): {columns}. Select the heading row, Format Cells → Text, type the ids again and save.',
  'heading.number':
    'The heading in cell {cell} is the number {number}: Excel cannot tell {ids} apart. Choose Format Cells → Text and type the id of the criterion again.',
  'heading.twice':
    'The column “{heading}” appears twice: {a} and {b}. Keep one of them. If one was 1.10, Excel may have turned it into 1.1: format the heading row as Text and type it again.',
  'heading.nearly':
    'These columns are named almost like criteria: {columns}. Format the heading row as Text and write the id exactly, like 1.1; if a column is not a criterion, give it another name.',
  'row.markOpen':
    'a quotation mark (") opens on this line and never closes, so this line was not read. Close it, or remove it.',
  'row.marks':
    'a quotation mark (") is in the wrong place: a separator must follow the closing one. Remove it, or write two ("") for one inside a cell.',
  rowDamaged:
    'it has a damaged byte, which is not valid in the encoding of the file. Type the text of this line again and save as CSV UTF-8.',
  'row.length':
    'it has {cells} cells where the heading has {columns} columns, so it is unclear which cell belongs where. Check its separators; a cell that contains one must be in quotation marks.',
  'row.stray': 'the cell “{value}” is in a column without a name. Name the column, or delete the cell.',
  'row.idDay':
    'the id “{value}” is a date: Excel may have turned an id such as 1/2 into one. Format the column id as Text and type the id again.',
  'row.twoSheets':
    'it has both a vector and answers in columns of criteria. Keep one, so that it is clear which counts.',
  rowNumber:
    'the value “{value}” of “{column}” is not a whole number. Write the number of the option, like 3; leave it empty if unanswered.',
  'cell.fraction':
    'the value “{value}” of “{column}” is not the number of an option: a whole number is needed, like 3.',
  'cell.grouped':
    'the value “{value}” of “{column}” can be read in two ways (thousands or decimals). Write a whole number, like 3.',
  'cell.day':
    'the value “{value}” of “{column}” is a date: Excel turned what was typed into one. Format the column as Text and type the number of the option again.',
  'json.tooLong':
    'The JSON list is longer than {limit} characters, too long to read at once. Write one sheet per line (NDJSON), without square brackets.',
  'json.spread':
    'The file is not valid JSON. If it holds several sheets, write one per line (NDJSON), or the whole list within one pair of square brackets.',
};
