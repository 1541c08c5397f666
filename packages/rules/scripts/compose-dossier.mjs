/** Rules of a dossier: components as a decision names them, the fields of its forms, and the papers that its options ask for. */
import { communeContentsOf } from './commune-contents.mjs';
import { filesOf } from './decision-list.mjs';
import { resolveNeeds } from './resolve-needs.mjs';

/**
 * @param {any} pack composed
 * @returns {object | undefined} `ocop-dossier-rules/1`; undefined for a decision that brings no components
 * @throws {Error} for a content of the commune that there is not, and as `resolveNeeds`
 */
export function composeDossierRules(pack) {
  const { id } = pack.header;
  const { json } = filesOf(id);
  const file = json('dossier');
  if (!file) return undefined;
  return {
    format: 'ocop-dossier-rules/1',
    pack: id,
    components: file.components,
    needs: resolveNeeds(pack, json('needs')?.needs ?? []),
    fields: Object.entries(file.fields).flatMap(([form, fields]) =>
      fields.map((field) => fieldOf(form, field, communeContentsOf(pack))),
    ),
    ...(file.filingWindows && { filingWindows: file.filingWindows }),
  };
}

function fieldOf(form, [path, vi, en, { content, ...more } = {}], contents) {
  const field = { form, path, title: { vi, en }, ...more };
  if (content === undefined) return field;
  const found = contents?.find(({ id }) => id === content);
  if (!found) throw new Error(`dossier.json: the commune assesses no content “${content}”.`);
  return { ...field, criteria: found.criteria };
}

/** @param {object} rules composed */
export function emitDossierRules(rules) {
  return [
    `import type { DossierRules } from '@ocop-kit/engine/dossier';`,
    `const rules: DossierRules = ${JSON.stringify(rules)};`,
    `export default rules;`,
  ].join('\n');
}

/** @param {readonly { id: string, module: string }[]} files */
export function emitDossierRulesList(files) {
  return [
    `import type { DossierRules } from '@ocop-kit/engine/dossier';`,
    `export const dossierRulesFiles: Readonly<Record<string, () => Promise<{ readonly default: DossierRules }>>> = {`,
    ...files.map(({ id, module }) => `  '${id}': () => import('./dossier/${module}.js'),`),
    `};`,
  ].join('\n');
}
