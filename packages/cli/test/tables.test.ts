import { describe, expect, it } from 'vitest';
import { picksOf, readRows } from './read-rows.js';

const one = { '1.1': 3, '1.2': 2 };

describe('a good table is read alike', () => {
  it.each([
    ['commas', 'id,set,1.1,1.2\nA,4,3,2\n'],
    ['semicolons, as Excel in Vietnam writes', 'id;set;1.1;1.2\r\nA;4;3;2\r\n'],
    ['tabs', 'id\tset\t1.1\t1.2\nA\t4\t3\t2'],
    ['bars', 'id|set|1.1|1.2\nA|4|3|2\n'],
    ['a line sep=;', 'sep=;\r\nid;set;1.1;1.2\r\nA;4;3;2\r\n'],
    ['a line sep= behind a byte order mark', '\uFEFFsep=\t\nid\tset\t1.1\t1.2\nA\t4\t3\t2\n'],
    ['a line sep= with a sign of its own', 'sep=^\nid^set^1.1^1.2\nA^4^3^2\n'],
    ['a line sep= in quotation marks', '"sep=,"\n"id","set","1.1","1.2"\n"A","4","3","2"\n'],
    ['a line sep= that does not fit', 'sep=,\nid;set;1.1;1.2\nA;4;3;2\n'],
    ['every cell in quotation marks', '"id";"set";"1.1";"1.2"\r\n"A";"4";"3";"2"\r\n'],
    ['the lines of old Macs', 'id;set;1.1;1.2\rA;4;3;2\r'],
    ['decimal places that are none', 'id;set;1.1;1.2\nA;4,0;3,0;2.00\n'],
    ['spaces around', ' id ; set ; 1.1 ; 1.2\n A ; 4 ; 3 ; " 2 "\n'],
    ['hard spaces and signs that nobody sees', 'id;set;1.1\u00A0;\u200B1.2\nA;4;3\u00A0;2\n'],
    ['capitals in the names of columns', 'ID;Set;1.1;1.2\nA;4;3;2\n'],
    ['decimal commas in the headings', 'id;set;1,1;1,2\nA;4;3;2\n'],
    ['numbers with a zero before them', 'id;set;1.1;1.2\nA;04;03;02\n'],
    ['empty columns at the end', 'id;set;1.1;1.2;;;\nA;4;3;2;;;\n;;;;;;\n'],
    ['empty columns that Excel leaves out of a row', 'id;set;1.1;1.2;;;\nA;4;3;2\n'],
    ['empty lines', '\n\nid;set;1.1;1.2\n\nA;4;3;2\n\n\n'],
    ['a title above', 'DANH SÁCH SẢN PHẨM;;;\n;;;\nid;set;1.1;1.2\nA;4;3;2\n'],
    ['an unanswered criterion', 'id;set;1.1;1.2;1.3\nA;4;3;2;\n'],
    ['a heading over two lines', 'id;"Tên\nsản phẩm";set;1.1;1.2\nA;Mật ong;4;3;2\n'],
    ['a note over many lines', 'id;set;1.1;1.2;Ghi chú\nA;4;3;2;"dòng 1\ndòng 2; còn nữa\n\ndòng 4"\n'],
    ['an inch in a name', 'id;set;Tên;1.1;1.2\nA;4;Nồi 5" loại 1;3;2\n'],
  ])('with %s', async (_name, text) => {
    for (const expected of ['csv', 'ndjson'] as const) {
      const read = await readRows(text, { expected });
      expect(read.refused).toBe('');
      expect(read.bad).toEqual([]);
      expect(read.sheets).toMatchObject([{ id: 'A', set: 4 }]);
      expect(picksOf(read)).toEqual([one]);
    }
  });

  it.each([
    ['JSON under the name of a table', '{"id":"A","set":4,"picks":{"1.1":3,"1.2":2}}\n'],
    ['a list', '[\n {"id":"A","set":4,"picks":{"1.1":3,"1.2":2}}\n]'],
    ['one sheet over many lines', '{\n "id": "A",\n "set": 4,\n "picks": {"1.1": 3, "1.2": 2}\n}\n'],
    ['one sheet that begins on its first line', '{"id": "A", "set": 4,\n"picks": {"1.1": 3, "1.2": 2}}\n'],
    ['numbers as text', '{"id":"A","set":"4","picks":{"1.1":"3","1.2":" 2,0 "}}\n'],
    ['an answer left empty', '{"id":"A","set":4,"picks":{"1.1":3,"1.2":2,"1.3":""}}\n'],
  ])('as %s', async (_name, text) => {
    const read = await readRows(text);
    expect(read.sheets).toMatchObject([{ id: 'A', set: 4 }]);
    expect(picksOf(read)).toEqual([one]);
  });

  it('says which lines above the heading it left out', async () => {
    const { warnings } = await readRows('DANH SÁCH\nid;set;1.1\nA;4;3\n');
    expect(warnings).toEqual(['1 dòng phía trên dòng tiêu đề (từ dòng 1) không được đọc.']);
  });
});

