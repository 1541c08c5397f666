/** What no check stands for is refused when the checks are written, so that nothing of a format is left unchecked. */
import { expect, test } from 'vitest';
import { checkFiles } from '../scripts/check-source.js';

const written = (field: object): string | undefined =>
  checkFiles({ $defs: { Field: field } }, [{ name: 'fields', roots: ['Field'] }]).get('fields');

test.each([
  ['what a text is the form of', { type: 'string', maxLength: 9, format: 'email' }],
  ['the least length of a text', { type: 'string', maxLength: 9, minLength: 2 }],
  [
    'a limit that is itself too little, of a whole number',
    { type: 'integer', exclusiveMinimum: 0, maximum: 9 },
  ],
  ['a step', { type: 'number', minimum: 0, maximum: 9, multipleOf: 2, expected: 'points' }],
  ['a list without repetition', { type: 'array', items: { type: 'null' }, maxItems: 9, uniqueItems: true }],
  ['how many fields there are', { type: 'object', properties: {}, maxProperties: 9 }],
  ['a bound beside a reference', { $ref: '#/$defs/Day', maxLength: 9 }],
  ['a bound beside values', { enum: ['a', 'b'], type: 'string', maxLength: 9 }],
  ['a third choice', { anyOf: [{ type: 'boolean' }, { type: 'boolean' }, { type: 'null' }] }],
  ['a kind that there is not', { maxLength: 9 }],
])('%s', (_, field) => {
  expect(() => written(field)).toThrow('No check stands for');
});

test('what only describes is left out', () => {
  const words = { title: 'a', description: 'b', id: 'Field', readOnly: true };
  expect(written({ type: 'integer', minimum: 1, maximum: 9, ...words })).toContain('wholeNumber(1, 9)');
  expect(written({ $ref: '#/$defs/Day', expected: 'points', ...words })).toContain('= day;');
});
