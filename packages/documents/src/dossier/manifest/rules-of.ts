/** Which rules a dossier goes by, as its manifest names them. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import { rulesDigest } from '@ocop-kit/engine/overlay';
import type { DossierManifest } from '@ocop-kit/engine/schema';

/** @returns the pack and the set, with the digests that tell whether somebody else has the same */
export function rulesOf(set: CriteriaSet): Pick<DossierManifest, 'pack' | 'set'> {
  const { pack: header, ...own } = set;
  const { id, version, digest, layers, languages } = header;
  return {
    pack: {
      id,
      ...(version !== undefined && { version }),
      ...(digest !== undefined && { digest }),
      ...(layers !== undefined && { layers }),
    },
    set: {
      no: set.no,
      title: textIn(set.title, languages[0] ?? ''),
      digest: rulesDigest({ format: 'ocop-pack/1', header, sets: [own] }),
    },
  };
}
