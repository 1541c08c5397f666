/** Reads workbooks in a worker, so that running out of time or memory ends the worker and not the attack. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadSet } from '@ocop-kit/rules';

const { importWorkbook, readSheets } = await import(workerData.module);
const set = await loadSet(workerData.pack, workerData.set, { lang: 'all' });

/** By what a workbook was made for: how many sheets were read of it. @type {Record<string, (file: Uint8Array) => Promise<number>>} */
const READERS = {
  async rules(file) {
    await importWorkbook(file, () => Promise.resolve(undefined));
    return 0;
  },
  async sheets(file) {
    const { assessments } = await readSheets(file, {
      load: (/** @type {string} */ pack, /** @type {number} */ no) =>
        pack === workerData.pack && no === workerData.set ? set : undefined,
    });
    return assessments.length;
  },
};

parentPort?.on('message', (/** @type {{ file: Uint8Array, kind: string }} */ { file, kind }) => {
  // Processor time, since a busy machine takes longer by the clock.
  const start = process.cpuUsage();
  const answer = (/** @type {string} */ fault, sheets = 0) => {
    const { user, system } = process.cpuUsage(start);
    parentPort?.postMessage({ fault, sheets, milliseconds: (user + system) / 1_000 });
  };
  READERS[kind]?.(Buffer.from(file)).then(
    (sheets) => answer('', sheets),
    (/** @type {Error} */ error) => answer(error.name === 'WorkbookError' ? '' : String(error.stack)),
  );
});
