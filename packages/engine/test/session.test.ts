/** A council's session from its opening to its end: what is allowed, and what is refused by name. */
import { describe, expect, test } from 'vitest';
import {
  attend,
  cast,
  closeSession,
  collect,
  commit,
  COMMON_PRACTICE,
  listDue,
  openRound,
  openSession,
  parseBallotFile,
  parseSession,
  quorumOf,
  recuse,
  sealOf,
  sessionResult,
  sessionText,
  withdrawRecusal,
  withdrawRound,
  type Session,
  type SessionBallot,
} from '../src/council.js';
import { copyOf } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { ballotOf, MEMBERS, opened, PRODUCT, seated, TIME, voted } from './fixtures/session.js';
import { FULL, tea } from './fixtures/tea.js';

const LESS = { ...FULL, A1: 2 };
const all = { A: FULL, B: FULL, C: LESS, D: FULL, E: FULL };
const TWO_ROUNDS = { ...COMMON_PRACTICE, rounds: 2 };

describe('a session', () => {
  test('goes from its opening to its end, and notes each step', () => {
    const session = closeSession(voted(all), { time: TIME, conclusion: 'Nhất trí.' });
    expect(session).toMatchObject({ state: 'closed', conclusion: 'Nhất trí.' });
    expect(session.log.map(({ step }) => step)).toEqual([
      'opened',
      ...MEMBERS.map(() => 'attended'),
      ...Object.keys(all).map(() => 'cast'),
      'closed',
    ]);
  });

  test('is read back from its own text', () => {
    const session = voted(all);
    expect(parseSession(JSON.stringify(session))).toEqual(session);
  });

  test('never changes the value it was given', () => {
    const session = seated();
    const before = copyOf(session);
    cast(session, ballotOf('A'), tea);
    expect(session).toEqual(before);
  });
});

/** Something that is not allowed, with the code it is refused with. */
const REFUSED: readonly (readonly [string, () => unknown, string])[] = [
  [
    'a ballot after closing',
    () => cast(closeSession(voted(all), { time: TIME }), ballotOf('A'), tea),
    'session/closed',
  ],
  ['a member twice in a round', () => cast(voted({ A: FULL }), ballotOf('A'), tea), 'session/ballot-twice'],
  ['a ballot by another set', () => cast(seated(), ballotOf('A'), { ...tea, no: 8 }), 'session/foreign-set'],
  ['a ballot of nobody', () => cast(seated(), ballotOf('X'), tea), 'session/unknown-member'],
  [
    'a ballot on nothing',
    () => cast(seated(), { ...ballotOf('A'), product: 'x' }, tea),
    'session/unknown-product',
  ],
  ['a ballot of the secretary', () => cast(seated(), ballotOf('S'), tea), 'session/secretary'],
  ['a ballot of somebody absent', () => cast(opened(), ballotOf('A'), tea), 'session/absent'],
  ['a ballot of a round to come', () => cast(seated(), ballotOf('A', FULL, 2), tea), 'session/round'],
  ['a ballot with gaps', () => cast(seated(), ballotOf('A', { A1: 1 }), tea), 'council/incomplete-ballot'],
  [
    'a ballot with an option that is not printed',
    () => cast(seated(), ballotOf('A', { A1: 9 }), tea),
    'sheet/unknown-option',
  ],
  [
    'a ballot after recusal',
    () =>
      cast(
        recuse(seated(), { product: 'tea', member: 'B', reason: 'Người thân', time: TIME }),
        ballotOf('B'),
        tea,
      ),
    'session/recused',
  ],
  [
    'a recusal twice',
    () => {
      const recusal = { product: 'tea', member: 'B', reason: 'Người thân', time: TIME };
      return recuse(recuse(seated(), recusal), recusal);
    },
    'session/recused',
  ],
  [
    'closing without a quorum',
    () =>
      closeSession(
        ['A', 'B', 'C'].reduce(
          (session, member) => attend(session, { member, as: 'present', time: TIME }),
          opened(COMMON_PRACTICE),
        ),
        { time: TIME },
      ),
    'session/no-quorum',
  ],
  [
    'closing without the chair',
    () =>
      closeSession(attend(seated(COMMON_PRACTICE), { member: 'A', as: 'absent', time: TIME }), {
        time: TIME,
      }),
    'session/no-chair',
  ],
  [
    'closing with ballots missing',
    () => closeSession(voted({ A: FULL }), { time: TIME }),
    'session/missing-ballots',
  ],
  [
    'another round while one is open',
    () => openRound(voted({ A: FULL }), { product: 'tea', members: ['A'], reason: 'x', time: TIME }),
    'session/missing-ballots',
  ],
  [
    'more rounds than the regulation has',
    () => {
      const round = { product: 'tea', members: ['A'], reason: 'Lệch 10 điểm', time: TIME };
      const second = cast(openRound(voted(all, seated(TWO_ROUNDS)), round), ballotOf('A', LESS, 2), tea);
      return openRound(second, round);
    },
    'session/rounds-used',
  ],
  [
    'a ballot in a round of others',
    () =>
      cast(
        openRound(voted(all), { product: 'tea', members: ['A', 'C'], reason: 'Lệch 10 điểm', time: TIME }),
        ballotOf('B', FULL, 2),
        tea,
      ),
    'session/not-in-round',
  ],
  ['a council without a chair', () => opened(undefined, MEMBERS.slice(1)), 'session/chairs'],
  [
    'a council with two chairs',
    () => opened(undefined, [...MEMBERS, { id: 'F', name: 'Ông Phó', role: 'chair' }]),
    'session/chairs',
  ],
  ['two members of one id', () => opened(undefined, [...MEMBERS, MEMBERS[1]!]), 'session/duplicate-id'],
  [
    'a vote in writing on a first rating',
    () =>
      openSession({
        ...opened(),
        products: [PRODUCT],
        held: { on: '2026-11-27', form: 'written' },
        time: TIME,
      }),
    'session/written',
  ],
];

