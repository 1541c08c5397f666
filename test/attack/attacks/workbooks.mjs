import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundleInternals } from '../bundle-internals.mjs';
import { spoilWorkbook } from '../spoil-workbook.mjs';

export const claim =
  'A workbook, however damaged, is read or refused by name, with two seconds of work and 512 MB.';

/** @typedef {import('../random.mjs').Random} Random */
/** @typedef {Record<string, Buffer>} Parts */

const MILLISECONDS = 2_000;
const TIMEOUT = 30_000;
const MEGABYTES = 512;
const DOCUMENTS = fileURLToPath(new URL('../../../packages/documents/', import.meta.url));
const BOOKS = ['fair-libreoffice', 'fair-openpyxl', 'table-libreoffice', 'table-openpyxl'];

/** @type {Awaited<ReturnType<typeof bundleInternals>> | undefined} */
let internals;
/** @type {Worker | undefined} */
let worker;
/** @type {(parts: [string, Buffer][]) => Buffer} */
let makeArchive;
/** @type {{ file: Buffer, parts: Parts }[]} */
let books = [];

export async function open() {
  internals = await bundleInternals(
    'documents',
    `
    export { importWorkbook } from './src/rules-workbook/import.js';
    export { openArchive } from './src/xlsx/read/archive.js';
    export { makeArchive } from './test/fixtures/archive.js';`,
  );
  const reader = await import(internals.file);
  makeArchive = reader.makeArchive;
  books = await Promise.all(
    BOOKS.map(async (name) => {
      const file = await readFile(join(DOCUMENTS, `test/fixtures/workbooks/${name}.xlsx`));
      const archive = reader.openArchive(file);
      const names = /** @type {string[]} */ (archive.names);
      return {
        file,
        parts: Object.fromEntries(names.map((part) => [part, Buffer.from(archive.part(part) ?? [])])),
      };
    }),
  );
}

export async function close() {
  await worker?.terminate();
  await internals?.remove();
}

/** @param {Random} random */
export async function attempt(random) {
  const { fault, milliseconds } = await importInWorker(
    spoilWorkbook(random, random.pick(books), makeArchive),
  );
  if (fault !== '') throw new Error(fault);
  if (milliseconds > MILLISECONDS) throw new Error(`took ${milliseconds.toFixed(0)} ms`);
}

/**
 * @param {Buffer} file
 * @returns {Promise<{ fault: string, milliseconds: number }>}
 */
async function importInWorker(file) {
  worker ??= new Worker(new URL('../workers/workbook-import.mjs', import.meta.url), {
    workerData: { module: internals?.file },
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
      running.postMessage(file);
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
