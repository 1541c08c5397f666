/** From the former decision to the one in force: total, declared, and nothing disappears. */
import {
  compileSet,
  migrate,
  OcopError,
  score,
  sureSheet,
  textIn,
  type MigrationResult,
} from '@ocop-kit/engine';
import { parseAssessment, serializeAssessment, type Assessment } from '@ocop-kit/engine/schema';
import { loadSet, RulesError, type PackId } from '@ocop-kit/rules';
import { findMigration, loadMigration, loadMigrationOf, migrations } from '@ocop-kit/rules/migrations';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEED } from './random-sheets.js';

const [FROM, TO] = ['vn-qd-148-2023', 'vn-qd-26-2026'] as const;
const UNUSABLE = [7, 11, 12, 13];
const map = await loadMigration(FROM, TO);
const numbers = Array.from({ length: 26 }, (_, i) => i + 1).filter((no) => !UNUSABLE.includes(no));
const pairs = await Promise.all(
  map.sets.map(async (setMigration) => ({
    setMigration,
    from: compileSet(await loadSet(FROM, setMigration.from)),
    to: compileSet(await loadSet(TO, setMigration.to)),
  })),
);

describe('the map', () => {
  test('has a migration for each of the 22 sets', () => {
    expect(map.sets.map(({ from }) => from)).toEqual(numbers);
    expect(migrations).toEqual([`${FROM}--${TO}`]);
  });

  test.each(pairs.map((pair) => [pair.setMigration.from, pair] as const))(
    'set %i: every option goes somewhere or is lost with a reason',
    (_no, { setMigration, from, to }) => {
      expect(setMigration.criteria.map((criterion) => criterion.from)).toEqual(
        from.leaves.map(({ id }) => id),
      );
      from.leaves.forEach((leaf, i) => {
        const { to: target, why, options = [], none } = setMigration.criteria[i]!;
        const next = to.leaves.find(({ id }) => id === target);
        expect(next === undefined, leaf.id).toBe(target === null);
        if (!next) {
          expect(map.why, leaf.id).toHaveProperty([why ?? '']);
          return;
        }
        expect(options, leaf.id).toHaveLength(leaf.options.length);
        options.forEach((option, position) => {
          const name = `${leaf.id}, option ${position + 1}`;
          expect(map.why, name).toHaveProperty([option.why]);
          expect(option.to === null, name).toBe(option.how === 'lost');
          const reached = next.options[(option.to ?? 0) - next.first];
          expect(reached === undefined, name).toBe(option.to === null);
          const [was, is] = [leaf.options[position]?.text, reached?.text];
          if (option.how === 'exact') expect(textIn(is, 'vi'), name).toBe(textIn(was, 'vi'));
        });
        if (!leaf.none) return;
        // An answer worth nothing stays one.
        const worth = none?.to === 0 ? next.none : next.options.find(({ ordinal }) => ordinal === none?.to);
        expect(worth?.points, `${leaf.id}, none of these`).toBe(0);
        expect(map.why, `${leaf.id}, none of these`).toHaveProperty([none?.why ?? '']);
        const same =
          leaf.options.length === next.options.length && options.every(({ how }) => how === 'exact');
        expect(none?.how, `${leaf.id}, none of these`).toBe(same && next.none ? 'exact' : 'doubtful');
      });
      const reached = setMigration.criteria.flatMap((criterion) => criterion.to ?? []);
      const added = setMigration.added.map(({ criterion }) => criterion);
      expect(new Set(reached).size, 'no two criteria become one').toBe(reached.length);
      expect([...reached, ...added].sort()).toEqual(to.leaves.map(({ id }) => id).sort());
      expect(setMigration.conditions.map((condition) => condition.from)).toEqual([...from.declarable.keys()]);
      for (const condition of setMigration.conditions)
        if (condition.to !== null) expect(to.declarable.has(condition.to)).toBe(true);
    },
  );

  test('gives every reason in Vietnamese and English', () => {
    for (const [id, why] of Object.entries(map.why))
      for (const lang of ['vi', 'en'])
        expect((why as Record<string, string>)[lang], `${id} in ${lang}`).toMatch(/\.$/);
  });
});

