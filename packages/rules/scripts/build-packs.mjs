/** Builds the decisions: data/ → packs/*.json (for people and other programs) and src/generated/ (what ships). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compactPack } from './compact.mjs';
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
});

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
const { header, errata, shared, sets } = compactPack(pack);
emit('header', 'PackHeader', header);
emit('errata', 'Errata', errata);
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
writeFileSync(
  new URL('files.ts', generated),
  [
    `import type { PackFiles } from '../../compact.js';`,
    `export const files: PackFiles = {`,
    `  header: () => import('./header.js'),`,
    `  errata: () => import('./errata.js'),`,
    `  shared: { ${header.languages.map((lang) => `${lang}: () => import('./shared.${lang}.js')`).join(', ')} },`,
    `  sets: {\n${numbers.map((no) => `    ${no}: () => import('./set-${no}.js'),`).join('\n')}\n  },`,
    `  words: {\n${others.map((lang) => `    ${lang}: {\n${numbers.map((no) => `      ${no}: () => import('./set-${no}.${lang}.js'),`).join('\n')}\n    },`).join('\n')}\n  },`,
    `};\n`,
  ].join('\n'),
);
writeFileSync(
  new URL('every-set.ts', generated),
  [
    ...numbers.map((no) => `import set${no} from './set-${no}.js';`),
    `import type { CompactFile } from '../../compact.js';`,
    `export const everySet: readonly CompactFile[] = [${numbers.map((no) => `set${no}`).join(', ')}];\n`,
  ].join('\n'),
);

const products = json('products.json');
const finder = pack.sets.map(({ no, title, classification: { industry, group, subgroup } }) => ({
  set: no,
  title,
  groups: [...new Map([industry, group, subgroup].filter(Boolean).map((text) => [text.vi, text])).values()],
  products: products[no].map(({ vi, en }) => [vi, en]),
}));
writeFileSync(
  new URL('finder.ts', generated),
  `import type { SetEntry } from '../../finder-entry.js';\nexport const entries: readonly SetEntry[] = ${JSON.stringify(finder)};\n`,
);
writeFileSync(
  new URL('articles.ts', generated),
  `export const articles: Readonly<Record<string, string>> = ${JSON.stringify(readArticles(readFileSync(new URL('articles.txt', data), 'utf8')))};\n`,
);
