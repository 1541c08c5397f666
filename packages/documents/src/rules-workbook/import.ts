/** Reads a workbook back into the document it holds, and reports every problem by worksheet and cell. */
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

/** What a workbook of rules says. */
export interface ImportedRules {
  /** Whether the workbook holds a pack or an overlay. */
  readonly format: 'ocop-pack/1' | 'ocop-overlay/1';
  /** A pack or an overlay, by `format`. */
  readonly document: Readonly<Record<string, unknown>>;
  /** Why the document cannot be used. Do not write a document that has problems. */
  readonly problems: readonly Finding[];
  /** The cells that the parts of the document were read from. */
  readonly locations: CellLocations;
}

/**
 * Reads a workbook of {@link exportPack} or {@link exportOverlay} that somebody may have edited.
 *
 * @param file - The bytes of the .xlsx file.
 * @param baseFor - Finds the base pack of an overlay by its id; undefined when there is none. Not called for a pack.
 * @returns The document and every problem in it. Use the document only when `problems` is empty.
 * @throws {WorkbookError} When the file cannot be read as a workbook of rules at all; its `problems` say why.
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
    // What was found earlier may be the cause of the failure, so report it too.
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
    // A cell that could not be read would be reported a second time as missing.
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
