// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  day,
  list,
  object,
  oneOf,
  orNull,
  orUndefined,
  record,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { SCORE } from '../../checks/patterns.js';
import { criterionNotesCheck, entityCheck, evidenceCheck, productCheck } from './assessment.js';
import { citationCheck, pointsCheck, rankCheck } from './checks.js';
import { setNumberCheck } from './ids.js';
import { textCheck } from './text.js';

const inspectionOfficeCheck: Check = object({
  agency: orUndefined(text(500)),
  office: orUndefined(text(500)),
  decision: orUndefined(text(500)),
});

const inspectorCheck: Check = object({
  name: text(500),
  role: orUndefined(oneOf('lead', 'member', 'secretary')),
  title: orUndefined(text(500)),
  body: orUndefined(text(500)),
});

const entityRepresentativeCheck: Check = object({ name: text(500), title: orUndefined(text(500)) });

const inspectedCertificateCheck: Check = object({
  id: text(64),
  product: productCheck,
  entity: entityCheck,
  stars: rankCheck,
  score: orUndefined(text(24, SCORE)),
  decision: orUndefined(text(500)),
  decided: orUndefined(day),
  issued: orUndefined(day),
  expires: orUndefined(day),
});

const ratedDossierCheck: Check = object({
  picks: record(text(64), wholeNumber(0, 35)),
  declared: list(text(80), 60),
  criteria: record(text(64), criterionNotesCheck),
  stars: orNull(rankCheck),
  score: pointsCheck,
  product: orUndefined(text(500)),
});

const inspectionFindingCheck: Check = object({
  criterion: text(64),
  state: oneOf('kept', 'no-longer', 'not-seen'),
  pick: orUndefined(wholeNumber(0, 35)),
  evidence: orUndefined(list(evidenceCheck, 200)),
  note: orUndefined(text(20000)),
});

const inspectedMatterCheck: Check = object({
  id: text(40),
  text: textCheck,
  cite: orUndefined(citationCheck),
  ground: orUndefined(text(20)),
  state: oneOf('in-order', 'not-in-order', 'not-seen'),
  evidence: orUndefined(list(evidenceCheck, 200)),
  note: orUndefined(text(20000)),
});

const inspectionConclusionCheck: Check = object({
  on: day,
  text: orUndefined(text(20000)),
  ground: orUndefined(text(20)),
});

export const inspectionCheck: Check = object({
  format: oneOf('ocop-inspection/1'),
  id: text(64),
  on: day,
  kind: oneOf('yearly', 'sudden'),
  state: oneOf('open', 'closed'),
  place: orUndefined(text(500)),
  by: orUndefined(inspectionOfficeCheck),
  team: list(inspectorCheck, 60),
  representatives: orUndefined(list(entityRepresentativeCheck, 60)),
  certificate: inspectedCertificateCheck,
  pack: text(64),
  set: setNumberCheck,
  rated: ratedDossierCheck,
  declared: list(text(80), 60),
  findings: list(inspectionFindingCheck, 500),
  matters: list(inspectedMatterCheck, 50),
  note: orUndefined(text(20000)),
  conclusion: orUndefined(inspectionConclusionCheck),
});
