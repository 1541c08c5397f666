/** Reads the worksheet of originals: which rules the workbook follows, and each assessment as it was. */
import { OcopError } from '@ocop-kit/engine';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { makeProblem, throwProblem } from '../../problems/workbook-problem.js';
import { cellText, type Row } from '../../xlsx/read/cell.js';
import type { Workbook } from '../../xlsx/read/workbook.js';
import type { AssessmentReading } from '../product-reading.js';
import {
  HEADER_NAMES,
  ORIGINALS_FORMAT,
  ORIGINALS_WORKSHEET,
  type HeaderName,
  type SheetsKind,
} from './originals-format.js';

export interface Originals {
  readonly kind: SheetsKind;
  readonly pack: string;
  readonly set: number;
  readonly checksum: string;
  /** The keys of the rows, in the order they were written. */
  readonly keys: readonly string[];
  /** @returns undefined for a key that the workbook has no original of; a problem for one that is damaged */
  readonly find: (key: string) => AssessmentReading | undefined;
}

/**
 * @returns undefined for a workbook that this program has not made
 * @throws {WorkbookError} `workbook/newer`, `workbook/no-rules`
 */
export function readOriginals(workbook: Workbook): Originals | undefined {
  const worksheet = workbook.sheets.find(({ name }) => name === ORIGINALS_WORKSHEET);
  if (!worksheet) return undefined;
  const header = new Map<HeaderName, string>();
  const originals = new Map<string, string>();
  for (const row of worksheet.open().rows) {
    const [name = '', ...chunks] = textsOf(row);
    const known = HEADER_NAMES.find((one) => one === name);
    if (known !== undefined && !header.has(known)) header.set(known, chunks.join(''));
    else originals.set(name, chunks.join(''));
  }
  const [format = '', kind = '', pack = '', set = '', checksum = ''] = HEADER_NAMES.map((name) =>
    header.get(name),
  );
  if (format !== ORIGINALS_FORMAT) throwProblem('workbook/newer', { found: format.slice(0, 40) });
  if ((kind !== 'score-sheet' && kind !== 'products') || !/^\d{1,4}$/.test(set))
    return throwProblem('workbook/no-rules', {});
  return {
    kind,
    pack,
    set: Number(set),
    checksum,
    keys: [...originals.keys()],
    find(key) {
      const json = originals.get(key);
      if (json === undefined) return undefined;
      const found = parseOriginal(json);
      // The pack may be another: a layer that lies over this one.
      const isOfSet = found.assessment?.set === Number(set);
      return isOfSet ? found : { problem: makeProblem('workbook/original', {}) };
    },
  };
}

/** The texts of a row from its first column on. */
const textsOf = ({ cells }: Row): string[] =>
  Array.from({ length: Math.max(0, ...cells.keys()) }, (_, i) => {
    const cell = cells.get(i + 1);
    return cell ? cellText(cell) : '';
  });

function parseOriginal(json: string): AssessmentReading {
  try {
    return { assessment: parseAssessment(json) };
  } catch (error) {
    if (error instanceof OcopError) return { problem: makeProblem('workbook/original', {}) };
    throw error;
  }
}
