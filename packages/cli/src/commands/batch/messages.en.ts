/** Messages of `ocop batch`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'score many sheets from NDJSON, CSV, Excel or Parquet',
  file: 'an NDJSON, CSV, Excel or Parquet file, or - for standard input',
  from: 'input format: ndjson or csv (default: by the content of the file)',
  format:
    'output format: ndjson, csv, xlsx or parquet (default: by the ending .xlsx or .parquet of the output, else as the input)',
  columns:
    'write these columns alone, with commas between them: line, id, pack, set, carried (columns that are copied), outcome, total, sections, stars_by_total, stars, missed, unanswered',
  columnsOfText: '--columns is for NDJSON, CSV and Parquet; a workbook always has all columns.',
  onError: 'on a bad line: skip (default) or stop',
  badRow: 'Line {line}: {reason}',
  done: 'Sheets scored: {rows}; bad lines skipped: {bad}.',
  stopped: 'Stopped at line {line}: {reason} Use --on-error skip to skip bad lines.',
  progress: '{percent} · {rows} sheets · {rate} sheets/s',
  hopeless:
    'None of the first {count} lines could be scored, so the run was stopped. {example} Correct the file and run it again.',
  xlsxToFile: 'A workbook has to be written to a file; name it with -o.',
  parquetToFile: 'Parquet has to be written to a file; name it with -o.',
  parquetFraction:
    'Line {line}: {points} points are not whole, but those of all lines before were, so the column in Parquet takes whole numbers alone. Score this criteria set by itself, or write CSV.',
  mapping: 'a mapping for a table with headings of its own (ocop-mapping/1)',
  saveMapping: 'propose a mapping from the headings of the table and write it here; needs --set',
  mappingSetOption: 'the criteria set, for --save-mapping',
  mappingTwice: 'Use one of the two: --mapping to read, --save-mapping to propose.',
  mappingSet: '--save-mapping needs the number of a criteria set; add --set NUMBER.',
  mappingFile: '--save-mapping needs a workbook file and cannot read standard input.',
  mapped: 'Columns mapped: {count}, written to {file}.',
  mappingCarried: 'Nothing of a sheet, copied to the results: {headings}.',
  mappingOpen:
    'Some columns may be several things; nothing was scored. Open {file}, choose one for each column below (as “to”), and run again with --mapping:',
};
