// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  list,
  object,
  oneOf,
  orUndefined,
  record,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { PACK_ID } from '../../checks/patterns.js';
import { citationCheck } from './checks.js';
import { criterionIdCheck, packIdCheck, setNumberCheck } from './ids.js';
import { textCheck } from './text.js';

const dossierIdCheck: Check = text(40, PACK_ID);

const componentCitationsCheck: Check = object({
  first: orUndefined(citationCheck),
  upgrade: orUndefined(citationCheck),
  're-rating': orUndefined(citationCheck),
});

const dossierFieldPathCheck: Check = oneOf(
  'entity.name',
  'entity.kind',
  'entity.representative',
  'entity.role',
  'entity.sex',
  'entity.ethnicity',
  'entity.residence',
  'entity.address',
  'entity.commune',
  'entity.province',
  'entity.phone',
  'entity.email',
  'entity.taxCode',
  'entity.established',
  'entity.registration',
  'entity.history',
  'entity.structure',
  'product.name',
  'product.description',
  'product.papers',
  'registration.kind',
  'registration.year',
  'registration.number',
  'registration.samples',
  'registration.place',
  'registration.signed',
  'registration.results',
  'registration.changes',
  'registration.plan',
  'registration.certificate.number',
  'registration.certificate.rank',
  'registration.certificate.issued',
  'registration.certificate.expires',
  'picks',
  'reviews',
);

const dossierComponentCheck: Check = object({
  id: dossierIdCheck,
  title: textCheck,
  prepares: oneOf('self', 'commune', 'province'),
  cites: componentCitationsCheck,
  optional: orUndefined(oneOf(true)),
  form: orUndefined(dossierIdCheck),
  text: orUndefined(dossierFieldPathCheck),
  samples: orUndefined(wholeNumber(1, 1000)),
  exceptSets: orUndefined(list(setNumberCheck, 200)),
  evidence: orUndefined(list(text(40), 100)),
  sinceCertificate: orUndefined(oneOf(true)),
  terms: orUndefined(oneOf(true)),
  paper: orUndefined(oneOf(true)),
});

const needPicksCheck: Check = object({
  sets: list(setNumberCheck, 200),
  criterion: criterionIdCheck,
  options: list(wholeNumber(1, 35), 35, 1),
});

const dossierNeedCheck: Check = object({
  id: dossierIdCheck,
  title: textCheck,
  evidence: list(text(40), 100),
  picks: list(needPicksCheck, 500),
  optional: orUndefined(oneOf(true)),
  expires: orUndefined(oneOf(true)),
  example: orUndefined(textCheck),
});

const dossierFieldCheck: Check = object({
  form: dossierIdCheck,
  path: dossierFieldPathCheck,
  title: textCheck,
  registrations: orUndefined(list(oneOf('first', 'upgrade', 're-rating'), 3)),
  optional: orUndefined(oneOf(true)),
  exceptSets: orUndefined(list(setNumberCheck, 200)),
  criteria: orUndefined(record(criterionIdCheck, list(setNumberCheck, 200))),
});

const filingWindowCheck: Check = object({
  registration: oneOf('first', 'upgrade', 're-rating'),
  earliest: wholeNumber(0, 3650),
  latest: wholeNumber(0, 3650),
  months: orUndefined(wholeNumber(1, 1200)),
  cite: orUndefined(citationCheck),
});

export const dossierRulesCheck: Check = object({
  format: oneOf('ocop-dossier-rules/1'),
  pack: packIdCheck,
  components: list(dossierComponentCheck, 100),
  needs: list(dossierNeedCheck, 500),
  fields: list(dossierFieldCheck, 500),
  filingWindows: orUndefined(list(filingWindowCheck, 3)),
});
