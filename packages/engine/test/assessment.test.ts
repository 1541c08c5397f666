/** The portable file of one assessment: read, written, upgraded, refused, and never poorer than it was. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../src/index.js';
import { parseAssessment, serializeAssessment, type Assessment } from '../src/schema.js';
import { dossier } from './fixtures/dossier.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';

describe('an assessment', () => {
  test('is read back as it was written', () => {
    expect(parseAssessment(serializeAssessment(dossier))).toEqual(dossier);
  });

  test.each<[string, (text: string) => unknown]>([
    ['data', (text) => JSON.parse(text) as unknown],
    ['text', (text) => text],
    ['text with a byte order mark', (text) => `\uFEFF${text}`],
    ['text without its line breaks', (text) => JSON.stringify(JSON.parse(text))],
  ])('is read from %s', (_, form) => {
    expect(parseAssessment(form(serializeAssessment(dossier)))).toEqual(dossier);
  });

  test.each([
    '/later',
    '/product/weight',
    '/entity/website',
    '/criteria/A1/score',
    '/criteria/A1/evidence/0/page',
    '/criteria/A1/evidence/0/file/pages',
    '/times/printed',
    '/reviews/A1/0/signature',
    '/reviews/A1/0/who/phone',
    '/reviews/A1/0/answer/points',
  ])('keeps a field at %s that this version does not know', (pointer) => {
    const richer = withAt(dossier, pointer, { 'ghi chú': ['giữ lại', 1, null] });
    expect(parseAssessment(serializeAssessment(richer as Assessment))).toEqual(richer);
  });

  test('keeps whatever people type, letter for letter', () => {
    const character = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    const text = fc.oneof(
      fc.string({ unit: character, maxLength: 200 }),
      fc.constantFrom('Ệ', 'Ê\u0323', '\u0000', '🍵'),
    );
    fc.assert(
      fc.property(text, text, (name, note) => {
        const typed: Assessment = { ...dossier, product: { name }, criteria: { A1: { note } } };
        expect(parseAssessment(serializeAssessment(typed))).toEqual(typed);
      }),
    );
  });

  test('is written the same whatever the order of its fields, for people who compare files', () => {
    const turned = Object.fromEntries(Object.entries(dossier).reverse()) as Assessment;
    expect(serializeAssessment(turned)).toBe(serializeAssessment(dossier));
  });

  test('is written with its format first, what is unknown last, and a final line break', () => {
    const text = serializeAssessment({ later: 1, ...dossier });
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      ...['format', 'product', 'entity', 'pack', 'set', 'stage', 'picks', 'declared', 'denied'],
      ...['criteria', 'reviews', 'times', 'later'],
    ]);
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('that is wrong is not written', () => {
    expect(refusal(() => serializeAssessment({ ...dossier, set: -1 }))).toMatchObject({ path: '/set' });
  });
});

describe('an earlier form', () => {
  const sheet = { set: 7, picks: { A1: 3 }, declared: ['dossier'] };

  test.each<[string, object]>([
    ['version 0', { format: 'ocop-assessment/0', ...sheet }],
    ['a bare sheet', sheet],
  ])('%s is upgraded with empty names and the law of the day', (_, old) => {
    expect(parseAssessment(old)).toEqual({
      ...sheet,
      format: 'ocop-assessment/1',
      pack: 'vn-qd-26-2026',
      product: { name: '' },
      entity: { name: '' },
      stage: 'self',
      criteria: {},
      times: {},
    });
  });

  test('keeps the pack it names and fields nobody knows', () => {
    const old = { ...sheet, pack: 'test-tea', expected: { stars: 5 } };
    expect(parseAssessment(old)).toMatchObject({ pack: 'test-tea', expected: { stars: 5 } });
  });

  test('without declared conditions has none', () => {
    expect(parseAssessment({ set: 7, picks: {} }).declared).toEqual([]);
  });

  test('is held to the same shape', () => {
    expect(refusal(() => parseAssessment({ set: 7, picks: { A1: 'ba' } }))).toMatchObject({
      code: 'assessment/shape',
      path: '/picks/A1',
    });
  });
});

describe('reviews', () => {
  test('are not there in files that know none, and none are added', () => {
    const { reviews: _, ...old } = dossier;
    expect(parseAssessment(old)).toEqual(old);
    expect(serializeAssessment(old)).not.toContain('reviews');
  });

  test('may hold a remark without a verdict, and a verdict without a remark', () => {
    const who = { name: '' };
    const [undecided, decided] = [
      { who, stage: 'commune', remark: 'Đang xem.', time: '2020-03-04' },
      { who, stage: 'centre', verdict: 'missing', time: '2020-03-04' },
    ] as const;
    expect(parseAssessment({ ...dossier, reviews: { A1: [undecided, decided] } }).reviews).toEqual({
      A1: [undecided, decided],
    });
  });
});

describe('parseAssessment refuses', () => {
  test.each<[string, string, unknown, ProblemCode, string?]>([
    ['a newer format, so that nothing in it is lost', '/format', 'ocop-assessment/2', 'assessment/newer'],
    ['a far newer format', '/format', 'ocop-assessment/999999', 'assessment/newer'],
    ['another format', '/format', 'ocop-pack/1', 'assessment/not-one'],
    ['a version that is no number', '/format', 'ocop-assessment/1.5', 'assessment/not-one'],
    ['a format that is a number', '/format', 1, 'assessment/not-one'],
    ['a format that is null', '/format', null, 'assessment/not-one'],
    ['a list', '', [], 'assessment/not-one'],
    ['null', '', null, 'assessment/not-one'],
    ['a number', '', 5, 'assessment/not-one'],
    ['an object of something else', '', { hello: 'world' }, 'assessment/not-one'],
    ['text that is not JSON', '', 'Chè', 'input/not-json'],
    ['JSON text of a list', '', '[]', 'assessment/not-one'],
    ['no product', '/product', undefined, 'assessment/shape'],
    ['a product without a name', '/product/name', undefined, 'assessment/shape'],
    ['a name that is a number', '/entity/name', 5, 'assessment/shape'],
    ['a name of more than 500 characters', '/product/name', 'x'.repeat(501), 'assessment/shape'],
    ['a pick that is a fraction', '/picks/A1', 1.5, 'assessment/shape'],
    ['a pick below 0', '/picks/A1', -1, 'assessment/shape'],
    ['a pick beyond any option', '/picks/A1', 36, 'assessment/shape'],
    ['picks that are a list', '/picks', [], 'assessment/shape'],
    ['a set number with a fraction', '/set', 1.5, 'assessment/shape'],
    ['a declared condition that is no text', '/declared/0', 1, 'assessment/shape'],
    ['a stage nobody has', '/stage', 'village', 'assessment/shape'],
    ['a time in words', '/times/created', 'yesterday', 'calendar/day'],
    ['an hour without a zone', '/times/created', '2020-01-01T08:00', 'calendar/day'],
    ['an hour that no clock has', '/times/updated', '2020-01-01T24:00Z', 'calendar/day'],
    ['a moment of no day', '/times/submitted', '2027-02-31T08:00:00Z', 'calendar/day'],
    ['evidence issued on no day', '/criteria/A1/evidence/0/issued', '2027-02-29', 'calendar/day'],
    [
      'evidence issued on a day as people write it',
      '/criteria/A1/evidence/0/issued',
      '05/08/2026',
      'calendar/day',
    ],
    [
      'evidence that ends on a month that is none',
      '/criteria/A1/evidence/0/expires',
      '2026-13-01',
      'calendar/day',
    ],
    ['a day number of a spreadsheet', '/criteria/A1/evidence/0/issued', 46239, 'assessment/shape'],
    ['evidence without a title', '/criteria/A1/evidence/0/title', undefined, 'assessment/shape'],
    ['a checksum that is none', '/criteria/A1/evidence/0/file/sha256', 'abc', 'assessment/shape'],
    ['a file of a negative size', '/criteria/A1/evidence/0/file/size', -1, 'assessment/shape'],
    ['a review without a reviewer', '/reviews/A1/0/who', undefined, 'assessment/shape'],
    ['a review of the producer itself', '/reviews/A1/0/stage', 'self', 'assessment/shape'],
    ['a verdict nobody gives', '/reviews/A1/0/verdict', 'maybe', 'assessment/shape'],
    ['a review of no time', '/reviews/A1/0/time', undefined, 'assessment/shape'],
    ['a review at an hour without a zone', '/reviews/A1/0/time', '2020-01-01T08:00', 'calendar/day'],
    ['an own pick beyond any option', '/reviews/A1/1/pick', 36, 'assessment/shape'],
    ['a remark beyond 4,000 characters', '/reviews/A1/0/remark', 'x'.repeat(4_001), 'assessment/shape'],
    ['a reviewed answer that is no object', '/reviews/A1/0/answer', 3, 'assessment/shape'],
    [
      'more than 50 reviews of one criterion',
      '/reviews/A1',
      Array(51).fill(dossier.reviews?.['A1']?.[1]),
      'assessment/shape',
    ],
    ['a note beyond 20,000 characters', '/criteria/A1/note', 'x'.repeat(20_001), 'input/too-large'],
    ['a list of half a million', '/declared', Array(500_000).fill('x'), 'input/too-large'],
    ['text beyond twenty million characters', '', ' '.repeat(20_000_001), 'input/too-large'],
    ['an instance of a class', '/times/created', new Date(0), 'input/not-plain-data'],
    ['a key that reaches a prototype', '', '{"picks": {"__proto__": 1}}', 'input/forbidden-key', '/picks'],
  ])('%s', (_, pointer, value, code, path = pointer) => {
    expect(refusal(() => parseAssessment(withAt(dossier, pointer, value)))).toMatchObject({ code, path });
  });

  test('a newer format by its name, so that people know what to update', () => {
    expect(refusal(() => parseAssessment({ ...dossier, format: 'ocop-assessment/2' })).values).toEqual({
      format: 'ocop-assessment/2',
    });
  });
});

describe('a file that people wrote by hand', () => {
  const written = (picks: unknown, set: unknown = 4) =>
    parseAssessment({ format: 'ocop-assessment/0', pack: 'p', set, picks });

  test.each<[string, unknown, number | undefined]>([
    ['a number in quotes', '3', 3],
    ['with spaces', ' 3 ', 3],
    ['with a decimal point and nothing behind', '3.0', 3],
    ['with a decimal comma and nothing behind', '3,0', 3],
    ['none of these in quotes', '0', 0],
    ['null', null, undefined],
  ])('%s is read as it is meant', (_, pick, meant) => {
    expect(written({ '1.1': pick }).picks).toEqual(meant === undefined ? {} : { '1.1': meant });
  });

  test('the number of the set too', () => {
    expect(written({}, '4').set).toBe(4);
  });

  test.each(['3.5', '3,5', '', 'ba', '3x', '-3', '0x3', '１', '1e1', '3.000.000'])(
    '“%s” is no ordinal',
    (pick) => {
      expect(refusal(() => written({ '1.1': pick }))).toMatchObject({
        code: 'assessment/shape',
        path: '/picks/1.1',
      });
    },
  );
});
