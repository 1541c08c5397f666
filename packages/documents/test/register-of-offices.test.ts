/** Tables as offices keep them, imported, put right and imported again: nothing is lost, and what is put right stands. */
import {
  checkRegister,
  removeCertificate,
  stateOf,
  type CertificateCalendar,
  type Register,
} from '@ocop-kit/engine/register';
import ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import { matchHeading } from '../src/register/headings/match-heading.js';
import { withWholeYears } from '../src/register/values/short-year.js';
import { flatRecords, readRegister, registerProblemText, writeRegisterWorkbook } from '../src/register.js';

const calendar: CertificateCalendar = {
  certificate: { months: 36 },
  authorities: [
    { ranks: [3, 4], level: 'province' },
    { ranks: [5], level: 'centre' },
  ],
  renewal: { earliest: 180, latest: 120 },
  extension: { days: 180 },
  grounds: [{ id: '8.1a' }],
};
const options = { on: '2026-11-29', calendar };

const read = (text: string, into?: Register) =>
  readRegister({ name: 'so.csv', rows: text.split('\n').map((row) => row.split(';')) }, { ...options, into });
const codesOf = ({ problems }: ReturnType<typeof read>): string[] => problems.map(({ code }) => code);
const isUnmapped = ({ unmapped }: ReturnType<typeof read>): string[] =>
  unmapped.map(({ heading }) => heading);

describe('the number of a certificate', () => {
  const table = (heading: string, ...numbers: string[]): string =>
    [
      `Tên sản phẩm;Chủ thể;Xã;Hạng sao;Số QĐ;Ngày QĐ;${heading}`,
      ...numbers.map((number, at) => `Trà ${at} sen;HTX Ví Dụ;Xã Ví Dụ;4;12/QĐ-UBND;05/08/2026;${number}`),
    ].join('\n');

  test.each(['Số GCN', 'Mã GCN', 'Số giấy chứng nhận', 'GCN số', 'Số hiệu giấy chứng nhận'])(
    'under “%s” is the id where each certificate has its own',
    (heading) => {
      const { register, unmapped } = read(table(heading, 'VD-0153', 'VD-0154'));
      expect(register.certificates.map(({ id }) => id)).toEqual(['VD-0153', 'VD-0154']);
      expect(register.certificates.map(({ events }) => events[0]?.decision)).toEqual([
        '12/QĐ-UBND',
        '12/QĐ-UBND',
      ]);
      expect(unmapped).toEqual([]);
    },
  );

  test.each([
    ['one number stands twice', ['VD-01', 'VD-01']],
    ['a number fits no id', ['12/GCN-OCOP', '13/GCN-OCOP']],
  ])('is named, and kept word for word, where %s', (_, numbers) => {
    const all = read(table('Số GCN', ...numbers));
    expect(isUnmapped(all)).toEqual(['Số GCN']);
    expect(all.register.certificates.map(({ other }) => other)).toEqual(
      numbers.map((text) => [{ heading: 'Số GCN', text }]),
    );
  });

  it('is the number of the decision where the table has no other', () => {
    const { register } = read('Tên sản phẩm;Chủ thể;Sao;Số giấy chứng nhận\nTrà;HTX;4;12/QĐ-UBND');
    expect(register.certificates[0]?.events[0]?.decision).toBe('12/QĐ-UBND');
  });

  it('is kept beside the id where the register has the product already', () => {
    const { register } = read(table('Ghi chú', ''));
    const again = read(table('Số GCN', 'VD-0153'), register).register;
    expect(again.certificates).toHaveLength(1);
    expect(again.certificates[0]?.id).toBe(register.certificates[0]?.id);
    expect(again.certificates[0]?.other).toEqual([{ heading: 'Số GCN', text: 'VD-0153' }]);
  });

  it('tells two certificates of one name apart', () => {
    const all = read(table('Số GCN', 'VD-0153', 'VD-0154').replaceAll(/Trà \d/g, 'Trà'));
    expect(all.register.certificates.map(({ id }) => id)).toEqual(['VD-0153', 'VD-0154']);
    expect(codesOf(all)).toContain('row/differs');
  });
});