describe('a sheet', () => {
  /** Any answers, conditions, notes and evidence, also where nothing is picked. */
  const anySheet = fc.constantFrom(...pairs).chain((pair) =>
    fc
      .record({
        picks: fc.tuple(
          ...pair.from.leaves.map((leaf) =>
            fc.option(fc.constantFrom(...(leaf.none ? [0] : []), ...leaf.options.map((o) => o.ordinal))),
          ),
        ),
        noted: fc.subarray(
          pair.from.leaves.map(({ id }) => id),
          { maxLength: 12 },
        ),
        declared: fc.subarray([...pair.from.declarable.keys()]),
      })
      .map(({ picks, noted, declared }) => ({
        pair,
        assessment: parseAssessment({
          format: 'ocop-assessment/0',
          pack: FROM,
          set: pair.setMigration.from,
          picks: Object.fromEntries(
            pair.from.leaves.flatMap(({ id }, i) => (typeof picks[i] === 'number' ? [[id, picks[i]]] : [])),
          ),
          declared,
          criteria: Object.fromEntries(
            noted.map((id) => [id, { note: `note of ${id}`, evidence: [{ title: `paper of ${id}` }] }]),
          ),
          stage: 'province',
          strange: { kept: true },
        }),
      })),
  );
  const sorted = (list: readonly string[]): string[] => [...list].sort();
  const titlesIn = (criteria: Assessment['criteria']): string[] =>
    Object.values(criteria).flatMap(({ note, evidence = [] }) => [
      ...(note?.split('\n') ?? []),
      ...evidence.map(({ title }) => title),
    ]);
  const answersOf = ({ carried, doubtful, lost }: MigrationResult) =>
    [...carried, ...doubtful, ...lost].filter((entry) => entry.what === 'answer');

  test('loses nothing in silence: every answer, condition, note and paper is carried or listed', () => {
    fc.assert(
      fc.property(anySheet, ({ pair, assessment }) => {
        const migrated = migrate(assessment, { map, from: pair.from, to: pair.to });
        const { assessment: next, carried, doubtful, lost, added } = migrated;
        const answers = answersOf(migrated);
        expect(sorted(answers.map(({ from }) => `${from.criterion}=${from.option}`))).toEqual(
          sorted(Object.entries(assessment.picks).map(([id, pick]) => `${id}=${pick}`)),
        );
        for (const { why } of [...carried, ...doubtful, ...lost, ...added])
          expect(textIn(why, 'vi')).not.toBe('');

        const reached = [...carried, ...doubtful].flatMap((entry) =>
          entry.what === 'answer' ? [[entry.to.criterion, entry.to.option]] : [],
        );
        expect(Object.fromEntries(reached)).toEqual(next.picks);
        expect(Object.keys(next.picks)).toHaveLength(reached.length);

        const moved = [...carried, ...lost].flatMap((entry) =>
          entry.what === 'condition' ? entry.from : [],
        );
        expect(sorted(moved)).toEqual(sorted(assessment.declared));

        const former = next['former'] as { picks: unknown; criteria: Assessment['criteria'] };
        expect(sorted([...titlesIn(next.criteria), ...titlesIn(former.criteria)])).toEqual(
          sorted(titlesIn(assessment.criteria)),
        );
        const listed = lost.flatMap((entry) => (entry.what === 'notes' ? entry.criterion : []));
        expect(Object.keys(former.criteria)).toEqual(listed);
        expect(former.picks).toEqual(assessment.picks);
        expect(next['strange']).toEqual({ kept: true });
      }),
      { seed: SEED, numRuns: 400 },
    );
  });

  test('can be read, scored and written under the new decision; without doubts it gains only what they took out of the count', () => {
    fc.assert(
      fc.property(anySheet, ({ pair, assessment }) => {
        const migrated = migrate(assessment, { map, from: pair.from, to: pair.to });
        const { assessment: next } = migrated;
        expect(parseAssessment(serializeAssessment(next))).toEqual(next);
        const all = score(pair.to, next);
        const sure = score(pair.to, sureSheet(migrated));
        // What a doubtful answer took out of the count comes back without it, and nothing else is gained.
        const out = new Set([...all.notApplicable, ...all.notEvaluated]);
        const back = sure.criteria.filter(({ criterion }) => out.has(criterion));
        expect(sure.total).toBeLessThanOrEqual(back.reduce((sum, { points }) => sum + points, all.total));
        const points = answersOf(migrated)
          .map(({ to }) => (typeof to === 'object' ? (to?.points ?? 0) : 0))
          .reduce((a, b) => a + b, 0);
        if (out.size === 0) expect(all.total).toBe(points);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

describe('loading', () => {
  test('brings the map and both sets of one sheet', async () => {
    const sources = await loadMigrationOf({ pack: FROM, set: 4 }, { to: TO });
    const { assessment } = migrate(
      parseAssessment({ format: 'ocop-assessment/0', pack: FROM, set: 4, picks: { '1.a': 3 } }),
      sources,
    );
    expect(assessment).toMatchObject({ pack: TO, set: 4, picks: { '1.1': 3 } });
  });

  test.each(UNUSABLE)('set %i is refused by name, since it cannot be scored', async (set) => {
    const sources = await loadMigrationOf({ pack: FROM, set }, { to: TO });
    const sheet = parseAssessment({ format: 'ocop-assessment/0', pack: FROM, set, picks: {} });
    expect(() => migrate(sheet, sources)).toThrow(OcopError);
    expect(() => migrate(sheet, sources)).toThrow('pack/unusable');
  });

  test('an unknown migration is refused', async () => {
    await expect(loadMigration(TO, FROM)).rejects.toBeInstanceOf(RulesError);
    expect(await findMigration(TO, FROM)).toBeUndefined();
    expect(await findMigration(FROM, TO)).toBe(await loadMigration(FROM, TO));
    await expect(loadMigration('constructor' as PackId, '' as PackId)).rejects.toMatchObject({
      code: 'rules/unknown-migration',
    });
  });
});
