// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  day,
  json,
  list,
  maybe,
  number,
  object,
  oneOf,
  record,
  text,
  type Check,
  whole,
} from '../../checks/checks.js';
import { only } from '../../checks/only.js';
import {
  COLOUR,
  CRITERION_ID,
  DIGEST,
  EMAIL,
  LENGTH,
  LINK,
  PACK_ID,
  PHONE,
  VERSION,
} from '../../checks/patterns.js';
import { languageCheck, textCheck } from './text.js';

const packIdCheck: Check = text(64, PACK_ID);

const versionCheck: Check = text(64, VERSION);

const digestCheck: Check = text(64, DIGEST);

const layerCheck: Check = object({ id: packIdCheck, version: versionCheck, digest: digestCheck });

const contactCheck: Check = only({
  name: textCheck,
  address: maybe(textCheck),
  hours: maybe(textCheck),
  phone: maybe(text(60, PHONE)),
  email: maybe(text(200, EMAIL)),
  url: maybe(text(500, LINK)),
});

const roundCheck: Check = only({ title: textCheck, from: day, until: day, note: maybe(textCheck) });

const councilRulesCheck: Check = only({
  minimums: maybe(oneOf('average', 'majority', 'unanimous')),
  apart: maybe(number('points above 0', 0, 100000, 'above')),
  rules: maybe(list(textCheck, 20)),
});

const colourCheck: Check = text(7, COLOUR);

const themeTokensCheck: Check = only({
  accent: maybe(colourCheck),
  'on-accent': maybe(colourCheck),
  ink: maybe(colourCheck),
  muted: maybe(colourCheck),
  paper: maybe(colourCheck),
  shade: maybe(colourCheck),
  line: maybe(colourCheck),
  star: maybe(colourCheck),
  good: maybe(colourCheck),
  warn: maybe(colourCheck),
  radius: maybe(text(20, LENGTH)),
});

const layerThemeCheck: Check = only({ light: maybe(themeTokensCheck), dark: maybe(themeTokensCheck) });

const criterionIdCheck: Check = text(64, CRITERION_ID);

const citationCheck: Check = object({
  article: maybe(text(40)),
  form: maybe(textCheck),
  annex: maybe(textCheck),
  set: maybe(whole(-9007199254740991, 9007199254740991)),
  criterion: maybe(criterionIdCheck),
});

const layerEvidenceKindCheck: Check = only({
  id: text(40),
  title: textCheck,
  text: maybe(textCheck),
  cite: maybe(citationCheck),
});

const headerLocalCheck: Check = object({
  layer: packIdCheck,
  title: textCheck,
  issuer: textCheck,
  notice: maybe(textCheck),
  languages: maybe(list(languageCheck, 20)),
  contacts: maybe(list(contactCheck, 50)),
  rounds: maybe(list(roundCheck, 50)),
  council: maybe(councilRulesCheck),
  theme: maybe(layerThemeCheck),
  evidenceKinds: maybe(list(layerEvidenceKindCheck, 100)),
});

const decisionCheck: Check = object({
  number: text(80),
  title: textCheck,
  issuer: textCheck,
  issued: day,
  effective: day,
  lapses: maybe(day),
});

const rankCheck: Check = whole(0, 99);

const pointsCheck: Check = number('points', 0, 100000);

const bandCheck: Check = object({
  rank: rankCheck,
  from: pointsCheck,
  title: textCheck,
  cite: maybe(citationCheck),
  note: maybe(object({ text: textCheck, cite: maybe(citationCheck) })),
  award: maybe(object({ text: textCheck, cite: maybe(citationCheck), certificate: oneOf(true, false) })),
});

const evidenceKindCheck: Check = object({
  id: text(40),
  title: textCheck,
  text: maybe(textCheck),
  cite: maybe(citationCheck),
});

const messagesCheck: Check = record(languageCheck, record(text(60), text(2000)));

const erratumCheck: Check = object({
  criterion: text(64),
  kind: text(60),
  published: json,
  applied: json,
  why: textCheck,
});

const headerCheck: Check = object({
  id: packIdCheck,
  version: maybe(versionCheck),
  digest: maybe(digestCheck),
  layers: maybe(list(layerCheck, 6)),
  local: maybe(list(headerLocalCheck, 5)),
  programme: textCheck,
  decision: decisionCheck,
  provenance: maybe(textCheck),
  unit: maybe(textCheck),
  scale: maybe(oneOf('stars')),
  languages: list(languageCheck, 20, 1),
  bands: list(bandCheck, 20, 1),
  minimumRanks: list(rankCheck, 20),
  cites: maybe(record(text(40), citationCheck)),
  evidenceKinds: maybe(list(evidenceKindCheck, 100)),
  messages: maybe(messagesCheck),
  errata: maybe(list(erratumCheck, 1000)),
});

const setNumberCheck: Check = whole(0, 9999);

const classificationCheck: Check = object({
  industry: maybe(textCheck),
  group: maybe(textCheck),
  subgroup: maybe(textCheck),
  agencies: maybe(list(textCheck, 20)),
  printed: maybe(textCheck),
});

