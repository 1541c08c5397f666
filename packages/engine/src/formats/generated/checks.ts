// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  anyWholeNumber,
  day,
  json,
  list,
  number,
  object,
  oneOf,
  orUndefined,
  record,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { COLOUR, DIGEST, EMAIL, LENGTH, LINK, PHONE, VERSION } from '../../checks/patterns.js';
import { strictObject } from '../strict-object.js';
import { criterionIdCheck, packIdCheck, setNumberCheck } from './ids.js';
import { languageCheck, textCheck } from './text.js';

export const citationCheck: Check = object({
  article: orUndefined(text(40)),
  form: orUndefined(textCheck),
  annex: orUndefined(textCheck),
  set: orUndefined(anyWholeNumber),
  criterion: orUndefined(criterionIdCheck),
});

export const versionCheck: Check = text(64, VERSION);

export const digestCheck: Check = text(64, DIGEST);

export const layerCheck: Check = object({ id: packIdCheck, version: versionCheck, digest: digestCheck });

const contactCheck: Check = strictObject({
  name: textCheck,
  address: orUndefined(textCheck),
  hours: orUndefined(textCheck),
  phone: orUndefined(text(60, PHONE)),
  email: orUndefined(text(200, EMAIL)),
  url: orUndefined(text(500, LINK)),
});

const roundCheck: Check = strictObject({
  title: textCheck,
  from: day,
  until: day,
  note: orUndefined(textCheck),
});

const councilRulesCheck: Check = strictObject({
  minimums: orUndefined(oneOf('average', 'majority', 'unanimous')),
  apart: orUndefined(number('points above 0', 0, 100000, 'above')),
  rules: orUndefined(list(textCheck, 20)),
});

const colourCheck: Check = text(7, COLOUR);

const themeTokensCheck: Check = strictObject({
  accent: orUndefined(colourCheck),
  'on-accent': orUndefined(colourCheck),
  ink: orUndefined(colourCheck),
  muted: orUndefined(colourCheck),
  paper: orUndefined(colourCheck),
  shade: orUndefined(colourCheck),
  line: orUndefined(colourCheck),
  star: orUndefined(colourCheck),
  good: orUndefined(colourCheck),
  warn: orUndefined(colourCheck),
  radius: orUndefined(text(20, LENGTH)),
});

const layerThemeCheck: Check = strictObject({
  light: orUndefined(themeTokensCheck),
  dark: orUndefined(themeTokensCheck),
});

const layerEvidenceKindCheck: Check = strictObject({
  id: text(40),
  title: textCheck,
  text: orUndefined(textCheck),
  cite: orUndefined(citationCheck),
});

const headerLocalCheck: Check = object({
  layer: packIdCheck,
  title: textCheck,
  issuer: textCheck,
  notice: orUndefined(textCheck),
  languages: orUndefined(list(languageCheck, 20)),
  contacts: orUndefined(list(contactCheck, 50)),
  rounds: orUndefined(list(roundCheck, 50)),
  council: orUndefined(councilRulesCheck),
  theme: orUndefined(layerThemeCheck),
  evidenceKinds: orUndefined(list(layerEvidenceKindCheck, 100)),
});

const decisionCheck: Check = object({
  number: text(80),
  title: textCheck,
  issuer: textCheck,
  issued: day,
  effective: day,
  lapses: orUndefined(day),
});

export const rankCheck: Check = wholeNumber(0, 99);

export const pointsCheck: Check = number('points', 0, 100000);

const bandCheck: Check = object({
  rank: rankCheck,
  from: pointsCheck,
  title: textCheck,
  cite: orUndefined(citationCheck),
  note: orUndefined(object({ text: textCheck, cite: orUndefined(citationCheck) })),
  award: orUndefined(
    object({ text: textCheck, cite: orUndefined(citationCheck), certificate: oneOf(true, false) }),
  ),
});

const evidenceKindCheck: Check = object({
  id: text(40),
  title: textCheck,
  text: orUndefined(textCheck),
  cite: orUndefined(citationCheck),
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
  version: orUndefined(versionCheck),
  digest: orUndefined(digestCheck),
  layers: orUndefined(list(layerCheck, 6)),
  local: orUndefined(list(headerLocalCheck, 5)),
  programme: textCheck,
  decision: decisionCheck,
  provenance: orUndefined(textCheck),
  unit: orUndefined(textCheck),
  scale: orUndefined(oneOf('stars')),
  languages: list(languageCheck, 20, 1),
  bands: list(bandCheck, 20, 1),
  minimumRanks: list(rankCheck, 20),
  cites: orUndefined(record(text(40), citationCheck)),
  evidenceKinds: orUndefined(list(evidenceKindCheck, 100)),
  messages: orUndefined(messagesCheck),
  errata: orUndefined(list(erratumCheck, 1000)),
});

const classificationCheck: Check = object({
  industry: orUndefined(textCheck),
  group: orUndefined(textCheck),
  subgroup: orUndefined(textCheck),
  agencies: orUndefined(list(textCheck, 20)),
  printed: orUndefined(textCheck),
});

const weightCheck: Check = number('weight', 0, 1000, 'above');

const sectionMinimumCheck: Check = object({ rank: rankCheck, points: pointsCheck });

