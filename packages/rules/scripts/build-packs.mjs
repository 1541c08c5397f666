/** Builds the decisions and the places: data/ → packs/*.json (for people and other programs) and src/generated/ (what ships). */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceFolder } from '../../../scripts/replace-folder.mjs';
import { composeCalendars } from './compose-calendar.mjs';
import { composeDossierRules, emitDossierRules, emitDossierRulesList } from './compose-dossier.mjs';
import { composeHolidays } from './compose-holidays.mjs';
import { composeMigration } from './compose-migration.mjs';
import { communeContentsOf } from './commune-contents.mjs';
import {
  composeConditionQuestions,
  composeGlosses,
  emitConditionQuestions,
  emitGlosses,
} from './compose-glosses.mjs';
import { composePack } from './compose-pack.mjs';
import { correctTranscription } from './correct-transcription.mjs';
import { datedDecisions, decisionList, filesOf, migrationList, requiredJson } from './decision-list.mjs';
import { emitForms } from './emit-forms.mjs';
import { emitInForce } from './emit-in-force.mjs';
import { emitCommuneContents, emitMigrationList, emitOneModule, emitPackList } from './emit-lists.mjs';
import { emitCalendars, emitHolidays } from './emit-calendar.mjs';
import { createEmit, emitPack } from './emit-pack.mjs';
import { emitPlaces } from './emit-places.mjs';

const root = new URL('../', import.meta.url);
const everyOne = (name) => decisionList.map(({ id }) => filesOf(id).json(name));
/** The sentences of an explanation name no decision: one that brings none has those of another. */
const { messages } = decisionList
  .map(({ id }) => requiredJson(id, 'header'))
  .find((header) => header.messages);
/** A translation is not repeated in the files of an older decision. */
const englishFrom = (at) => Object.assign({}, ...everyOne('english').slice(0, at + 1));
const packs = decisionList.map(({ id }, at) => compose(id, englishFrom(at)));
const packOf = (id) => packs.find(({ header }) => header.id === id);

// Built aside, in fresh folders, and put in place at the end.
for (const folder of ['generated.next/', 'packs.next/'])
  rmSync(new URL(folder, root), { recursive: true, force: true });
for (const folder of [
  'generated.next/migrations/',
  'generated.next/in-force/',
  'generated.next/glosses/',
  'generated.next/places/',
  'generated.next/dossier/',
  'packs.next/calendar/',
  'packs.next/dossier/',
  'packs.next/holidays/',
  'packs.next/migrations/',
])
  mkdirSync(new URL(folder, root), { recursive: true });
const write = (path, text) => writeFileSync(new URL(path, root), `${text}\n`);

for (const pack of packs) write(`packs.next/${pack.header.id}.json`, JSON.stringify(pack));
for (const { route, from, to, module, rules } of migrationList) {
  const migration = JSON.stringify(composeMigration(rules, packOf(from), packOf(to)));
  write(`packs.next/migrations/${route}.json`, migration);
  write(
    `generated.next/migrations/${module}.ts`,
    `import type { Migration } from '@ocop-kit/engine';\nconst data: Migration = ${migration};\nexport default data;`,
  );
}

const dossierFiles = decisionList.flatMap(({ id, prefix }) => {
  const rules = composeDossierRules(packOf(id), packOf);
  if (!rules) return [];
  const module = `${prefix}dossier-rules`;
  write(`packs.next/dossier/${id}.json`, JSON.stringify(rules));
  write(`generated.next/dossier/${module}.vi.ts`, emitDossierRules(rules, 'vi'));
  write(`generated.next/dossier/${module}.all.ts`, emitDossierRules(rules));
  return [{ id, module }];
});
write('generated.next/dossier-rules-files.ts', emitDossierRulesList(dossierFiles));

const calendars = composeCalendars(decisionList);
for (const calendar of calendars)
  write(`packs.next/calendar/${calendar.pack}.json`, JSON.stringify(calendar));
write('generated.next/calendars.ts', emitCalendars(calendars));
const holidays = composeHolidays();
write('packs.next/holidays/vn.json', JSON.stringify(holidays));
write('generated.next/holidays.ts', emitHolidays(holidays));

for (const { id, prefix, oneModule } of decisionList) {
  emitPack(packOf(id), new URL(`generated.next/${id}/`, root), prefix);
  if (oneModule) write(`generated.next/${id}/one-module.ts`, emitOneModule(packOf(id), prefix));
}
emitInForce(packs[0], createEmit(new URL('generated.next/in-force/', root), ''), (name, text) => {
  write(`generated.next/in-force/${name}.ts`, text);
});
for (const [lang, glosses] of Object.entries(composeGlosses(packs)))
  write(`generated.next/glosses/glosses.${lang}.ts`, emitGlosses(glosses));
write(
  'generated.next/glosses/condition-questions.ts',
  emitConditionQuestions(composeConditionQuestions(packs)),
);
emitForms(decisionList, (path, text) => write(`generated.next/${path}`, text));
write('generated.next/packs.ts', emitPackList(decisionList));
write(
  'generated.next/commune-contents.ts',
  emitCommuneContents(packs.map((pack) => [pack.header.id, communeContentsOf(pack)])),
);
write('generated.next/migration-files.ts', emitMigrationList(migrationList));
write(
  'generated.next/decisions.ts',
  `import type { Decision } from '@ocop-kit/engine';\n/** The decisions in time, each with how it takes over from the one before. */\nexport const decisions: readonly Decision[] = ${JSON.stringify(datedDecisions)};`,
);

const { placeNames, formerPlaceNames } = emitPlaces();
write('generated.next/places/place-names.ts', placeNames);
write('generated.next/places/former-place-names.ts', formerPlaceNames);

for (const [next, folder] of [
  ['packs.next', 'packs'],
  ['generated.next', 'src/generated'],
])
  replaceFolder(fileURLToPath(new URL(next, root)), fileURLToPath(new URL(folder, root)));

/**
 * @param {string} id of the decision
 * @param {Readonly<Record<string, string>>} english by Vietnamese sentence
 */
function compose(id, english) {
  const { json } = filesOf(id);
  const header = requiredJson(id, 'header');
  const annex = requiredJson(id, 'criteria-sets');
  const corrections = json('corrections');
  const errataVietnamese = json('errata-vietnamese');
  const evidenceTable = json('evidence-table');
  return composePack({
    annex: corrections ? correctTranscription(annex, corrections) : annex,
    header: header.messages ? header : { ...header, messages },
    english,
    ...(errataVietnamese && { errataVietnamese }),
    printed: requiredJson(id, 'printed-conditions'),
    ...(evidenceTable && { evidenceTable, evidence: json('evidence') }),
  });
}
