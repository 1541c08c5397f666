// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  day,
  list,
  moment,
  number,
  object,
  oneOf,
  orUndefined,
  record,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { JWK_COORDINATE, SHARE } from '../../checks/patterns.js';
import {
  criterionNotesCheck,
  dossierStepCheck,
  entityCheck,
  productCheck,
  registrationCheck,
  reviewCheck,
  timesCheck,
} from './assessment.js';
import { digestCheck, layerCheck } from './checks.js';
import { setNumberCheck } from './ids.js';
import { textCheck } from './text.js';

const quorumCheck: Check = object({
  share: orUndefined(text(9, SHARE)),
  chair: orUndefined(oneOf(true, false)),
});

const recusalRuleCheck: Check = object({ ballots: orUndefined(text(9, SHARE)) });

const trimmedCheck: Check = object({ each: wholeNumber(1, 5), from: wholeNumber(3, 60) });

const displayCheck: Check = object({ decimals: orUndefined(wholeNumber(0, 3)) });

export const regulationCheck: Check = object({
  format: oneOf('ocop-regulation/1'),
  title: orUndefined(textCheck),
  minimums: orUndefined(oneOf('average', 'majority', 'unanimous')),
  conditions: orUndefined(oneOf('majority', 'any')),
  incomplete: orUndefined(oneOf('refuse', 'exclude')),
  quorum: orUndefined(quorumCheck),
  apart: orUndefined(number('points above 0', 0, 100000, 'above')),
  rounds: orUndefined(wholeNumber(1, 9)),
  written: orUndefined(oneOf('never', 're-rating', 'always')),
  blind: orUndefined(oneOf(true, false)),
  recusal: orUndefined(recusalRuleCheck),
  trimmed: orUndefined(trimmedCheck),
  display: orUndefined(displayCheck),
});

const commitmentCheck: Check = object({
  product: text(64),
  member: text(64),
  round: wholeNumber(1, 9),
  seal: digestCheck,
  time: moment,
});

const sessionBallotCheck: Check = object({
  session: orUndefined(text(64)),
  product: text(64),
  member: text(64),
  round: wholeNumber(1, 9),
  picks: record(text(64), wholeNumber(0, 35)),
  declared: list(text(80), 60),
  denied: orUndefined(list(text(80), 60)),
  remarks: orUndefined(record(text(64), text(4000))),
  opinion: orUndefined(text(20000)),
  time: moment,
  seal: orUndefined(digestCheck),
  signature: orUndefined(text(4000)),
});

export const ballotFileCheck: Check = object({
  format: oneOf('ocop-ballots/1'),
  session: text(64),
  member: text(64),
  commitments: orUndefined(list(commitmentCheck, 60000)),
  ballots: list(sessionBallotCheck, 60000),
});

const sessionCouncilCheck: Check = object({
  name: text(500),
  level: oneOf('commune', 'consulting', 'province', 'centre'),
  decision: orUndefined(text(500)),
  agency: orUndefined(text(500)),
});

const sessionHeldCheck: Check = object({
  on: day,
  place: orUndefined(text(500)),
  form: oneOf('meeting', 'written'),
});

const memberKeyCheck: Check = object({
  kty: oneOf('OKP'),
  crv: oneOf('Ed25519'),
  x: text(64, JWK_COORDINATE),
});

const councilMemberCheck: Check = object({
  id: text(64),
  name: text(500),
  role: oneOf('chair', 'vice-chair', 'member', 'secretary'),
  title: orUndefined(text(500)),
  body: orUndefined(text(500)),
  key: orUndefined(memberKeyCheck),
});

const sessionProductCheck: Check = object({
  id: text(64),
  name: text(500),
  entity: text(500),
  place: orUndefined(text(500)),
  kind: orUndefined(oneOf('first', 'upgrade', 're-rating')),
  pack: text(64),
  set: setNumberCheck,
  assessment: orUndefined(
    object({
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
    }),
  ),
});

const attendanceCheck: Check = object({
  member: text(64),
  as: oneOf('present', 'absent', 'written'),
  reason: orUndefined(text(500)),
});

const recusalCheck: Check = object({ product: text(64), member: text(64), reason: text(500), time: moment });

const openedRoundCheck: Check = object({
  product: text(64),
  round: wholeNumber(1, 9),
  members: list(text(64), 60, 1),
  reason: text(500),
  time: moment,
});

const sessionStepCheck: Check = object({
  step: oneOf(
    'opened',
    'attended',
    'recused',
    'recusal-withdrawn',
    'committed',
    'cast',
    'round',
    'round-withdrawn',
    'closed',
  ),
  time: moment,
  member: orUndefined(text(64)),
  product: orUndefined(text(64)),
  round: orUndefined(wholeNumber(1, 9)),
  text: orUndefined(text(500)),
});

export const sessionCheck: Check = object({
  format: oneOf('ocop-session/1'),
  id: text(64),
  council: sessionCouncilCheck,
  regulation: orUndefined(regulationCheck),
  held: sessionHeldCheck,
  members: list(councilMemberCheck, 60, 1),
  products: list(sessionProductCheck, 1000),
  attendance: list(attendanceCheck, 60),
  recusals: list(recusalCheck, 60000),
  rounds: list(openedRoundCheck, 9000),
  commitments: orUndefined(list(commitmentCheck, 60000)),
  ballots: list(sessionBallotCheck, 60000),
  state: oneOf('open', 'closed'),
  conclusion: orUndefined(text(20000)),
  log: list(sessionStepCheck, 100000),
});
