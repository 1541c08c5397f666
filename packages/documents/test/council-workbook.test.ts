/** A session's workbook and back: the same ballots, by Excel's own library and by LibreOffice; what is no ballot is refused by worksheet and cell. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import {
  collect,
  openRound,
  parseBallotFile,
  parseSession,
  recuse,
  sessionResult,
  type BallotFile,
  type Session,
} from '@ocop-kit/engine/council';
import { loadSet } from '@ocop-kit/rules';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSessionWorkbook, sessionWorkbook } from '../src/council-workbook.js';
import { cellLocationText, workbookProblemText } from '../src/problems.js';
import { ballotsOf, sessionOf, TIME } from './fixtures/any-session.js';
import { spoilWorkbook } from './fixtures/spoilt-workbooks.js';

const set = await loadSet('vn-qd-26-2026', 4);
const folder = new URL('../../../examples/council/dot-2-2026/', import.meta.url);
const fileAt = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const opened = parseSession(fileAt('phien.json'));
const handed = readdirSync(folder)
  .filter((name) => name.startsWith('phieu-'))
  .map((name) => parseBallotFile(fileAt(name)));
const filled = handed.reduce((session, file) => collect(session, file, () => set).session, opened);

const READ_AT = '2026-12-03T10:00:00+07:00';
const read = (file: Uint8Array, session: Session, of: CriteriaSet = set) =>
  readSessionWorkbook(file, session, () => of, { time: READ_AT });
/** In the order of the members, as the workbook has them. */
const byMember = (files: readonly BallotFile[]): BallotFile[] =>
  [...files].sort((a, b) => a.member.localeCompare(b.member));

/** Types what members handed in into the yellow cells of a blank workbook. */
const typeIn =
  (files: readonly BallotFile[]) =>
  (book: ExcelJS.Workbook): void => {
    for (const { member, ballots } of files)
      for (const ballot of ballots) {
        const worksheet = book.worksheets.find(
          (one) => one.getCell('A1').value === `product ${ballot.product}`,
        )!;
        const name = opened.members.find(({ id }) => id === member)!.name;
        let column = 0;
        worksheet.getRow(3).eachCell((cell, no) => {
          if (cell.value === name && column === 0) column = no;
        });
        const remarks = Object.entries(ballot.remarks ?? {});
        worksheet.eachRow((row) => {
          const [, kind, id = ''] = /^(\w+) (.*)$/.exec(row.getCell(1).text) ?? [];
          if (kind === 'criterion' && ballot.picks[id] !== undefined)
            row.getCell(column).value = ballot.picks[id];
          if (kind === 'condition' && ballot.declared.includes(id)) row.getCell(column).value = 'Có';
          if (kind === 'opinion' && id === member) row.getCell(5).value = ballot.opinion ?? null;
          if (row.getCell(1).value !== 'remark' || row.getCell(5).value !== null) return;
          const [criterion, words] = remarks.shift() ?? [];
          if (criterion === undefined) return;
          row.getCell(2).value = criterion;
          row.getCell(3).value = name;
          row.getCell(5).value = words;
        });
      }
  };

