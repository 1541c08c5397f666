/** Reads rules of a dossier that anybody may have written. */
import { checkInput } from '../checks/checks.js';
import { readJson } from '../checks/read-json.js';
import { pointerStep, refuse } from '../errors/errors.js';
import { expectOneOf } from '../errors/expected.js';
import { runSafely, type SafeFailure } from '../errors/safely.js';
import type { DossierComponent, DossierRules } from '../formats/dossier-rules.js';
import { dossierRulesCheck } from '../formats/generated/dossier-rules.js';

/** A component is exactly one of these. */
const CONTENTS = [
  'form',
  'text',
  'samples',
  'evidence',
  'terms',
  'paper',
] as const satisfies readonly (keyof DossierComponent)[];

/**
 * Reads the rules of a dossier, `ocop-dossier-rules/1`. No zod here, so that pages can read rules of their own.
 *
 * @param input JSON text or data
 * @returns the rules; fields that this version does not know are kept
 * @throws {OcopError} `input/*` or `calendar/day` with a JSON pointer; `pack/duplicate-id` for two components or papers of one id
 */
export function parseDossierRules(input: unknown): DossierRules {
  const data = readJson(input);
  checkInput(dossierRulesCheck, data, '');
  const rules = data as DossierRules;
  const seen = new Set<string>();
  for (const list of ['components', 'needs'] as const)
    rules[list].forEach(({ id }, at) => {
      if (seen.has(id)) refuse('pack/duplicate-id', `/${list}${pointerStep(at)}/id`, { id });
      seen.add(id);
    });
  rules.components.forEach((component, at) => {
    if (CONTENTS.filter((name) => component[name] !== undefined).length !== 1)
      refuse('input/shape', `/components${pointerStep(at)}`, { expected: expectOneOf(CONTENTS) });
  });
  return rules;
}

/**
 * Reads the rules of a dossier as `parseDossierRules` does, and throws nothing.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, rules }`, or `{ ok: false, problem }` with what `parseDossierRules` would throw
 */
export function safeParseDossierRules(
  input: unknown,
): { readonly ok: true; readonly rules: DossierRules } | SafeFailure {
  return runSafely(() => ({ rules: parseDossierRules(input) }));
}
