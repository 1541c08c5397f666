/** Writes a document into a workbook, and lets it out only when reading the file gives the same document back. */
import type { Overlay, Pack } from '@ocop-kit/engine/schema';
import { findFirstDifference } from './first-difference.js';
import type { WorksheetPlan } from './worksheet-plan.js';
import type { WorkbookValues } from './workbook-values.js';
import { OVERLAY_GUIDE, PACK_GUIDE } from './guide.js';
import { importWorkbook } from './import.js';
import { planOverlay } from './overlay/plan-overlay.js';
import { readOverlay } from './overlay/read-overlay.js';
import { planPack } from './pack/plan-pack.js';
import { readPack } from './pack/read-pack.js';
import { createCellLocations } from './cell-locations.js';
import { throwProblem, createProblemList } from '../problems/workbook-problem.js';
import type { JsonRecord } from './record.js';
import { findLostParts } from './lossless-check.js';
import { writePlans } from './write-workbook.js';

const HEADER_PARTS = ['evidenceKinds', 'cites', 'messages', 'errata'] as const;
const OVERLAY_PARTS = [
  ...(['contacts', 'rounds', 'council', 'theme', 'evidenceKinds', 'translations', 'messages'] as const),
  ...(['sets', 'criteria'] as const),
] as const;

/** @throws {WorkbookError} `workbook/cannot-hold` with a JSON pointer to what no sheet holds */
export async function exportPack(pack: Pack): Promise<Uint8Array> {
  const plain = copyAsJson(pack);
  const read = (workbook: WorkbookValues): JsonRecord =>
    readPack(workbook, newContext())['header'] as JsonRecord;
  const lost = findLostParts(plain.header, HEADER_PARTS, planPack(plain), read);
  const header = omitKeys(plain.header, Object.keys(lost));
  return checkLossless(plain, writePlans(PACK_GUIDE, planPack({ ...plain, header }, lost)));
}

/** @param base what the overlay lies upon */
export async function exportOverlay(overlay: Overlay, base: Pack): Promise<Uint8Array> {
  const plain = copyAsJson(overlay);
  const drafts = (of: Overlay, other: JsonRecord = {}): WorksheetPlan[] => planOverlay(of, base, other);
  const lost = findLostParts(plain, OVERLAY_PARTS, drafts(plain), (workbook) =>
    readOverlay(workbook, base, newContext()),
  );
  const kept = omitKeys(plain, Object.keys(lost));
  return checkLossless(plain, writePlans(OVERLAY_GUIDE, drafts(kept, lost)), base);
}

async function checkLossless(document: Pack | Overlay, file: Uint8Array, base?: Pack): Promise<Uint8Array> {
  const { document: back } = await importWorkbook(file, () => Promise.resolve(base));
  const path = findFirstDifference(document, back);
  return path === undefined ? file : throwProblem('workbook/cannot-hold', { path: path || '/' });
}

const newContext = () => ({ problems: createProblemList(), locations: createCellLocations() });

/** Fields that are there and undefined are no JSON. */
const copyAsJson = <T>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

function omitKeys<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}
