/** Sheets as Excel workbooks that offices fill in, and back without loss. */
export { writeScoreSheet, type SheetsOptions } from './sheets/score-sheet/write-score-sheet.js';
export type { SheetsLanguage } from './sheets/translate.js';
