/** The workbook of results, as another program reads it. */
import { score, type CriteriaSet } from '@ocop-kit/engine';
import type { Pack } from '@ocop-kit/engine/schema';
import { loadSet } from '@ocop-kit/rules';
import ExcelJS from 'exceljs';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeResults, type ResultRow } from '../src/sheets.js';

const set = await loadSet('vn-qd-26-2026', 4);

async function readByOthers(rows: readonly ResultRow[], lang?: 'vi' | 'en') {
  const workbook = new ExcelJS.Workbook();
  const file = writeResults(rows, lang ? { lang } : {});
  await workbook.xlsx.load(Buffer.from(file) as unknown as ExcelJS.Buffer);
  const worksheet = workbook.worksheets[0]!;
  const headings = (worksheet.getRow(1).values as string[]).slice(1);
  const valueAt = (row: number, heading: string): ExcelJS.CellValue =>
    worksheet.getRow(row).getCell(headings.indexOf(heading) + 1).value;
  return { worksheet, headings, valueAt };
}

const scored = (
  of: CriteriaSet,
  picks: Readonly<Record<string, number>>,
  declared: readonly string[] = [],
) => ({
  set: of,
  result: score(of, { picks, declared }),
});

it('holds points as numbers, ranks, what is missed, and a heading to filter by', async () => {
  const { worksheet, valueAt } = await readByOthers([
    {
      line: 3,
      product: '=Mật ong',
      entity: 'HTX',
      scored: scored(set, { '1.1': 3 }),
      carried: { 'Cán bộ': '+An' },
    },
    { line: 4, product: 'Rượu', scored: scored(set, {}, ['dossier']) },
    { line: 5, product: '', problems: ['Trang “A”, ô B5: sai.'] },
  ]);
  const first = score(set, { picks: { '1.1': 3 } });
  expect([valueAt(2, 'Sản phẩm'), valueAt(2, 'Cán bộ'), valueAt(2, 'Chủ thể')]).toEqual([
    '=Mật ong',
    '+An',
    'HTX',
  ]);
  expect([valueAt(2, 'Tổng điểm'), valueAt(2, 'Phần A'), valueAt(2, 'Hạng')]).toEqual([
    first.total,
    first.sections['A'],
    first.stars,
  ]);
  expect(valueAt(2, 'Chưa chọn')).toBe(first.unanswered.join(', '));
  expect([valueAt(3, 'Hạng'), valueAt(3, 'Kết luận')]).toEqual([null, 'Bị loại, không xếp hạng']);
  expect([valueAt(4, 'Tổng điểm'), valueAt(4, 'Lỗi cần sửa')]).toEqual([null, 'Trang “A”, ô B5: sai.']);
  expect(worksheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  expect(worksheet.autoFilter).toMatch(/^A1:[A-Z]+4$/);
});

it('says in words what keeps a product from the rank of its points', async () => {
  const best = Object.fromEntries(
    score(set, { picks: {} }).criteria.map(({ criterion }) => {
      const tries = Array.from({ length: 6 }, (_, i) => 6 - i);
      const pick = tries.find((one) => {
        try {
          score(set, { picks: { [criterion]: one } });
          return true;
        } catch {
          return false;
        }
      });
      return [criterion, pick ?? 1];
    }),
  );
  const [minimum] = score(set, { picks: {} }).minimumsMissed['4']!;
  const held = scored(set, { ...best, [minimum!.criterion]: 1 });
  expect(held.result.stars).toBeLessThan(held.result.starsByTotal);
  for (const [lang, heading, words] of [
    ['vi', 'Yêu cầu tối thiểu chưa đạt (giữ lại ở hạng thấp hơn)', 'cần ít nhất'],
    ['en', 'Minimums missed (that keep it at a lower rank)', 'needed for'],
  ] as const) {
    const { valueAt } = await readByOthers([{ line: 1, product: 'A', scored: held }], lang);
    expect(valueAt(2, heading)).toContain(minimum!.criterion);
    expect(valueAt(2, heading)).toContain(words);
  }
});

it('takes sets of several packs together, and packs that do not speak its language', async () => {
  const file = new URL('../../../test/programmes/packs/lao-only.json', import.meta.url);
  const { header, sets } = JSON.parse(readFileSync(file, 'utf8')) as Pack;
  const other = { ...sets[0]!, pack: header };
  const { headings } = await readByOthers([
    { line: 1, product: 'A', scored: scored(set, {}) },
    { line: 2, product: 'B', scored: scored(other, {}) },
  ]);
  expect(headings).toEqual(
    expect.arrayContaining(['Phần A', ...other.sections.map(({ id }) => `Phần ${id}`)]),
  );
});

it('is printed on pages side by side that can be read, each with the names of the products', async () => {
  const { worksheet } = await readByOthers([{ line: 1, product: 'Rượu', scored: scored(set, {}) }]);
  expect(worksheet.pageSetup).toMatchObject({
    paperSize: 9,
    fitToWidth: 2,
    printTitlesRow: '1:1',
    printTitlesColumn: 'A:B',
  });
});