describe('refuses', () => {
  test.each(REFUSED)('%s', (_name, act, code) => {
    expect(refusal(act).code).toBe(code);
  });

  test('no vote in writing on a re-rating (Art. 7.6d)', () => {
    const session = openSession({
      ...opened(),
      products: [{ ...PRODUCT, kind: 're-rating' }],
      held: { on: '2026-11-27', form: 'written' },
      time: TIME,
    });
    expect(session.held.form).toBe('written');
  });
});

describe('a quorum', () => {
  const there = (...members: string[]): Session =>
    members.reduce(
      (session, member) => attend(session, { member, as: 'present', time: TIME }),
      opened(COMMON_PRACTICE),
    );
  test.each([
    [['A', 'B', 'C', 'D'], { present: 4, needed: 4, chair: 'present', isMet: true }],
    [['B', 'C', 'D', 'E'], { present: 4, needed: 4, chair: 'absent', isMet: false }],
    [['A', 'B', 'C'], { present: 3, needed: 4, chair: 'present', isMet: false }],
    // The secretary casts no ballot and does not count.
    [['A', 'B', 'C', 'S'], { present: 3, needed: 4, chair: 'present', isMet: false }],
  ] as const)('of three quarters of five with the chair: %o', (members, expected) => {
    expect(quorumOf(there(...members))).toMatchObject({ members: 5, ...expected });
  });

  test('is never asked for by the decision alone', () => {
    expect(quorumOf(opened())).toMatchObject({ needed: undefined, isMet: true });
  });
});

