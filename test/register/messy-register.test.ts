/** An office's register of 500 products goes in as it is: every planted mistake is named by its cell, everything else is read right. */
import {
  readRegister,
  registerProblemText,
  type RegisterProblem,
  type RegisterRead,
} from '@ocop-kit/documents/register';
import { checkRegister, stateOf } from '@ocop-kit/engine/register';
import { describe, expect, test } from 'vitest';
import { CALENDAR } from './calendar.js';
import { messyRegister, TODAY, type MessyRegister } from './messy-register.js';

const OPTIONS = { calendar: CALENDAR, on: TODAY, file: 'so-ocop.xlsx' };

/** What a problem is, whoever found it. */
function codeOf(problem: RegisterProblem): string {
  if (problem.code === 'finding') return problem.values.finding.code;
  return problem.code === 'history' ? problem.values.problem.code : problem.code;
}

const named = ({ problems }: RegisterRead): string[] =>
  problems.map((problem) => `${problem.at?.cell ?? '–'} ${codeOf(problem)}`);

/** As somebody reads them who looks at names, stars and decisions. */
const productsOf = ({ register }: RegisterRead) =>
  register.certificates.map((certificate) => {
    const { stars, score, decision, decided } = stateOf(certificate, {
      on: '2199-12-31',
      calendar: CALENDAR,
    });
    const { product, entity } = certificate;
    return {
      product: product.name,
      entity: entity.name,
      commune: entity.commune,
      stars,
      score,
      decision,
      on: decided,
    };
  });

/** Notes about the whole table, or about names that only look alike. */
const OF_THE_TABLE = /^– |alike$|entity-spellings$/;

describe.each([
  ['a workbook', (messy: MessyRegister) => messy.workbook],
  ['a text file', (messy: MessyRegister) => ({ name: messy.sheet, rows: messy.rows })],
])('%s', (_, sourceOf) => {
  test.each([1, 2, 3])('seed %i', (seed) => {
    const messy = messyRegister(seed);
    const read = readRegister(sourceOf(messy), OPTIONS);
    const isText = !(sourceOf(messy) instanceof Uint8Array);
    // A text file has no formulas, and telephone numbers in it are texts.
    const expected = messy.mistakes.filter(
      ({ code }) => !isText || !['cell/formula', 'cell/phone'].includes(code),
    );
    const found = named(read).filter((name) => !OF_THE_TABLE.test(name));
    expect(found.toSorted()).toEqual(expected.map(({ cell, code }) => `${cell} ${code}`).toSorted());

    expect(productsOf(read)).toEqual(messy.products);
    expect(read.unmapped.map(({ heading }) => heading)).toEqual(['Ghi chú']);
    expect(read.skipped.map(({ reason }) => reason)).toEqual(['headings', 'total', 'text']);
  });
});

test('every problem has a sentence in both languages', () => {
  const { problems } = readRegister(messyRegister(1).workbook, OPTIONS);
  for (const problem of problems)
    for (const lang of ['vi', 'en'] as const)
      expect(registerProblemText(problem, lang)).toMatch(/^[^{}]{12,}[.…]$/);
});

test.each([1, 2, 3])(
  'corrected cell by cell, it leaves nothing to put right in the register (seed %i)',
  (seed) => {
    const messy = messyRegister(seed);
    const first = readRegister({ name: messy.sheet, rows: messy.rows }, OPTIONS);
    const rows = corrected(messy);
    const inTwo = readRegister({ name: messy.sheet, rows }, { ...OPTIONS, into: first.register });
    const left = checkRegister(inTwo.register, OPTIONS).filter(({ level }) => level === 'error');
    expect(left).toEqual([]);

    const anew = readRegister({ name: messy.sheet, rows }, OPTIONS);
    expect(productsOf(anew)).toEqual(messy.corrected);
  },
);

/** The rows as they are once every cell that was named is put right. */
function corrected({ rows, mistakes }: MessyRegister): string[][] {
  const table = rows.map((row) => [...row]);
  for (const { cell, correction } of mistakes) {
    const [, column = 'A', no = ''] =
      /^([A-Z])(\d+)$/.exec(correction === 'delete the row' ? cell : correction.cell) ?? [];
    if (correction === 'delete the row') table[Number(no) - 1] = [];
    else (table[Number(no) - 1] ?? [])[column.charCodeAt(0) - 65] = String(correction.value ?? '');
  }
  return table;
}

test('the same table once more changes nothing', () => {
  const { workbook } = messyRegister(4);
  const first = readRegister(workbook, OPTIONS);
  const second = readRegister(workbook, { ...OPTIONS, into: first.register });
  expect(second.register).toEqual(first.register);
  expect(second.counts).toMatchObject({ added: 0, corrected: 0, renewed: 0, upgraded: 0 });
});