const weightCheck: Check = number('weight', 0, 1000, 'above');

const sectionMinimumCheck: Check = object({ rank: rankCheck, points: pointsCheck });

const photoCheck: Check = only({ src: text(500, LINK), alt: textCheck, credit: maybe(textCheck) });

const criterionLocalCheck: Check = object({
  layer: packIdCheck,
  guidance: maybe(list(textCheck, 20)),
  examples: maybe(list(textCheck, 20)),
  photos: maybe(list(photoCheck, 12)),
  evidence: maybe(list(text(40), 30)),
});

const optionCheck: Check = object({
  points: pointsCheck,
  text: textCheck,
  minimum: maybe(rankCheck),
  case: maybe(whole(1, 9)),
});

const caseCheck: Check = object({ no: whole(1, 9), title: textCheck });

const criterionCheck: Check = object({
  id: criterionIdCheck,
  title: textCheck,
  max: pointsCheck,
  weight: maybe(weightCheck),
  notes: maybe(list(textCheck, 20)),
  evidence: maybe(list(text(40), 30)),
  local: maybe(list(criterionLocalCheck, 5)),
  options: maybe(list(optionCheck, 35, 1)),
  cases: maybe(list(caseCheck, 9)),
  tick: maybe(oneOf(true)),
  criteria: maybe(list((value, pointer) => criterionCheck(value, pointer), 500, 1)),
});

const sectionCheck: Check = object({
  id: criterionIdCheck,
  title: textCheck,
  max: pointsCheck,
  weight: maybe(weightCheck),
  minimums: maybe(list(sectionMinimumCheck, 20)),
  criteria: list(criterionCheck, 500, 1),
});

const effectCheck: Check = oneOf('disqualified', 'ineligible', 'stop', 'skip');

const triggerCheck: Check = object({ criterion: criterionIdCheck, option: whole(0, 35) });

const conditionCheck: Check = object({
  id: text(80),
  effect: effectCheck,
  text: textCheck,
  criterion: maybe(criterionIdCheck),
  after: maybe(criterionIdCheck),
  skips: maybe(list(criterionIdCheck, 500)),
  when: maybe(list(triggerCheck, 200, 1)),
});

const setLocalCheck: Check = object({
  layer: packIdCheck,
  guidance: maybe(list(textCheck, 20)),
  names: maybe(list(textCheck, 500)),
});

const packSetCheck: Check = object({
  no: setNumberCheck,
  title: textCheck,
  unusable: maybe(object({ why: textCheck })),
  classification: maybe(classificationCheck),
  note: maybe(textCheck),
  cite: maybe(citationCheck),
  sections: list(sectionCheck, 26, 1),
  conditions: maybe(list(conditionCheck, 60)),
  errata: maybe(list(erratumCheck, 1000)),
  local: maybe(list(setLocalCheck, 5)),
});

export const packCheck: Check = object({
  format: oneOf('ocop-pack/1'),
  header: headerCheck,
  sets: list(packSetCheck, 200, 1),
});

export const criteriaSetCheck: Check = object({
  no: setNumberCheck,
  title: textCheck,
  unusable: maybe(object({ why: textCheck })),
  classification: maybe(classificationCheck),
  note: maybe(textCheck),
  cite: maybe(citationCheck),
  sections: list(sectionCheck, 26, 1),
  conditions: maybe(list(conditionCheck, 60)),
  errata: maybe(list(erratumCheck, 1000)),
  local: maybe(list(setLocalCheck, 5)),
  pack: headerCheck,
});

const overlaySetCheck: Check = only({
  set: setNumberCheck,
  guidance: maybe(list(textCheck, 20)),
  names: maybe(list(textCheck, 500)),
});

const overlayCriterionCheck: Check = only({
  set: maybe(setNumberCheck),
  criterion: criterionIdCheck,
  guidance: maybe(list(textCheck, 20)),
  examples: maybe(list(textCheck, 20)),
  photos: maybe(list(photoCheck, 12)),
  evidence: maybe(list(text(40), 30)),
});

export const overlayCheck: Check = only({
  $schema: maybe(text(500)),
  format: oneOf('ocop-overlay/1'),
  id: packIdCheck,
  version: versionCheck,
  base: only({ id: packIdCheck, version: maybe(versionCheck) }),
  title: textCheck,
  issuer: textCheck,
  notice: maybe(textCheck),
  languages: maybe(list(languageCheck, 20)),
  contacts: maybe(list(contactCheck, 50)),
  rounds: maybe(list(roundCheck, 50)),
  council: maybe(councilRulesCheck),
  theme: maybe(layerThemeCheck),
  evidenceKinds: maybe(list(layerEvidenceKindCheck, 100)),
  translations: maybe(record(languageCheck, record(text(20000), text(20000)))),
  messages: maybe(messagesCheck),
  sets: maybe(list(overlaySetCheck, 200)),
  criteria: maybe(list(overlayCriterionCheck, 5000)),
});
