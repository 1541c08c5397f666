import { bundleInternals } from '../bundle-internals.mjs';

export const claim = 'Whatever is done to the archive of a dossier, whoever opens it is told.';

/** @typedef {import('../random.mjs').Random} Random */

/** @type {Awaited<ReturnType<typeof bundleInternals>> | undefined} */
let internals;
/** @type {any} */
let documents;
/** @type {Uint8Array} */
let clean;

export async function open() {
  internals = await bundleInternals(
    'documents',
    `
    export { openDossier } from './src/dossier.js';
    export { loadExampleSet, packExample, renderExample } from './test/fixtures/dossier/example.js';
    export { tamper } from './test/fixtures/dossier/tamper.js';`,
  );
  documents = await import(internals.file);
  clean = await documents.packExample();
}

export async function close() {
  await internals?.remove();
}

/** @param {Random} random */
export async function attempt(random) {
  const { what, bytes } = documents.tamper(clean, random);
  const { findings } = await documents.openDossier(new Blob([bytes]), {
    load: documents.loadExampleSet,
    render: documents.renderExample,
  });
  if (findings.length === 0) throw new Error(`not found: ${what}`);
}
