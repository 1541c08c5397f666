/**
 * @packageDocumentation What a dossier needs, and what of it is there; the steps it takes; apart from the main entry, since a form is filled in long before
 * its dossier is put together.
 *
 * `export *`, as in the main entry: a review that notes a step does not load what works out the check-list.
 */
export * from './api/dossier-log.js';
export * from './api/dossier-manifest.js';
export * from './api/dossier-needs.js';
