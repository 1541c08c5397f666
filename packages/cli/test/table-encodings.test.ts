import { describe, expect, it } from 'vitest';
import { tcvn3, utf16, vni, windows1258 } from './legacy-bytes.js';
import { readRows } from './read-rows.js';

const NAMES =
  'Mật ong hoa nhãn|Cà phê rang xay|Trà ô long|Nước mắm cá cơm|Gạo nếp nương|Chè dây|Rượu cần|Bưởi da xanh|Vải thiều|Miến dong|Bánh đa nem|Chả mực|Tinh bột nghệ|Hạt điều rang muối|Măng khô|Khoai lang sấy dẻo|Tỏi đen|Nấm linh chi|Đường thốt nốt|Thịt trâu gác bếp|Lạp xưởng|Dầu gội bồ kết|Chiếu cói|Gốm Bàu Trúc|Thổ cẩm|Làng du lịch cộng đồng|Hồ tiêu|Sầu riêng|Ớt chỉ thiên|Yến sào|Muối tôm|Kẹo dừa|Rau củ quả sấy|Giò lụa|Sữa hạt sen|Ghẹ hấp|Quýt|Mỳ gạo Chũ|Ô mai mơ|Phở khô'.split(
    '|',
  );
const table = (names: readonly string[]): string =>
  ['id,set,1.1', ...names.map((name) => `${name},4,3`), ''].join('\r\n');
const utf8 = (text: string): Uint8Array => Buffer.from(text);
const byteLetters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

describe('a table in', () => {
  it.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', (text: string) => utf8(`\uFEFF${text}`)],
    ['UTF-8 with letters and marks apart', (text: string) => utf8(text.normalize('NFD'))],
    ['UTF-16 LE', (text: string) => utf16(text, 'le')],
    ['UTF-16 BE', (text: string) => utf16(text, 'be')],
    ['UTF-16 LE without a mark', (text: string) => utf16(text, 'le', false)],
    ['UTF-16 BE without a mark', (text: string) => utf16(text, 'be', false)],
    ['Windows-1258', windows1258],
  ] as const)('%s is read with every name right, however its bytes come', async (name, encode) => {
    for (const piece of [1, 7, 100_000]) {
      const { sheets, bad, refused } = await readRows(encode(table(NAMES)), { piece });
      expect([refused, bad]).toEqual(['', []]);
      expect(sheets.map(({ id }) => id?.normalize('NFC'))).toEqual(NAMES);
      if (name === 'Windows-1258') expect(sheets.map(({ id }) => id)).toEqual(NAMES);
    }
  });

  it.each([
    ['UTF-16 LE', (text: string) => utf16(text, 'le')],
    ['UTF-16 BE', (text: string) => utf16(text, 'be', false)],
    ['Windows-1258', windows1258],
  ] as const)('%s says so, with words to look at', async (encoding, encode) => {
    const { warnings } = await readRows(encode(table(['Mật ong'])));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(encoding);
    expect(warnings[0]).toContain('“Mật ong”');
  });

  it.each([
    ['TCVN3', tcvn3],
    ['VNI', vni],
    // Typed in the old font in Excel, then saved as Unicode: the letters are as wrong as before.
    ['TCVN3', (text: string) => utf8(byteLetters(tcvn3(text)))],
    ['VNI', (text: string) => utf8(byteLetters(vni(text)))],
    ['TCVN3', (text: string) => utf16(byteLetters(tcvn3(text)), 'le')],
  ] as const)('%s is refused by name, in capitals too', async (name, encode) => {
    for (let at = 0; at + 5 <= NAMES.length; at += 5)
      for (const names of [
        NAMES.slice(at, at + 5),
        NAMES.slice(at, at + 5).map((one) => one.toUpperCase()),
      ]) {
        const { sheets, refused } = await readRows(encode(table(names)));
        expect([sheets, refused]).toEqual([[], expect.stringContaining(name)]);
        expect(refused).toContain('CSV UTF-8');
      }
  });

  it.each(['windows-1252', 'windows-1258'])('UTF-8 once read as %s is refused by name', async (wrong) => {
    const text = new TextDecoder(wrong).decode(utf8(table(['Mật ong', 'Nước mắm'])));
    const { sheets, refused } = await readRows(text);
    expect([sheets, refused]).toEqual([[], expect.stringContaining('“Máº­t”')]);
  });

  it.each([
    ['a foreign encoding', Buffer.from('id,set,1.1\r\nB\xe4r Gr\xf6\xdfe stra\xdfe,4,3\r\n', 'latin1')],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x69, 0, 0, 0])],
  ])('%s is refused', async (_name, bytes) => {
    expect((await readRows(bytes)).refused).toContain('Không nhận ra bảng mã');
  });

  it('no encoding that has letters is decided before letters come', async () => {
    const plain = Array.from({ length: 9_000 }, (_, at) => `VD-${at},4,3`);
    const { sheets } = await readRows(windows1258(table([]) + [...plain, 'Mật ong,4,3', ''].join('\r\n')));
    expect(sheets).toHaveLength(9_001);
    expect(sheets.at(-1)?.id).toBe('Mật ong');
  });

  it('names the line of a damaged byte and reads the others', async () => {
    const bytes = Buffer.from(table(NAMES));
    bytes[bytes.indexOf('Trà') + 2] = 0xff;
    const { sheets, bad } = await readRows(bytes);
    expect(sheets).toHaveLength(NAMES.length - 1);
    expect(bad).toEqual([{ line: 4, bad: expect.stringContaining('byte hỏng') as string }]);
  });

  it('letters that were lost before are said once', async () => {
    const { sheets, warnings } = await readRows(table(['M?t ong', 'B??i', 'Thật không?']));
    expect(sheets).toHaveLength(3);
    expect(warnings).toEqual([expect.stringContaining('thành dấu hỏi khi lưu (“M?t ong”)')]);
    expect((await readRows(table(['Thật không?', 'Gì? Đâu?', 'https://x.vn/a?b=c']))).warnings).toEqual([]);
  });

  it('marks without end behind a letter take no memory', async () => {
    const bytes = Buffer.concat([
      windows1258(table(['Mật ong', 'Nước mắm'])),
      Buffer.alloc(3_000_000, 0xcc),
      Buffer.from('\r\nA,4,3\r\n'),
    ]);
    const { sheets, bad } = await readRows(bytes, { piece: 65_536 });
    expect(sheets.map(({ id }) => id)).toEqual(['Mật ong', 'Nước mắm', 'A']);
    expect(bad).toEqual([{ line: 4, bad: expect.stringContaining('dài quá') as string }]);
  });

  it('names of other languages in UTF-8 are left as they are', async () => {
    const names = ['Château Müller', 'Пчёлка', 'ນ້ຳເຜິ້ງ', '蜂蜜', 'Café Ñandú'];
    const { sheets, warnings } = await readRows(table(names));
    expect(sheets.map(({ id }) => id)).toEqual(names);
    expect(warnings).toEqual([]);
  });
});

it('rows of JSON come in other encodings too, as PowerShell writes them', async () => {
  const { sheets } = await readRows(utf16('{"id":"Mật ong","set":4,"picks":{"1.1":3}}\r\n', 'le'), {
    expected: 'ndjson',
  });
  expect(sheets).toMatchObject([{ id: 'Mật ong', picks: { '1.1': 3 } }]);
});
