/** Yes, no and ticks, in every language and in the signs that people use. */
import type { Cell } from '../../xlsx/read/cell.js';
import { inEveryLanguage, type SheetsKey } from '../translate.js';

const words = (key: SheetsKey): readonly string[] => inEveryLanguage(key).map((word) => word.toLowerCase());
const YES: ReadonlySet<string> = new Set([...words('yes'), 'y', 'co', 'true']);
const NO: ReadonlySet<string> = new Set([...words('no'), 'n', 'khong', 'ko', 'k', 'false']);
const TICKS: ReadonlySet<string> = new Set(['x', '✓', '✔', '√', '☑', '☒', '(√)', '(x)', 'v']);
const OPEN: ReadonlySet<string> = new Set(['□', '☐', '-', '–']);

/** Whether a cell says yes or no; undefined for an empty one, null for anything else. */
function readAnswer(cell: Cell | undefined): boolean | null | undefined {
  const content = cell?.content;
  if (content === undefined) return undefined;
  if (content.kind === 'truth') return content.truth;
  if (content.kind !== 'text') return null;
  const text = content.text.normalize('NFC').trim().toLowerCase();
  if (text === '' || OPEN.has(text)) return undefined;
  return YES.has(text) ? true : NO.has(text) ? false : null;
}

/** Whether a cell is ticked; null for anything that is neither a tick nor its absence. */
export function readTick(cell: Cell | undefined): boolean | null {
  const content = cell?.content;
  if (content === undefined) return false;
  if (content.kind === 'truth') return content.truth;
  if (content.kind === 'number') return content.number === 1 ? true : content.number === 0 ? false : null;
  if (content.kind !== 'text') return null;
  const text = content.text.normalize('NFC').trim().toLowerCase();
  if (text === '' || text === '0' || OPEN.has(text)) return false;
  return TICKS.has(text) || text === '1' ? true : null;
}

/** What a box to tick says: yes, no, or nothing yet; null for anything else. */
export function readBox(cell: Cell | undefined): boolean | null | undefined {
  const content = cell?.content;
  // Zero is typed by people who mean no, an empty cell says nothing.
  if (content?.kind === 'number') return content.number === 1 ? true : content.number === 0 ? false : null;
  const answer = readAnswer(cell);
  if (answer !== null) return answer;
  const text = content?.kind === 'text' ? content.text.trim() : '';
  return text === '0' ? false : readTick(cell) === true ? true : null;
}
