/** The manifest of an archive, read: whoever opens one, or packs one, needs it. */
export { parseDossierManifest } from '../dossier/parse-dossier-manifest.js';
