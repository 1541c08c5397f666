/**
 * What the way from the check-list to the packed archive needs comes behind the check-list: who fills in a dossier in the field may have no
 * line any more when it is packed.
 */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { DossierHost } from './dossier-host.js';

/** Asks for everything once; what does not come is asked for again where it is needed, and said there. */
export async function fetchAhead(
  { loadFiles, loadWholeSet }: Pick<DossierHost, 'loadFiles' | 'loadWholeSet'>,
  set: CriteriaSet,
): Promise<void> {
  if (isSavingData()) return;
  await Promise.allSettled([
    loadFiles(),
    loadWholeSet(set),
    import('./documents/forms-part.js'),
    import('./documents/archive-part.js'),
    import('./pages/places-part.js').then(({ default: places }) => places.loadFormerPlaces()),
  ]);
}

/** Some people pay for every megabyte, and have told their browser so. */
function isSavingData(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
