/** The shape of a pack in plain checks: what `schema.ts` says, for pages that cannot carry zod. */
import { refuse, step } from '../errors.js';
import { LIMITS } from './limits.js';

/** @throws {OcopError} `pack/shape` with the place */
type Check = (value: unknown, path: string) => void;

const check =
  (expected: string, fits: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (!fits(value)) refuse('pack/shape', path, { expected });
  };
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (most: number, pattern = /^/, expected = `text of at most ${most} characters`): Check =>
  check(expected, (value) => typeof value === 'string' && value.length <= most && pattern.test(value));
const whole = (least: number, most: number): Check =>
  check(
    `whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
const oneOf = (...values: readonly unknown[]): Check =>
  check(values.join(', '), (value) => values.includes(value));

const maybe =
  (inner: Check): Check =>
  (value, path) => {
    if (value !== undefined) inner(value, path);
  };
const list =
  (item: Check, most: number, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      refuse('pack/shape', path, { expected: `list of ${least} to ${most}` });
    value.forEach((entry, i) => {
      item(entry, path + step(i));
    });
  };
const record =
  (key: Check, item: Check): Check =>
  (value, path) => {
    if (!isRecord(value)) refuse('pack/shape', path, { expected: 'object' });
    for (const [name, entry] of Object.entries(value)) {
      key(name, path + step(name));
      item(entry, path + step(name));
    }
  };
/** Fields of other names are nobody's business. */
const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) refuse('pack/shape', path, { expected: 'object' });
    for (const [name, field] of Object.entries(fields)) field(value[name], path + step(name));
  };

const words = text(LIMITS.textLength);
const language = text(64, /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'language');
const said: Check = (value, path) => {
  (typeof value === 'string' ? words : record(language, words))(value, path);
};
const date = text(64, /^\d{4}-\d{2}-\d{2}$/, 'day as 2026-05-22');
const criterionId = text(64, /^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*$/u, 'id of letters, digits, . _ and -');
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

const citation = object({
  article: maybe(text(40)),
  form: maybe(said),
  annex: maybe(said),
  set: maybe(whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
  criterion: maybe(criterionId),
});
const cited = { text: said, cite: maybe(citation) };
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
  id: text(64, /^[a-z0-9]+(-[a-z0-9]+)*$/, 'id of a-z, 0-9 and -'),
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
  evidenceKinds: maybe(
    list(object({ id: text(40), title: said, text: maybe(said), cite: maybe(citation) }), 100),
  ),
  messages: maybe(record(language, record(text(60), text(2_000)))),
  errata,
});

const set = object({
  no: whole(0, 9_999),
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
});

const pack = object({ format: oneOf('ocop-pack/1'), header, sets: list(set, LIMITS.sets, 1) });

/** @throws {OcopError} `pack/shape` with a JSON pointer to the first thing that is not as `ocop-pack/1` has it */
export function checkShape(value: unknown): void {
  pack(value, '');
}