describe('blind scoring', () => {
  const BLIND = { ...COMMON_PRACTICE, blind: true };
  const sealedBallot = (member: string, picks: SessionBallot['picks'] = FULL, round = 1): SessionBallot => {
    const ballot = { ...ballotOf(member, picks, round), session: 'phien-1', nonce: member.repeat(32) };
    return { ...ballot, seal: sealOf(ballot) };
  };
  const sealOfMember = (member: string, round = 1) => ({
    product: 'tea',
    member,
    round,
    seal: sealedBallot(member, FULL, round).seal!,
    time: TIME,
  });
  const sealedBy = (members: readonly string[], session = seated(BLIND)): Session =>
    members.reduce((now, member) => commit(now, sealOfMember(member)), session);
  const sealed = sealedBy(Object.keys(all));

  test('opens no ballot before all are sealed', () => {
    expect(refusal(() => cast(seated(BLIND), ballotOf('A'), tea))).toMatchObject({
      code: 'session/not-sealed',
      values: { members: ['Ông An', 'Bà Bình', 'Ông Chính', 'Bà Dung', 'Ông Em'] },
    });
  });

  test.each<readonly [string, SessionBallot]>([
    ['under the seal of another member', { ...sealedBallot('A'), seal: sealedBallot('B').seal }],
    ['without its seal', ballotOf('A')],
    ['changed after it was sealed', { ...sealedBallot('A'), picks: { ...LESS } }],
    ['sealed once more', sealedBallot('A', LESS)],
  ])('takes the ballot that was sealed, and none %s', (_, ballot) => {
    expect(cast(sealed, sealedBallot('A'), tea).ballots).toHaveLength(1);
    expect(refusal(() => cast(sealed, ballot, tea)).code).toBe('session/other-seal');
  });

  test('takes no ballot that was sealed for another session', () => {
    const foreign = { ...sealedBallot('A'), session: 'phien-2' };
    expect(refusal(() => cast(sealed, foreign, tea)).code).toBe('session/other-session');
  });

  test('takes one seal of a member, and none that somebody else has', () => {
    const again = { ...sealOfMember('A'), seal: sealedBallot('A', LESS).seal! };
    expect(refusal(() => commit(sealed, again)).code).toBe('session/committed');
    const copied = { ...sealOfMember('B'), seal: sealOfMember('A').seal };
    expect(refusal(() => commit(sealedBy(['A']), copied)).code).toBe('session/seal-twice');
  });

  test('is over for whoever had not sealed when the others opened theirs', () => {
    const absent = ['C', 'D', 'E'].reduce(
      (now, member) => attend(now, { member, as: 'absent', time: TIME }),
      seated(BLIND),
    );
    const opened = cast(sealedBy(['A', 'B'], absent), sealedBallot('A'), tea);
    const late = attend(opened, { member: 'C', as: 'present', time: TIME });
    expect(refusal(() => commit(late, sealOfMember('C'))).code).toBe('session/opened');
    expect(refusal(() => cast(late, sealedBallot('C'), tea)).code).toBe('session/not-in-round');
    expect(listDue(late, 'tea', 1).map(({ id }) => id)).toEqual(['A', 'B']);
    // The others go on, and another round is there for those who came later.
    const both = cast(late, sealedBallot('B'), tea);
    const again = openRound(both, { product: 'tea', members: ['C'], reason: 'Đến muộn', time: TIME });
    expect(listDue(again, 'tea', 2).map(({ id }) => id)).toEqual(['C']);
    expect(commit(again, sealOfMember('C', 2)).commitments).toHaveLength(3);
  });
});