describe('a cell that is no whole number is refused by name', () => {
  it.each([
    ['3,5', 'không phải số thứ tự phương án', 'not the number of an option'],
    ['3.5', 'không phải số thứ tự phương án', 'not the number of an option'],
    ['3.000', 'có thể hiểu hai cách', 'can be read in two ways'],
    ['3,000', 'có thể hiểu hai cách', 'can be read in two ways'],
    ['-', 'không phải số nguyên', 'not a whole number'],
    ['x', 'không phải số nguyên', 'not a whole number'],
    ['-3', 'không phải số nguyên', 'not a whole number'],
    ['+3', 'không phải số nguyên', 'not a whole number'],
    ['3e0', 'không phải số nguyên', 'not a whole number'],
    ['\uFF13', 'không phải số nguyên', 'not a whole number'],
    ['0x3', 'không phải số nguyên', 'not a whole number'],
    ['3 4', 'không phải số nguyên', 'not a whole number'],
    ['99999', 'không phải số nguyên', 'not a whole number'],
    ['01/03/2026', 'Excel đã đổi', 'Excel turned'],
    ['3-Jan', 'Excel đã đổi', 'Excel turned'],
    ['03-Thg1', 'Excel đã đổi', 'Excel turned'],
    ['46023', 'Excel đã đổi', 'Excel turned'],
  ])('%s', async (value, vi, en) => {
    const text = `id;set;1.1;1.2\nA;4;2;1\nB;4;${value};1\nC;4;1;1\n`;
    for (const [lang, sentence] of [
      ['vi', vi],
      ['en', en],
    ] as const) {
      const { sheets, bad } = await readRows(text, { lang });
      expect(sheets.map(({ id }) => id)).toEqual(['A', 'C']);
      expect(bad).toEqual([{ line: 3, bad: expect.stringContaining(sentence) as string }]);
      expect(bad[0]?.bad).toContain(`“${value}”`);
      expect(bad[0]?.bad).toContain('“1.1”');
    }
    const json = await readRows(`{"set":4,"picks":{"1.1":${JSON.stringify(value)}}}\n`);
    expect(json.bad).toEqual([{ line: 1, bad: expect.stringContaining(vi) as string }]);
  });
});

