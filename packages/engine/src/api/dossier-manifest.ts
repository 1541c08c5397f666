/** The manifest of an archive, read: whoever opens one needs it. */
export { parseDossierManifest } from '../dossier/parse-dossier-manifest.js';