describe('a second column of one field', () => {
  it('is named, and kept where it says something else', () => {
    const all = read(
      'Tên sản phẩm;Chủ thể;Sao;Số QĐ;Điện thoại;SĐT liên hệ\nTrà;HTX;4;12/QĐ-UBND;0912345678;0987654321',
    );
    expect(isUnmapped(all)).toEqual(['SĐT liên hệ']);
    expect(all.register.certificates[0]?.entity.phone).toBe('0912345678');
    expect(all.register.certificates[0]?.other).toEqual([{ heading: 'SĐT liên hệ', text: '0987654321' }]);
  });

  it('of a row that repeats another one is kept beside what that one says', () => {
    const row = 'Trà;HTX;Xã Dụ;4;12/QĐ-UBND;05/08/2026;';
    const all = read(
      `Tên sản phẩm;Chủ thể;Xã;Sao;Số QĐ;Ngày QĐ;Ghi chú\n${row}\n${row}ghi trùng\n${row}xem lại\n${row}xem lại`,
    );
    expect(all.register.certificates.map(({ other }) => other)).toEqual([
      [{ heading: 'Ghi chú', text: 'ghi trùng; xem lại' }],
    ]);
  });

  it('fills what the first leaves out, and is no column apart then', () => {
    const all = read(
      'Tên sản phẩm;Chủ thể;Sao;Số QĐ;Điện thoại;SĐT liên hệ\nTrà;HTX;4;12/QĐ-UBND;;0987654321',
    );
    expect(isUnmapped(all)).toEqual([]);
    expect(all.register.certificates[0]?.entity.phone).toBe('0987654321');
  });
});

test.each([
  [['Địa chỉ', 'Xã'], 'entity.commune'],
  [['Địa chỉ', 'Tỉnh'], 'entity.province'],
  [['Địa chỉ', 'Huyện'], 'entity.district'],
  [['Địa chỉ chủ thể', 'Xã/phường'], 'entity.commune'],
  [['Địa chỉ', 'Số nhà, thôn'], 'entity.address'],
  [['Chủ thể', 'Địa chỉ'], 'entity.address'],
])('the heading %j is %s', (texts, field) => {
  expect(matchHeading(texts)?.field).toBe(field);
});

describe('a year of two digits', () => {
  test.each([
    ['5.8.26', '5.8.2026', 1],
    ['05/08/18', '05/08/2018', 1],
    ['1-2-31', '1-2-2031', 1],
    ['ngày 5 tháng 8 năm 26', 'ngày 5 tháng 8 năm 2026', 1],
    ['QĐ 12/QĐ-UBND ngày 5/8/26', 'QĐ 12/QĐ-UBND ngày 5/8/2026', 1],
    ['05/08/26 - 05/08/29', '05/08/2026 - 05/08/2029', 2],
    ['05/08/17', '05/08/17', 0],
    ['05/08/32', '05/08/32', 0],
    ['05/08/2026', '05/08/2026', 0],
    ['2026-08-05', '2026-08-05', 0],
    ['12/26/QĐ-UBND', '12/26/QĐ-UBND', 0],
  ])('“%s” is “%s”', (written, text, count) => {
    expect(withWholeYears(written, options.on)).toEqual({ text, count });
  });

  it('is read in a register, and counted; one that the programme never had is refused by name', () => {
    const all = read(
      'Tên sản phẩm;Chủ thể;Xã;Sao;Số QĐ;Ngày QĐ;Ngày hết hạn\nTrà;HTX;Xã Dụ;4;1/QĐ-UBND;5.8.26;5.8.29\nMật;HTX;Xã Dụ;4;1/QĐ-UBND;5.8.16;',
    );
    expect(all.shortYears).toBe(2);
    expect(all.register.certificates[0]?.events[0]).toMatchObject({
      on: '2026-08-05',
      expires: '2029-08-05',
    });
    const [refused] = all.problems.filter(({ code }) => code === 'cell/day');
    expect(refused?.at?.cell).toBe('F3');
    expect(refused && registerProblemText(refused, 'vi')).toContain('“5.8.16” chỉ có hai chữ số của năm');
  });
});