describe('a file of ballots', () => {
  const file = (member: string, ...ballots: SessionBallot[]) =>
    parseBallotFile({ format: 'ocop-ballots/1', session: 'phien-1', member, ballots });
  const setOf = () => tea;

  test('is taken, and the same file again changes nothing', () => {
    const first = collect(seated(), file('A', ballotOf('A')), setOf);
    expect(first).toMatchObject({ taken: 1, refused: [] });
    const reversed = Object.fromEntries(Object.entries(ballotOf('A')).reverse()) as SessionBallot;
    const again = collect(first.session, file('A', reversed), setOf);
    expect(again).toEqual({ session: first.session, taken: 0, refused: [] });
  });

  test('is taken as far as it can be, and the rest is named', () => {
    const { session, taken, refused } = collect(
      seated(),
      file('A', ballotOf('B'), ballotOf('A'), ballotOf('A', LESS), { ...ballotOf('A'), product: 'x' }),
      setOf,
    );
    expect(session.ballots).toEqual([ballotOf('A')]);
    expect(taken).toBe(1);
    expect(refused.map(({ member, problem }) => [member, problem.code])).toEqual([
      ['B', 'session/foreign-ballot'],
      ['A', 'session/ballot-twice'],
      ['A', 'session/unknown-product'],
    ]);
  });

  test('of another session is refused', () => {
    const other = { ...file('A', ballotOf('A')), session: 'phien-2' };
    expect(refusal(() => collect(seated(), other, setOf)).code).toBe('session/other-session');
  });

  test('may hold seals alone, before anything is opened', () => {
    const blind = seated({ ...COMMON_PRACTICE, blind: true });
    const sealed = { product: 'tea', member: 'A', round: 1, seal: 'a'.repeat(64), time: TIME };
    const { session } = collect(blind, { ...file('A'), commitments: [sealed] }, setOf);
    expect(session.commitments).toEqual([sealed]);
  });
});

describe('a file that somebody else wrote', () => {
  const recusal = { product: 'tea', member: 'B', reason: 'Người thân', time: TIME };
  const sealed = { product: 'tea', member: 'A', round: 1, seal: 'a'.repeat(64), time: TIME };
  const round = { product: 'tea', members: ['A'], reason: 'Lệch', time: TIME };
  test.each<readonly [string, Partial<Session>, string, string]>([
    [
      'two ballots of one round',
      { ballots: [ballotOf('A'), ballotOf('A', LESS)] },
      'session/ballot-twice',
      '/ballots/1',
    ],
    ['a ballot of the secretary', { ballots: [ballotOf('S')] }, 'session/secretary', '/ballots/0/member'],
    ['a recusal twice', { recusals: [recusal, recusal] }, 'session/recused', '/recusals/1'],
    ['a seal twice', { commitments: [sealed, sealed] }, 'session/committed', '/commitments/1'],
    [
      'a third round without a second',
      { rounds: [{ ...round, round: 3 }] },
      'session/round',
      '/rounds/0/round',
    ],
    [
      'a second round twice',
      {
        rounds: [
          { ...round, round: 2 },
          { ...round, round: 2 },
        ],
      },
      'session/round',
      '/rounds/1/round',
    ],
  ])('with %s is refused, with the place', (_, changed, code, path) => {
    expect(refusal(() => parseSession({ ...seated(), ...changed }))).toMatchObject({ code, path });
  });
});

