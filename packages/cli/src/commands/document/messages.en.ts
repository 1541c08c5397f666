/** Messages of `ocop document`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'print the forms of a dossier as Word, as a page or as Excel',
  fileArgument: 'an assessment file (JSON), a string from ocop encode, or - for standard input',
  form: 'the form: 01, 02, 03, score-sheet, result, letter-province, letter-ministry; several with commas, or all',
  to: 'docx, html, or xlsx for the score sheet (default: by the ending of the file, else docx)',
  output:
    'the file, or the folder for several forms or sheets (default: named after the product, in this folder)',
  blank: 'a blank form, with --set',
  set: 'the number of the criteria set of a blank form',
  batch: 'read many sheets as ocop batch does, and write the forms of each product into the folder',
  template: 'a file with forms of another programme (ocop-form/1), one or a list',
  on: 'the day that the file names, such as 2026-10-12',
  written: 'Written: {file}.',
  noFile: 'Name an assessment file, or print a blank form with --blank --set N.',
  blankFile: '--blank prints a blank form and takes no assessment. Leave one of the two out.',
  blankSet: '--blank needs --set N, the number of the criteria set. ocop sets finds it.',
  batchOutput: '--batch needs -o, the folder to write the forms to.',
  folderOutput:
    'Several forms need a folder, and “{output}” is the name of a file. Name a folder after -o, and choose the type with --to.',
  manySheets: '“{file}” is a table of many sheets. Add --batch, and -o with a folder to write the forms to.',
  badSet: '“{set}” is not the number of a criteria set.',
  progress: '{percent} · {rows} products · {rate} products/s',
  batchDone: '{files} files for {rows} products written to {folder}; bad lines skipped: {bad}.',
};