describe('a session’s workbook', () => {
  it('gives back the ballots that the session has, seals and times included', () => {
    const { ballots, problems } = read(
      sessionWorkbook(filled, () => set),
      filled,
    );
    expect(problems).toEqual([]);
    expect(byMember(ballots)).toEqual(byMember(handed));
    for (const file of ballots) expect(collect(filled, file, () => set).refused).toEqual([]);
  });

  it('gives what was typed, with the time that it was read at', async () => {
    const typed = await spoilWorkbook(
      sessionWorkbook(opened, () => set),
      typeIn(handed),
    );
    const { ballots, problems } = read(typed, opened);
    expect(problems).toEqual([]);
    const timed = handed.map((file) => ({
      ...file,
      ballots: file.ballots.map((ballot) => ({ ...ballot, time: READ_AT })),
    }));
    expect(byMember(ballots)).toEqual(byMember(timed));
    const session = ballots.reduce((now, file) => collect(now, file, () => set).session, opened);
    expect(session.ballots).toHaveLength(filled.ballots.length);
    // Once they are in, reading the same workbook again changes nothing.
    expect(read(typed, session)).toEqual({ ballots, problems: [] });
  });

  it('gives nothing of a workbook that nobody filled in', () => {
    expect(
      read(
        sessionWorkbook(opened, () => set),
        opened,
      ),
    ).toEqual({ ballots: [], problems: [] });
  });

  it('loses none of any ballots, remarks and opinions', () => {
    const session = sessionOf([set], 3, { incomplete: 'exclude' });
    const texts = fc.constantFrom(
      'Đạt',
      '=1+1',
      '1.10',
      'hai\ndòng',
      '  trống hai đầu  ',
      '🍯'.repeat(99),
      '_x000D_',
    );
    fc.assert(
      fc.property(ballotsOf(session, [set]), texts, (ballots, words) => {
        const all = ballots.map((ballot) => ({ ...ballot, opinion: words, remarks: { '1.1': words } }));
        const { ballots: found, problems } = read(
          sessionWorkbook({ ...session, ballots: all }, () => set),
          { ...session, ballots: all },
        );
        expect(problems).toEqual([]);
        expect(found.flatMap((file) => file.ballots)).toEqual(all);
      }),
      { numRuns: 20 },
    );
  });

  it('takes remarks, opinions and answers as they are typed', async () => {
    const ballot = {
      ...handed.find(({ member }) => member === 'B')!.ballots[0]!,
      declared: ['2.1.ineligible'],
      remarks: { '1.1': 'Có bảng kê.', '10': '=1+1' },
      opinion: 'Bao bì đẹp,\ncần thêm mã truy xuất.',
      time: READ_AT,
    };
    const file: BallotFile = { format: 'ocop-ballots/1', session: opened.id, member: 'B', ballots: [ballot] };
    const typed = await spoilWorkbook(
      sessionWorkbook(opened, () => set),
      typeIn([file]),
    );
    expect(read(typed, opened)).toEqual({ ballots: [file], problems: [] });
  });

  it('closes the columns of members who are absent or recused, and opens those of a second round', async () => {
    const round = openRound(filled, {
      product: 'mat-ong-bac-ha',
      members: ['B', 'D'],
      reason: 'chênh lệch 11 điểm',
      time: READ_AT,
    });
    const file = sessionWorkbook(round, () => set);
    expect(read(file, round).problems).toEqual([]);
    const again = handed
      .filter(({ member }) => member === 'B')
      .map((one) => ({ ...one, ballots: one.ballots.filter(({ product }) => product === 'mat-ong-bac-ha') }));
    const { ballots, problems } = read(await spoilWorkbook(file, typeIn(again)), round);
    expect(problems).toEqual([]);
    const own = ballots.find(({ member }) => member === 'B')!.ballots.filter((one) => one.round === 2);
    expect(own).toEqual([{ ...again[0]!.ballots[0], round: 2, time: READ_AT }]);
    expect(read(file, opened).problems.map(({ code }) => code)).toContain('workbook/other-round');
  });

  it('is the same to the byte for the same session, and speaks both languages', () => {
    expect(sessionWorkbook(filled, () => set)).toEqual(sessionWorkbook(filled, () => set));
    const { ballots, problems } = read(
      sessionWorkbook(filled, () => set, 'en'),
      filled,
    );
    expect([problems, byMember(ballots)]).toEqual([[], byMember(handed)]);
  });

  it('is not written for a session that scores blind', () => {
    const blind: Session = { ...opened, regulation: { format: 'ocop-regulation/1', blind: true } };
    expect(() => sessionWorkbook(blind, () => set)).toThrow(/workbook\/blind/);
  });

  it('tells two members of one name apart, and cuts long names of products', () => {
    const members = opened.members.map((one) => (one.id === 'C' ? { ...one, name: 'Trần Thị Bình' } : one));
    const products = opened.products.map((one) => ({
      ...one,
      name: `${'Mật ong [rừng] / núi: cao '.repeat(4)}'`,
    }));
    const session = { ...filled, members, products };
    const { ballots, problems } = read(
      sessionWorkbook(session, () => set),
      session,
    );
    expect([problems, byMember(ballots)]).toEqual([[], byMember(handed)]);
  });
});

/** The cell of the first product's worksheet for a criterion and a member's column. */
const at = (book: ExcelJS.Workbook, key: string, column: number): ExcelJS.Cell => {
  let found: ExcelJS.Cell | undefined;
  book.worksheets[1]!.eachRow((row) => {
    if (row.getCell(1).value === key) found = row.getCell(column);
  });
  return found!;
};

