/** Writes the printed forms of each decision that brings any as a module, and the list of those modules. */
import { FORM_ROLES, parseFormTemplate } from '@ocop-kit/engine/schema';
import { formFilesOf } from './decision-list.mjs';

/**
 * @param {readonly import('./decision-list.mjs').ListedDecision[]} decisions
 * @param {(path: string, text: string) => void} write writes a file of `generated.next/`
 * @throws {OcopError} for a file in `data/<decision>/forms` that is no `ocop-form/1`
 */
export function emitForms(decisions, write) {
  const withForms = decisions.flatMap(({ id, prefix }) => {
    const forms = formFilesOf(id).map(parseFormTemplate).sort(byRole);
    return forms.length === 0 ? [] : [{ id, prefix, forms }];
  });
  for (const { id, prefix, forms } of withForms)
    write(
      `${id}/${prefix}forms.ts`,
      [
        `import type { FormTemplate } from '@ocop-kit/engine/schema';`,
        `const data: readonly FormTemplate[] = ${JSON.stringify(forms)};`,
        `export default data;`,
      ].join('\n'),
    );
  write(
    'form-files.ts',
    [
      `import type { FormTemplate } from '@ocop-kit/engine/schema';`,
      `export const formFiles: Readonly<Record<string, () => Promise<{ readonly default: readonly FormTemplate[] }>>> = {`,
      ...withForms.map(({ id, prefix }) => `  '${id}': () => import('./${id}/${prefix}forms.js'),`),
      `};`,
    ].join('\n'),
  );
}

/** In the order in which a dossier has them. */
const byRole = (one, other) => FORM_ROLES.indexOf(one.role) - FORM_ROLES.indexOf(other.role);
