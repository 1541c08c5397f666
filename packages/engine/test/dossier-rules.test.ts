/** Rules of a dossier that others wrote: what is wrong with them is named, by zod and by the checks that pages load alike. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDossierRules, safeParseDossierRules } from '../src/dossier.js';
import { checkInput } from '../src/checks/checks.js';
import type { OcopError } from '../src/errors/errors.js';
import { dossierRulesCheck } from '../src/formats/generated/dossier-rules.js';
import { dossierRulesSchema } from '../src/schema.js';
import { firstIssue } from '../src/formats/issue.js';
import { withAt } from './fixtures/edit.js';
import { gardenRules } from './fixtures/garden.js';

test('rules are read from JSON text and from data, and fields nobody knows are kept', () => {
  const rules = { ...gardenRules, colour: 'green' };
  expect(parseDossierRules(rules)).toEqual(rules);
  expect(parseDossierRules(JSON.stringify(rules))).toEqual(rules);
});

const [component, ...others] = gardenRules.components;
const damages: readonly (readonly [
  what: string,
  pointer: string,
  value: unknown,
  at: string,
  code: string,
])[] = [
  ['another format', '/format', 'ocop-dossier-rules/2', '/format', 'input/shape'],
  ['no components', '/components', undefined, '/components', 'input/shape'],
  ['an id with capitals', '/needs/0/id', 'Paper', '/needs/0/id', 'input/shape'],
  ['an id twice', '/needs/1/id', 'certificate', '/needs/1/id', 'pack/duplicate-id'],
  ['a paper called as a component', '/needs/0/id', 'entry', '/needs/0/id', 'pack/duplicate-id'],
  ['a component of two contents', '/components/0/samples', 3, '/components/0', 'input/shape'],
  ['a component of none', '/components/0', { ...component, form: undefined }, '/components/0', 'input/shape'],
  ['a field that no assessment has', '/fields/0/path', 'constructor', '/fields/0/path', 'input/shape'],
  ['option 0', '/needs/0/picks/0/options', [0], '/needs/0/picks/0/options/0', 'input/shape'],
  ['too many components', '/components', new Array(101).fill(others[0]), '/components', 'input/shape'],
  ['no list of kinds', '/needs/0/evidence', 'mark', '/needs/0/evidence', 'input/shape'],
];

test.each(damages)('%s is refused where it stands', (_what, pointer, value, path, code) => {
  const read = safeParseDossierRules(withAt(gardenRules, pointer, value));
  expect(read).toMatchObject({ ok: false, problem: { code, path } });
});

test.each(['[', '7', 'null'])('%s is no file of rules', (text) => {
  expect(safeParseDossierRules(text).ok).toBe(false);
});

test('zod and the checks accept alike, and name the same place', () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(undefined, null, '', [], -1, 0.5, true, { first: 7 }, [{}]),
    fc.jsonValue({ maxDepth: 2 }),
  );
  const places = fc.constantFrom(
    ...['/pack', '/needs', '/components/0/cites', '/components/1/samples', '/needs/0/picks'],
    ...['/needs/0/optional', '/fields/2/path', '/fields/1', '/filingWindows/0/months'],
  );
  const refusedAt = (rules: unknown): string | undefined => {
    try {
      checkInput(dossierRulesCheck, rules, '');
      return undefined;
    } catch (error) {
      return (error as OcopError).problem.path;
    }
  };
  const seen = { accepted: 0, refused: 0 };
  fc.assert(
    fc.property(places, odd, (pointer, value) => {
      const rules = withAt(gardenRules, pointer, value);
      const byZod = dossierRulesSchema.safeParse(rules);
      seen[byZod.success ? 'accepted' : 'refused']++;
      expect(refusedAt(rules)).toBe(byZod.success ? undefined : firstIssue(byZod.error).path);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(5);
});
