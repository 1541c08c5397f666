/** A council's session as an Excel workbook that its members fill in together, and back as ballots without loss. */
export {
  readSessionWorkbook,
  type ReadSessionWorkbookOptions,
  type SessionWorkbookRead,
} from './council-workbook/read-session-workbook.js';
export { writeRound, type RoundRow } from './council-workbook/round/write-round.js';
export type { CouncilWorkbookLanguage } from './council-workbook/translate.js';
export { sessionWorkbook, type SetOf } from './council-workbook/write-session-workbook.js';