describe('what a step takes is what a file of the session is read back with', () => {
  const long = 'x'.repeat(30_000);
  const recusal = { product: 'tea', member: 'B', time: TIME };
  test.each<readonly [string, () => unknown, string]>([
    ['a reason', () => recuse(seated(), { ...recusal, reason: long }), '/recusals/0/reason'],
    ['a conclusion', () => closeSession(voted(all), { time: TIME, conclusion: long }), '/conclusion'],
    ['an opinion', () => cast(seated(), { ...ballotOf('A'), opinion: long }, tea), '/ballots/0/opinion'],
    [
      'nobody who scores again',
      () => openRound(voted(all), { product: 'tea', members: [], reason: 'Lệch', time: TIME }),
      '/rounds/0/members',
    ],
    ['what is no day', () => attend(seated(), { member: 'A', as: 'present', time: 'hôm qua' }), '/log'],
  ])('%s that is too long or not there', (_, step, path) => {
    expect(refusal(step)).toMatchObject({ path: expect.stringContaining(path) as string });
  });

  test('a tenth round is refused, whatever the regulation says', () => {
    let session = voted(all, seated());
    for (let round = 2; round <= 9; round++) {
      session = openRound(session, { product: 'tea', members: ['A'], reason: 'Lệch', time: TIME });
      session = cast(session, ballotOf('A', FULL, round), tea);
    }
    expect(parseSession(JSON.stringify(session)).rounds).toHaveLength(8);
    const opening = { product: 'tea', members: ['A'], reason: 'Lệch', time: TIME };
    expect(refusal(() => openRound(session, opening)).code).toBe('session/rounds-used');
  });

  test('nobody who has scored is noted as absent, and nobody absent scores again', () => {
    expect(refusal(() => attend(voted(all), { member: 'C', as: 'absent', time: TIME })).code).toBe(
      'session/has-ballot',
    );
    const opening = { product: 'tea', reason: 'Lệch', time: TIME };
    expect(refusal(() => openRound(voted(all), { ...opening, members: ['S'] })).code).toBe(
      'session/secretary',
    );
    expect(refusal(() => openRound(voted(all), { ...opening, members: ['A', 'A'] })).code).toBe(
      'session/duplicate-id',
    );
  });

  test('a ballot that its set does not print is named by its place in the session', () => {
    const parsed = parseSession({
      ...voted({ A: FULL }),
      ballots: [ballotOf('A'), ballotOf('B', { ...FULL, A1: 35 })],
    });
    expect(refusal(() => sessionResult(parsed, 'tea', tea))).toMatchObject({
      code: 'sheet/unknown-option',
      path: '/ballots/1/picks/A1',
    });
  });
});

describe('another round', () => {
  const again = openRound(voted(all), { product: 'tea', members: ['C'], reason: 'Lệch nhiều', time: TIME });

  test('waits for those who score again', () => {
    expect(listDue(again, 'tea', 2).map(({ id }) => id)).toEqual(['C']);
    expect(sessionResult(again, 'tea', tea)).toMatchObject({ round: 2, due: ['C'] });
  });

  test('counts the new ballot, and keeps the old one', () => {
    const session = cast(again, ballotOf('C', FULL, 2), tea);
    expect(sessionResult(session, 'tea', tea).council?.averageTotal).toBe('100/1');
    expect(session.ballots).toHaveLength(6);
  });
});

describe('a step that was taken by mistake', () => {
  const opening = { product: 'tea', members: ['C'], reason: 'Lệch nhiều', time: TIME };
  const recusal = { product: 'tea', member: 'B', time: TIME };

  test('a round without ballots is withdrawn, and the session closes as if it had never been opened', () => {
    const session = withdrawRound(openRound(voted(all), opening), { product: 'tea', time: TIME });
    expect(session.rounds).toEqual([]);
    expect(session.log.slice(-2)).toMatchObject([
      { step: 'round', round: 2 },
      { step: 'round-withdrawn', round: 2 },
    ]);
    expect(sessionResult(session, 'tea', tea)).toEqual(sessionResult(voted(all), 'tea', tea));
    expect(closeSession(session, { time: TIME }).state).toBe('closed');
    expect(parseSession(JSON.stringify(session))).toEqual(session);
    expect(openRound(session, opening).rounds).toHaveLength(1);
  });

  test('a recusal is withdrawn, and the ballot counts again', () => {
    const recused = recuse(voted(all), { ...recusal, reason: 'Ghi nhầm người' });
    const session = withdrawRecusal(recused, recusal);
    expect(session.recusals).toEqual([]);
    expect(session.log.at(-1)).toMatchObject({ step: 'recusal-withdrawn', member: 'B', product: 'tea' });
    expect(sessionResult(session, 'tea', tea)).toEqual(sessionResult(voted(all), 'tea', tea));
  });

  test.each<readonly [string, () => unknown, string]>([
    ['a first round', () => withdrawRound(voted(all), { product: 'tea', time: TIME }), 'session/first-round'],
    [
      'a round that has a ballot',
      () =>
        withdrawRound(cast(openRound(voted(all), opening), ballotOf('C', FULL, 2), tea), {
          product: 'tea',
          time: TIME,
        }),
      'session/round-begun',
    ],
    [
      'a round that has a seal',
      () =>
        withdrawRound(
          commit(openRound(voted(all), opening), {
            product: 'tea',
            member: 'C',
            round: 2,
            seal: 'a'.repeat(64),
            time: TIME,
          }),
          { product: 'tea', time: TIME },
        ),
      'session/round-begun',
    ],
    ['a recusal that is not there', () => withdrawRecusal(seated(), recusal), 'session/not-recused'],
    [
      'a recusal of nobody',
      () => withdrawRecusal(seated(), { ...recusal, member: 'X' }),
      'session/unknown-member',
    ],
    [
      'a round of a session that is closed',
      () => withdrawRound(closeSession(voted(all), { time: TIME }), { product: 'tea', time: TIME }),
      'session/closed',
    ],
  ])('is not taken back where it is %s', (_, step, code) => {
    expect(refusal(step).code).toBe(code);
  });
});

