/** Builds the decisions: data/ → packs/*.json (for people and other programs) and src/generated/ (what ships). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceFolder } from '../../../scripts/replace-folder.mjs';
import { composeMigration } from './compose-migration.mjs';
import { composePack } from './compose-pack.mjs';
import { emitPack } from './emit-pack.mjs';
import { packProductNames } from './pack-product-names.mjs';
import { correctTranscription } from './correct-transcription.mjs';
import { readArticles } from './read-articles.mjs';

const root = new URL('../', import.meta.url);
const json = (folder) => (name) => JSON.parse(readFileSync(new URL(`data/${folder}/${name}`, root), 'utf8'));
const current = json('vn-qd-26-2026');
const former = json('vn-qd-148-2023');

const english = current('english.json');
const pack = composePack({
  annex: current('criteria-sets.json'),
  header: current('header.json'),
  english,
  errataVietnamese: current('errata-vietnamese.json'),
  printed: current('printed-conditions.json'),
  evidenceTable: current('evidence-table.json'),
  evidence: current('evidence.json'),
});
const { messages } = pack.header;
const formerPack = composePack({
  annex: correctTranscription(former('criteria-sets.json'), former('corrections.json')),
  // The sentences of an explanation say nothing of either decision.
  header: { ...former('header.json'), messages },
  english: { ...english, ...former('english.json') },
  printed: former('printed-conditions.json'),
});

const titles = pack.sets.map(({ no, title, classification: { industry, group, subgroup } }) => ({
  set: no,
  title,
  groups: [...new Map([industry, group, subgroup].filter(Boolean).map((text) => [text.vi, text])).values()],
}));
const products = current('products.json');
const names = packProductNames(titles.map(({ set }) => products[set]));
const packaging = current('packaging.json').join(', ');
const modifiers = current('modifiers.json').map(({ from, words, to, side }) => [
  from,
  words,
  to,
  Number(side === 'before'),
]);

// Built aside, in fresh folders, and put in place at the end.
for (const folder of ['generated.next/', 'packs.next/'])
  rmSync(new URL(folder, root), { recursive: true, force: true });
mkdirSync(new URL('packs.next/migrations/', root), { recursive: true });
const write = (path, text) => writeFileSync(new URL(path, root), `${text}\n`);
for (const whole of [pack, formerPack]) write(`packs.next/${whole.header.id}.json`, JSON.stringify(whole));

const route = `${formerPack.header.id}--${pack.header.id}`;
const migration = JSON.stringify(composeMigration(json('migrations')(`${route}.json`), formerPack, pack));
write(`packs.next/migrations/${route}.json`, migration);
mkdirSync(new URL('generated.next/migrations/', root), { recursive: true });
write(
  `generated.next/migrations/148-2023.migration.ts`,
  `import type { Migration } from '@ocop-kit/engine';\nconst data: Migration = ${migration};\nexport default data;`,
);

emitPack(formerPack, new URL(`generated.next/${formerPack.header.id}/`, root), '148-2023.');
const generated = `generated.next/${pack.header.id}/`;
const emit = emitPack(pack, new URL(generated, root), '');
const numbers = pack.sets.map(({ no }) => no);
write(
  `${generated}every-set.ts`,
  [
    ...numbers.map((no) => `import set${no} from './set-${no}.js';`),
    `import type { CompactFile } from '../../compact/compact-pack.js';`,
    `export const everySet: readonly CompactFile[] = [${numbers.map((no) => `set${no}`).join(', ')}];`,
  ].join('\n'),
);

for (const lang of pack.header.languages)
  emit(
    `titles.${lang}`,
    'TitleTable',
    titles.map(({ set, title, groups }) => [set, title[lang], ...groups.map((group) => group[lang])]),
  );
// Each is written twice: a bundler loads a module at once as soon as one importer does not import it lazily.
const searchData = { names: names.vi, modifiers, packaging };
for (const name of ['search-data', 'search-data.vi']) emit(name, 'SearchData', searchData);
for (const name of ['english-names', 'search-data.en']) emit(name, 'PackedNames', names.en);
const decisions = JSON.stringify(JSON.parse(readFileSync(new URL('data/decisions.json', root), 'utf8')));
write(
  'generated.next/decisions.ts',
  `import type { Decision } from '@ocop-kit/engine';\n/** The decisions in time, each with how it takes over from the one before. */\nexport const decisions: readonly Decision[] = ${decisions};`,
);
const articles = readArticles(readFileSync(new URL('data/vn-qd-26-2026/articles.txt', root), 'utf8'));
write(
  `${generated}articles.ts`,
  `export const articles: Readonly<Record<string, string>> = ${JSON.stringify(articles)};`,
);

for (const [next, folder] of [
  ['packs.next', 'packs'],
  ['generated.next', 'src/generated'],
])
  replaceFolder(fileURLToPath(new URL(next, root)), fileURLToPath(new URL(folder, root)));
