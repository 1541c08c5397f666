/** Workbooks that other programs have saved say what they said before. The files in `fixtures/workbooks` are theirs, untouched. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { importWorkbook } from '../src/rules-workbook/import.js';
import { openWorkbook } from '../src/xlsx/read/workbook.js';
import { cellText } from '../src/xlsx/read/cell.js';
import { fairPack } from './fixtures/fair.js';

const book = (name: string): Promise<Buffer> =>
  readFile(new URL(`fixtures/workbooks/${name}.xlsx`, import.meta.url));

describe.each(['libreoffice', 'openpyxl'])('a workbook saved by %s', (program) => {
  it('gives back the pack that was exported', async () => {
    const { document, problems } = await importWorkbook(await book(`fair-${program}`), () =>
      Promise.resolve(undefined),
    );
    expect([problems, document]).toEqual([[], fairPack]);
  });

  it('says the kinds of its cells, what is merged and what is hidden', async () => {
    const [sheet, other] = openWorkbook(await book(`table-${program}`)).sheets;
    const { rows, merges, hides } = sheet!.open();
    const found = [...rows].map(({ no, hidden, cells }) => ({
      no,
      hidden,
      cells: [...cells.values()].map((cell) => [cell.column, cell.content.kind, cellText(cell)]),
    }));
    expect(found.slice(0, 3)).toEqual([
      {
        no: 1,
        hidden: false,
        cells: [
          [1, 'text', 'Sản phẩm'],
          [2, 'text', 'Bộ'],
          [3, 'text', 'Điểm các tiêu chí'],
        ],
      },
      {
        no: 2,
        hidden: false,
        cells: [
          [3, 'number', '1.1'],
          [4, 'day', '2026-02-01'],
          [5, 'text', '1.10'],
        ],
      },
      {
        no: 3,
        hidden: false,
        cells: [
          [1, 'text', 'Cà phê “Mật ong”\nĐắk Lắk'],
          [2, 'number', '4'],
          [3, 'number', '3'],
          [4, 'text', '3'],
          [5, 'truth', 'TRUE'],
        ],
      },
    ]);
    expect(found[3]?.hidden).toBe(true);
    expect(merges).toEqual([{ top: 1, left: 3, bottom: 1, right: 5 }]);
    expect([4, 5].map(hides)).toEqual([false, true]);
    expect([sheet!.hidden, other!.name, other!.hidden]).toEqual([false, 'Ẩn', true]);
    expect([...other!.open().rows].map(({ no, cells }) => [no, ...cells.keys()])).toEqual([
      [1_048_576, 16_384],
    ]);
  });
});

it('keeps what LibreOffice and openpyxl call a formula apart from yes and no', async () => {
  const formulas = async (program: string): Promise<unknown> =>
    [...openWorkbook(await book(`table-${program}`)).sheets[0]!.open().rows].flatMap(({ no, cells }) =>
      [...cells.values()]
        .filter(({ formula }) => formula)
        .map(({ column, content }) => [no, column, content.kind]),
    );
  expect(await formulas('libreoffice')).toEqual([[4, 2, 'number']]);
  expect(await formulas('openpyxl')).toEqual([[4, 2, 'nothing']]);
});
