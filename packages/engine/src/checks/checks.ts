/** Small checks to build the shape of a document from, for pages that cannot carry zod. */
import { refuseDay } from '../days/day-refusal-text.js';
import { readIsoDay } from '../days/read-day.js';
import { OcopError, refuse, pointerStep } from '../errors/errors.js';
import { expectOneOf, type Expected } from '../errors/expected.js';
import * as LIMITS from './limits.js';
import { CRITERION_ID, LANGUAGE, PACK_ID, VERSION } from './patterns.js';
import { isRecord } from './record.js';

/** @throws {OcopError} `pack/shape` or `calendar/day`, with the place */
export type Check = (value: unknown, path: string) => void;

export const check =
  (expected: Expected, fits: (value: unknown) => boolean): Check =>
  (value, path) => {
    if (!fits(value)) refuse('pack/shape', path, { expected });
  };

export const text = (
  most: number,
  pattern = /^/,
  expected: Expected = `text of at most ${most} characters`,
): Check =>
  check(expected, (value) => typeof value === 'string' && value.length <= most && pattern.test(value));
export const whole = (least: number, most: number): Check =>
  check(
    `whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
export const oneOf = (...values: readonly unknown[]): Check =>
  check(expectOneOf(values), (value) => values.includes(value));

/** What a caller hands over, held against a shape. @throws {OcopError} `input/shape` */
export function given(shape: Check, value: unknown, path: string): void {
  try {
    shape(value, path);
  } catch (error) {
    if (!(error instanceof OcopError) || error.problem.code !== 'pack/shape') throw error;
    refuse('input/shape', error.problem.path, error.problem.values);
  }
}

export const maybe =
  (inner: Check): Check =>
  (value, path) => {
    if (value !== undefined) inner(value, path);
  };
export const list =
  (item: Check, most: number, least = 0): Check =>
  (value, path) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      refuse('pack/shape', path, { expected: `list of ${least} to ${most}` });
    // By index: a list with holes has no entry there to be skipped.
    for (let i = 0; i < value.length; i++) item(value[i], path + pointerStep(i));
  };
export const record =
  (key: Check, item: Check): Check =>
  (value, path) => {
    if (!isRecord(value)) refuse('pack/shape', path, { expected: 'object' });
    for (const [name, entry] of Object.entries(value)) {
      key(name, path + pointerStep(name));
      item(entry, path + pointerStep(name));
    }
  };
/** Fields of other names are nobody's business. */
export const object =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value, path) => {
    if (!isRecord(value)) refuse('pack/shape', path, { expected: 'object' });
    for (const [name, field] of Object.entries(fields)) field(value[name], path + pointerStep(name));
  };

/** Ids, days and texts, as `fields.ts` has them. Marked as pure, so that a bundler leaves out those that nobody uses. */
const words = /* @__PURE__ */ text(LIMITS.textLength);
export const language = /* @__PURE__ */ text(64, LANGUAGE, 'language');
export const said: Check = (value, path) => {
  (typeof value === 'string' ? words : record(language, words))(value, path);
};
export const date: Check = (value, path) => {
  text(64)(value, path);
  const read = readIsoDay(value);
  if ('refused' in read) refuseDay(read.refused, path);
};
export const packId = /* @__PURE__ */ text(64, PACK_ID, 'id of a-z, 0-9 and -');
export const criterionId = /* @__PURE__ */ text(64, CRITERION_ID, 'id of letters, digits, . _ and -');
export const version = /* @__PURE__ */ text(64, VERSION, 'version as 1.0');
export const setNumber = /* @__PURE__ */ whole(0, 9_999);
export const citation = /* @__PURE__ */ object({
  article: maybe(text(40)),
  form: maybe(said),
  annex: maybe(said),
  set: maybe(whole(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)),
  criterion: maybe(criterionId),
});
export const cited = { text: said, cite: maybe(citation) };
export const evidenceKind = { id: text(40), title: said, text: maybe(said), cite: maybe(citation) };
export const messages = /* @__PURE__ */ record(language, record(text(60), text(2_000)));
