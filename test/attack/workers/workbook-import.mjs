/** Reads workbooks apart from the attack on them: what runs out of time or memory here takes nothing else along. */
import { parentPort, workerData } from 'node:worker_threads';

const { importBook } = await import(workerData.module);

parentPort?.on('message', (/** @type {Uint8Array} */ file) => {
  const start = performance.now();
  const answer = (/** @type {string} */ fault) =>
    parentPort?.postMessage({ fault, milliseconds: performance.now() - start });
  importBook(Buffer.from(file), () => Promise.resolve(undefined)).then(
    () => answer(''),
    (/** @type {Error} */ error) => answer(error.name === 'WorkbookError' ? '' : String(error.stack)),
  );
});
