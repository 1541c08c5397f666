/** The shape of a pack in plain checks: what `schema.ts` says, for pages that cannot carry zod. */
import { digest, layers, localCriterion, localHeader, localSet } from './overlay-shape.js';
import {
  check,
  citation,
  cited,
  criterionId,
  date,
  evidenceKind,
  language,
  list,
  maybe,
  messages,
  object,
  oneOf,
  packId,
  record,
  said,
  setNumber,
  text,
  version,
  whole,
  type Check,
} from '../../checks/checks.js';
import * as LIMITS from '../../checks/limits.js';

const points = check(
  'points',
  (value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= LIMITS.points,
);
const weight = check(
  'weight',
  (value) => Number.isFinite(value) && Number(value) > 0 && Number(value) <= LIMITS.weight,
);
const rank = whole(0, 99);
const caseNo = whole(1, LIMITS.cases);

const erratum = object({
  criterion: text(64),
  kind: text(60),
  published: check('JSON', (value) => value !== undefined),
  applied: check('JSON', (value) => value !== undefined),
  why: said,
});
const errata = maybe(list(erratum, 1_000));

const criterion: Check = (value, path) => {
  criterionShape(value, path);
};
const criteria = list(criterion, LIMITS.criteria, 1);
const criterionShape = object({
  id: criterionId,
  title: said,
  max: points,
  weight: maybe(weight),
  notes: maybe(list(said, 20)),
  evidence: maybe(list(text(40), 30)),
  local: maybe(list(localCriterion, LIMITS.layers)),
  criteria: maybe(criteria),
  options: maybe(
    list(object({ points, text: said, minimum: maybe(rank), case: maybe(caseNo) }), LIMITS.options, 1),
  ),
  cases: maybe(list(object({ no: caseNo, title: said }), LIMITS.cases)),
  tick: maybe(oneOf(true)),
});

const condition = object({
  id: text(80),
  effect: oneOf('disqualified', 'ineligible', 'stop', 'skip'),
  text: said,
  criterion: maybe(criterionId),
  after: maybe(criterionId),
  skips: maybe(list(criterionId, LIMITS.criteria)),
  when: maybe(list(object({ criterion: criterionId, option: whole(0, LIMITS.options) }), 200, 1)),
});

const band = object({
  rank,
  from: points,
  title: said,
  cite: maybe(citation),
  note: maybe(object(cited)),
  award: maybe(object({ ...cited, certificate: oneOf(true, false) })),
});

const header = object({
  id: packId,
  version: maybe(version),
  digest: maybe(digest),
  layers: maybe(layers),
  local: maybe(list(localHeader, LIMITS.layers)),
  programme: said,
  decision: object({
    number: text(80),
    title: said,
    issuer: said,
    issued: date,
    effective: date,
    lapses: maybe(date),
  }),
  provenance: maybe(said),
  unit: maybe(said),
  scale: maybe(oneOf('stars')),
  languages: list(language, 20, 1),
  bands: list(band, LIMITS.bands, 1),
  minimumRanks: list(rank, LIMITS.bands),
  cites: maybe(record(text(40), citation)),
  evidenceKinds: maybe(list(object(evidenceKind), 100)),
  messages: maybe(messages),
  errata,
});

const set = object({
  no: setNumber,
  title: said,
  unusable: maybe(object({ why: said })),
  classification: maybe(
    object({
      industry: maybe(said),
      group: maybe(said),
      subgroup: maybe(said),
      agencies: maybe(list(said, 20)),
      printed: maybe(said),
    }),
  ),
  note: maybe(said),
  cite: maybe(citation),
  sections: list(
    object({
      id: criterionId,
      title: said,
      max: points,
      weight: maybe(weight),
      minimums: maybe(list(object({ rank, points }), LIMITS.bands)),
      criteria,
    }),
    LIMITS.sections,
    1,
  ),
  conditions: maybe(list(condition, LIMITS.conditions)),
  errata,
  local: maybe(list(localSet, LIMITS.layers)),
});

const pack = object({ format: oneOf('ocop-pack/1'), header, sets: list(set, LIMITS.sets, 1) });

/** @throws {OcopError} `pack/shape` with a JSON pointer to the first thing that is not as `ocop-pack/1` has it */
export function checkShape(value: unknown): void {
  pack(value, '');
}

const setWithHeader = object({ pack: header });

/** The same for one criteria set with the header of its pack. @throws {OcopError} `pack/shape` */
export function checkSetShape(value: unknown): void {
  set(value, '');
  setWithHeader(value, '');
}
