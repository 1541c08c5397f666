/** What `migrate` and `sureSheet` are handed, held against its shape: maps and sheets are data that others may write. */
import { check, checkInput, list, maybe, object, record, text, type Check } from '../checks/checks.js';
import * as LIMITS from '../checks/limits.js';
import { textCheck } from '../formats/generated/text.js';

// Built when they are asked for: a bundler keeps whatever is built beside a function that a page does use.
const name = () => text(200);
const ordinal = () => check('whole number', Number.isSafeInteger);
const orNull =
  (inner: Check): Check =>
  (value, path) => {
    if (value !== null) inner(value, path);
  };

function mapShape(): Check {
  const option = orNull(object({ to: orNull(ordinal()), how: name(), why: maybe(name()) }));
  const criterion = object({
    from: name(),
    to: orNull(name()),
    why: maybe(name()),
    options: maybe(list(option, LIMITS.options)),
    none: maybe(option),
  });
  const set = object({
    from: ordinal(),
    to: ordinal(),
    criteria: list(criterion, LIMITS.criteria),
    added: list(object({ criterion: name(), why: name() }), LIMITS.criteria),
    conditions: list(object({ from: name(), to: orNull(name()), why: name() }), LIMITS.conditions),
  });
  return object({ from: name(), to: name(), why: record(name(), textCheck), sets: list(set, LIMITS.sets) });
}

const sheetFields = () => ({ picks: record(name(), ordinal()), declared: list(name(), LIMITS.conditions) });

/** @throws {OcopError} `input/shape` */
export function checkMigration(assessment: unknown, sources: unknown): void {
  const about = object({ note: maybe(text(20_000)), evidence: maybe(list(object({}), 200)) });
  const sheet = object({
    ...sheetFields(),
    pack: name(),
    set: ordinal(),
    criteria: record(name(), about),
    times: object({}),
  });
  checkInput(sheet, assessment, '/assessment');
  checkInput(object({ map: mapShape() }), sources, '');
}

/** @throws {OcopError} `input/shape` */
export function checkMigrated(value: unknown): void {
  const doubtful = list(object({ to: object({ criterion: name() }) }), LIMITS.criteria);
  checkInput(object({ assessment: object(sheetFields()), doubtful }), value, '');
}
