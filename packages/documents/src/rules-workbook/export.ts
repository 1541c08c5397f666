/** Writes a document into a workbook, and lets it out only when reading the file gives the same document back. */
import type { Overlay, Pack } from '@ocop-kit/engine/schema';
import { differenceOf } from './first-difference.js';
import type { SheetDraft } from './worksheet-plan.js';
import type { FoundBook } from './workbook-values.js';
import { OVERLAY_GUIDE, PACK_GUIDE } from './guide.js';
import { importBook } from './import.js';
import { overlayDrafts } from './overlay/plan-overlay.js';
import { readOverlay } from './overlay/read-overlay.js';
import { packDrafts } from './pack/plan-pack.js';
import { readPack } from './pack/read-pack.js';
import { places } from './cell-locations.js';
import { give, problemList } from '../problems/workbook-problem.js';
import type { Fields } from './record.js';
import { lostIn } from './lossless-check.js';
import { writeBook } from './write-workbook.js';

const OF_HEADER = ['evidenceKinds', 'cites', 'messages', 'errata'] as const;
const OF_OVERLAY = [
  ...(['contacts', 'rounds', 'council', 'theme', 'evidenceKinds', 'translations', 'messages'] as const),
  ...(['sets', 'criteria'] as const),
] as const;

/** @throws {WorkbookError} `workbook/cannot-hold` with a JSON pointer to what no sheet holds */
export async function packBook(pack: Pack): Promise<Uint8Array> {
  const plain = plainJson(pack);
  const read = (book: FoundBook): Fields => readPack(book, reading())['header'] as Fields;
  const lost = lostIn(plain.header, OF_HEADER, packDrafts(plain), read);
  const header = without(plain.header, Object.keys(lost));
  return exactly(plain, writeBook(PACK_GUIDE, packDrafts({ ...plain, header }, lost)));
}

/** @param base what the overlay lies upon */
export async function overlayBook(overlay: Overlay, base: Pack): Promise<Uint8Array> {
  const plain = plainJson(overlay);
  const drafts = (of: Overlay, other: Fields = {}): SheetDraft[] => overlayDrafts(of, base, other);
  const lost = lostIn(plain, OF_OVERLAY, drafts(plain), (book) => readOverlay(book, base, reading()));
  const kept = without(plain, Object.keys(lost));
  return exactly(plain, writeBook(OVERLAY_GUIDE, drafts(kept, lost)), base);
}

async function exactly(document: Pack | Overlay, file: Uint8Array, base?: Pack): Promise<Uint8Array> {
  const { document: back } = await importBook(file, () => Promise.resolve(base));
  const path = differenceOf(document, back);
  return path === undefined ? file : give('workbook/cannot-hold', { path: path || '/' });
}

const reading = () => ({ problems: problemList(), places: places() });

/** Fields that are there and undefined are no JSON. */
const plainJson = <T>(document: T): T => JSON.parse(JSON.stringify(document)) as T;

function without<T extends object>(record: T, keys: readonly string[]): T {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key))) as T;
}
