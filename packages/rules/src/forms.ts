/** @packageDocumentation The printed forms of the decisions as data: registration, report, score sheet, letters. */
import type { CriteriaSet, FormTemplate } from '@ocop-kit/engine/schema';
import { formFiles } from './generated/form-files.js';

/**
 * Loads the printed forms of a decision, its words as printed.
 *
 * @param rules the id of a pack, or a set of one, or of layers laid over one
 * @returns the forms in the order in which a dossier has them; none for rules whose forms are not here
 * @see QĐ 26/2026/QĐ-TTg Annex III
 */
export async function loadForms(rules: string | Pick<CriteriaSet, 'pack'>): Promise<readonly FormTemplate[]> {
  const id = typeof rules === 'string' ? rules : (rules.pack.layers?.[0]?.id ?? rules.pack.id);
  const load = Object.hasOwn(formFiles, id) ? formFiles[id] : undefined;
  return load ? (await load()).default : [];
}