describe('a day that is put right in the table', () => {
  const table = (heading: string, day: string): string =>
    `Tên sản phẩm;Chủ thể;Xã;Hạng sao;Số QĐ;${heading};Cơ quan cấp\nTrà;HTX;Xã Dụ;4;12/QĐ-UBND;${day};UBND tỉnh Ví Dụ`;

  test.each([
    ['Ngày QĐ', '31/02/2026'],
    ['Ngày QĐ', '08/2026'],
    ['Ngày QĐ', ''],
    ['Ngày QĐ', '06/08/2026'],
    ['Ngày cấp', '31/02/2026'],
    ['Ngày cấp', '06/08/2026'],
  ])('under “%s”, first “%s”, stands as if it had been right', async (heading, wrong) => {
    const right = read(table(heading, '05/08/2026')).register;
    const first = read(table(heading, wrong)).register;
    const { register } = read(table(heading, '05/08/2026'), first);
    const [certificate] = register.certificates;
    const [meant] = right.certificates;
    expect(certificate && stateOf(certificate, options)).toEqual(meant && stateOf(meant, options));
    expect(checkRegister(register, options)).toEqual([]);
    expect(certificate?.events[0]).toEqual(first.certificates[0]?.events[0]);
    expect(flatRecords(register, options).map((one) => ({ ...one, events: 0 }))).toEqual(
      flatRecords(right, options).map((one) => ({ ...one, events: 0 })),
    );
    expect(await firstRow(writeRegisterWorkbook(register, options))).toEqual(
      await firstRow(writeRegisterWorkbook(right, options)),
    );
    const exported = readRegister(writeRegisterWorkbook(register, options), options);
    expect(exported.register).toEqual(register);
    expect(exported.problems).toEqual([]);
  });

  it('leaves the decision’s day where a table has but the day of issue', () => {
    const both =
      'Tên sản phẩm;Chủ thể;Xã;Sao;Số QĐ;Ngày QĐ;Ngày cấp\nTrà;HTX;Xã Dụ;4;12/QĐ-UBND;01/08/2026;05/08/2026';
    const { register } = read(both);
    expect(
      read(table('Ngày cấp', '05/08/2026').replace(/;[^;]*tỉnh.*/u, ';'), register).counts,
    ).toMatchObject({
      same: 1,
      corrected: 0,
    });
  });
});

describe('a row without a product’s name', () => {
  const head = 'STT;Tên sản phẩm;Chủ thể;Xã;Sao;Số QĐ;Ngày QĐ';
  const unnamed = `${head}\n1;;HTX Không Tên;Xã Núi;3;16/QĐ-UBND;01/06/2025`;

  it('is no certificate, and all of it is named by its cell', () => {
    const all = read(unnamed);
    expect(all.register.certificates).toEqual([]);
    expect(all).toMatchObject({ rows: 0, counts: { added: 0 } });
    const [problem] = all.problems.filter(({ code }) => code === 'row/no-name');
    expect(problem).toMatchObject({ level: 'error', at: { cell: 'B2' } });
    for (const lang of ['vi', 'en'] as const)
      expect(problem && registerProblemText(problem, lang)).toContain(
        '1 | HTX Không Tên | Xã Núi | 3 | 16/QĐ-UBND | 01/06/2025',
      );
  });

  it('becomes one certificate once it is named', () => {
    const first = read(unnamed).register;
    const { register } = read(unnamed.replace('1;;', '1;Măng khô;'), first);
    expect(register.certificates.map(({ product }) => product.name)).toEqual(['Măng khô']);
  });
});

describe('a certificate that was taken out', () => {
  const table =
    'Tên sản phẩm;Chủ thể;Xã;Sao;Số QĐ;Ngày QĐ\nTrà;HTX;Xã Dụ;4;12/QĐ-UBND;05/08/2026\nMật;HTX;Xã Dụ;4;12/QĐ-UBND;05/08/2026';
  const register = removeCertificate(read(table).register, { id: 'mat-htx', reason: 'Ghi nhầm' });

  it('does not come back with the same table', () => {
    const again = read(table, register);
    expect(again.register.certificates.map(({ id }) => id)).toEqual(['tra-htx']);
    expect(again.register.removed).toEqual(register.removed);
    expect(codesOf(again)).toContain('row/removed');
  });

  it('is in no export, and its id is given to no other', () => {
    expect(flatRecords(register, options).map(({ certificate_id }) => certificate_id)).toEqual(['tra-htx']);
    const again = read(table.replaceAll('12/QĐ', '99/QĐ').replaceAll('2026', '2025'), register);
    expect(again.register.certificates.map(({ id }) => id)).toEqual(['tra-htx', 'mat-htx-2']);
    expect(readRegister(writeRegisterWorkbook(register, options), options).register).toEqual(register);
  });
});

it('rows of an exported list are as high as their texts need', async () => {
  const name = 'Trà shan tuyết cổ thụ hai trăm năm tuổi hái tay trên núi cao (ví dụ)';
  const { register } = read(
    `Tên sản phẩm;Chủ thể;Sao;Số QĐ\n${name};Hợp tác xã nông nghiệp Ví Dụ Rất Dài;4;1/QĐ-UBND`,
  );
  const sheet = await listOf(writeRegisterWorkbook(register, options));
  const id = register.certificates[0]?.id ?? '';
  const lines = Math.ceil(id.length / (sheet.getColumn(2).width ?? 1));
  expect(lines).toBeGreaterThan(1);
  expect(sheet.getRow(2).height).toBeGreaterThanOrEqual(lines * 15);
});

async function listOf(file: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const sheet = workbook.getWorksheet('Danh sách');
  if (!sheet) throw new Error('The workbook has no list.');
  return sheet;
}

const firstRow = async (file: Uint8Array): Promise<unknown> => (await listOf(file)).getRow(2).values;
