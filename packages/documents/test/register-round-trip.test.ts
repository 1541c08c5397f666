/** A register as a workbook, a table and flat records, and back: nothing is lost, and what somebody changes becomes an event. */
import {
  checkRegister,
  parseRegister,
  productKeys,
  stateOf,
  type CertificateCalendar,
  type Register,
  type RegisteredCertificate,
} from '@ocop-kit/engine/register';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchHeading } from '../src/register/headings/match-heading.js';
import {
  flatRecords,
  FLAT_FIELDS,
  productList,
  readRegister,
  registerTable,
  writeRegisterWorkbook,
} from '../src/register.js';

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
const on = '2026-11-29';
const options = { on, calendar };

const honey: RegisteredCertificate = {
  id: 'mat-ong',
  product: { name: 'Mật ong hoa nhãn (ví dụ)', code: 'VD-01', set: 4 },
  entity: { name: 'HTX Ví Dụ', commune: 'Xã Ví Dụ', phone: '0912345678' },
  events: [
    {
      kind: 'recognised',
      on: '2022-05-06',
      stars: 3,
      score: '65.5',
      decision: '12/QĐ-UBND',
      issuer: 'UBND tỉnh Ví Dụ',
    },
    {
      kind: 'upgraded',
      on: '2025-05-01',
      stars: 4,
      score: '80.25',
      decision: '45/QĐ-UBND',
      issuer: 'UBND tỉnh Ví Dụ',
    },
  ],
};
const registerOf = (...certificates: RegisteredCertificate[]): Register => ({
  format: 'ocop-register/1',
  title: 'Danh sách (ví dụ)',
  certificates,
});
const withdrawn: RegisteredCertificate = {
  ...honey,
  id: 'tra',
  product: { name: 'Trà sen (ví dụ)' },
  events: [...honey.events, { kind: 'withdrawn', on: '2026-01-02', ground: '8.1a' }],
};