const photoCheck: Check = strictObject({
  src: text(500, LINK),
  alt: textCheck,
  credit: orUndefined(textCheck),
});

const criterionLocalCheck: Check = object({
  layer: packIdCheck,
  guidance: orUndefined(list(textCheck, 20)),
  examples: orUndefined(list(textCheck, 20)),
  photos: orUndefined(list(photoCheck, 12)),
  evidence: orUndefined(list(text(40), 30)),
});

const optionCheck: Check = object({
  points: pointsCheck,
  text: textCheck,
  minimum: orUndefined(rankCheck),
  case: orUndefined(wholeNumber(1, 9)),
});

const caseCheck: Check = object({ no: wholeNumber(1, 9), title: textCheck });

const criterionCheck: Check = object({
  id: criterionIdCheck,
  title: textCheck,
  max: pointsCheck,
  weight: orUndefined(weightCheck),
  notes: orUndefined(list(textCheck, 20)),
  evidence: orUndefined(list(text(40), 30)),
  local: orUndefined(list(criterionLocalCheck, 5)),
  options: orUndefined(list(optionCheck, 35, 1)),
  cases: orUndefined(list(caseCheck, 9)),
  tick: orUndefined(oneOf(true)),
  criteria: orUndefined(list((value, pointer) => criterionCheck(value, pointer), 500, 1)),
});

const sectionCheck: Check = object({
  id: criterionIdCheck,
  title: textCheck,
  max: pointsCheck,
  weight: orUndefined(weightCheck),
  minimums: orUndefined(list(sectionMinimumCheck, 20)),
  criteria: list(criterionCheck, 500, 1),
});

const effectCheck: Check = oneOf('disqualified', 'ineligible', 'stop', 'skip');

const triggerCheck: Check = object({ criterion: criterionIdCheck, option: wholeNumber(0, 35) });

const conditionCheck: Check = object({
  id: text(80),
  effect: effectCheck,
  text: textCheck,
  criterion: orUndefined(criterionIdCheck),
  after: orUndefined(criterionIdCheck),
  skips: orUndefined(list(criterionIdCheck, 500)),
  when: orUndefined(list(triggerCheck, 200, 1)),
});

const setLocalCheck: Check = object({
  layer: packIdCheck,
  guidance: orUndefined(list(textCheck, 20)),
  names: orUndefined(list(textCheck, 500)),
});

const packSetCheck: Check = object({
  no: setNumberCheck,
  title: textCheck,
  unusable: orUndefined(object({ why: textCheck })),
  classification: orUndefined(classificationCheck),
  note: orUndefined(textCheck),
  cite: orUndefined(citationCheck),
  sections: list(sectionCheck, 26, 1),
  conditions: orUndefined(list(conditionCheck, 60)),
  errata: orUndefined(list(erratumCheck, 1000)),
  local: orUndefined(list(setLocalCheck, 5)),
});

export const packCheck: Check = object({
  format: oneOf('ocop-pack/1'),
  header: headerCheck,
  sets: list(packSetCheck, 200, 1),
});

export const criteriaSetCheck: Check = object({
  no: setNumberCheck,
  title: textCheck,
  unusable: orUndefined(object({ why: textCheck })),
  classification: orUndefined(classificationCheck),
  note: orUndefined(textCheck),
  cite: orUndefined(citationCheck),
  sections: list(sectionCheck, 26, 1),
  conditions: orUndefined(list(conditionCheck, 60)),
  errata: orUndefined(list(erratumCheck, 1000)),
  local: orUndefined(list(setLocalCheck, 5)),
  pack: headerCheck,
});

const overlaySetCheck: Check = strictObject({
  set: setNumberCheck,
  guidance: orUndefined(list(textCheck, 20)),
  names: orUndefined(list(textCheck, 500)),
});

const overlayCriterionCheck: Check = strictObject({
  set: orUndefined(setNumberCheck),
  criterion: criterionIdCheck,
  guidance: orUndefined(list(textCheck, 20)),
  examples: orUndefined(list(textCheck, 20)),
  photos: orUndefined(list(photoCheck, 12)),
  evidence: orUndefined(list(text(40), 30)),
});

export const overlayCheck: Check = strictObject({
  $schema: orUndefined(text(500)),
  format: oneOf('ocop-overlay/1'),
  id: packIdCheck,
  version: versionCheck,
  base: strictObject({ id: packIdCheck, version: orUndefined(versionCheck) }),
  title: textCheck,
  issuer: textCheck,
  notice: orUndefined(textCheck),
  languages: orUndefined(list(languageCheck, 20)),
  contacts: orUndefined(list(contactCheck, 50)),
  rounds: orUndefined(list(roundCheck, 50)),
  council: orUndefined(councilRulesCheck),
  theme: orUndefined(layerThemeCheck),
  evidenceKinds: orUndefined(list(layerEvidenceKindCheck, 100)),
  translations: orUndefined(record(languageCheck, record(text(20000), text(20000)))),
  messages: orUndefined(messagesCheck),
  sets: orUndefined(list(overlaySetCheck, 200)),
  criteria: orUndefined(list(overlayCriterionCheck, 5000)),
});
