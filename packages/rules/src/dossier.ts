/** @packageDocumentation What a dossier consists of under a decision; fetched when somebody puts one together. */
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { dossierRulesFiles } from './generated/dossier-rules-files.js';

/**
 * Loads the rules of a dossier, as `dossier` of `@ocop-kit/engine/dossier` takes them: in Vietnamese for a set that was loaded in
 * Vietnamese, else in Vietnamese and English.
 *
 * @param set a set of a decision, or of layers laid over one
 * @returns the rules of the decision; undefined for a pack that is not here or whose dossier nobody wrote down. The promise is
 *   rejected where their file cannot be fetched
 * @see QĐ 26/2026/QĐ-TTg Art. 6, Annex III
 */
export async function loadDossierRules({
  pack,
  title,
}: Pick<CriteriaSet, 'pack' | 'title'>): Promise<DossierRules | undefined> {
  const rules = pack.layers?.[0]?.id ?? pack.id;
  const files = Object.hasOwn(dossierRulesFiles, rules) ? dossierRulesFiles[rules] : undefined;
  const isVietnamese = typeof title === 'object' && Object.keys(title).every((lang) => lang === 'vi');
  return (await files?.[isVietnamese ? 'vi' : 'all']())?.default;
}
