/** Names of files that are written to one folder. */
import { expect, it } from 'vitest';
import { freeName } from '../src/output/free-name.js';

it.each([
  [
    ['an.json', 'an.json', 'an.json'],
    ['an.json', 'an-2.json', 'an-3.json'],
  ],
  [
    ['an-2.json', 'an.json', 'an.json'],
    ['an-2.json', 'an.json', 'an-3.json'],
  ],
  [
    ['An.json', 'an.json'],
    ['An.json', 'an-2.json'],
  ],
  [
    ['bien-ban', 'bien-ban'],
    ['bien-ban', 'bien-ban-2'],
  ],
])('%j are written as %j', (names, free) => {
  const taken = new Set<string>();
  expect(names.map((name) => freeName(name, taken))).toEqual(free);
});
