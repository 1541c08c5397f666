/** Reads workbooks in a worker, so that running out of time or memory ends the worker and not the attack. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSet } from '@ocop-kit/rules';

const { importWorkbook, readSheets } = await import(workerData.module);
const set = await loadSet(workerData.pack, workerData.set, { lang: 'all' });

/** By what a workbook was made for. @type {Record<string, (file: Uint8Array) => Promise<unknown>>} */
const READERS = {
  rules: (file) => importWorkbook(file, () => Promise.resolve(undefined)),
  sheets: (file) =>
    readSheets(file, {
      load: (/** @type {string} */ pack, /** @type {number} */ no) =>
        pack === workerData.pack && no === workerData.set ? set : undefined,
    }),
};

parentPort?.on('message', (/** @type {{ file: Uint8Array, kind: string }} */ { file, kind }) => {
  // Processor time, since a busy machine takes longer by the clock.
  const start = process.cpuUsage();
  const answer = (/** @type {string} */ fault) => {
    const { user, system } = process.cpuUsage(start);
    parentPort?.postMessage({ fault, milliseconds: (user + system) / 1_000 });
  };
  READERS[kind]?.(Buffer.from(file)).then(
    () => answer(''),
    (/** @type {Error} */ error) => answer(error.name === 'WorkbookError' ? '' : String(error.stack)),
  );
});