describe('what is wrong with a session’s workbook is named by worksheet and cell', () => {
  const [A, G] = [6, 16];
  it.each<[string, (book: ExcelJS.Workbook) => void, RegExp]>([
    [
      'a number that is no option',
      (book) => (at(book, 'criterion 1.1', A).value = 9),
      /ô F9: “9” không phải số thứ tự phương án của tiêu chí 1\.1.*1, 2, 3, 0/,
    ],
    ['a decimal', (book) => (at(book, 'criterion 1.1', A).value = 2.5), /ô F9: “2,5” không phải số thứ tự/],
    ['a text', (book) => (at(book, 'criterion 1.1', A).value = 'tốt'), /ô F9: “tốt” không phải số thứ tự/],
    ['a number as text', (book) => (at(book, 'criterion 1.1', A).value = '2'), /ô F9: “2” không phải số;/],
    [
      'a day',
      (book) => (at(book, 'criterion 1.1', A).value = new Date('2026-01-02')),
      /ô F9: “2026-01-02” không phải/,
    ],
    [
      'a formula',
      (book) => (at(book, 'criterion 1.1', A).value = { formula: '1+1', result: 2 }),
      /ô F9: ô chứa công thức/,
    ],
    ['typed points', (book) => (at(book, 'criterion 1.1', A + 1).value = 3), /ô G9: ô điểm tự tính/],
    [
      'a pick of somebody absent',
      (book) => (at(book, 'criterion 1.1', G).value = 2),
      /ô P9: cột của Vũ Thị Giang đã khóa/,
    ],
    [
      'an answer that is none',
      (book) => (at(book, 'condition dossier', A).value = 'chắc là có'),
      /“chắc là có” không dùng được/,
    ],
    [
      'a renamed worksheet',
      (book) => (book.worksheets[1]!.name = 'Mật ong'),
      /thiếu trang “1\. Mật ong hoa nhãn”.*không có trang nào tên như vậy/s,
    ],
    [
      'swapped worksheets',
      (book) => {
        const [, one, two] = book.worksheets;
        const [first, second] = [one!.name, two!.name];
        one!.name = 'tạm';
        two!.name = first;
        one!.name = second;
      },
      /Trang “1\. Mật ong hoa nhãn”: trang này chấm sản phẩm “mat-ong-bac-ha”/,
    ],
    [
      'a column of another name',
      (book) => (book.worksheets[1]!.getCell('F3').value = 'Ai đó'),
      /ô F3: thiếu cột “Nguyễn Văn An”/,
    ],
    ['a row that is gone', (book) => (at(book, 'criterion 1.1', 1).value = null), /thiếu dòng “1\.1”/],
    [
      'a row that stands twice',
      (book) => (at(book, 'criterion 1.2', 1).value = 'criterion 1.1'),
      /ô B10: “1\.1” đã có ở một dòng khác.*thiếu dòng “1\.2”/s,
    ],
    ['a remark of nobody', (book) => (at(book, 'remark', 5).value = 'Tốt'), /nhận xét “Tốt” chưa rõ của ai/],
    [
      'an opinion that is too long',
      (book) => (at(book, 'opinion A', 5).value = 'a'.repeat(30_000)),
      /ô E\d+: .*opinion/,
    ],
  ])('%s', async (_, spoil, sentence) => {
    const file = await spoilWorkbook(
      sessionWorkbook(opened, () => set),
      spoil,
    );
    const { problems } = read(file, opened);
    const sentences = problems.map(
      (one) => `${cellLocationText(one, 'vi')}: ${workbookProblemText(one, 'vi')}`,
    );
    expect(sentences.join('\n')).toMatch(sentence);
    for (const one of problems) expect(workbookProblemText(one, 'en')).toMatch(/\w/);
  });

  it('takes the ballots that are right beside one that is not', async () => {
    const file = await spoilWorkbook(
      sessionWorkbook(opened, () => set),
      (book) => {
        typeIn(handed)(book);
        at(book, 'criterion 1.1', A).value = 99;
      },
    );
    const { ballots, problems } = read(file, opened);
    expect(problems).toHaveLength(1);
    const count = ballots.reduce((sum, file) => sum + file.ballots.length, 0);
    expect(count).toBe(filled.ballots.length - 1);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['no workbook', () => new TextEncoder().encode('phiếu'), 'workbook/not-a-workbook'],
    [
      'a workbook of another session',
      () => sessionWorkbook({ ...opened, id: 'dot-1' }, () => set),
      'workbook/other-session',
    ],
  ])('%s', (_, file, code) => {
    expect(read(file(), opened).problems.map((one) => one.code)).toEqual([code]);
  });

  it('a workbook that is no session’s', async () => {
    const { writeResults } = await import('../src/sheets.js');
    expect(read(writeResults([]), opened).problems.map((one) => one.code)).toEqual(['workbook/not-session']);
  });

  it('a workbook of other rules', async () => {
    const other = await loadSet('vn-qd-26-2026', 5);
    const { problems } = readSessionWorkbook(
      sessionWorkbook(opened, () => set),
      opened,
      () => other,
      { time: TIME },
    );
    expect(problems.map((one) => one.code)).toContain('workbook/other-rules');
  });

  it('a member who left the council', () => {
    const session = { ...opened, members: opened.members.filter(({ id }) => id !== 'B') };
    expect(
      read(
        sessionWorkbook(opened, () => set),
        session,
      ).problems.map((one) => one.code),
    ).toContain('workbook/unknown-column');
  });

  it('a worksheet that is named many times is read once', async () => {
    const typed = await spoilWorkbook(
      sessionWorkbook(filled, () => set),
      (book) => {
        const ids = book.getWorksheet('_session')!;
        const rows = [9, 10, 11].map((no) =>
          [1, 2, 3, 4, 5].map((column) => ids.getRow(no).getCell(column).text),
        );
        expect(rows.map(([kind]) => kind)).toEqual(['product', 'product', 'product']);
        for (let i = 0; i < 3_000; i++) ids.addRow(rows[i % 3]);
      },
    );
    const { ballots, problems } = read(typed, filled);
    expect([problems, byMember(ballots)]).toEqual([[], byMember(handed)]);
  });

  it('a member recused since', async () => {
    const typed = await spoilWorkbook(
      sessionWorkbook(opened, () => set),
      typeIn(handed),
    );
    const session = recuse(opened, {
      product: 'mat-ong-rung',
      member: 'B',
      reason: 'họ hàng',
      time: READ_AT,
    });
    const { problems } = read(typed, session);
    expect(problems.map((one) => [one.code, one.sheet])).toEqual([
      ['workbook/closed-column', '3. Mật ong rừng'],
    ]);
  });
});

