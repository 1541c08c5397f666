/** The formulas of a session's workbook against the engine, worked out by the evaluator of the tests: what is stored beside each formula is the engine's. */
import type { CriteriaSet } from '@ocop-kit/engine';
import { sessionResult, type Regulation, type Session } from '@ocop-kit/engine/council';
import type { Pack } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sessionWorkbook } from '../src/council-workbook.js';
import { ballotsOf, sessionOf, TIME } from './fixtures/any-session.js';
import { createEvaluator, type CellValue } from './fixtures/formula-evaluator.js';

interface Calculated {
  readonly stored: ReadonlyMap<string, CellValue>;
  readonly formulas: ReadonlyMap<string, string>;
  readonly evaluate: (address: string) => CellValue;
}

async function calculate(file: Uint8Array, worksheet: string): Promise<Calculated> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
  const stored = new Map<string, CellValue>();
  const formulas = new Map<string, string>();
  workbook.getWorksheet(worksheet)!.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master !== cell) return;
      if (cell.formula) formulas.set(cell.address, cell.formula);
      // An empty text is no result to exceljs.
      const result = (cell.result as CellValue) ?? '';
      stored.set(cell.address, cell.formula ? result : ((cell.value as CellValue) ?? undefined));
    });
  });
  const evaluate = createEvaluator({
    valueAt: (address) => stored.get(address),
    formulaAt: (address) => formulas.get(address),
  });
  return { stored, formulas, evaluate };
}

/** The cells whose formula gives something else than is stored, with both. */
function differences({ stored, formulas, evaluate }: Calculated): unknown[] {
  const near = (a: CellValue, b: CellValue): boolean =>
    a === b || (typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) < 1e-12);
  return [...formulas.keys()].flatMap((address) => {
    const [is, was] = [evaluate(address), stored.get(address)];
    return near(is, was) ? [] : [[address, is, was, formulas.get(address)]];
  });
}

async function checkSession(session: Session, set: CriteriaSet): Promise<void> {
  const calculated = await calculate(
    sessionWorkbook(session, () => set),
    '1. Sản phẩm 1',
  );
  expect(differences(calculated)).toEqual([]);
  const averaged = { ...session, regulation: { ...session.regulation!, minimums: 'average' as const } };
  const { council } = sessionResult(averaged, 'sp-1', set);
  const values = [...calculated.formulas.keys()].map((address) => calculated.evaluate(address));
  if (council?.shownTotal != null) expect(values).toContain(Number(council.shownTotal));
}

const REGULATIONS: readonly Omit<Regulation, 'format'>[] = [
  { incomplete: 'exclude' },
  { incomplete: 'exclude', apart: 10, display: { decimals: 3 } },
  { incomplete: 'exclude', trimmed: { each: 1, from: 5 }, conditions: 'any' },
];

const PROGRAMMES = ['fair-contest', 'scheme-2019', 'section-thresholds', 'lao-only'];

function programmeSet(name: string): CriteriaSet {
  const file = new URL(`../../../test/programmes/packs/${name}.json`, import.meta.url);
  const { header, sets } = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  return { ...sets[0]!, pack: header };
}

/** Sets of the law, and those of other programmes: fractions, weights and minimums of sections included. */
const SETS: readonly (readonly [string, () => CriteriaSet | Promise<CriteriaSet>])[] = [
  ...[1, 4, 16, 26].map((no) => [`set ${no}`, () => loadSet('vn-qd-26-2026', no)] as const),
  ...PROGRAMMES.map((name) => [name, () => programmeSet(name)] as const),
];

describe('the formulas of a session’s workbook give what the engine gives', () => {
  it.each(SETS)(
    'for any ballots of %s',
    async (_, load) => {
      const set = await load();
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...REGULATIONS),
          fc.integer({ min: 1, max: 5 }),
          fc.gen(),
          (regulation, members, g) => {
            const session = sessionOf([set], members, regulation);
            const ballots = g(() => ballotsOf(session, [set]));
            return checkSession({ ...session, ballots }, set);
          },
        ),
        // What fails is made small until then, and told before the test itself runs out of time.
        { numRuns: 12, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true },
      );
    },
    60_000,
  );

  it('and reads a ballot in which nothing is answered like none', async () => {
    const set = programmeSet('lao-only');
    const session = sessionOf([set], 2, { incomplete: 'exclude' });
    const blank = { product: 'sp-1', member: 'B', round: 1, picks: {}, declared: [], time: TIME };
    const calculated = await calculate(
      sessionWorkbook({ ...session, ballots: [blank] }, () => set),
      '1. Sản phẩm 1',
    );
    expect(differences(calculated)).toEqual([]);
    expect([...calculated.stored.values()].filter((value) => value === 'Chưa chấm')).toHaveLength(2);
  });

  it('and nothing while nobody has scored', async () => {
    const set = await loadSet('vn-qd-26-2026', 4);
    const calculated = await calculate(
      sessionWorkbook(sessionOf([set], 5), () => set),
      '1. Sản phẩm 1',
    );
    expect(differences(calculated)).toEqual([]);
    expect([...calculated.formulas.keys()].map(calculated.evaluate)).toContain('Chưa chấm');
  });
});
