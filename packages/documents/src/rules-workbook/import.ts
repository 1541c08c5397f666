/** Reads a workbook back into the document it holds, with everything that is wrong in it by sheet and cell. */
import type { Pack } from '@ocop-kit/engine/schema';
import type { Finding } from './findings.js';
import { readFormat } from './workbook-format.js';
import { overlayFindings } from './overlay/check-overlay.js';
import { baseOf, readOverlay } from './overlay/read-overlay.js';
import { findingsOf } from './pack/check-pack.js';
import { readPack } from './pack/read-pack.js';
import { places, type Places } from './cell-locations.js';
import { give, problemList, WorkbookError, type ProblemList } from '../problems/workbook-problem.js';
import { readBook } from './read-workbook.js';

export interface Imported {
  readonly format: 'ocop-pack/1' | 'ocop-overlay/1';
  readonly document: Readonly<Record<string, unknown>>;
  /** What makes it unusable; a document with problems is not to be written. */
  readonly problems: readonly Finding[];
  readonly places: Places;
}

/**
 * @param baseFor gives the pack of an id, for an overlay; undefined when there is none
 * @throws {WorkbookError} when the file cannot be read at all
 */
export async function importBook(
  file: Uint8Array,
  baseFor: (id: string) => Promise<Pack | undefined>,
): Promise<Imported> {
  const problems = problemList();
  try {
    return await read(file, baseFor, problems);
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.problems.length > problems.all.length) throw error;
    // What was found before reading had to end may be why it had to.
    throw new WorkbookError([...problems.all, ...error.problems]);
  }
}

async function read(
  file: Uint8Array,
  baseFor: (id: string) => Promise<Pack | undefined>,
  problems: ProblemList,
): Promise<Imported> {
  const reading = { problems, places: places() };
  const book = readBook(file, problems);
  const format = readFormat(book);
  if (format === 'ocop-pack/1') {
    const document = readPack(book, reading);
    // What could not be read would be reported again as missing.
    const found = problems.all.length > 0 ? problems.all : findingsOf(document, reading.places);
    return { format, document, problems: found, places: reading.places };
  }
  const { id, place } = baseOf(book);
  const base = await baseFor(id);
  if (!base) return give('workbook/no-base', { id }, place);
  const document = readOverlay(book, base, reading);
  const found = problems.all.length > 0 ? problems.all : overlayFindings(document, base, reading.places);
  return { format, document, problems: found, places: reading.places };
}
