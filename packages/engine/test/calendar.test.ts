/** Certificates, rounds and deadlines of a programme of the test's own; what is refused, and where. */
import { describe, expect, test } from 'vitest';
import {
  calendarText,
  certificate,
  certificateEntries,
  deadlines,
  parseHolidays,
  parseRatingCalendar,
  rounds,
  transitionDays,
  weekdayOf,
  withOfficialPlan,
  workingDaysOf,
  type CertificateQuestion,
} from '../src/calendar.js';
import { addDays } from '../src/days.js';
import { calendarSchema, holidaysSchema } from '../src/schema.js';
import { withAt } from './fixtures/edit.js';
import { refusal } from './fixtures/refusal.js';
import { teaCalendar as calendar, teaHolidays as holidays } from './fixtures/tea-calendar.js';

const options = { calendar, holidays };
const question: CertificateQuestion = { issued: '2026-01-31', on: '2026-02-01', stars: 1 };
const sentences = (asked: Partial<CertificateQuestion>): readonly string[] => {
  const { statement, next, notes } = certificate({ ...question, ...asked }, calendar);
  return [statement, ...next, ...notes].map((one) => calendarText(one, 'en'));
};

describe('a certificate', () => {
  test('a month from 31 January ends with February, and says why', () => {
    expect(sentences({})).toEqual([
      'The certificate holds to the end of 28 February 2026, 27 days more (Article 2, Decision 1/TEA).',
      'File the dossier for the re-rating from 18 February 2026 to the end of 28 February 2026 (Article 4, Decision 1/TEA).',
      'The last month has no day to match 31 January 2026, so the term ends with the last day of that month, 28 February 2026 (Article 3, Act on Days).',
    ]);
  });

  test('the last day that it states holds, and that it differs is said', () => {
    expect(certificate({ ...question, expires: '2026-03-05' }, calendar).expires).toBe('2026-03-05');
    expect(sentences({ expires: '2026-03-05' }).join(' ')).toContain(
      '1 months from its issue end on 28 February 2026. The day stated is used here',
    );
  });

  test('its last day alone is enough', () => {
    const found = certificate({ expires: '2026-03-05', on: '2026-03-05', stars: 1 }, calendar);
    expect(found).toMatchObject({ state: 'expiring', daysLeft: 0, statement: { code: 'state-last-day' } });
    expect(found).not.toHaveProperty('issued');
  });

  test.each([
    [
      { on: '2026-03-01' },
      ['state-expired', 'confirm-extension', 'stop-showing-unless-filed', 'register-again'],
    ],
    [{ on: '2026-03-06' }, ['state-expired', 'stop-showing', 'register-again']],
    [{ on: '2026-03-01', extended: '2026-03-02' }, ['state-extended', 'await-result']],
    [{ withdrawn: '2026-02-01' }, ['state-withdrawn', 'stop-showing', 'register-again']],
    [{ on: '2026-01-30' }, ['state-not-yet', 'file-between']],
    [{ on: '2026-02-18' }, ['state-expiring', 'file-by']],
  ])('%j: what to do next is %j', (asked, codes) => {
    const { statement, next } = certificate({ ...question, ...asked }, calendar);
    expect([statement, ...next].map(({ code }) => code)).toEqual(codes);
  });

  test('one that is withdrawn has no renewal, and holds to the day before', () => {
    const found = certificate({ ...question, withdrawn: '2026-02-10', on: '2026-02-10' }, calendar);
    expect(found).not.toHaveProperty('renewal');
    expect(found).toMatchObject({ until: '2026-02-09', daysLeft: -1 });
  });

  test('each article it rests on is there once', () => {
    const { cites } = certificate({ ...question, extended: '2027-01-01', on: '2026-03-02' }, calendar);
    const articles = cites.map(({ article }) => article);
    expect(new Set(articles).size).toBe(articles.length);
    expect(articles).toEqual(expect.arrayContaining(['3.1', '4', '5.1']));
  });

  test.each([
    [{ on: '01/02/2026' }, 'calendar/day', '/on'],
    [{ on: undefined }, 'calendar/day', '/on'],
    [{ issued: '2026-02-30' }, 'calendar/day', '/issued'],
    [{ expires: '' }, 'calendar/day', '/expires'],
    [{ extended: 46239 }, 'calendar/day', '/extended'],
    [{ withdrawn: null }, 'calendar/day', '/withdrawn'],
    [{ issued: undefined }, 'dates/no-end', '/issued'],
    [{ expires: '2026-01-30' }, 'dates/ends-early', '/expires'],
    [{ stars: 4 }, 'dates/no-certificate', '/stars'],
    [{ stars: '1' }, 'dates/no-certificate', '/stars'],
    [{ stars: null }, 'dates/no-certificate', '/stars'],
  ])('%j is refused', (asked, code, path) => {
    const problem = refusal(() => certificate({ ...question, ...asked } as CertificateQuestion, calendar));
    expect({ code: problem.code, path: problem.path }).toEqual({ code, path });
  });

  test.each([undefined, null, 7, 'x', []])('%j is no question', (asked) => {
    expect(refusal(() => certificate(asked as never, calendar)).code).toBe('calendar/day');
  });
});

