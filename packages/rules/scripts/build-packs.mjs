/** Builds the decisions: data/ → packs/*.json (for people and other programs) and src/generated/ (what ships). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { chooseNames } from './choose-names.mjs';
import { compactPack, inVietnamese } from './compact.mjs';
import { composePack } from './compose-pack.mjs';
import { readArticles } from './read-articles.mjs';

const root = new URL('../', import.meta.url);
const data = new URL('data/vn-qd-26-2026/', root);
const json = (name) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));

const pack = composePack({
  annex: json('criteria-sets.json'),
  header: json('header.json'),
  english: json('english.json'),
  errataVietnamese: json('errata-vietnamese.json'),
  printed: json('printed-conditions.json'),
  evidenceTable: json('evidence-table.json'),
  evidence: json('evidence.json'),
});

const titles = pack.sets.map(({ no, title, classification: { industry, group, subgroup } }) => ({
  set: no,
  title,
  groups: [...new Map([industry, group, subgroup].filter(Boolean).map((text) => [text.vi, text])).values()],
}));
const products = json('products.json');
const names = chooseNames(
  titles,
  titles.map(({ set }) => products[set]),
);

const packs = new URL('packs/', root);
mkdirSync(packs, { recursive: true });
writeFileSync(new URL(`${pack.header.id}.json`, packs), `${JSON.stringify(pack)}\n`);

// Fresh folders, so that no file of an earlier build ships.
rmSync(new URL('dist/', root), { recursive: true, force: true });
const generated = new URL(`src/generated/${pack.header.id}/`, root);
rmSync(new URL('src/generated/', root), { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
const emit = (name, type, value) =>
  writeFileSync(
    new URL(`${name}.ts`, generated),
    `${type ? `import type { ${type} } from '../../compact.js';\n` : ''}const data: ${type ?? 'readonly string[]'} = ${JSON.stringify(value)};\nexport default data;\n`,
  );
const { header, errata, evidence, shared, sets } = compactPack(pack);
// A Vietnamese reader fetches no English: what is not told apart by set is written with it and without.
for (const [lang, told] of Object.entries({ vi: inVietnamese, all: (value) => value })) {
  emit(`header.${lang}`, 'PackHeader', told(header));
  emit(`errata.${lang}`, 'Errata', told(errata));
}
emit('evidence', 'EvidenceMap', evidence);
for (const lang of header.languages)
  emit(
    `shared.${lang}`,
    null,
    shared.map((text) => text[lang]),
  );
for (const { no, compact, own } of sets) {
  // The Vietnamese words travel with their set; other languages are files of their own.
  emit(`set-${no}`, 'CompactFile', [compact, own.map((text) => text.vi)]);
  for (const lang of header.languages.slice(1))
    emit(
      `set-${no}.${lang}`,
      null,
      own.map((text) => text[lang]),
    );
}
const numbers = sets.map(({ no }) => no);
const others = header.languages.slice(1);
// Who reads Vietnamese does not even fetch the names of the English files.
const tableOf = (type, lines) =>
  [
    `import type { ${type} } from '../../compact.js';`,
    `const data: ${type} = {`,
    ...lines,
    `};`,
    `export default data;\n`,
  ].join('\n');
for (const lang of others) {
  const lines = [
    `shared: () => import('./shared.${lang}.js'),`,
    ...numbers.map((no) => `${no}: () => import('./set-${no}.${lang}.js'),`),
  ];
  writeFileSync(new URL(`set-words.${lang}.ts`, generated), tableOf('WordFiles', lines));
}
writeFileSync(
  new URL('files.ts', generated),
  tableOf('PackFiles', [
    `  header: { vi: () => import('./header.vi.js'), all: () => import('./header.all.js') },`,
    `  errata: { vi: () => import('./errata.vi.js'), all: () => import('./errata.all.js') },`,
    `  evidence: () => import('./evidence.js'),`,
    `  shared: () => import('./shared.vi.js'),`,
    `  sets: {`,
    ...numbers.map((no) => `${no}: () => import('./set-${no}.js'),`),
    `  },`,
    `  words: {`,
    ...others.map((lang) => `${lang}: () => import('./set-words.${lang}.js'),`),
    `  },`,
  ]),
);
writeFileSync(
  new URL('every-set.ts', generated),
  [
    ...numbers.map((no) => `import set${no} from './set-${no}.js';`),
    `import type { CompactFile } from '../../compact.js';`,
    `export const everySet: readonly CompactFile[] = [${numbers.map((no) => `set${no}`).join(', ')}];\n`,
  ].join('\n'),
);

emit('titles', 'SetTitles', titles);
// One module a language to load, and one of all: bundlers load a module at once as soon as one place does not wait.
for (const [lang, packed] of Object.entries(names)) emit(`finder.${lang}`, 'PackedNames', packed);
emit('finder', 'NamesByLanguage', names);
writeFileSync(
  new URL('articles.ts', generated),
  `export const articles: Readonly<Record<string, string>> = ${JSON.stringify(readArticles(readFileSync(new URL('articles.txt', data), 'utf8')))};\n`,
);
