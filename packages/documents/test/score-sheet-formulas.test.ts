/** The formulas of a score sheet against the engine: worked out by a small evaluator of their own, for every worked case and other programmes. */
import { compileSet, score, type CriteriaSet, type Sheet } from '@ocop-kit/engine';
import { parseAssessment, type Pack } from '@ocop-kit/engine/schema';
import { loadSet, sets } from '@ocop-kit/rules';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeScoreSheet } from '../src/sheets.js';
import { sheetsOf } from './fixtures/any-sheet.js';
import { createEvaluator, type CellValue } from './fixtures/formula-evaluator.js';

interface Case {
  readonly id: number;
  readonly set: number;
  readonly picks?: Readonly<Record<string, number>>;
  readonly declared?: readonly string[];
  readonly expect: { readonly total?: number; readonly sections?: Readonly<Record<string, number>> };
}

const fileAt = (path: string): string =>
  readFileSync(new URL(`../../../test/${path}`, import.meta.url), 'utf8');
const cases = ['qd-26-2026', 'none-of-these'].flatMap((name) =>
  fileAt(`conformance/${name}.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case),
);

interface BlankSheet {
  readonly values: ReadonlyMap<string, CellValue>;
  readonly formulas: ReadonlyMap<string, string>;
  /** The row of each key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly totalRow: number;
}

async function openSheet(set: CriteriaSet, sheet?: Sheet): Promise<BlankSheet> {
  const assessment = sheet && parseAssessment({ set: set.no, pack: set.pack.id, ...sheet });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(writeScoreSheet(set, assessment)) as unknown as ExcelJS.Buffer);
  const values = new Map<string, CellValue>();
  const formulas = new Map<string, string>();
  const rows = new Map<string, number>();
  workbook.worksheets[0]!.eachRow((row, no) => {
    row.eachCell((cell) => {
      if (cell.formula) formulas.set(cell.address, cell.formula);
      // An empty text is no result to exceljs.
      const result = cell.result as CellValue;
      values.set(cell.address, cell.formula ? (result ?? '') : (cell.value as CellValue));
    });
    const key = row.getCell(7).value;
    if (typeof key === 'string') rows.set(key, no);
  });
  const totalRow = [...values].find(([, value]) => value === 'TỔNG CỘNG')![0];
  return { values, formulas, rows, totalRow: Number(totalRow.slice(1)) };
}

/** The total by the formulas, once the picks are ticked as a person ticks them. */
function totalOf(
  { values, formulas, rows, totalRow }: BlankSheet,
  { picks, declared = [] }: Sheet,
): CellValue {
  const ticks = new Map<string, CellValue>();
  for (const [criterion, pick] of Object.entries(picks)) {
    const option = rows.get(`option ${pick} ${criterion}`);
    if (option !== undefined) ticks.set(`C${option}`, 'x');
    else ticks.set(`C${rows.get(`criterion ${criterion}`)!}`, pick === 1 ? 'x' : 'Không');
  }
  for (const id of declared) ticks.set(`C${rows.get(`condition ${id}`)!}`, 'Có');
  return createEvaluator({
    valueAt: (address) => ticks.get(address) ?? values.get(address),
    formulaAt: (address) => formulas.get(address),
  })(`D${totalRow}`);
}

describe('the formulas of a score sheet', () => {
  it.each(sets.map(({ set }) => set))('of set %i give the total of every worked case', async (no) => {
    const blank = await openSheet(await loadSet('vn-qd-26-2026', no));
    const own = cases.filter(({ set, picks }) => set === no && picks !== undefined);
    expect(own.length).toBeGreaterThan(20);
    const different = own.filter(
      ({ picks = {}, declared = [], expect: { total } }) =>
        total !== undefined && totalOf(blank, { picks, declared }) !== total,
    );
    expect(different.map(({ id }) => id)).toEqual([]);
  });

  it.each(['fair-contest', 'scheme-2019', 'section-thresholds', 'lao-only'])(
    'of %s give the total of any sheet, fractions and weights included',
    async (name) => {
      const { header, sets: all } = JSON.parse(fileAt(`programmes/packs/${name}.json`)) as Pack;
      for (const one of all) {
        const set = { ...one, pack: header };
        const blank = await openSheet(set);
        fc.assert(
          fc.property(sheetsOf(set), (sheet) => {
            expect(totalOf(blank, sheet)).toBe(score(set, sheet).total);
          }),
          { numRuns: 40 },
        );
      }
    },
  );

  it('are stored with the results that they give', async () => {
    for (const no of [1, 16, 26]) {
      const set = await loadSet('vn-qd-26-2026', no);
      const [sheet] = fc.sample(sheetsOf(set), { numRuns: 1, seed: no });
      const { values, formulas } = await openSheet(set, sheet);
      const cell = createEvaluator({
        valueAt: (address) => values.get(address),
        formulaAt: (address) => formulas.get(address),
      });
      expect(formulas.size).toBeGreaterThan(compileSet(set).leaves.length);
      for (const address of formulas.keys())
        expect([address, values.get(address)]).toEqual([address, cell(address)]);
    }
  });

  it('count no criterion that is ticked twice', async () => {
    const set = await loadSet('vn-qd-26-2026', 1);
    const { values, formulas, rows } = await openSheet(set, { picks: { '1.1': 3 } });
    const twice = new Map(values).set(`C${rows.get('option 1 1.1')!}`, 'x');
    const cell = createEvaluator({
      valueAt: (address) => twice.get(address),
      formulaAt: (address) => formulas.get(address),
    });
    const row = rows.get('criterion 1.1')!;
    expect([cell(`D${row}`), cell(`E${row}`)]).toEqual([0, 'Chỉ chọn một']);
  });
});