describe('days for a calendar of one’s own', () => {
  const entriesOn = (on: string, extended?: string) =>
    certificateEntries(certificate({ ...question, on, extended }, calendar), {
      id: 'tea-1',
      name: 'Trà',
      lang: 'vi',
    });

  test('those to come, the same whenever they are written', () => {
    const [early, late] = [entriesOn('2026-02-01'), entriesOn('2026-02-17')];
    expect(early.map(({ id, day }) => [id, day])).toEqual([
      ['tea-1-window-opens', '2026-02-18'],
      ['tea-1-window-closes', '2026-02-28'],
      ['tea-1-term-ends', '2026-02-28'],
    ]);
    expect(late).toEqual(early);
    expect(entriesOn('2026-03-01', '2026-03-05').map(({ id }) => id)).toEqual(['tea-1-extension-ends']);
  });
});

describe('a list in which no day is worked', () => {
  /** The weekend is Monday to Saturday, and these years have their Sundays off as well. */
  const withSundaysOff = (...years: readonly number[]) => ({
    ...holidays,
    weekend: [1, 2, 3, 4, 5, 6],
    years: years.map((year) => {
      const days = Array.from({ length: 366 }, (_, at) => addDays(`${year}-01-01`, at));
      const sundays = days.filter((day) => day.startsWith(`${year}-`) && weekdayOf(day) === 7);
      return {
        year,
        state: 'official' as const,
        sources: [],
        off: sundays.map((day) => ({ day })),
        working: [],
      };
    }),
  });

  test('is refused where all seven days are the weekend', () => {
    const everyDay = { ...holidays, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(refusal(() => workingDaysOf(everyDay)).path).toBe('/holidays/weekend');
    expect(refusal(() => parseHolidays(everyDay)).path).toBe('/weekend');
  });

  test('is refused where nobody finds a working day for more than a year, whatever is asked', () => {
    const list = withSundaysOff(2026, 2027, 2028);
    const asked: readonly (() => unknown)[] = [
      () => deadlines('village', '2026-06-01', { calendar, holidays: list }),
      () => deadlines('guild', '2026-06-01', { calendar, holidays: list }),
      () => rounds({ on: '2027-06-01', level: 'province', holidays: list }, calendar),
      () => certificate({ issued: '2028-01-31', on: '2028-02-01', stars: 1 }, calendar, { holidays: list }),
      () => workingDaysOf(withOfficialPlan(list, withSundaysOff(2029).years[0]!)).onOrAfter('2026-06-01'),
    ];
    for (const ask of asked)
      expect(refusal(ask)).toMatchObject({ code: 'dates/no-working-day', path: '/holidays' });
  });

  test('is none where a year without a working day ends', () => {
    expect(workingDaysOf(withSundaysOff(2027)).onOrAfter('2027-01-01')).toBe('2028-01-02');
    expect(workingDaysOf(withSundaysOff(2027)).onOrBefore('2027-12-31')).toBe('2026-12-27');
  });
});

describe('a deadline', () => {
  test.each([
    ['village', '2026-03-02', '2026-03-05'],
    ['village', '2026-03-05', '2026-03-12', 'a Saturday is worked, three days are off'],
    ['village', '2026-03-06', '2026-03-13'],
    ['guild', '2026-03-03', '2026-03-07', 'the Saturday is worked, so nothing moves'],
    ['guild', '2026-03-05', '2026-03-12', 'a day off moves it behind all of them'],
  ])('%s from %s ends with %s', (stage, from, until, _why?: string) => {
    expect(deadlines(stage, from, options).until).toBe(until);
  });

  test('no days at all end with the day itself, or the next one that is worked', () => {
    const none = { ...calendar, deadlines: calendar.deadlines.map((one) => ({ ...one, count: 0 })) };
    const ends = (stage: string, from: string) => deadlines(stage, from, { calendar: none, holidays }).until;
    expect([ends('village', '2026-03-08'), ends('guild', '2026-03-08')]).toEqual([
      '2026-03-08',
      '2026-03-12',
    ]);
  });

  test.each([
    ['city', '2026-03-02', 'dates/stage', '/stage'],
    [undefined, '2026-03-02', 'dates/stage', '/stage'],
    ['village', '2026-3-2', 'calendar/day', '/from'],
  ])('%s from %s is refused', (stage, from, code, path) => {
    const problem = refusal(() => deadlines(stage as string, from, options));
    expect({ code: problem.code, path: problem.path }).toEqual({ code, path });
  });
});

describe('rounds', () => {
  test('a day that a year lacks is the last of its month', () => {
    const next = (on: string) => rounds({ on, level: 'centre' }, calendar).next?.proposedUntil;
    expect([next('2026-01-01'), next('2028-01-01')]).toEqual(['2026-02-27', '2028-02-28']);
  });

  test('are asked for by a level that there is', () => {
    const ask = (level: unknown) => refusal(() => rounds({ on: '2026-01-01', level } as never, calendar));
    expect([ask('village'), ask(undefined)].map(({ code }) => code)).toEqual(['dates/level', 'dates/level']);
  });

  test("a layer's day that is none is refused where it stands", () => {
    const layers = [{ rounds: [{ title: 'x', from: '2026-01-01', until: '2026-02-30' }] }];
    const problem = refusal(() => rounds({ on: '2026-01-01', level: 'province', layers }, calendar));
    expect(problem).toMatchObject({ code: 'calendar/day', path: '/layers/0/rounds/0/until' });
  });
});

describe('days off', () => {
  const plan = { ...holidays.years[0]!, year: 2027, off: [{ day: '2027-03-08' }], working: [] };

  test('an official plan takes the place of its year alone', () => {
    const both = withOfficialPlan(withOfficialPlan(holidays, plan), { ...plan, off: [] });
    expect(both.years.map(({ year, off }) => [year, off.length])).toEqual([
      [2026, 3],
      [2027, 0],
    ]);
    expect(holidays.years).toHaveLength(1);
    expect(workingDaysOf(withOfficialPlan(holidays, plan)).isOff('2027-03-08')).toBe(true);
    expect(workingDaysOf(both).isOff('2027-03-08')).toBe(false);
  });

  test.each([
    [{ off: [{ day: '2026-03-08' }] }, 'dates/other-year', '/plan/off/0/day'],
    [{ working: [{ day: '2027-03-08' }] }, 'dates/day-twice', '/plan/working/0/day'],
    [{ off: [{ day: '2027-03-08' }, { day: '2027-03-08' }] }, 'dates/day-twice', '/plan/off/1/day'],
    [{ working: [{ day: '2027-03-09' }] }, 'dates/no-weekend', '/plan/working/0/day'],
    [{ off: [{ day: '2027-02-29' }] }, 'calendar/day', '/plan/off/0/day'],
    [{ state: 'guessed' }, 'input/shape', '/plan/state'],
    [{ off: undefined }, 'input/shape', '/plan/off'],
  ])('a plan with %j is refused', (changed, code, path) => {
    const problem = refusal(() => withOfficialPlan(holidays, { ...plan, ...changed } as never));
    expect({ code: problem.code, path: problem.path }).toEqual({ code, path });
  });

  test('a year stands in a list once', () => {
    const twice = { ...holidays, years: [...holidays.years, ...holidays.years] };
    expect(refusal(() => parseHolidays(twice))).toMatchObject({ code: 'dates/year-twice', path: '/years/1' });
  });
});

describe('a calendar that others wrote', () => {
  test('is read from text, as zod reads it too', () => {
    expect(parseRatingCalendar(JSON.stringify(calendar))).toEqual(calendar);
    expect(calendarSchema.parse(calendar)).toEqual(calendar);
    expect(holidaysSchema.parse(parseHolidays(JSON.stringify(holidays)))).toEqual(holidays);
  });

  test.each([
    ['/certificate/months', 0, 'input/shape'],
    ['/certificate/months', 36.5, 'input/shape'],
    ['/renewal', { earliest: 1, latest: 2, cite: {} }, 'dates/window'],
    ['/rounds/0/proposedBefore', '31-01', 'input/shape'],
    ['/rounds/0/handling', 'city', 'dates/stage'],
    ['/withdrawal/deadline', 'city', 'dates/stage'],
    ['/transitions/0/from', '2026-02-30', 'calendar/day'],
    ['/deadlines/0/unit', 'weeks', 'input/shape'],
    ['/format', 'ocop-calendar/2', 'input/shape'],
    ['/counting', undefined, 'input/shape'],
  ])('%s is refused as %j', (path, value, code) => {
    const damaged = withAt(calendar, path, value);
    const problem = refusal(() => parseRatingCalendar(damaged));
    expect({ code: problem.code, path: problem.path }).toEqual({ code, path });
    expect(refusal(() => certificate(question, damaged as never)).path).toBe(`/calendar${path}`);
  });

  test.each([undefined, null, 7, 'x', [], {}])('%j is no calendar', (value) => {
    expect(refusal(() => certificate(question, value as never)).code).toBe('input/shape');
    expect(refusal(() => transitionDays(value as never)).code).toBe('input/shape');
    expect(
      refusal(() => deadlines('village', '2026-01-01', { calendar, holidays: value as never })).code,
    ).toBe('input/shape');
  });
});

test('transitions are told with their last day, where they have one', () => {
  expect(
    transitionDays(calendar).map(({ until, statement }) => [until, calendarText(statement, 'vi')]),
  ).toEqual([
    [undefined, 'Giấy cũ (trước ngày 01/01/2020) (Điều 9 Quyết định 1/TEA).'],
    [
      '2020-02-01',
      'Quy định cũ: 31 ngày kể từ ngày 01/01/2020, đến hết ngày 01/02/2020 (Điều 9 Quyết định 1/TEA).',
    ],
  ]);
});
