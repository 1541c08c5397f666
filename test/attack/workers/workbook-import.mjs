/** Reads workbooks in a worker, so that running out of time or memory ends the worker and not the attack. */
import { parentPort, workerData } from 'node:worker_threads';

const { importWorkbook } = await import(workerData.module);

parentPort?.on('message', (/** @type {Uint8Array} */ file) => {
  // Processor time, since a busy machine takes longer by the clock.
  const start = process.cpuUsage();
  const answer = (/** @type {string} */ fault) => {
    const { user, system } = process.cpuUsage(start);
    parentPort?.postMessage({ fault, milliseconds: (user + system) / 1_000 });
  };
  importWorkbook(Buffer.from(file), () => Promise.resolve(undefined)).then(
    () => answer(''),
    (/** @type {Error} */ error) => answer(error.name === 'WorkbookError' ? '' : String(error.stack)),
  );
});
