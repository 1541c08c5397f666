/**
 * Tools read packs and overlays by zod, pages by the checks that are generated from it. Both refuse the same documents, and
 * name the same first problem. `overlay-shape` and `test/programmes/shape` hold, with more tries, that they accept alike.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ZodType } from 'zod';
import type { Check } from '../src/checks/checks.js';
import { assessmentCheck } from '../src/formats/generated/assessment.js';
import { dossierManifestCheck } from '../src/formats/generated/dossier.js';
import { firstIssue } from '../src/formats/issue.js';
import { checkBounds, checkPack, OcopError, type Problem } from '../src/index.js';
import { refuse } from '../src/errors/errors.js';
import { checkOverlay, overlayPack } from '../src/overlay.js';
import { assessmentSchema, dossierManifestSchema, overlaySchema, parsePack } from '../src/schema.js';
import { damagedOverlays } from './fixtures/damaged-overlays.js';
import { damagedShapes, otherDamages } from './fixtures/damaged-packs.js';
import { at, pointers, withAt } from './fixtures/edit.js';
import { fullManifest, fullSheet } from './fixtures/files.js';
import { teaPack } from './fixtures/tea.js';
import { commune, province } from './fixtures/tea-overlay.js';

type Read = (document: unknown) => unknown;

/** One document, read both ways. */
interface Format {
  readonly document: object;
  readonly byZod: Read;
  readonly byChecks: Read;
}

const byZod =
  (schema: ZodType): Read =>
  (document) => {
    checkBounds(document);
    const parsed = schema.safeParse(document);
    if (parsed.success) return parsed.data;
    const { path, expected } = firstIssue(parsed.error);
    return refuse('pack/shape', path, { expected });
  };
const byCheck =
  (check: Check): Read =>
  (document) => {
    checkBounds(document);
    check(document, '');
  };

const OVERLAY: Format = { document: province, byZod: byZod(overlaySchema), byChecks: checkOverlay };
const SHEET: Format = {
  document: fullSheet,
  byZod: byZod(assessmentSchema),
  byChecks: byCheck(assessmentCheck),
};
const MANIFEST: Format = {
  document: fullManifest,
  byZod: byZod(dossierManifestSchema),
  byChecks: byCheck(dossierManifestCheck),
};
const PACK: Format = { document: teaPack, byZod: parsePack, byChecks: checkPack };
const MERGED: Format = { ...PACK, document: overlayPack(teaPack, province, commune) };
const FORMATS = {
  'a pack': PACK,
  'a merged pack': MERGED,
  'an overlay': OVERLAY,
  'a sheet': SHEET,
  'a manifest': MANIFEST,
};

type Refusal = Pick<Problem, 'code' | 'path'>;

/** Where the two name the first problem differently, and why that is right. */
interface Difference {
  readonly why: string;
  readonly format: Format;
  /** Where the document is changed, and to what. */
  readonly pointer: string;
  readonly value: unknown;
  readonly byZod: Refusal;
  readonly byChecks: Refusal;
  /** Whether two different refusals differ in this way. */
  readonly covers: (byZod: Problem, byChecks: Problem) => boolean;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
const isWithin = (path: string, parent: string): boolean => path === parent || path.startsWith(`${parent}/`);

const isText = (byZod: Problem, byChecks: Problem): boolean =>
  byZod.code === 'pack/shape' &&
  byChecks.code === 'pack/shape' &&
  byZod.values.expected === 'text, or one text for each language' &&
  byZod.path === parentOf(byChecks.path);
const isExtraField = (byZod: Problem, byChecks: Problem): boolean =>
  /^overlay\/(of-the-rules|unknown-field)$/.test(byChecks.code) &&
  /^(pack\/shape|calendar\/day)$/.test(byZod.code) &&
  isWithin(byZod.path, parentOf(byChecks.path));

const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'a text with a language that is wrong': {
    why: 'A text is a union: zod names the union, the checks know which branch was meant and go on into it.',
    format: PACK,
    pointer: '/sets/0/title/vi',
    value: 7,
    byZod: { code: 'pack/shape', path: '/sets/0/title' },
    byChecks: { code: 'pack/shape', path: '/sets/0/title/vi' },
    covers: isText,
  },
  'a field that belongs to the rules': {
    why: 'zod names the object and lists the field; the checks name the field, and say that the rules own it.',
    format: OVERLAY,
    pointer: '/criteria/0/points',
    value: 12,
    byZod: { code: 'pack/shape', path: '/criteria/0' },
    byChecks: { code: 'overlay/of-the-rules', path: '/criteria/0/points' },
    covers: isExtraField,
  },
  'a field that no layer has, in a merged pack': {
    why: 'What layers say is as strict in a merged pack as in their own files.',
    format: MERGED,
    pointer: '/header/local/0/contacts/0/fax',
    value: '1',
    byZod: { code: 'pack/shape', path: '/header/local/0/contacts/0' },
    byChecks: { code: 'overlay/unknown-field', path: '/header/local/0/contacts/0/fax' },
    covers: isExtraField,
  },
  'a field too many beside one that is wrong': {
    why: 'The checks look at the names of an object first, zod at its values.',
    format: OVERLAY,
    pointer: '/contacts/0',
    value: { phone: 'tel:1', fax: '1', name: 'Bà Ví Dụ' },
    byZod: { code: 'pack/shape', path: '/contacts/0/phone' },
    byChecks: { code: 'overlay/unknown-field', path: '/contacts/0/fax' },
    covers: isExtraField,
  },
};

