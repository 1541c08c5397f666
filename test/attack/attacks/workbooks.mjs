import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parseAssessment } from '@ocop-kit/engine/schema';
import { loadSet, PACK_IN_FORCE } from '@ocop-kit/rules';
import { bundleInternals } from '../bundle-internals.mjs';
import { spoilWorkbook } from '../spoil-workbook.mjs';

export const claim =
  'A workbook of rules or of sheets, however damaged, is read or refused by name, with two seconds of work and 512 MB.';

/** @typedef {import('../random.mjs').Random} Random */
/** @typedef {Record<string, Buffer>} Parts */

const MILLISECONDS = 2_000;
const TIMEOUT = 30_000;
const MEGABYTES = 512;
const DOCUMENTS = fileURLToPath(new URL('../../../packages/documents/', import.meta.url));
const SHEET = fileURLToPath(new URL('../../../examples/dossier/mat-ong.json', import.meta.url));
const BOOKS = ['fair-libreoffice', 'fair-openpyxl', 'table-libreoffice', 'table-openpyxl'];

/** @type {Awaited<ReturnType<typeof bundleInternals>> | undefined} */
let internals;
/** @type {Worker | undefined} */
let worker;
/** @type {(parts: [string, Buffer][]) => Buffer} */
let makeArchive;
/** @type {{ kind: 'rules' | 'sheets', file: Buffer, parts: Parts }[]} */
let books = [];
let sheetSet = 0;

export async function open() {
  internals = await bundleInternals(
    'documents',
    `
    export { importWorkbook } from './src/rules-workbook/import.js';
    export { readSheets, writeScoreSheet, writeTemplate } from './src/sheets.js';
    export { openArchive } from './src/xlsx/read/archive.js';
    export { makeArchive } from './test/fixtures/archive.js';`,
  );
  const reader = await import(internals.file);
  makeArchive = reader.makeArchive;
  const sheet = parseAssessment(await readFile(SHEET, 'utf8'));
  sheetSet = sheet.set;
  const set = await loadSet(PACK_IN_FORCE, sheetSet, { lang: 'all' });
  const rules = await Promise.all(
    BOOKS.map((name) => readFile(join(DOCUMENTS, `test/fixtures/workbooks/${name}.xlsx`))),
  );
  const sheets = [
    reader.writeTemplate(set, { assessments: [sheet, sheet] }),
    reader.writeScoreSheet(set, sheet),
  ];
  books = [
    ...rules.map((file) => ({ kind: /** @type {const} */ ('rules'), file })),
    ...sheets.map((file) => ({ kind: /** @type {const} */ ('sheets'), file: Buffer.from(file) })),
  ].map((book) => ({ ...book, parts: takeApart(reader.openArchive(book.file)) }));
  // An attack on what is never read would pass, too.
  for (const { kind, file } of books)
    if (kind === 'sheets' && (await readInWorker(kind, file)).sheets === 0)
      throw new Error('A workbook of sheets that nobody spoilt gives none.');
}

/** @param {{ names: string[], part: (name: string) => Uint8Array | undefined }} archive @returns {Parts} */
const takeApart = (archive) =>
  Object.fromEntries(archive.names.map((name) => [name, Buffer.from(archive.part(name) ?? [])]));

export async function close() {
  await worker?.terminate();
  await internals?.remove();
}

/** @param {Random} random */
export async function attempt(random) {
  const book = random.pick(books);
  const { fault, milliseconds } = await readInWorker(book.kind, spoilWorkbook(random, book, makeArchive));
  if (fault !== '') throw new Error(fault);
  if (milliseconds > MILLISECONDS) throw new Error(`took ${milliseconds.toFixed(0)} ms`);
}

/**
 * @param {'rules' | 'sheets'} kind
 * @param {Buffer} file
 * @returns {Promise<{ fault: string, sheets: number, milliseconds: number }>}
 */
async function readInWorker(kind, file) {
  worker ??= new Worker(new URL('../workers/workbook-reader.mjs', import.meta.url), {
    workerData: { module: internals?.file, pack: PACK_IN_FORCE, set: sheetSet },
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  const running = worker;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      running.once('message', resolve);
      running.once('error', reject);
      timer = setTimeout(() => reject(new Error('did not end')), TIMEOUT);
      running.postMessage({ kind, file });
    });
  } catch (error) {
    // The next attempt starts a new worker.
    worker = undefined;
    await running.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
    running.removeAllListeners('message').removeAllListeners('error');
  }
}
