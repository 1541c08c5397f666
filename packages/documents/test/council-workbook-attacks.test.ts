/** What a session may hold that spreadsheets make trouble with: names that look alike, blank and broken texts, ids that no cell keeps. */
import type { Session, SessionBallot } from '@ocop-kit/engine/council';
import { loadSet } from '@ocop-kit/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSessionWorkbook, sessionWorkbook, writeRound } from '../src/council-workbook.js';
import { WorkbookError, workbookProblemText } from '../src/problems.js';
import { openWorkbook } from '../src/xlsx/read/workbook.js';
import { cellText } from '../src/xlsx/read/cell.js';
import { memberLabels } from '../src/council-workbook/member-labels.js';
import { translateInto } from '../src/council-workbook/translate.js';
import { sessionOf, TIME } from './fixtures/any-session.js';

const set = await loadSet('vn-qd-26-2026', 4);
const setOf = () => set;
const blank = sessionOf([set], 4);

const readBack = (session: Session) =>
  readSessionWorkbook(sessionWorkbook(session, setOf), session, setOf, { time: TIME });

/** Everybody has a ballot in the session already, with texts of their own. */
function withBallots(session: Session, ballotOf: (at: number) => Partial<SessionBallot>): Session {
  const ballots = session.members.map(({ id }, at): SessionBallot => ({
    product: session.products[0]!.id,
    member: id,
    round: 1,
    picks: { '1.1': 1 },
    declared: [],
    time: TIME,
    ...ballotOf(at),
  }));
  return { ...session, ballots, regulation: { format: 'ocop-regulation/1', incomplete: 'exclude' } };
}

function named(names: readonly string[], ids: readonly string[] = ['A', 'B', 'C', 'D']): Session {
  const members = names.map((name, at) => ({
    id: ids[at]!,
    name,
    role: at === 0 ? ('chair' as const) : ('member' as const),
  }));
  const attendance = members.map(({ id }) => ({ member: id, as: 'present' as const }));
  return { ...blank, members, attendance };
}

/** How a careless eye, and a list of a spreadsheet, takes a label. */
const seen = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function expectExact(session: Session): void {
  const labels = memberLabels(session, translateInto('vi')).map(({ label }) => label);
  expect(new Set(labels.map(seen)).size, labels.join(' | ')).toBe(session.members.length);
  for (const label of labels) expect(seen(label)).not.toBe('');
  const full = withBallots(session, (at) => ({
    remarks: { '1.1': `Nhận xét ${at}` },
    opinion: `Ý kiến ${at}`,
  }));
  const { ballots, problems } = readBack(full);
  expect(problems).toEqual([]);
  expect(ballots.flatMap((file) => file.ballots)).toEqual(full.ballots);
}

describe('members whose names look alike have columns of their own, and each gets the own remarks back', () => {
  it.each<[string, string[], string[]?]>([
    ['the same name', ['An', 'An', 'Bình', 'Chi']],
    ['composed and decomposed', ['Nguyễn', 'Nguyễn'.normalize('NFD'), 'Bình', 'Chi']],
    ['another case', ['An', 'AN', 'an', 'aN']],
    [
      'spaces at the ends, in the middle and of no width',
      ['Văn An', ' Văn An', 'Văn  An', 'Văn\u200B\u00A0An'],
    ],
    ['one called as the second of two would be', ['An', 'An (B)', 'An', 'An (A)'], ['A', 'X', 'B', 'Y']],
    ['one called by a number', ['An', 'An', 'An (2)', 'An (B)']],
    ['one called as the way out of that', ['An', 'An', 'An (A)', 'An (A) 2'], ['A', 'B', 'C', 'D']],
    ['ids that look alike too', ['An', 'An', 'An', 'An'], ['é', 'é'.normalize('NFD'), 'É', 'a b']],
    ['an id that is the name of another', ['', 'A', 'B', ' '], ['A', 'B', 'C', 'D']],
    ['names of nothing', ['', '\u200B', ' \n ', '\u0007']],
    ['names of the object', ['constructor', '__proto__', 'toString', 'constructor']],
    ['names that a spreadsheet reads', ['=1+1', '1.10', '_x000D_', '01/02']],
  ])('%s', (_, names, ids) => {
    expectExact(named(names, ids));
  });

  it('whatever they are called', () => {
    const piece = fc.constantFrom(
      'An',
      'an',
      ' ',
      '\u0301',
      'é',
      '(A)',
      '(B)',
      '(2)',
      ' 2',
      '\u200B',
      '\n',
      '',
    );
    const name = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    const ids = fc.uniqueArray(fc.constantFrom('A', 'a', 'B', '2', 'A 2', 'é', 'e\u0301', '(A)'), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.tuple(name, name, name, name), ids, (names, own) => {
        expectExact(named(names, own));
      }),
      { numRuns: 60 },
    );
  });
});

