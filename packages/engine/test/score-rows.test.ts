/** Rows of a database, a file or a queue, scored one after another. */
import { describe, expect, test } from 'vitest';
import { score, scoreRows, type Problem, type RowColumns } from '../src/index.js';
import { refusal } from './fixtures/refusal.js';
import { FULL, tea, teaPack } from './fixtures/tea.js';

type Row = Readonly<Record<string, unknown>>;

async function collect(rows: readonly unknown[], columns?: RowColumns) {
  const found: unknown[] = [];
  const problems: (readonly [code: string, path: string, place: number])[] = [];
  const onError = ({ code, path }: Problem, _: unknown, place: number): void => {
    problems.push([code, path, place]);
  };
  for await (const { result } of scoreRows(rows, { pack: teaPack, onError, columns })) found.push(result);
  return { found, problems };
}

const asText = Object.fromEntries(Object.entries(FULL).map(([id, pick]) => [id, String(pick)]));
const asBigInts = Object.fromEntries(Object.entries(FULL).map(([id, pick]) => [id, BigInt(pick)]));
const full = score(tea, { picks: FULL });

describe('a row', () => {
  test.each<[string, Row]>([
    ['with picks', { set: 7, picks: FULL }],
    ['with a column for each criterion', { set: 7, name: 'Chè xanh', ...FULL }],
    ['with everything as text, as some drivers give it', { set: '7', ...asText }],
    ['with BigInt, as others do', { set: 7n, ...asBigInts }],
    ['with columns that are null or empty', { set: 7, ...FULL, declared: null, picks: null }],
  ])('%s', async (_, row) => {
    expect(await collect([row])).toEqual({ found: [full], problems: [] });
  });

  test('without a pick is unanswered there', async () => {
    const { found } = await collect([{ set: 7, ...FULL, A1: null, A3: '' }]);
    expect(found).toEqual([expect.objectContaining({ outcome: 'incomplete', unanswered: ['A1', 'A3'] })]);
  });

  test('declares conditions as a list or as text', async () => {
    const declared = score(tea, { picks: FULL }).conditions.length;
    expect(declared).toBe(0);
    const ids = tea.conditions?.flatMap(({ id, when }) => (when ? [] : [id])) ?? [];
    const rows = [ids, ids.join(' '), ids.join('; ')].map((value) => ({ set: 7, ...FULL, declared: value }));
    const expected = score(tea, { picks: FULL, declared: ids });
    expect(expected.conditions.length).toBeGreaterThan(1);
    expect(await collect(rows)).toEqual({ found: [expected, expected, expected], problems: [] });
  });

  test('has columns of other names', async () => {
    const renamed = Object.fromEntries(
      Object.entries(FULL).map(([id, pick]) => [`c_${id.replace('.', '_')}`, pick]),
    );
    const columns: RowColumns = {
      set: 'bo',
      declared: 'dieu_kien',
      criterion: (id) => `c_${id.replace('.', '_')}`,
    };
    expect(await collect([{ bo: 7, dieu_kien: '', ...renamed }], columns)).toEqual({
      found: [full],
      problems: [],
    });
  });
});

test.each([true, 1, 1n, '1'])('a condition with a column of its own is declared by %s', async (yes) => {
  const [id = ''] = tea.conditions?.flatMap((one) => (one.when ? [] : [one.id])) ?? [];
  const columns: RowColumns = { condition: (condition) => `d_${condition}` };
  const rows = [
    { set: 7, ...FULL, [`d_${id}`]: yes },
    { set: 7, ...FULL, [`d_${id}`]: false },
    { set: 7, ...FULL, [`d_${id}`]: null },
    { set: 7, ...FULL, [`d_${id}`]: 'có' },
    { set: 7, ...FULL, declared: 7 },
  ];
  expect(await collect(rows, columns)).toEqual({
    found: [score(tea, { picks: FULL, declared: [id] }), full, full],
    problems: [
      ['sheet/shape', `/d_${id}`, 4],
      ['sheet/shape', '/declared', 5],
    ],
  });
});

describe('a row that cannot be scored', () => {
  test.each<[string, unknown, string, string]>([
    ['is no row', 7, 'sheet/shape', ''],
    ['names no set', { ...FULL }, 'sheet/shape', '/set'],
    ['names a set that is not there', { set: 8, ...FULL }, 'bulk/unknown-set', '/set'],
    ['has no column for an answer', { set: 7, c_A1: 2 }, 'sheet/shape', '/picks'],
    ['has answers in a list', { set: 7, picks: [1, 2] }, 'sheet/shape', '/picks'],
    ['picks what is not printed', { set: 7, ...FULL, A1: 9 }, 'sheet/unknown-option', '/picks/A1'],
    ['picks half an option', { set: 7, ...FULL, A1: 1.5 }, 'sheet/unknown-option', '/picks/A1'],
    ['picks in words', { set: 7, picks: { A1: 'một' } }, 'sheet/unknown-option', '/picks/A1'],
    [
      'declares what does not exist',
      { set: 7, ...FULL, declared: 'x' },
      'sheet/unknown-condition',
      '/declared/0',
    ],
    ['declares a number', { set: 7, ...FULL, declared: 7 }, 'sheet/shape', '/declared'],
  ])('because it %s is handed over, and the rows behind it are scored', async (_, row, code, path) => {
    const { found, problems } = await collect([row, { set: 7, picks: FULL }]);
    expect(problems).toEqual([[code, path, 1]]);
    expect(found).toEqual([full]);
  });

  test('is thrown where nobody takes it', async () => {
    const rows = scoreRows([{ set: 7, picks: { A1: 9 } }], { pack: teaPack });
    const error: unknown = await rows.next().catch((thrown: unknown) => thrown);
    expect(
      refusal(() => {
        throw error;
      }),
    ).toMatchObject({ code: 'sheet/unknown-option', path: '/picks/A1' });
  });
});

test('no row is read before it is asked for, and a source that is left is closed', async () => {
  const events: string[] = [];
  async function* cursor() {
    try {
      for (let i = 1; ; i++) {
        events.push(`row ${i}`);
        yield await Promise.resolve({ set: 7, picks: FULL });
      }
    } finally {
      events.push('closed');
    }
  }
  for await (const { place } of scoreRows(cursor(), { pack: teaPack })) if (place === 2) break;
  expect(events).toEqual(['row 1', 'row 2', 'closed']);
});

test('what the source throws is thrown on', async () => {
  // eslint-disable-next-line require-yield, @typescript-eslint/require-await -- a source that breaks at once
  async function* broken() {
    throw new Error('connection lost');
  }
  await expect(scoreRows(broken(), { pack: teaPack, onError: () => undefined }).next()).rejects.toThrow(
    'connection lost',
  );
});
