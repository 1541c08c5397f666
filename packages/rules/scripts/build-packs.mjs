/** Builds the decisions: data/ → packs/*.json (for people and other programs) and src/generated/ (what ships). */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceFolder } from '../../../scripts/replace-folder.mjs';
import { chooseNames } from './choose-names.mjs';
import { composeMigration } from './compose-migration.mjs';
import { composePack } from './compose-pack.mjs';
import { emitPack } from './emit-pack.mjs';
import { mendTranscription } from './mend-transcription.mjs';
import { readArticles } from './read-articles.mjs';

const root = new URL('../', import.meta.url);
const json = (folder) => (name) => JSON.parse(readFileSync(new URL(`data/${folder}/${name}`, root), 'utf8'));
const today = json('vn-qd-26-2026');
const former = json('vn-qd-148-2023');

const english = today('english.json');
const pack = composePack({
  annex: today('criteria-sets.json'),
  header: today('header.json'),
  english,
  errataVietnamese: today('errata-vietnamese.json'),
  printed: today('printed-conditions.json'),
  evidenceTable: today('evidence-table.json'),
  evidence: today('evidence.json'),
});
const { messages } = pack.header;
const formerPack = composePack({
  annex: mendTranscription(former('criteria-sets.json'), former('mends.json')),
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
const products = today('products.json');
const names = chooseNames(titles.map(({ set }) => products[set]));
const packing = today('packing.json').join(', ');
const turns = today('turns.json').map(({ from, words, to, side }) => [
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

const way = `${formerPack.header.id}--${pack.header.id}`;
const migration = JSON.stringify(composeMigration(json('migrations')(`${way}.json`), formerPack, pack));
write(`packs.next/migrations/${way}.json`, migration);
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
    `import type { CompactFile } from '../../compact.js';`,
    `export const everySet: readonly CompactFile[] = [${numbers.map((no) => `set${no}`).join(', ')}];`,
  ].join('\n'),
);

for (const lang of pack.header.languages)
  emit(
    `titles.${lang}`,
    'TitlesIn',
    titles.map(({ set, title, groups }) => [set, title[lang], ...groups.map((group) => group[lang])]),
  );
// Two of one content: bundlers load a module at once as soon as one place does not wait.
const findings = { names: names.vi, turns, packing };
for (const name of ['finder', 'finder.vi']) emit(name, 'Findings', findings);
for (const name of ['english-names', 'finder.en']) emit(name, 'PackedNames', names.en);
const laws = JSON.stringify(JSON.parse(readFileSync(new URL('data/laws.json', root), 'utf8')));
write(
  'generated.next/laws.ts',
  `import type { Decision } from '@ocop-kit/engine/calendar';\n/** The decisions in time, each with how it takes over from the one before. */\nexport const laws: readonly Decision[] = ${laws};`,
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