describe('what a ballot says beside its picks', () => {
  test.each<readonly [string, Partial<SessionBallot>, string, string]>([
    ['a remark on what is not printed', { remarks: { Z9: 'Tốt' } }, 'sheet/unknown-criterion', '/remarks/Z9'],
    [
      'a remark on what every object has',
      { remarks: { constructor: 'Tốt' } },
      'sheet/unknown-criterion',
      '/remarks/constructor',
    ],
    ['a denied condition that is not printed', { denied: ['x'] }, 'sheet/unknown-condition', '/denied/0'],
  ])('%s is refused', (_, more, code, path) => {
    expect(refusal(() => cast(seated(), { ...ballotOf('A'), ...more }, tea))).toMatchObject({ code, path });
  });

  test('nobody holds a condition to be true and not to be true', () => {
    const both = { ...ballotOf('A'), declared: ['x'], denied: ['x'] };
    expect(refusal(() => parseSession({ ...seated(), ballots: [both] }))).toMatchObject({
      code: 'session/both-declared',
      path: '/ballots/0/denied/0',
    });
  });
});

describe('the result of a session', () => {
  const session = voted(all);
  const result = sessionResult(session, 'tea', tea);

  test('has the exact average of total, sections and criteria', () => {
    expect(result.council).toMatchObject({ averageTotal: '99/1', starsByTotal: 5, stars: 4 });
    expect(result.sections['A']).toBe('39/1');
    expect(result.criteria[0]).toEqual({
      criterion: 'A1',
      average: '9/1',
      points: { A: 10, B: 10, C: 5, D: 10, E: 10 },
    });
  });

  test('names who finds a minimum missed', () => {
    expect(result.minimums).toEqual([
      { of: 'A1', rank: 5, reached: false, for: ['A', 'B', 'D', 'E'], against: ['C'] },
    ]);
  });

  test('says what it would be by another policy, and without each member', () => {
    expect(result.otherwise.byPolicy).toEqual({ average: 4, majority: 5, unanimous: 4 });
    expect(result.otherwise.without).toContainEqual({ member: 'C', stars: 5 });
    expect(result.otherwise.without).toContainEqual({ member: 'A', stars: 4 });
  });

  test('says how far the average is from the next rank', () => {
    expect(result.distance).toEqual({
      ballots: 5,
      sum: 495,
      own: { rank: 5, from: 90, points: 45 },
      next: undefined,
    });
  });

  test('is there before any ballot is, and says that there is none to average', () => {
    const before = sessionResult(seated(), 'tea', tea);
    expect(before).toMatchObject({
      due: ['A', 'B', 'C', 'D', 'E'],
      sections: {},
      criteria: [],
      minimums: [],
    });
    expect(before.council).toBeUndefined();
    expect(sessionText(seated(), tea, { result: before }, 'vi').map(({ text }) => text)).toEqual([
      'Chưa có phiếu nào tính được điểm trung bình.',
      'Còn chờ phiếu của: Ông An, Bà Bình, Ông Chính, Bà Dung, Ông Em.',
    ]);
  });

  test('begins with where the product stands, and what must be acted on', () => {
    const sentences = sessionText(session, tea, { result }, 'vi').map(({ text }) => text);
    expect(sentences.slice(0, 3)).toEqual([
      'Tạm tính: hạng 4 sao; theo điểm là hạng 5 sao, nhưng chưa đạt 1 yêu cầu tối thiểu.',
      'Chưa đạt yêu cầu tối thiểu hạng 5 sao ở A1 Nguyên liệu: 1/5 thành viên cho dưới mức: Ông Chính (cách xét: trung bình).',
      'Điểm trung bình 99 (495/5): đủ điểm của hạng cao nhất.',
    ]);
  });

  test('names one who is far from several others once, and each pair once', () => {
    const lowest = { ...LESS, A3: 1, B1: 1 };
    const votes = voted(
      { A: FULL, B: LESS, C: lowest, D: FULL, E: FULL },
      seated({ ...COMMON_PRACTICE, apart: 5 }),
    );
    const { council } = sessionResult(votes, 'tea', tea);
    expect(council?.apart).toHaveLength(7);
    const apart = sessionText(votes, tea, { result: sessionResult(votes, 'tea', tea) }, 'vi').flatMap(
      ({ topic, text, isUrgent }) => (topic === 'apart' && isUrgent ? [text] : []),
    );
    expect(apart).toEqual([
      'Cần trao đổi và chấm lại: Ông Chính (70 điểm) so với Ông An (100 điểm); Bà Bình (95 điểm); Bà Dung (100 điểm); Ông Em (100 điểm); lệch nhiều nhất 30 điểm.',
      'Cần trao đổi và chấm lại: Bà Bình (95 điểm) so với Ông An (100 điểm); Bà Dung (100 điểm); Ông Em (100 điểm); lệch nhiều nhất 5 điểm.',
    ]);
  });

  const three = ['D', 'E'].reduce(
    (now, member) => recuse(now, { product: 'tea', member, reason: 'Người thân', time: TIME }),
    voted({ A: FULL, B: LESS, C: LESS }),
  );
  test.each([
    [undefined, '96.66', 'Điểm trung bình 96,66 (290/3): đủ điểm của hạng cao nhất.'],
    [0, '96', 'Điểm trung bình 96 (290/3): đủ điểm của hạng cao nhất.'],
    [3, '96.666', 'Điểm trung bình 96,666 (290/3): đủ điểm của hạng cao nhất.'],
  ])(
    'is shown with %s decimals as the regulation says, cut and never rounded',
    (decimals, shown, sentence) => {
      const session = { ...three, regulation: { ...COMMON_PRACTICE, display: { decimals } } };
      const found = sessionResult(session, 'tea', tea);
      expect(found.council?.shownTotal).toBe(shown);
      expect(sessionText(session, tea, { result: found }, 'vi').map(({ text }) => text)).toContain(sentence);
    },
  );

  test('asks for as many ballots as the regulation does, however many members are recused', () => {
    const asking = (ballots: string) => ({
      ...three,
      regulation: { ...COMMON_PRACTICE, recusal: { ballots } },
    });
    expect(closeSession(asking('3/5'), { time: TIME }).state).toBe('closed');
    expect(refusal(() => closeSession(asking('2/3'), { time: TIME }))).toMatchObject({
      code: 'session/too-few-ballots',
      values: { ballots: 3, needed: 4 },
    });
  });

  test('leaves a member out who is recused', () => {
    const without = recuse(session, { product: 'tea', member: 'C', reason: 'Người thân', time: TIME });
    const { council, recused } = sessionResult(without, 'tea', tea);
    expect(council).toMatchObject({ averageTotal: '100/1', stars: 5 });
    expect(recused).toEqual([{ member: 'C', reason: 'Người thân' }]);
  });
});
