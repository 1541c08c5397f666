import * as engine from '@ocop-kit/engine';
import { checkPack } from '@ocop-kit/engine';
import * as overlay from '@ocop-kit/engine/overlay';
import * as schema from '@ocop-kit/engine/schema';
import * as rules from '@ocop-kit/rules';
import { decisions, packFor } from '@ocop-kit/rules/calendar';
import { loadMigrationOf } from '@ocop-kit/rules/migrations';

export const claim =
  'Whatever is handed to a function of engine or rules, it answers or refuses by name: never a TypeError.';

const { OcopError } = engine;
const { RulesError } = rules;

/** Each function with arguments that it takes. @type {Record<string, (given: ValidInputs) => [act: (...args: any[]) => unknown, args: unknown[]]>} */
const CALLS = {
  score: ({ set, sheet }) => [engine.score, [set, sheet]],
  interval: ({ set, sheet }) => [engine.interval, [set, sheet]],
  nextStar: ({ set, sheet }) => [engine.nextStar, [set, sheet, { target: 4, effort: { 1.1: 2 } }]],
  council: ({ set, sheet }) => [
    engine.council,
    [set, [sheet, { ...sheet, member: 'B' }], { incomplete: 'exclude' }],
  ],
  explain: ({ set, result }) => [engine.explain, [set, result, 'vi']],
  citeText: ({ set }) => [engine.citeText, [set.pack, { article: '3.3' }, 'vi']],
  diff: ({ set, sheet }) => [engine.diff, [set, sheet, { picks: {} }]],
  encode: ({ set, sheet }) => [engine.encode, [set, sheet]],
  decode: ({ set, code }) => [engine.decode, [set, code]],
  vectorSet: ({ code }) => [engine.vectorSet, [code]],
  compileSet: ({ set }) => [engine.compileSet, [set]],
  compilePack: ({ pack }) => [engine.compilePack, [pack]],
  lintPack: ({ pack }) => [engine.lintPack, [pack]],
  checkBounds: ({ pack }) => [engine.checkBounds, [pack]],
  checkPack: ({ pack }) => [checkPack, [pack]],
  withMessages: ({ pack }) => [engine.withMessages, [pack.header]],
  problemText: () => [
    engine.problemText,
    [{ code: 'sheet/shape', path: '/picks', values: { expected: 'object' } }, 'vi'],
  ],
  migrate: ({ old, sources }) => [engine.migrate, [old, sources]],
  sureSheet: ({ migrated }) => [engine.sureSheet, [migrated]],
  packFor: () => [packFor, [{ date: '2026-06-01', filed: '2026-05-30', kind: 'first' }]],
  packForLaws: ({ laws }) => [engine.choosePack, [laws, { date: '2026-06-01', kind: 'first' }]],
  parsePack: ({ pack }) => [schema.parsePack, [pack]],
  parseAssessment: ({ old }) => [schema.parseAssessment, [old]],
  serializeAssessment: ({ old }) => [schema.serializeAssessment, [old]],
  checkOverlay: ({ layer }) => [overlay.checkOverlay, [layer]],
  overlayPack: ({ pack, layer }) => [overlay.overlayPack, [pack, layer]],
  overlaySet: ({ pack, layer }) => [overlay.overlaySet, [{ ...pack.sets[0], pack: pack.header }, layer]],
  lintOverlay: ({ pack, layer }) => [overlay.lintOverlay, [layer, pack]],
  rulesDigest: ({ pack }) => [overlay.rulesDigest, [pack]],
  findSets: () => [rules.findSets, ['mật ong']],
  loadSet: () => [rules.loadSet, ['vn-qd-26-2026', 4]],
  loadPack: () => [rules.loadPack, ['vn-qd-26-2026', { lang: 'vi' }]],
  loadMigrationOf: ({ old }) => [loadMigrationOf, [old, { to: 'vn-qd-26-2026' }]],
};

/** @typedef {Awaited<ReturnType<typeof createValidInputs>>} ValidInputs */
/** @type {ValidInputs} */
let validInputs;

export async function open() {
  validInputs = await createValidInputs();
  for (const [name, call] of Object.entries(CALLS))
    if (typeof call(validInputs)[0] !== 'function') throw new Error(`no such function: ${name}`);
}

