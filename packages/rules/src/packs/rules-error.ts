/** What the loading functions refuse. */

/** What was wanted that is not here. */
export type RulesErrorCode =
  | 'rules/unknown-pack'
  | 'rules/unknown-set'
  | 'rules/unknown-language'
  | 'rules/unknown-migration'
  | 'rules/unknown-province';

/** Thrown when a pack, set, language, migration or province is asked for that this package does not have. */
export class RulesError extends Error {
  override readonly name = 'RulesError';

  /**
   * @param code what is unknown
   * @param values `wanted`: what was asked for, as text; `known`: what there is to choose from
   */
  constructor(
    readonly code: RulesErrorCode,
    readonly values: { readonly wanted: string; readonly known: readonly string[] },
  ) {
    const subject = code.replace('rules/unknown-', '');
    super(`There is no ${subject} “${values.wanted}” (${code}). Known: ${values.known.join(', ')}.`);
  }
}

/** Whatever was passed for an id, as text for the error. */
export function nameValue(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value;
}