describe('remarks and opinions of the session come back as they are, however they were typed', () => {
  const everything = Array.from({ length: 0x20 }, (_, code) => String.fromCharCode(code)).join('.');
  it.each([
    ['empty', ''],
    ['spaces', '   '],
    ['line feeds alone', '\n\r\n'],
    ['controls alone', '\u0000\u0007\u001F'],
    ['every control', everything],
    ['lines of every kind', 'a\nb\r\nc\rd\u2028e\u0085f\tg'],
    ['half a pair', 'a\uD83Cb'],
    ['non-characters', 'a\uFFFEb\uFFFF'],
    ['an escape of spreadsheets', '_x0000__x000D_'],
    ['decomposed', 'Tiếng Việt'.normalize('NFD')],
    ['as long as may be', 'á'.repeat(4_000)],
  ])('%s', (_, text) => {
    const session = withBallots(blank, () => ({ remarks: { '1.1': text, '12': text }, opinion: text }));
    const { ballots, problems } = readBack(session);
    expect(problems).toEqual([]);
    expect(ballots.flatMap((file) => file.ballots)).toEqual(session.ballots);
  });

  it('also of criteria that the set does not print', () => {
    const remarks = { '99': 'lạ', constructor: 'lạ', '': 'lạ', ' 1.1': 'lạ', '1': 'nhóm', '1.1': 'Tốt' };
    const session = withBallots(blank, () => ({ remarks }));
    const { ballots, problems } = readBack(session);
    expect(problems).toEqual([]);
    expect(ballots.flatMap((file) => file.ballots)).toEqual(session.ballots);
  });
});

describe('an id', () => {
  const holders: Readonly<Record<string, (id: string) => Session>> = {
    session: (id) => ({ ...blank, id }),
    member: (id) => named(['An', 'Bình', 'Chi', 'Dung'], ['A', id, 'C', 'D']),
    product: (id) => ({ ...blank, products: [{ ...blank.products[0]!, id }] }),
  };
  const kept = ['a b', 'a  b', 'é', 'e\u0301', 'constructor', '=1', '1.10', '🍯', 'x'.repeat(64), 'members'];
  const refused: readonly (readonly [string, string])[] = [
    ['', '“”'],
    [' ', '“ ”'],
    [' a', '“ a”'],
    ['a\u00A0', '“a\u00A0”'],
    ['a\n', '“a\\u000a”'],
    ['a\tb', '“a\\u0009b”'],
    ['a\rb', '“a\\u000db”'],
    ['a\u0000b', '“a\\u0000b”'],
    ['a\uD83C', '“a\\ud83c”'],
    ['_x000D_', '“_x000D_”'],
  ];
  describe.each(Object.entries(holders))('of a %s', (_, sessionWith) => {
    it.each(kept)('that cells keep comes back: %j', (id) => {
      const session = withBallots(sessionWith(id), () => ({ opinion: 'Đạt' }));
      const { ballots, problems } = readBack(session);
      expect(problems).toEqual([]);
      expect(ballots.flatMap((file) => file.ballots)).toEqual(session.ballots);
    });

    it.each(refused)(
      'that cells do not keep is refused by name before anything is written: %j',
      (id, quoted) => {
        let thrown: unknown;
        try {
          sessionWorkbook(sessionWith(id), setOf);
        } catch (error) {
          thrown = error;
        }
        if (!(thrown instanceof WorkbookError)) throw new Error('was not refused');
        const [problem] = thrown.problems;
        expect(problem?.code).toBe('workbook/unwritable-id');
        expect(workbookProblemText(problem!, 'vi')).toContain(`mã ${quoted} của “`);
        expect(workbookProblemText(problem!, 'vi')).toContain('hãy đặt mã khác');
        expect(workbookProblemText(problem!, 'en')).toContain(`the id ${quoted} of “`);
      },
    );
  });
});

describe('the table of a round', () => {
  const row = { rank: 1, product: 'Mật ong', entity: 'HTX', place: '', council: 'Hội đồng', average: '81,4' };
  const reasonsOf = (count: number): string => {
    const reasons = Array.from({ length: count }, (_, at) => `Lý do ${at + 1}.`);
    const file = writeRound([{ ...row, stars: '3 sao', outcome: '', reasons, kind: 'recognised' }]);
    const [, second] = Array.from(openWorkbook(file).sheets[0]!.open().rows);
    return cellText(second!.cells.get(8)!);
  };

  it.each([
    [5, 'Lý do 1.\nLý do 2.\nLý do 3.\nLý do 4.\nLý do 5.'],
    [8, 'Lý do 1.\nLý do 2.\nLý do 3.\nLý do 4.\nLý do 5.\nVà 3 điều nữa, nêu trong biên bản của phiên họp.'],
  ])('names five findings and counts the rest of %i', (count, text) => {
    expect(reasonsOf(count)).toBe(text);
  });
});