const hasOffice = spawnSync('soffice', ['--version']).status === 0;

/** Works everything out anew, whatever is stored beside a formula. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function saveByOffice(file: Uint8Array): Buffer {
  const place = mkdtempSync(join(tmpdir(), 'ocop-'));
  try {
    mkdirSync(join(place, 'profile', 'user'), { recursive: true });
    writeFileSync(join(place, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE);
    writeFileSync(join(place, 'phien.xlsx'), file);
    const profile = `-env:UserInstallation=file://${place}/profile`;
    const saved = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(place, 'out')];
    execFileSync('soffice', [profile, '--headless', ...saved, join(place, 'phien.xlsx')], {
      stdio: 'ignore',
    });
    return readFileSync(join(place, 'out', 'phien.xlsx'));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('works out the averages of the engine, and saves the workbook so that the same ballots come back', async () => {
    const typed = await spoilWorkbook(
      sessionWorkbook(opened, () => set),
      typeIn(handed),
    );
    const file = saveByOffice(typed);
    const { ballots, problems } = read(file, opened);
    expect(problems).toEqual([]);
    expect(ballots).toEqual(read(typed, opened).ballots);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file as unknown as ExcelJS.Buffer);
    const [first] = book.worksheets;
    const shown: unknown[] = [];
    first!.eachRow((row) => {
      if (row.getCell(7).formula) shown.push([row.getCell(7).result, row.getCell(11).result]);
    });
    const titles = new Map(set.pack.bands.map(({ rank, title }) => [rank, textIn(title, 'vi')]));
    expect(shown).toEqual(
      opened.products.map(({ id }) => {
        const { council } = sessionResult(filled, id, set);
        return [Number(council!.shownTotal), titles.get(council!.stars!)];
      }),
    );
  }, 120_000);
});
