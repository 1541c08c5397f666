/** Writes one composed pack as the TypeScript modules that ship: header, errata, evidence, shared strings, a file a set. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { compactPack, inVietnamese } from './compact.mjs';

/**
 * @param {any} pack composed, in Vietnamese and English
 * @param {URL} folder where the modules are written
 * @param {string} prefix stands before every file name, so that the files of two decisions are told apart in one folder
 * @returns {(name: string, type: string | null, value: unknown) => void} writes a further module
 */
export function emitPack(pack, folder, prefix) {
  mkdirSync(folder, { recursive: true });
  const write = (name, lines) =>
    writeFileSync(new URL(`${prefix}${name}.ts`, folder), `${lines.join('\n')}\n`);
  const typed = (type) => (type ? [`import type { ${type} } from '../../compact/compact-pack.js';`] : []);
  const emit = (name, type, value) =>
    write(name, [
      ...typed(type),
      `const data: ${type ?? 'readonly string[]'} = ${JSON.stringify(value)};`,
      `export default data;`,
    ]);
  const { header, errata, evidence, shared, sets } = compactPack(pack);
  const [first, ...others] = header.languages;
  // A Vietnamese reader fetches no English, so header and errata are written with it and without.
  for (const [lang, pick] of Object.entries({ vi: inVietnamese, all: (value) => value })) {
    emit(`header.${lang}`, 'PackHeader', pick(header));
    emit(`errata.${lang}`, 'Errata', pick(errata));
  }
  emit('evidence', 'EvidenceMap', evidence);
  const stringsIn = (texts, lang) => texts.map((text) => text[lang]);
  for (const lang of header.languages) emit(`shared.${lang}`, null, stringsIn(shared, lang));
  for (const { no, compact, own } of sets) {
    // The Vietnamese strings come with their set; other languages are files of their own.
    emit(`set-${no}`, 'CompactFile', [compact, stringsIn(own, first)]);
    for (const lang of others) emit(`set-${no}.${lang}`, null, stringsIn(own, lang));
  }
  // The names of the English files are a file of their own, which a Vietnamese reader does not fetch.
  const table = (name, type, lines) =>
    write(name, [...typed(type), `const data: ${type} = {`, ...lines, `};`, `export default data;`]);
  const load = (name) => `() => import('./${prefix}${name}.js')`;
  for (const lang of others) {
    table(`set-strings.${lang}`, 'TranslationFiles', [
      `shared: ${load(`shared.${lang}`)},`,
      ...sets.map(({ no }) => `${no}: ${load(`set-${no}.${lang}`)},`),
    ]);
  }
  table('files', 'PackFiles', [
    `  header: { vi: ${load('header.vi')}, all: ${load('header.all')} },`,
    `  errata: { vi: ${load('errata.vi')}, all: ${load('errata.all')} },`,
    `  evidence: ${load('evidence')},`,
    `  shared: ${load('shared.vi')},`,
    `  sets: {`,
    ...sets.map(({ no }) => `${no}: ${load(`set-${no}`)},`),
    `  },`,
    `  translations: {`,
    ...others.map((lang) => `${lang}: ${load(`set-strings.${lang}`)},`),
    `  },`,
  ]);
  return emit;
}