/** What it is refused with; undefined when it is accepted. */
function problemOf(read: Read, document: unknown): Problem | undefined {
  try {
    read(document);
    return undefined;
  } catch (error) {
    if (error instanceof OcopError) return error.problem;
    throw error;
  }
}

/**
 * Fails where the two disagree in a way that is not listed above.
 *
 * @returns whether both refused
 */
function expectAgreement({ byZod, byChecks }: Format, document: unknown): boolean {
  const [one, other] = [problemOf(byZod, document), problemOf(byChecks, document)];
  const isListed = one && other && Object.values(DIFFERENCES).some(({ covers }) => covers(one, other));
  if (!isListed) expect(refusalOf(other)).toEqual(refusalOf(one));
  return one !== undefined;
}

const refusalOf = (problem: Problem | undefined): Refusal | undefined =>
  problem && { code: problem.code, path: problem.path };

describe('the two name the first problem differently only for', () => {
  test.each(Object.entries(DIFFERENCES))('%s', (_name, { format, pointer, value, ...difference }) => {
    const document = withAt(format.document, pointer, value);
    const [byZod, byChecks] = [problemOf(format.byZod, document), problemOf(format.byChecks, document)];
    expect({ byZod: refusalOf(byZod), byChecks: refusalOf(byChecks) }).toEqual({
      byZod: difference.byZod,
      byChecks: difference.byChecks,
    });
    expect(byZod && byChecks && difference.covers(byZod, byChecks)).toBe(true);
  });

  test('JSON text, which parsePack reads and checkPack, made for data, refuses', () => {
    const json = JSON.stringify(teaPack);
    expect(problemOf(parsePack, json)).toBeUndefined();
    expect(refusalOf(problemOf(checkPack, json))).toEqual({ code: 'pack/shape', path: '' });
  });
});

const damagedPacks = [...damagedShapes, ...otherDamages]
  .map(([name, pointer, value]) => [name, withAt(teaPack, pointer, value)] as const)
  .filter(([, document]) => typeof document !== 'string'); // parsePack would read JSON in it
test.each(damagedPacks)('a damaged pack: %s', (_name, document) => {
  expectAgreement(PACK, document);
});

test.each(Object.values(damagedOverlays).flat())('a damaged overlay: %s', (_name, pointer, value) => {
  expectAgreement(OVERLAY, withAt(province, pointer, value));
});

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', [], {}, -1, 0.5, 0.0001, 1e9, 2, true, 'x y', ['a'], [null]),
  fc.constantFrom<unknown>({ vi: 'Một' }, { vi: 1 }, { 'not a language!': 'a' }, { id: 1, points: 2 }),
  fc.constantFrom('a'.repeat(65), 'a'.repeat(20_001), '2026-02-31', '05/08/2026', '#fff', '../a.png', '1.0'),
  fc.constantFrom(new Array(600).fill('a'), new Array(600).fill(1), new Array(6_000).fill({ id: 'a' })),
  fc.jsonValue({ maxDepth: 2 }),
);
const extraField = fc.constantFrom('points', 'weight', 'tick', 'local', 'toString', 'x');

interface Damage {
  readonly pointer: string;
  /** A field to add where there is an object; without it the place itself is changed. */
  readonly field: string | undefined;
  readonly value: unknown;
}

/** An earlier damage may have taken the place away; then nothing is left to be damaged. */
function damage(document: unknown, { pointer, field, value }: Damage): unknown {
  const parent = field === undefined ? parentOf(pointer) : pointer;
  const node = pointers(document).includes(parent) ? at(document, parent) : undefined;
  if (typeof node !== 'object' || node === null) return document;
  if (field === undefined) return withAt(document, pointer, value);
  return Array.isArray(node) ? document : withAt(document, `${pointer}/${field}`, value);
}

test.each(Object.entries(FORMATS))('%s, damaged at random in up to three places', (_name, format) => {
  const places = pointers(format.document).filter((pointer) => pointer !== '' && !/[ ~]/.test(pointer));
  const damages = fc.record({
    pointer: fc.constantFrom(...places),
    field: fc.option(extraField, { nil: undefined, freq: 2 }),
    value: odd,
  });
  const refused = { count: 0 };
  fc.assert(
    fc.property(fc.array(damages, { minLength: 1, maxLength: 3 }), (list) => {
      if (expectAgreement(format, list.reduce(damage, format.document))) refused.count++;
    }),
    { numRuns: 1_500 },
  );
  expect(refused.count).toBeGreaterThan(500);
});