async function createValidInputs() {
  const set = await rules.loadSet('vn-qd-26-2026', 4);
  const sheet = { picks: { 1.1: 3, 5.1: 1, 10: 0 }, declared: ['dossier'] };
  const old = schema.parseAssessment({
    pack: 'vn-qd-148-2023',
    set: 4,
    picks: { '1.a': 2 },
    format: 'ocop-assessment/0',
  });
  const sources = await loadMigrationOf(old, { to: 'vn-qd-26-2026' });
  return {
    set,
    sheet,
    old,
    sources,
    migrated: engine.migrate(old, sources),
    result: engine.score(set, sheet),
    laws: decisions,
    code: engine.encode(set, sheet),
    pack: createSmallPack(),
    layer: {
      format: 'ocop-overlay/1',
      id: 'x',
      version: '1',
      base: { id: 'small' },
      title: 'X',
      issuer: 'X',
      criteria: [{ criterion: 'a', guidance: ['g'] }],
    },
  };
}

function createSmallPack() {
  const leaf = (/** @type {string} */ id) => ({
    id,
    title: { vi: id, en: id },
    max: 5,
    options: [
      { points: 2, text: 'x' },
      { points: 5, text: 'y', minimum: 2 },
    ],
  });
  return {
    format: 'ocop-pack/1',
    header: {
      id: 'small',
      programme: 'p',
      decision: { number: '1', title: 't', issuer: 'i', issued: '2026-01-01', effective: '2026-01-01' },
      languages: ['vi', 'en'],
      bands: [
        { rank: 2, from: 5, title: 'b', award: { text: 'a', cite: { article: '1' }, certificate: true } },
        { rank: 1, from: 0, title: 'a' },
      ],
      minimumRanks: [2],
      messages: { vi: { total: '{total}' } },
      evidenceKinds: [{ id: 'e', title: 't' }],
    },
    sets: [
      {
        no: 1,
        title: 's',
        sections: [
          {
            id: 'S',
            title: 'S',
            max: 10,
            minimums: [{ rank: 2, points: 3 }],
            criteria: [leaf('a'), { id: 'g', title: 'g', max: 5, evidence: ['e'], criteria: [leaf('b')] }],
          },
        ],
        conditions: [
          { id: 'c', effect: 'skip', text: 'c', skips: ['b'], when: [{ criterion: 'a', option: 1 }] },
        ],
      },
    ],
  };
}

/** @param {import('../random.mjs').Random} random */
export async function attempt(random) {
  const name = random.pick(Object.keys(CALLS));
  const [act, args] = /** @type {any} */ (CALLS[name])(validInputs);
  const at = random.int(0, args.length - 1);
  const corrupted = random.chance(0.4)
    ? createOddValue(random)
    : corruptValue(structuredClone(args[at]), random);
  const callArgs = args.map((/** @type {unknown} */ arg, /** @type {number} */ i) =>
    i === at ? corrupted : arg,
  );
  try {
    await act(...callArgs);
  } catch (error) {
    if (error instanceof OcopError || error instanceof RulesError) return;
    throw new Error(`${name}, argument ${at}: ${printValue(corrupted)}`, { cause: error });
  }
}

/** Replaces or deletes one part of a value. @param {any} value @param {import('../random.mjs').Random} random @returns {unknown} */
function corruptValue(value, random) {
  const path = [];
  let inner = value;
  while (inner !== null && typeof inner === 'object' && Object.keys(inner).length > 0 && random.chance(0.8)) {
    const key = random.pick(Object.keys(inner));
    path.push([inner, key]);
    inner = inner[key];
  }
  const last = path.at(-1);
  if (!last) return createOddValue(random);
  const [owner, key] = /** @type {[any, string]} */ (last);
  if (random.chance(0.2)) delete owner[key];
  else owner[key] = createOddValue(random);
  return value;
}

/** @param {import('../random.mjs').Random} random @returns {unknown} */
function createOddValue(random) {
  return random.pick([
    () => null,
    () => undefined,
    () => random.int(-2, 40),
    () => 1.5,
    () => NaN,
    () => random.text(12),
    () => '',
    () => true,
    () => [],
    () => [null],
    () => [[]],
    () => ({}),
    () => ({ length: 3 }),
    () => [undefined, {}],
    () => 10n,
    () => Symbol('x'),
    () => () => 1,
    () => new Map(),
    () => new Date(NaN),
    () => Object.create(null),
    () => Object.freeze([Object.freeze({})]),
    () => createCycle(),
    () => JSON.parse('{"__proto__": {"x": 1}, "constructor": 1}'),
  ])();
}

function createCycle() {
  /** @type {any} */
  const ring = {};
  ring.ring = ring;
  return ring;
}

/** @param {unknown} value */
function printValue(value) {
  try {
    return JSON.stringify(value)?.slice(0, 300) ?? String(value);
  } catch {
    return typeof value;
  }
}
