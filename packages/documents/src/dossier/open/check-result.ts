/** The rules of a dossier, and the score of its sheet worked out once more: what is written is held against what comes out. */
import { safeScore, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import { rulesOf } from '../manifest/rules-of.js';
import { MANIFEST_PATH, SHEET_PATH } from '../names/layout.js';

/** Loads a criteria set by the id of its pack and its number, in every language of the pack. Rejects, or gives undefined, for one it does not know. */
export type LoadRules = (
  pack: string,
  no: number,
) => CriteriaSet | undefined | Promise<CriteriaSet | undefined>;

/** Rules below layers decide every score: they serve where the merged pack is not at hand. */
export async function findRules(
  load: LoadRules,
  { pack, layers, set }: Assessment,
): Promise<CriteriaSet | undefined> {
  const base = layers?.[0]?.id;
  for (const id of base === undefined ? [pack] : [pack, base]) {
    const found = await Promise.resolve()
      .then(() => load(id, set))
      .catch(() => undefined);
    if (found) return found;
  }
  return undefined;
}

export function checkRules(manifest: DossierManifest, set: CriteriaSet): DossierFinding[] {
  const own = rulesOf(set);
  const differs = own.set.digest !== manifest.set.digest || own.set.title !== manifest.set.title;
  const values = { pack: manifest.pack.id, set: manifest.set.no };
  return differs ? [makeFinding('dossier/rules', MANIFEST_PATH, values)] : [];
}

/** @returns the result, undefined where the sheet cannot be scored, and where it differs from what is written */
export function checkScore(
  manifest: DossierManifest | undefined,
  assessment: Assessment,
  set: CriteriaSet,
): { readonly result: Result | undefined; readonly findings: readonly DossierFinding[] } {
  const scored = safeScore(set, assessment);
  if (!scored.ok)
    return {
      result: undefined,
      findings: [makeFinding('dossier/not-scored', SHEET_PATH, { problem: scored.problem })],
    };
  const { result } = scored;
  const written = manifest?.result;
  if (!manifest) return { result, findings: [] };
  const findings = (['outcome', 'total', 'stars'] as const).flatMap((field) => {
    const found = String(written?.[field] ?? '–');
    const expected = String(result[field] ?? '–');
    return found === expected
      ? []
      : [makeFinding('dossier/score', MANIFEST_PATH, { field, found, expected })];
  });
  return { result, findings };
}