describe('a heading that cannot be used is refused as a whole', () => {
  it.each([
    ['a column twice', 'id;set;1.1;1.2;1.1', ['“1.1” có hai lần', 'cột C, thứ 3', 'cột E, thứ 5']],
    ['a column twice with spaces', 'id;set;1.1; 1.1 ', ['“1.1” có hai lần', 'cột C', 'cột D']],
    ['a column twice, in capitals', 'id;set;ID;1.1', ['“ID” có hai lần', 'cột A', 'cột C']],
    ['a column twice in other letters', 'id;set;Tên;Te\u0302n', ['“Tên” có hai lần', 'cột C', 'cột D']],
    ['days of Vietnam', 'id;set;01/01/2026;01/02/2026', ['“01/01/2026” (cột C, thứ 3)', '“01/02/2026”']],
    ['days of America', 'id;set;1/13/2026', ['thành ngày', '“1/13/2026”']],
    ['days of a machine', 'id;set;2026-01-01;2026-02-01 00:00:00', ['thành ngày', '“2026-01-01”']],
    ['days of two parts', 'id;set;1-Jan;Jan-02', ['thành ngày', '“1-Jan”', '“Jan-02”']],
    ['days of two parts in Vietnamese', 'id;set;2-Thg1;01-Thg2-26', ['thành ngày', '“2-Thg1”']],
    ['numbers of days', 'id;set;46023;46054', ['thành ngày', '“46023”', '“46054”']],
    ['many days', `id;set;${[1, 2, 3, 4, 5, 6].map((n) => `0${n}/01/2026`).join(';')}`, ['và 2 cột nữa']],
    ['a dot too many', 'id;set;1.1.', ['“1.1.” (cột C, thứ 3)']],
    ['a column twice, once with a comma', 'id;set;1.1;1,1', ['“1.1” có hai lần', 'cột C', 'cột D']],
    ['a word before', 'id;set;TC 1.1;Tiêu chí 12', ['“TC 1.1”', '“Tiêu chí 12”']],
    ['the name behind', 'id;set;1.1 Nguồn gốc;12. Bao bì', ['“1.1 Nguồn gốc”', '“12. Bao bì”']],
    ['digits of full width', 'id;set;\uFF11.\uFF11', ['“\uFF11.\uFF11”']],
    ['a capital', 'id;set;1.A', ['“1.A”']],
    ['no name that is known', 'Tên;Điểm\nMật ong;3', ['set hoặc vector', 'id, pack, set']],
    ['nothing', '', ['set hoặc vector']],
  ])('%s', async (_name, heading, sentences) => {
    const { sheets, bad, refused } = await readRows(`${heading}\nA;4;3;3;3\n`);
    expect([sheets, bad]).toEqual([[], []]);
    for (const sentence of sentences) expect(refused).toContain(sentence);
    const english = await readRows(`${heading}\nA;4;3;3;3\n`, { lang: 'en' });
    expect(english.refused).not.toBe(refused);
    expect(english.refused).not.toBe('');
  });

  it('without a column for answers, such as results that come back', async () => {
    for (const heading of ['id,set,total,stars', 'id,set,c_1_1,c_1_2', 'set,Tiêu chí']) {
      const cells = heading.replaceAll(/[^,]+/g, '4');
      expect((await readRows(`${heading}\n${cells}\n`)).refused).toContain(
        'Không có cột nào mang mã tiêu chí',
      );
    }
    expect((await readRows('id,vector\nA,x\n')).refused).toBe('');
  });

  it('numbers that are no days of this time, and words, are columns to carry', async () => {
    const { carried } = await readRows('id;set;1.1;2024;Ghi chú;12 tháng\nA;4;3;5;x;y\n');
    expect(carried).toEqual(['2024', 'Ghi chú', '12 tháng']);
  });

  it('a criterion of another set is left to the set of the row, which has no such criterion', async () => {
    const read = await readRows('id;set;1.1;13\nA;4;3;1\n');
    expect(picksOf(read)).toEqual([{ '1.1': 3, '13': 1 }]);
  });
});

describe('columns that are no criteria', () => {
  it('come out as they went in, with their headings', async () => {
    const { sheets, carried, warnings } = await readRows(
      'id;set;Tên sản phẩm;1.1;Ghi chú\nA;4;"Mật ""rừng""; loại 1";3;=1+1\n',
    );
    expect(carried).toEqual(['Tên sản phẩm', 'Ghi chú']);
    expect(sheets[0]?.carried).toEqual(['Mật "rừng"; loại 1', '=1+1']);
    expect(warnings).toEqual(['Không phải tiêu chí, giữ nguyên trong kết quả: “Tên sản phẩm”, “Ghi chú”.']);
  });
});

