/** Reads workbooks apart from the attack on them: what runs out of time or memory here takes nothing else along. */
import { parentPort, workerData } from 'node:worker_threads';

const { importWorkbook } = await import(workerData.module);

parentPort?.on('message', (/** @type {Uint8Array} */ file) => {
  // Work, not the clock: a busy machine takes longer over the same.
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
