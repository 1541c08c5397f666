/** The published council cases, each as a session: opened, every ballot cast, closed; in whatever order the ballots come. */
import {
  attend,
  cast,
  closeSession,
  openSession,
  sessionResult,
  type Session,
} from '@ocop-kit/engine/council';
import type { CouncilResult, CriteriaSet } from '@ocop-kit/engine';
import { loadSet, sets } from '@ocop-kit/rules';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface CouncilCase {
  readonly id: number;
  readonly set: number;
  readonly sheets: readonly {
    readonly picks: Record<string, number>;
    readonly declared: string[];
  }[];
  readonly expect: Readonly<Record<string, unknown>>;
}

const PACK = 'vn-qd-26-2026';
const TIME = '2026-12-03T08:00:00+07:00';
const PRODUCT = 'san-pham';

const cases = ['qd-26-2026', 'none-of-these'].flatMap((name) =>
  readFileSync(new URL(`../conformance/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text) as CouncilCase)
    .filter((example) => 'sheets' in example),
);

function holdSession(example: CouncilCase, set: CriteriaSet, order: readonly number[]): Session {
  const members = example.sheets.map((_, at) => ({
    id: `m${at}`,
    name: `Thành viên ${at + 1}`,
    role: at === 0 ? ('chair' as const) : ('member' as const),
  }));
  let session = openSession({
    id: `case-${example.id}`,
    council: { name: 'Hội đồng tỉnh Ví Dụ', level: 'province' },
    held: { on: '2026-12-03', form: 'meeting' },
    members,
    products: [{ id: PRODUCT, name: 'Sản phẩm', entity: 'HTX Ví Dụ', pack: PACK, set: example.set }],
    time: TIME,
  });
  for (const { id } of members) session = attend(session, { member: id, as: 'present', time: TIME });
  for (const at of order) {
    const { picks, declared } = example.sheets[at]!;
    session = cast(
      session,
      { product: PRODUCT, member: `m${at}`, round: 1, picks, declared, time: TIME },
      set,
    );
  }
  return closeSession(session, { time: TIME });
}

/** As cases are written: minimums by their criteria alone. */
const fieldsOf = ({ minimumsMissed, ...fields }: CouncilResult) => ({
  ...fields,
  minimumsMissed: Object.fromEntries(
    Object.entries(minimumsMissed).map(([rank, missed]) => [rank, missed.map(({ criterion }) => criterion)]),
  ),
});

test.each(sets.map(({ set }) => set))(
  'sessions over set %i find what its council cases expect',
  async (no) => {
    const set = await loadSet(PACK, no);
    const own = cases.filter((example) => example.set === no);
    expect(own.length).toBeGreaterThanOrEqual(5);
    for (const example of own) {
      const order = example.sheets.map((_, at) => at);
      const first = sessionResult(holdSession(example, set, order), PRODUCT, set);
      expect(fieldsOf(first.council!), `case ${example.id}`).toMatchObject(example.expect);
      const backwards = sessionResult(holdSession(example, set, order.toReversed()), PRODUCT, set);
      expect(backwards, `case ${example.id}, backwards`).toEqual(first);
    }
  },
);
