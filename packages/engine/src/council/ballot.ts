/** A member's sheet, as a council takes it. */
import type { Sheet } from '../score/sheet.js';

/** One member's sheet; `member` names it in results and refusals, else its place from 1 does. */
export interface Ballot extends Sheet {
  /** Names the ballot in results and refusals. */
  readonly member?: string | undefined;
}
