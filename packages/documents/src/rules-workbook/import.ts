/** Reads a workbook back into the document it holds, with everything that is wrong in it by sheet and cell. */
import type { Pack } from '@ocop-kit/engine/schema';
import type { Finding } from './findings.js';
import { readWorkbookFormat } from './workbook-format.js';
import { checkImportedOverlay } from './overlay/check-overlay.js';
import { readBaseReference, readOverlay } from './overlay/read-overlay.js';
import { checkImportedPack } from './pack/check-pack.js';
import { readPack } from './pack/read-pack.js';
import { createCellLocations, type CellLocations } from './cell-locations.js';
import {
  throwProblem,
  createProblemList,
  WorkbookError,
  type ProblemList,
} from '../problems/workbook-problem.js';
import { readWorkbook } from './read-workbook.js';

export interface ImportedRules {
  readonly format: 'ocop-pack/1' | 'ocop-overlay/1';
  readonly document: Readonly<Record<string, unknown>>;
  /** What makes it unusable; a document with problems is not to be written. */
  readonly problems: readonly Finding[];
  readonly locations: CellLocations;
}

/**
 * @param baseFor gives the pack of an id, for an overlay; undefined when there is none
 * @throws {WorkbookError} when the file cannot be read at all
 */
export async function importWorkbook(
  file: Uint8Array,
  baseFor: (id: string) => Promise<Pack | undefined>,
): Promise<ImportedRules> {
  const problems = createProblemList();
  try {
    return await readRules(file, baseFor, problems);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.problems.length > problems.all.length) throw error;
    // What was found before reading had to end may be why it had to.
    throw new WorkbookError([...problems.all, ...error.problems]);
  }
}

async function readRules(
  file: Uint8Array,
  baseFor: (id: string) => Promise<Pack | undefined>,
  problems: ProblemList,
): Promise<ImportedRules> {
  const reading = { problems, locations: createCellLocations() };
  const workbook = readWorkbook(file, problems);
  const format = readWorkbookFormat(workbook);
  if (format === 'ocop-pack/1') {
    const document = readPack(workbook, reading);
    // What could not be read would be reported again as missing.
    const found = problems.all.length > 0 ? problems.all : checkImportedPack(document, reading.locations);
    return { format, document, problems: found, locations: reading.locations };
  }
  const { id, location } = readBaseReference(workbook);
  const base = await baseFor(id);
  if (!base) return throwProblem('workbook/no-base', { id }, location);
  const document = readOverlay(workbook, base, reading);
  const found =
    problems.all.length > 0 ? problems.all : checkImportedOverlay(document, base, reading.locations);
  return { format, document, problems: found, locations: reading.locations };
}
