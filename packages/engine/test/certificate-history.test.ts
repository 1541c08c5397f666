/** The history of a certificate: how it stands on a day, and what cannot be. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../src/index.js';
import { problemText } from '../src/development.js';
import {
  correct,
  extend,
  historyFaults,
  parseCertificate,
  parseRegister,
  readScore,
  recognise,
  renew,
  safeParseCertificate,
  safeParseRegister,
  stateOf,
  upgrade,
  withdraw,
  type RegisteredCertificate,
} from '../src/register.js';
import { CALENDAR, certificateOf, DECISION, HONEY, registerOf } from './fixtures/certificates.js';
import { refusal } from './fixtures/refusal.js';

const recognised = recognise(HONEY, DECISION, CALENDAR);
const on = (day: string) => ({ on: day, calendar: CALENDAR });

describe('how a certificate stands', () => {
  const extended = extend(recognised, { on: '2026-07-01', until: '2026-11-05' }, CALENDAR);
  const withdrawn = withdraw(recognised, { on: '2025-02-03', ground: '8.1b' }, CALENDAR);
  test.each([
    ['the day before it is issued', recognised, '2023-08-04', 'not-yet'],
    ['on its first day', recognised, '2023-08-05', 'valid'],
    ['181 days before its end (7.6a)', recognised, '2026-02-05', 'valid'],
    ['180 days before its end (7.6a)', recognised, '2026-02-06', 'expiring'],
    ['on its last day (4.3)', recognised, '2026-08-05', 'expiring'],
    ['the day after (4.3)', recognised, '2026-08-06', 'expired'],
    ['extended, the day after its end (12.3)', extended, '2026-08-06', 'extended'],
    ['on the last day of an extension', extended, '2026-11-05', 'extended'],
    ['the day after an extension', extended, '2026-11-06', 'expired'],
    ['before it was withdrawn', withdrawn, '2025-02-02', 'valid'],
    ['on the day it was withdrawn (8)', withdrawn, '2025-02-03', 'withdrawn'],
    ['without any day', certificateOf('Trà', 'HTX Ví Dụ', { on: undefined }), '2026-01-01', 'undated'],
    ['with nothing that ever happened', { ...HONEY, events: [] }, '2026-01-01', 'undated'],
  ] as const)('%s', (_, certificate, day, state) => {
    expect(stateOf(certificate, on(day)).state).toBe(state);
  });

  test('the filing window for renewal', () => {
    const { renewal } = stateOf(recognised, on('2026-03-01'));
    expect(renewal).toEqual({ from: '2026-02-06', until: '2026-04-07', state: 'open' });
    expect(stateOf(recognised, on('2026-02-05')).renewal?.state).toBe('early');
    expect(stateOf(recognised, on('2026-04-08')).renewal?.state).toBe('late');
  });

  test('an upgrade begins a period of its own, and earlier days still have the old rank', () => {
    const higher = upgrade(recognised, { ...DECISION, on: '2025-05-06', stars: 4 }, CALENDAR);
    expect(stateOf(higher, on('2025-05-05'))).toMatchObject({ stars: 3, expires: '2026-08-05' });
    expect(stateOf(higher, on('2025-05-06'))).toMatchObject({ stars: 4, expires: '2028-05-06' });
  });

  test('a correction says how things were all along', () => {
    const corrected = correct(recognised, { on: '2024-01-02', issued: '2023-08-15', stars: 4 }, CALENDAR);
    expect(stateOf(corrected, on('2023-09-01'))).toMatchObject({ stars: 4, expires: '2026-08-15' });
    expect(corrected.events).toHaveLength(2);
    expect(corrected.events[0]).toEqual(recognised.events[0]);
  });

  test('a correction of product and entity keeps what stood there', () => {
    const corrected = correct(recognised, { entity: { name: 'HTX Ví Dụ Mới' } }, CALENDAR);
    expect(corrected.entity.name).toBe('HTX Ví Dụ Mới');
    expect(corrected.events[1]?.was).toEqual({ entity: { name: 'HTX Ví Dụ' } });
  });
});

describe('what cannot be is refused by name', () => {
  const renewal = { ...DECISION, on: '2026-06-01' };
  const withdrawn = withdraw(recognised, { on: '2025-02-03' }, CALENDAR);
  const empty: RegisteredCertificate = { ...HONEY, events: [] };
  test.each([
    ['register/not-recognised', () => renew(empty, renewal, CALENDAR)],
    ['register/not-recognised', () => upgrade(empty, renewal, CALENDAR)],
    ['register/not-recognised', () => extend(empty, { on: '2026-06-01', until: '2026-07-01' }, CALENDAR)],
    ['register/not-recognised', () => withdraw(empty, { on: '2026-06-01' }, CALENDAR)],
    ['register/not-recognised', () => correct(empty, { stars: 4 }, CALENDAR)],
    ['register/recognised-already', () => recognise(recognised, renewal, CALENDAR)],
    ['register/withdrawn', () => renew(withdrawn, renewal, CALENDAR)],
    ['register/withdrawn', () => extend(withdrawn, { on: '2026-07-01', until: '2026-09-01' }, CALENDAR)],
    ['register/withdrawn-twice', () => withdraw(withdrawn, { on: '2026-06-01' }, CALENDAR)],
    ['register/not-higher', () => upgrade(recognised, renewal, CALENDAR)],
    ['register/no-certificate', () => recognise(HONEY, { ...DECISION, stars: 2 }, CALENDAR)],
    ['register/no-certificate', () => recognise(HONEY, { ...DECISION, stars: 1 }, CALENDAR)],
    ['register/order', () => renew(recognised, { ...DECISION, on: '2022-01-01' }, CALENDAR)],
    ['register/expires-first', () => recognise(HONEY, { ...DECISION, expires: '2020-08-05' }, CALENDAR)],
    ['register/expires-first', () => correct(recognised, { expires: '2020-08-05' }, CALENDAR)],
    [
      'register/extension-long',
      () => extend(recognised, { on: '2026-07-01', until: '2027-02-02' }, CALENDAR),
    ],
    [
      'register/extension-short',
      () => extend(recognised, { on: '2026-07-01', until: '2026-08-05' }, CALENDAR),
    ],
    ['register/unknown-ground', () => withdraw(recognised, { on: '2025-02-03', ground: '8.1z' }, CALENDAR)],
    ['register/shape', () => recognise(HONEY, { ...DECISION, score: 'cao' }, CALENDAR)],
    ['calendar/day', () => recognise(HONEY, { ...DECISION, on: '05/08/2026' }, CALENDAR)],
  ] as const)('%s', (code, step) => {
    const problem = refusal(step);
    expect(problem.code).toBe(code);
    expect(problemText(problem, 'vi')).not.toContain('{');
  });

  test('the last possible day of an extension is 180 days after the end (12.3)', () => {
    const latest = addDays('2026-08-05', 180);
    expect(extend(recognised, { on: '2026-07-01', until: latest }, CALENDAR).events).toHaveLength(2);
  });

  test('after a withdrawal, and after the end, a product is recognised anew', () => {
    const anew = { ...DECISION, on: '2025-09-01' };
    expect(recognise(withdrawn, anew, CALENDAR).events).toHaveLength(3);
    expect(recognise(recognised, { ...DECISION, on: '2026-08-06' }, CALENDAR).events).toHaveLength(2);
  });

  test('days in the sentence are as each language writes them', () => {
    const problem = refusal(() => extend(recognised, { on: '2026-07-01', until: '2027-02-02' }, CALENDAR));
    expect(problemText(problem, 'vi')).toBe(
      'Gia hạn đến 02/02/2027 là quá 180 ngày; muộn nhất là 01/02/2027. Hãy xem lại ngày gia hạn.',
    );
    expect(problemText(problem, 'en')).toContain('2 February 2027');
  });
});

test.each([
  ['84,5', '84.5'],
  ['84.50 điểm', '84.5'],
  [' 84 ', '84'],
  ['84,5/100', '84.5'],
  [84.5, '84.5'],
  [84.55000000000001, '84.55'],
  ['090', '90'],
  [0, '0'],
  ['cao', undefined],
  ['84-85', undefined],
  ['', undefined],
  [Number.NaN, undefined],
  [-3, undefined],
])('the score %j is %j', (written, exact) => {
  expect(readScore(written)).toBe(exact);
});

describe('reading files', () => {
  const file = { format: 'ocop-certificate/1', ...recognised };

  test('a certificate and a register come back as they are, with what is not known here', () => {
    const text = JSON.stringify({ ...file, photo: 'a.jpg' });
    expect(parseCertificate(text)).toEqual({ ...file, photo: 'a.jpg' });
    const register = registerOf([recognised]);
    expect(parseRegister(JSON.stringify(register))).toEqual(register);
  });

  test.each([
    ['register/shape', { ...file, id: 7 }],
    ['register/shape', { ...file, id: ' ' }],
    ['register/shape', { ...file, events: [{ kind: 'sold' }] }],
    ['register/shape', { ...file, format: 'ocop-certificate/2' }],
    ['calendar/day', { ...file, events: [{ kind: 'recognised', on: '2026-02-30' }] }],
    ['input/not-json', '{'],
  ])('%s', (code, input) => {
    const read = safeParseCertificate(input);
    expect(read).toMatchObject({ ok: false, problem: { code } });
  });

  test('an id that is used twice', () => {
    const read = safeParseRegister(registerOf([recognised, recognised]));
    expect(read).toMatchObject({ ok: false, problem: { code: 'register/duplicate-id' } });
  });
});

const days = fc.integer({ min: 0, max: 4_000 }).map((count) => addDays('2020-01-01', count));
const step = fc.oneof(
  fc.record({
    kind: fc.constantFrom('recognise', 'upgrade', 'renew'),
    on: days,
    stars: fc.integer({ min: 1, max: 5 }),
  }),
  fc.record({ kind: fc.constant('extend'), on: days, until: days }),
  fc.record({ kind: fc.constantFrom('withdraw', 'correct'), on: days }),
);

test('no step changes what was recorded, and what is taken has no fault', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), days, (steps, day) => {
      let certificate: RegisteredCertificate = { ...HONEY, events: [] };
      for (const { kind, ...event } of steps) {
        const before = JSON.parse(JSON.stringify(certificate)) as RegisteredCertificate;
        try {
          const after = take(certificate, kind, event as never);
          expect(after.events.slice(0, -1)).toEqual(before.events);
          certificate = after;
        } catch {
          expect(certificate).toEqual(before);
        }
      }
      expect(historyFaults(certificate.events, CALENDAR)).toEqual([]);
      const { state, withdrawn } = stateOf(certificate, on(day));
      expect(state === 'withdrawn').toBe(withdrawn !== undefined);
    }),
  );
});

function take(certificate: RegisteredCertificate, kind: string, event: never): RegisteredCertificate {
  const steps = { recognise, upgrade, renew, extend, withdraw, correct };
  return steps[kind as keyof typeof steps](certificate, event, CALENDAR);
}
