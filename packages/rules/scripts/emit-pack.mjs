/** Writes one composed pack as the TypeScript modules that ship: header, errata, evidence, shared strings, a file a set. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compactPack } from './compact.mjs';
import { importSource } from './import-source.mjs';

const { keepLanguage } = await importSource('compact/keep-language');

const typed = (type) => (type ? [`import type { ${type} } from '../../compact/compact-pack.js';`] : []);

/**
 * @param {URL} folder where the modules are written
 * @param {string} prefix stands before every file name
 * @returns {(name: string, type: string | null, value: unknown) => void} writes a module with one default export
 */
export const createEmit = (folder, prefix) => (name, type, value) =>
  writeLines(folder, `${prefix}${name}`, [
    ...typed(type),
    `const data: ${type ?? 'readonly string[]'} = ${JSON.stringify(value)};`,
    `export default data;`,
  ]);

const writeLines = (folder, name, lines) =>
  writeFileSync(new URL(`${name}.ts`, folder), `${lines.join('\n')}\n`);

/**
 * @param {any} pack composed, in Vietnamese and English
 * @param {URL} folder where the modules are written
 * @param {string} prefix stands before every file name, so that the files of two decisions are told apart in one folder
 */
export function emitPack(pack, folder, prefix) {
  mkdirSync(folder, { recursive: true });
  const emit = createEmit(folder, prefix);
  const { header, errata, evidence, shared, sets } = compactPack(pack);
  // A Vietnamese reader fetches no English, so header and errata are written without it and with it.
  emit('header.vi', 'PackHeader', {
    ...keepLanguage(header, 'vi'),
    languages: header.languages,
  });
  emit('errata.vi', 'Errata', keepLanguage(errata, 'vi'));
  emit('header.all', 'PackHeader', header);
  emit('errata.all', 'Errata', errata);
  emit('evidence', 'EvidenceMap', evidence);
  const stringsIn = (texts, lang) => texts.map((text) => text[lang]);
  for (const lang of ['vi', 'en']) emit(`shared.${lang}`, null, stringsIn(shared, lang));
  for (const { no, compact, own } of sets) {
    // The Vietnamese strings come with their set; the English ones are a file of their own.
    emit(`set-${no}`, 'CompactFile', [compact, stringsIn(own, 'vi')]);
    emit(`set-${no}.en`, null, stringsIn(own, 'en'));
  }
  const table = (name, type, lines) =>
    writeLines(folder, `${prefix}${name}`, [
      ...typed(type),
      `const data: ${type} = {`,
      ...lines,
      `};`,
      `export default data;`,
    ]);
  const load = (name) => `() => import('./${prefix}${name}.js')`;
  const headerFiles = (lang) => `header: ${load(`header.${lang}`)}, errata: ${load(`errata.${lang}`)}`;
  table('english-files', 'EnglishFiles', [
    `${headerFiles('all')},`,
    `shared: ${load('shared.en')},`,
    ...sets.map(({ no }) => `${no}: ${load(`set-${no}.en`)},`),
  ]);
  table('files', 'PackFiles', [
    `  ${headerFiles('vi')},`,
    `  evidence: ${load('evidence')},`,
    `  shared: ${load('shared.vi')},`,
    `  sets: {`,
    ...sets.map(({ no }) => `${no}: ${load(`set-${no}`)},`),
    `  },`,
    `  english: ${load('english-files')},`,
  ]);
}
