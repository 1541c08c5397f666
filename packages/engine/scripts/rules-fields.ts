/** Writes the names of fields that only the rules have, so that an overlay which uses one is told so. */

/** `layer` says in a merged pack where something comes from; no decision has it. */
const NOT_OF_THE_RULES = ['layer'];
/** Overlays have these too, elsewhere; or they are a sheet's, or what a set is loaded with. */
const OF_BOTH = ['cite', 'declared', 'from', 'minimums', 'note', 'pack', 'text'];

/**
 * @param schemas JSON Schemas of the formats
 * @returns TypeScript: every field that a pack has anywhere and an overlay has nowhere
 */
export function rulesFieldsSource({
  pack,
  overlay,
}: {
  readonly pack: object;
  readonly overlay: object;
}): string {
  const ofOverlays = listFields(overlay);
  const fields = [...listFields(pack)].filter(
    (name) => !ofOverlays.has(name) && !NOT_OF_THE_RULES.includes(name),
  );
  const names = [...fields, ...OF_BOTH].sort().join(' ');
  return [
    '// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.',
    '/** What only the rules themselves may say. */',
    `export const RULES_FIELDS: readonly string[] = '${names}'.split(' ');`,
    '',
  ].join('\n');
}

function listFields(schema: object): ReadonlySet<string> {
  const { properties = {} } = schema as { readonly properties?: object };
  const inside = Object.values(schema).filter(
    (value): value is object => typeof value === 'object' && value !== null,
  );
  return new Set([...Object.keys(properties), ...inside.flatMap((value) => [...listFields(value)])]);
}
