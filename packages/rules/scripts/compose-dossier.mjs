/** Rules of a dossier: components as a decision names them, the fields of its forms, and the papers that its options ask for. */
import { filingWindowsOf } from './compose-calendar.mjs';
import { communeContentsOf } from './commune-contents.mjs';
import { filesOf } from './decision-list.mjs';
import { importSource } from './import-source.mjs';
import { carryNeeds, resolveNeeds } from './resolve-needs.mjs';

const { keepLanguage } = await importSource('compact/keep-language');

/**
 * @param {any} pack composed
 * @param {(id: string) => any} packOf the other packs: a decision may ask for the papers that another one names for the same options
 * @returns {object | undefined} `ocop-dossier-rules/1`; undefined for a decision that brings no components
 * @throws {Error} for a content of the commune that there is not, and as `resolveNeeds`
 */
export function composeDossierRules(pack, packOf) {
  const { id } = pack.header;
  const { json } = filesOf(id);
  const file = json('dossier');
  const calendar = json('calendar');
  if (!file) return undefined;
  return {
    format: 'ocop-dossier-rules/1',
    pack: id,
    components: file.components,
    needs: file.needsOf
      ? carryNeeds(pack, packOf(file.needsOf), needsOf(packOf(file.needsOf)))
      : needsOf(pack),
    fields: Object.entries(file.fields).flatMap(([form, fields]) =>
      fields.map((field) => fieldOf(form, field, communeContentsOf(pack))),
    ),
    ...(calendar && { filingWindows: filingWindowsOf(calendar) }),
  };
}

const needsOf = (pack) => resolveNeeds(pack, filesOf(pack.header.id).json('needs')?.needs ?? []);

function fieldOf(form, [path, vi, en, { content, ...more } = {}], contents) {
  const field = { form, path, title: { vi, en }, ...more };
  if (content === undefined) return field;
  const found = contents?.find(({ id }) => id === content);
  if (!found) throw new Error(`dossier.json: the commune assesses no content “${content}”.`);
  return { ...field, criteria: found.criteria };
}

/**
 * @param {object} rules composed
 * @param {string} [lang] the only language to be written
 */
export function emitDossierRules(rules, lang) {
  return [
    `import type { DossierRules } from '@ocop-kit/engine/dossier';`,
    `const rules: DossierRules = ${JSON.stringify(lang ? keepLanguage(rules, lang) : rules)};`,
    `export default rules;`,
  ].join('\n');
}

/**
 * A Vietnamese reader fetches no English, so the rules are written without it and with it.
 *
 * @param {readonly { id: string, module: string }[]} files
 */
export function emitDossierRulesList(files) {
  return [
    `import type { DossierRulesFiles } from '../shapes/dossier-rules-files.js';`,
    `export const dossierRulesFiles: Readonly<Record<string, DossierRulesFiles>> = {`,
    ...files.map(
      ({ id, module }) =>
        `  '${id}': { vi: () => import('./dossier/${module}.vi.js'), all: () => import('./dossier/${module}.all.js') },`,
    ),
    `};`,
  ].join('\n');
}