/** Texts that spreadsheets are known to change, run or refuse. */
const TEXTS = [
  '=1+1',
  '+84912345678',
  '-3',
  '@SUM(A1)',
  '0912345678',
  '1.10',
  'hai\ndòng',
  'Trà; mật ong',
  '1. Trà 2. Mật',
  'bell\u0007',
  '_x000D_',
  'nửa chữ \uD83D',
  'TRUE',
  '22/05/2026',
  'Xã Ví Dụ',
  'Tổng cộng',
  'STT',
  '-',
  '0',
];
const line = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 30 }));
const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((count) => new Date(Date.UTC(2018, 0, 1 + count)).toISOString().slice(0, 10));
const event = fc.record(
  {
    kind: fc.constantFrom('recognised', 'upgraded', 'renewed', 'extended', 'withdrawn', 'corrected'),
    on: day,
    stars: fc.integer({ min: 1, max: 5 }),
    score: fc.integer({ min: 0, max: 10_000 }).map((points) => String(points / 100)),
    decision: line,
    issuer: line,
    issued: day,
    expires: day,
    until: day,
    unread: fc.array(fc.record({ field: fc.constantFrom('stars', 'on', 'score'), text: line }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['kind'] },
);
const certificate = fc.record(
  {
    product: fc.record(
      { name: line, code: line, set: fc.integer({ min: 1, max: 26 }), group: line },
      { requiredKeys: ['name'] },
    ),
    entity: fc.record(
      { name: line, phone: line, address: line, commune: line, province: line },
      { requiredKeys: ['name'] },
    ),
    events: fc.array(event, { maxLength: 4 }),
    stated: line,
    other: fc.array(fc.record({ heading: line, text: line }), { maxLength: 2 }),
  },
  { requiredKeys: ['product', 'entity', 'events'] },
);
const registers = fc
  .array(certificate, { maxLength: 6 })
  .map((all) => registerOf(...all.map((one, at) => ({ id: `c-${at}`, ...one }))));

describe('a workbook', () => {
  it('gives back the same register, whatever is in it', () => {
    fc.assert(
      fc.property(registers, fc.constantFrom('vi' as const, 'en' as const), (register, lang) => {
        const { register: back, counts } = readRegister(
          writeRegisterWorkbook(register, { ...options, lang }),
          options,
        );
        expect(back).toEqual(JSON.parse(JSON.stringify(register)));
        expect(counts).toMatchObject({ added: 0, upgraded: 0, renewed: 0, corrected: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('takes what somebody changed in the list as a correction, and keeps what stood there', async () => {
    const file = await edited(writeRegisterWorkbook(registerOf(honey), options), (sheet) => {
      setCell(sheet, 'Tên chủ thể', 'HTX Ví Dụ Mới');
      setCell(sheet, 'Điểm', '81');
    });
    const { register, counts } = readRegister(file, options);
    expect(counts.corrected).toBe(1);
    const [after] = register.certificates;
    expect(after?.entity.name).toBe('HTX Ví Dụ Mới');
    expect(after?.events.slice(0, 2)).toEqual(honey.events);
    expect(after?.events[2]).toMatchObject({
      kind: 'corrected',
      score: '81',
      was: { entity: { name: 'HTX Ví Dụ' } },
    });
  });

  it('takes another decision with more stars as an upgrade, with as many as a renewal', async () => {
    const change = (stars: number) =>
      edited(writeRegisterWorkbook(registerOf(honey), options), (sheet) => {
        setCell(sheet, 'Hạng sao', stars);
        setCell(sheet, 'Số quyết định', '99/QĐ-BNNMT');
        setCell(sheet, 'Ngày quyết định', '20/10/2026');
        setCell(sheet, 'Ngày hết hạn', null);
      });
    expect(readRegister(await change(5), options).register.certificates[0]?.events[2]).toMatchObject({
      kind: 'upgraded',
      on: '2026-10-20',
      stars: 5,
    });
    expect(readRegister(await change(4), options).register.certificates[0]?.events[2]).toMatchObject({
      kind: 'renewed',
      stars: 4,
    });
  });

  it('keeps a certificate whose row somebody deleted', async () => {
    const file = await edited(writeRegisterWorkbook(registerOf(honey, withdrawn), options), (sheet) => {
      sheet.spliceRows(2, 1);
    });
    expect(readRegister(file, options).register.certificates.map(({ id }) => id)).toEqual(['mat-ong', 'tra']);
  });

  it('reads days that Excel formats as days, in either calendar', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Sổ');
    sheet.addRow(['Tên sản phẩm', 'Chủ thể', 'Hạng sao', 'Số QĐ', 'Ngày cấp']);
    sheet.addRow(['Mật ong (ví dụ)', 'HTX Ví Dụ', '4*', '12/QĐ-UBND', new Date(Date.UTC(2026, 7, 5))]);
    sheet.getCell('E2').numFmt = 'dd/mm/yyyy';
    const { register } = readRegister(new Uint8Array(await workbook.xlsx.writeBuffer()), options);
    expect(register.certificates[0]?.events[0]).toMatchObject({ on: '2026-08-05', stars: 4 });
  });
});

describe('other files', () => {
  it('every heading of our own tables is read as its field', () => {
    for (const lang of ['vi', 'en'] as const)
      for (const heading of registerTable(registerOf(honey), { ...options, lang })[0] ?? [])
        expect(matchHeading([heading])?.field, heading).toBeDefined();
  });

  it('a table as text is read back as it stands', () => {
    const { register } = readRegister(
      { name: 'so.csv', rows: registerTable(registerOf(honey), options) },
      options,
    );
    const [after] = register.certificates;
    expect(after).toMatchObject({ id: honey.id, product: honey.product, entity: honey.entity });
    expect(after && stateOf(after, options)).toEqual({ ...stateOf(honey, options) });
  });

  it('flat records have their fields in order, and say how a certificate stands', () => {
    const [flat] = flatRecords(registerOf(honey), options);
    expect(Object.keys(flat ?? {})).toEqual([...FLAT_FIELDS]);
    expect(flat).toMatchObject({
      stars: 4,
      score: '80.25',
      decision_date: '2025-05-01',
      expiry_date: '2028-05-01',
      state: 'valid',
      first_recognised: '2022-05-06',
      events: 2,
    });
  });

  it('the list for a page leaves out what was withdrawn, and whatever a page need not show', () => {
    const list = productList(registerOf(honey, withdrawn), options);
    expect(list).toEqual([
      {
        id: 'mat-ong',
        product: 'Mật ong hoa nhãn (ví dụ)',
        entity: 'HTX Ví Dụ',
        stars: 4,
        score: 80.25,
        commune: 'Xã Ví Dụ',
        set: 4,
        certificate: {
          issuer: 'UBND tỉnh Ví Dụ',
          decision: '45/QĐ-UBND',
          issued: '2025-05-01',
          expires: '2028-05-01',
        },
      },
    ]);
  });

  it('the list for a page names the number in trade, where there is one', () => {
    const traded = { ...honey, product: { ...honey.product, gtin: '2000000000008' } };
    expect(productList(registerOf(traded), options)).toMatchObject([{ gtin: '2000000000008' }]);
  });

  it('the list for a page says where a product is traced and where its record can be checked', () => {
    const traced = { ...honey, product: { ...honey.product, trace: 'https://truy-xuat.example/vd-1' } };
    const record = ({ id }: { readonly id: string }) => `https://kiem-tra.example/#${id}`;
    expect(productList(registerOf(traced), { ...options, record })).toMatchObject([
      { trace: 'https://truy-xuat.example/vd-1', record: `https://kiem-tra.example/#${honey.id}` },
    ]);
    expect(productList(registerOf(honey), options)[0]).not.toHaveProperty('record');
  });
});

it('whatever a table holds, every row becomes a certificate or is named, and the register can be read', () => {
  const headings = [
    'STT',
    'Tên sản phẩm',
    'Chủ thể',
    'Hạng sao',
    'Điểm',
    'Quyết định',
    'Ngày cấp',
    'Hết hạn',
    'Xã',
    'Ghi chú',
  ];
  const cell = fc.oneof(
    line,
    day,
    fc.constantFrom('4*', '84,5', '123/QĐ-UBND', '05/08/2026', '46239', 'I', '1'),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (all) => {
      const read = readRegister({ name: 'so.csv', rows: [headings, ...all] }, options);
      expect(parseRegister(JSON.parse(JSON.stringify(read.register)))).toEqual(
        JSON.parse(JSON.stringify(read.register)),
      );
      const named = all
        .map((texts) => texts[1] ?? '')
        .filter((name) => productKeys(name).folded !== '' && !/[;\n]|^\s*\d/.test(name));
      const kept = new Set(read.register.certificates.map(({ product }) => productKeys(product.name).folded));
      const skipped = read.skipped.map(({ text }) => productKeys(text).folded).join('\n');
      for (const name of named)
        expect(
          kept.has(productKeys(name).folded) ||
            skipped.includes(productKeys(name).folded) ||
            matchesSection(name),
          name,
        ).toBe(true);
      checkRegister(read.register, options);
    }),
    { numRuns: 300 },
  );
});

const matchesSection = (name: string): boolean => /^(xã|tổng)/iu.test(name.trim());

async function edited(file: Uint8Array, edit: (sheet: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  const sheet = workbook.getWorksheet('Danh sách');
  if (sheet) edit(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function setCell(sheet: ExcelJS.Worksheet, heading: string, value: string | number | null): void {
  const column = (sheet.getRow(1).values as unknown[]).findIndex((one) => one === heading);
  sheet.getCell(2, column).value = value;
}
