/** Refusals as values: the same problems as the plain functions throw, and nothing thrown. */
import { describe, expect, test } from 'vitest';
import { compilePack, safeScore, score, type Sheet } from '../src/index.js';
import { checkOverlay, safeParseOverlay } from '../src/overlay.js';
import { parseAssessment, parsePack, safeParseAssessment, safeParsePack } from '../src/schema.js';
import { dossier } from './fixtures/dossier.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea, teaPack } from './fixtures/tea.js';
import { province } from './fixtures/tea-overlay.js';

describe('what is right is given as by the plain function', () => {
  test.each<[string, unknown, unknown]>([
    ['safeScore', safeScore(tea, { picks: FULL }), { result: score(tea, { picks: FULL }) }],
    ['safeParsePack', safeParsePack(teaPack), { pack: parsePack(teaPack) }],
    ['safeParsePack of text', safeParsePack(JSON.stringify(teaPack)), { pack: parsePack(teaPack) }],
    ['safeParseAssessment', safeParseAssessment(dossier), { assessment: parseAssessment(dossier) }],
    ['safeParseOverlay', safeParseOverlay(province), { overlay: checkOverlay(province) }],
    [
      'safeParseOverlay of text',
      safeParseOverlay(JSON.stringify(province)),
      { overlay: checkOverlay(province) },
    ],
  ])('%s', (_, outcome, expected) => {
    expect(outcome).toEqual({ ok: true, ...(expected as object) });
  });
});

describe('what is wrong is given as the problem that the plain function throws', () => {
  const sheet = { picks: { A1: 9 } } as Sheet;
  test.each<[string, unknown, () => unknown]>([
    ['safeScore', safeScore(tea, sheet), () => score(tea, sheet)],
    ['safeScore of no set', safeScore(null as never, sheet), () => score(null as never, sheet)],
    ['safeParsePack', safeParsePack('{'), () => parsePack('{')],
    ['safeParseAssessment', safeParseAssessment([]), () => parseAssessment([])],
    ['safeParseOverlay', safeParseOverlay({ points: 1 }), () => checkOverlay({ points: 1 })],
  ])('%s', (_, outcome, plain) => {
    expect(outcome).toEqual({ ok: false, problem: refusal(plain) });
  });
});

test('an error that is no refusal passes on', () => {
  const trap = new Proxy(
    {},
    {
      get: () => {
        throw new RangeError('mine');
      },
    },
  );
  expect(() => safeScore(tea, trap as Sheet)).toThrow(RangeError);
});

test.each([undefined, null, 'a pack', [], {}, { format: 'ocop-pack/2' }])(
  'compilePack refuses %j',
  (value) => {
    expect(refusal(() => compilePack(value)).code).toMatch(/^(pack|input)\//);
  },
);
