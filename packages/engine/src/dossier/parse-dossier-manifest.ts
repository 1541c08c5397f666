/** Reads the manifest of an archive that anybody may have written. */
import { checkInput } from '../checks/checks.js';
import { readJson } from '../checks/read-json.js';
import type { DossierManifest } from '../formats/dossier.js';
import { dossierManifestCheck } from '../formats/generated/dossier.js';

/**
 * Reads the manifest of an archive, `ocop-dossier/1`. Only its shape: `openDossier` holds it against the archive.
 *
 * @param input JSON text or data
 * @returns the manifest; fields that this version does not know are kept
 * @throws {OcopError} `input/*` or `calendar/day` with a JSON pointer
 */
export function parseDossierManifest(input: unknown): DossierManifest {
  const data = readJson(input);
  checkInput(dossierManifestCheck, data, '');
  return data as DossierManifest;
}