describe('a row that cannot be used is named, and takes no other with it', () => {
  const rows = (third: string): string =>
    `id;set;Tên;1.1;1.2;1.3\nA;4;a;1;1;1\n${third}\nC;4;c;1;1;1\nD;4;d;1;1;1\n`;
  it.each([
    ['a quotation mark that never closes', 'B;4;"Mật ong;1;1;1', 'mở ở dòng này mà không đóng'],
    ['a mark at the end that never closes', 'B;4;b;1;1;"1', 'mở ở dòng này mà không đóng'],
    ['words behind a closing mark', 'B;4;"Mật ong" rừng;1;1;1', 'dấu ngoặc kép (") đặt sai'],
    ['too few cells', 'B;4;b;1;1', 'có 5 ô, trong khi dòng tiêu đề có 6 cột'],
    ['a name with a separator in it', 'B;4;b;b;1;1;', 'có 7 ô, trong khi dòng tiêu đề có 6 cột'],
    ['a cell too many', 'B;4;b;1;1;1;7', 'có 7 ô, trong khi dòng tiêu đề có 6 cột'],
    ['an id that Excel made a day', '01/02/2026;4;b;1;1;1', 'mã “01/02/2026” là ngày'],
    ['an id that Excel made a short day', '1-Feb;4;b;1;1;1', 'mã “1-Feb” là ngày'],
    ['a set that is none', 'B;bốn;b;1;1;1', '“bốn” của “set”'],
    ['a damaged letter', 'B;4;M\uFFFDt;1;1;1', 'byte hỏng'],
  ])('%s', async (_name, third, sentence) => {
    const { sheets, bad } = await readRows(rows(third));
    expect(sheets.map(({ id }) => id)).toEqual(['A', 'C', 'D']);
    expect(bad).toEqual([{ line: 3, bad: expect.stringContaining(sentence) as string }]);
  });

  it('a cell under no heading is no answer', async () => {
    const { bad } = await readRows('id;set;;1.1;\nA;4;;3;\nB;4;2;3;\nC;4;;3;1\n');
    expect(bad).toEqual([
      { line: 3, bad: expect.stringContaining('ô “2” nằm ở cột không có tên') as string },
      { line: 4, bad: expect.stringContaining('ô “1” nằm ở cột không có tên') as string },
    ]);
  });

  it('a separator too few is no empty column at the end', async () => {
    const { sheets, bad } = await readRows('id;set;1.1;1.2;1.3;;\nA;4;3;2;1\nB;4;32;1;;\nC;4;3;2;1;;\n');
    expect(sheets.map(({ id }) => id)).toEqual(['A', 'C']);
    expect(bad).toEqual([{ line: 3, bad: expect.stringContaining('có 6 ô') as string }]);
  });

  it.each(['1/2', '46023', 'VD-01-2026', '7', '12-2025'])('an id %s is an id', async (id) => {
    expect((await readRows(rows(`${id};4;b;1;1;1`))).sheets[1]?.id).toBe(id);
  });

  it('two stray marks do not make one row of many', async () => {
    const { sheets, bad } = await readRows(
      'id;set;Tên;1.1;1.2;1.3\nA;4;"Mật ong;1;1;1\nB;4;b;1;1;1\nC;4;Vú sữa";2;2;2\nD;4;d;1;1;1\n',
    );
    expect(sheets.map(({ id }) => id)).toEqual(['B', 'C', 'D']);
    expect(bad.map(({ line }) => line)).toEqual([2]);
  });

  it('a mark left open swallows no more than its line, however long the file is', async () => {
    const many = Array.from({ length: 5_000 }, (_, at) => `VD-${at};4;n;1;1;1`);
    const { sheets, bad } = await readRows(
      ['id;set;Tên;1.1;1.2;1.3', 'A;4;"Mật ong;1;1;1', ...many].join('\n'),
    );
    expect(sheets).toHaveLength(5_000);
    expect(bad.map(({ line }) => line)).toEqual([2]);
  });

  it('what is quoted of a cell stays on its line and controls no terminal', async () => {
    const { bad } = await readRows('id;set;1.1\nA;4;"\u001B[31m3\nx"\n');
    expect(bad[0]?.bad).toContain('“ [31m3 x”');
  });

  it('a sheet is a code or answers, never both', async () => {
    const { bad } = await readRows('id;vector;1.1\nA;1.vn-qd-26-2026.4.x;3\n');
    expect(bad).toEqual([{ line: 2, bad: expect.stringContaining('vừa có chuỗi (vector)') as string }]);
  });

  it('a criterion cannot be called like what every object has', async () => {
    const { carried, sheets } = await readRows('id;set;__proto__;constructor;1.1\nA;4;1;2;3\n');
    expect(carried).toEqual(['__proto__', 'constructor']);
    expect(sheets[0]?.carried).toEqual(['1', '2']);
  });
});

describe('a file that is something else is named, whatever it is called', () => {
  it.each([
    [
      'an Excel workbook',
      Buffer.from('PK\u0003\u0004\u0014\0\u0006\0[Content_Types].xml', 'latin1'),
      'Excel',
    ],
    ['a ZIP file', Buffer.from('PK\u0003\u0004\u0014\0\u0006\0a.csv', 'latin1'), 'ZIP'],
    ['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), '.xls'],
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ', 'latin1'), 'PDF'],
    ['a gzip file', Buffer.from('1f8b0800000000000003', 'hex'), 'gzip'],
    ['a page called .xls', Buffer.from('\uFEFF<html><table><tr><td>id</td></tr></table>'), 'HTML'],
    ['an RTF document', Buffer.from('{\\rtf1\\ansi id;set;1.1}'), 'RTF'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'không phải tệp văn bản'],
  ])('%s', async (_name, bytes, word) => {
    for (const expected of ['csv', 'ndjson'] as const) {
      const { sheets, bad, refused } = await readRows(bytes, { expected });
      expect([sheets, bad]).toEqual([[], []]);
      expect(refused).toContain(word);
    }
  });

  it.each([
    ['sheets over many lines, one behind the other', '{\n "set": 4\n}\n{\n "set": 4\n}\n', 'NDJSON'],
    ['a list that is longer than what is read at once', `[${'{"set":4},'.repeat(1_000_001)}`, 'dài quá'],
  ])('%s', async (_name, text, word) => {
    expect((await readRows(text, { expected: 'ndjson' })).refused).toContain(word);
  });
});
