// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  list,
  moment,
  object,
  oneOf,
  orUndefined,
  record,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { digestCheck, layerCheck, rankCheck } from './checks.js';
import { setNumberCheck } from './ids.js';

export const productCheck: Check = object({
  name: text(500),
  code: orUndefined(text(500)),
  description: orUndefined(text(20000)),
  papers: orUndefined(list(text(40), 100)),
  otherPaper: orUndefined(text(500)),
});

export const entityCheck: Check = object({
  name: text(500),
  kind: orUndefined(text(500)),
  representative: orUndefined(text(500)),
  role: orUndefined(text(500)),
  sex: orUndefined(oneOf('female', 'male')),
  ethnicity: orUndefined(text(500)),
  residence: orUndefined(text(500)),
  address: orUndefined(text(500)),
  commune: orUndefined(text(500)),
  province: orUndefined(text(500)),
  communeCode: orUndefined(text(20)),
  provinceCode: orUndefined(text(20)),
  phone: orUndefined(text(500)),
  email: orUndefined(text(500)),
  taxCode: orUndefined(text(500)),
  established: orUndefined(moment),
  registration: orUndefined(text(500)),
  history: orUndefined(text(20000)),
  structure: orUndefined(text(20000)),
});

const evidenceFileCheck: Check = object({
  name: text(500),
  type: orUndefined(text(200)),
  size: orUndefined(wholeNumber(0, 9007199254740991)),
  sha256: orUndefined(digestCheck),
});

export const evidenceCheck: Check = object({
  kind: orUndefined(text(40)),
  need: orUndefined(text(40)),
  title: text(500),
  reference: orUndefined(text(500)),
  issuedBy: orUndefined(text(500)),
  issued: orUndefined(moment),
  expires: orUndefined(moment),
  file: orUndefined(evidenceFileCheck),
});

export const criterionNotesCheck: Check = object({
  note: orUndefined(text(20000)),
  evidence: orUndefined(list(evidenceCheck, 200)),
});

const reviewerCheck: Check = object({ name: text(500), role: orUndefined(text(500)) });

const reviewedAnswerCheck: Check = object({
  note: orUndefined(text(20000)),
  evidence: orUndefined(list(evidenceCheck, 200)),
  pick: orUndefined(wholeNumber(0, 35)),
});

export const reviewCheck: Check = object({
  who: reviewerCheck,
  stage: oneOf('commune', 'province', 'centre'),
  verdict: orUndefined(oneOf('sufficient', 'missing', 'ask')),
  pick: orUndefined(wholeNumber(0, 35)),
  remark: orUndefined(text(4000)),
  time: moment,
  answer: orUndefined(reviewedAnswerCheck),
});

export const timesCheck: Check = object({
  created: orUndefined(moment),
  updated: orUndefined(moment),
  submitted: orUndefined(moment),
  returned: orUndefined(moment),
});

const formerCertificateCheck: Check = object({
  number: orUndefined(text(500)),
  rank: orUndefined(rankCheck),
  issued: orUndefined(moment),
  expires: orUndefined(moment),
});

export const registrationCheck: Check = object({
  kind: orUndefined(oneOf('first', 'upgrade', 're-rating')),
  year: orUndefined(wholeNumber(1900, 9999)),
  number: orUndefined(text(500)),
  samples: orUndefined(wholeNumber(0, 100000)),
  place: orUndefined(text(500)),
  signed: orUndefined(moment),
  results: orUndefined(text(20000)),
  changes: orUndefined(text(20000)),
  plan: orUndefined(text(20000)),
  certificate: orUndefined(formerCertificateCheck),
});

const dossierActorCheck: Check = object({ name: text(500), role: orUndefined(text(500)) });

const keptSheetCheck: Check = object({
  picks: record(text(64), wholeNumber(0, 35)),
  declared: list(text(80), 60),
  denied: orUndefined(list(text(80), 60)),
  criteria: record(text(64), criterionNotesCheck),
});

export const dossierStepCheck: Check = object({
  step: oneOf('submitted', 'asked', 'returned', 'accepted', 'forwarded'),
  who: dossierActorCheck,
  stage: oneOf('self', 'commune', 'province', 'centre'),
  time: moment,
  remark: orUndefined(text(4000)),
  sheet: orUndefined(keptSheetCheck),
});

export const assessmentCheck: Check = object({
  format: oneOf('ocop-assessment/1'),
  product: productCheck,
  entity: entityCheck,
  pack: text(64),
  layers: orUndefined(list(layerCheck, 6)),
  set: setNumberCheck,
  picks: record(text(64), wholeNumber(0, 35)),
  declared: list(text(80), 60),
  denied: orUndefined(list(text(80), 60)),
  criteria: record(text(64), criterionNotesCheck),
  reviews: orUndefined(record(text(64), list(reviewCheck, 50))),
  stage: oneOf('self', 'commune', 'province', 'centre'),
  times: timesCheck,
  registration: orUndefined(registrationCheck),
  log: orUndefined(list(dossierStepCheck, 500)),
});
