/** What zod found wrong, as one of our own expectations: its sentences are English and its own. */
import type * as z from 'zod';
import { pointerStep } from '../errors/errors.js';
import { expectOneOf, quoteNames, type Expected } from '../errors/expected.js';
import { isStandaloneExpectation } from '../errors/expected-text.js';
import { passOnDay } from './day-field.js';

type Issue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'true or false',
  array: 'list',
  tuple: 'list',
  object: 'object',
  record: 'object',
  null: 'nothing',
};

/**
 * Says what a schema expected where it found something else.
 *
 * @param issue one of zod's
 * @returns a phrase that is its own English; `problemText` says it in Vietnamese
 */
export function expectedOf(issue: Issue): Expected {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'another form';
    case 'too_big':
      return bound(issue.origin, 'most', Number(issue.maximum), issue.inclusive ?? true);
    case 'too_small':
      return bound(issue.origin, 'least', Number(issue.minimum), issue.inclusive ?? true);
    case 'not_multiple_of':
      return `multiple of ${issue.divisor}`;
    case 'invalid_value':
      return expectOneOf(issue.values);
    case 'unrecognized_keys':
      return `no field ${quoteNames(issue.keys.slice(0, 5))}`;
    case 'invalid_format':
      // The formats say it with the pattern; what others' schemas say is theirs.
      return isStandaloneExpectation(issue.message) ? issue.message : 'another form';
    case 'invalid_key':
      return issue.issues[0] ? expectedOf(issue.issues[0]) : 'another form';
    case 'invalid_union':
      // The one union of the formats: a text, or texts by language.
      return issue.errors.some(([first]) => first?.code === 'invalid_type' && first.expected === 'string')
        ? 'text, or one text for each language'
        : 'another form';
    default:
      return 'another form';
  }
}

function bound(origin: string, end: 'most' | 'least', value: number, inclusive: boolean): Expected {
  if (origin === 'string')
    return end === 'most' ? `text of at most ${value} characters` : `text no shorter than ${value}`;
  if (origin === 'array' || origin === 'set') return `list of at ${end} ${value}`;
  if (inclusive) return `number of at ${end} ${value}`;
  return end === 'most' ? `number below ${value}` : `number above ${value}`;
}

/** The first thing a schema found wrong. @throws {OcopError} `calendar/day`, which has its own sentence */
export function firstIssue({ issues }: z.ZodError): { readonly path: string; readonly expected: Expected } {
  const [issue] = issues;
  const path = (issue?.path ?? []).map((key) => pointerStep(String(key))).join('');
  passOnDay(issue, path);
  return { path, expected: issue ? expectedOf(issue) : 'another form' };
}
