/** Small checks to build the shape of a document from, for pages that cannot carry zod. */
import { refuseDay } from '../days/day-refusal-text.js';
import { dayOfMoment, MOMENT_LENGTH } from '../days/moment.js';
import { readIsoDay } from '../days/read-day.js';
import { OcopError, pointerStep, refuse } from '../errors/errors.js';
import { expectOneOf, type Expected } from '../errors/expected.js';
import { isRecord } from './record.js';
import * as LIMITS from './limits.js';
import type { TextPattern } from './patterns.js';

/**
 * Building a check does nothing else, so that a bundler leaves out those that nobody uses.
 * @throws {OcopError} `pack/shape` or `calendar/day`, with the pointer
 */
export type Check = (value: unknown, pointer: string) => void;

/* @__NO_SIDE_EFFECTS__ */
export function check(expected: Expected, fits: (value: unknown) => boolean): Check {
  return (value, pointer) => {
    if (!fits(value)) refuse('pack/shape', pointer, { expected });
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function text(maxLength: number, form?: TextPattern): Check {
  return check(
    form?.expected ?? `text of at most ${maxLength} characters`,
    (value) => typeof value === 'string' && value.length <= maxLength && (!form || form.pattern.test(value)),
  );
}

/** A string as the first check has it, anything else as the second. */
/* @__NO_SIDE_EFFECTS__ */
export function textOr(string: Check, other: Check): Check {
  return (value, pointer) => {
    (typeof value === 'string' ? string : other)(value, pointer);
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function wholeNumber(least: number, most: number): Check {
  return check(
    `whole number from ${least} to ${most}`,
    (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

/** Of any size that a number holds exactly. */
export const anyWholeNumber: Check = check('whole number', Number.isSafeInteger);

/** @param above the value itself is too little */
/* @__NO_SIDE_EFFECTS__ */
export function number(expected: Expected, least: number, most: number, above?: 'above'): Check {
  return check(
    expected,
    (value) =>
      typeof value === 'number' && value <= most && (above === undefined ? value >= least : value > least),
  );
}

/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...values: readonly unknown[]): Check {
  return check(expectOneOf(values), (value) => values.includes(value));
}

/** Anything that JSON has: bounds were checked before. */
export const json: Check = (value, pointer) => {
  if (value === undefined) refuse('pack/shape', pointer, { expected: 'JSON' });
};

export const day: Check = dayIn(LIMITS.dayLength, (text) => text);
export const moment: Check = dayIn(MOMENT_LENGTH, dayOfMoment);

/** @param dayOf the part of the text that must be a day */
/* @__NO_SIDE_EFFECTS__ */
function dayIn(most: number, dayOf: (text: string) => string): Check {
  return (value, pointer) => {
    text(most)(value, pointer);
    const read = readIsoDay(dayOf(String(value)));
    if ('refused' in read) refuseDay(read.refused, pointer);
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function orUndefined(inner: Check): Check {
  return (value, pointer) => {
    if (value !== undefined) inner(value, pointer);
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function orNull(inner: Check): Check {
  return (value, pointer) => {
    if (value !== null) inner(value, pointer);
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function list(item: Check, most: number, least = 0): Check {
  return (value, pointer) => {
    if (!Array.isArray(value) || value.length < least || value.length > most)
      refuse('pack/shape', pointer, { expected: `list of ${least} to ${most}` });
    // By index: a list with holes has no entry there to be skipped.
    for (let i = 0; i < value.length; i++) item(value[i], pointer + pointerStep(i));
  };
}

/* @__NO_SIDE_EFFECTS__ */
export function record(key: Check, item: Check): Check {
  return (value, pointer) => {
    if (!isRecord(value)) refuse('pack/shape', pointer, { expected: 'object' });
    for (const [name, entry] of Object.entries(value)) {
      key(name, pointer + pointerStep(name));
      item(entry, pointer + pointerStep(name));
    }
  };
}

/** Fields of other names are not looked at. */
/* @__NO_SIDE_EFFECTS__ */
export function object(fields: Readonly<Record<string, Check>>): Check {
  return (value, pointer) => {
    if (!isRecord(value)) refuse('pack/shape', pointer, { expected: 'object' });
    for (const [name, field] of Object.entries(fields)) field(value[name], pointer + pointerStep(name));
  };
}

/** Checks what a caller hands over. @throws {OcopError} `input/shape`, or the code given, and `calendar/day` */
export function checkInput(
  shape: Check,
  value: unknown,
  pointer: string,
  code:
    | 'input/shape'
    | 'assessment/shape'
    | 'session/shape'
    | 'inspection/shape'
    | 'plan/shape'
    | 'register/shape' = 'input/shape',
): void {
  try {
    shape(value, pointer);
  } catch (error) {
    if (!(error instanceof OcopError) || error.problem.code !== 'pack/shape') throw error;
    refuse(code, error.problem.path, error.problem.values);
  }
}
