/** Writes a document to a workbook, and returns it only if reading the file gives the same document back. */
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

/**
 * A pack as an Excel workbook that people can edit.
 *
 * @param pack - The whole pack, with all its sets and languages.
 * @returns The file (.xlsx). Importing it gives exactly the same pack.
 * @throws {WorkbookError} `workbook/cannot-hold`, with the JSON pointer of what a workbook cannot hold.
 */
export async function exportPack(pack: Pack): Promise<Uint8Array> {
  const plain = copyAsJson(pack);
  const read = (workbook: WorkbookValues): JsonRecord =>
    readPack(workbook, newContext())['header'] as JsonRecord;
  const lost = findLostParts(plain.header, HEADER_PARTS, planPack(plain), read);
  const header = omitKeys(plain.header, Object.keys(lost));
  return checkLossless(plain, writePlans(PACK_GUIDE, planPack({ ...plain, header }, lost)));
}

/**
 * An overlay as an Excel workbook that people can edit: its notes beside the base rules, which are locked and grey.
 *
 * @param overlay - The overlay; it must fit its base.
 * @param base - The pack that the overlay names as its base.
 * @returns The file (.xlsx). Importing it with the same base gives exactly the same overlay.
 * @throws {WorkbookError} `workbook/cannot-hold`, with the JSON pointer of what a workbook cannot hold.
 */
export async function exportOverlay(overlay: Overlay, base: Pack): Promise<Uint8Array> {
  const plain = copyAsJson(overlay);
  const plan = (of: Overlay, other: JsonRecord = {}): WorksheetPlan[] => planOverlay(of, base, other);
  const lost = findLostParts(plain, OVERLAY_PARTS, plan(plain), (workbook) =>
    readOverlay(workbook, base, newContext()),
  );
  const kept = omitKeys(plain, Object.keys(lost));
  return checkLossless(plain, writePlans(OVERLAY_GUIDE, plan(kept, lost)), base);
}

async function checkLossless(document: Pack | Overlay, file: Uint8Array, base?: Pack): Promise<Uint8Array> {
  const { document: back } = await importWorkbook(file, () => Promise.resolve(base));
  const path = findFirstDifference(document, back);
  return path === undefined ? file : throwProblem('workbook/cannot-hold', { path: path || '/' });
}

const newContext = () => ({ problems: createProblemList(), locations: createCellLocations() });

/** Drops fields that are present but undefined, which JSON cannot hold. */
const copyAsJson = <T>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

function omitKeys<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}
