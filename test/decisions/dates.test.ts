/** The days of the decision in force, from tables: each row has its article, and why it is there. */
import { choosePack } from '@ocop-kit/engine';
import {
  calendarText,
  certificate,
  deadlines,
  findAuthority,
  rounds,
  transitionDays,
  workingDaysOf,
} from '@ocop-kit/engine/calendar';
import { addDays } from '@ocop-kit/engine/days';
import { articles } from '@ocop-kit/rules/articles';
import { calendarInForce, calendarOf, certificateTerms, decisions } from '@ocop-kit/rules/calendar';
import { loadDossierRules } from '@ocop-kit/rules/dossier';
import { holidays } from '@ocop-kit/rules/holidays';
import { describe, expect, test } from 'vitest';
import table from './dates.json' with { type: 'json' };

const calendar = calendarInForce;
const by = <Row extends { readonly article: string; readonly why: string }>(rows: readonly Row[]) =>
  rows.map((row) => [`${row.article}: ${row.why}`, row] as const);

interface CertificateRow {
  readonly article: string;
  readonly why: string;
  readonly issued: string;
  readonly stated?: string;
  readonly extended?: string;
  readonly withdrawn?: string;
  readonly on: string;
  readonly expires: string;
  readonly state: string;
}

describe('a certificate', () => {
  test.each(by<CertificateRow>(table.certificates))('%s', (_, row) => {
    const { issued, stated: expires, extended, withdrawn, on } = row;
    const found = certificate({ issued, expires, extended, withdrawn, on, stars: 4 }, calendar);
    expect({ expires: found.expires, state: found.state }).toEqual({
      expires: row.expires,
      state: row.state,
    });
  });

  test.each(by(table.renewals))('is renewed: %s', (_, { issued, on, from, until, state, step }) => {
    const { renewal, next } = certificate({ issued, on, stars: 4 }, calendar);
    expect(renewal).toMatchObject({ from, until, state });
    expect(next[0]!.code).toBe(step);
  });

  test.each(table.authorities)('of $stars stars: Art. $article', ({ article, stars, level }) => {
    const { authority } = certificate({ issued: '2026-08-05', on: '2026-08-05', stars }, calendar);
    expect(authority).toMatchObject({ level, cite: { article } });
  });

  test.each([1, 2, 6])('of %i stars there is none', (stars) => {
    expect(() => certificate({ issued: '2026-08-05', on: '2026-08-05', stars }, calendar)).toThrow(
      'dates/no-certificate',
    );
  });

  test('an extension that is too long is cut, and that is said', () => {
    const { until, notes } = certificate(
      { issued: '2026-08-05', extended: '2031-01-01', on: '2029-09-01', stars: 4 },
      calendar,
    );
    expect(until).toBe('2030-02-01');
    expect(notes.map((note) => calendarText(note, 'vi'))).toContain(
      'Ngày kéo dài ghi là 01/01/2031, nhưng chỉ được kéo dài nhiều nhất 180 ngày, đến hết ngày 01/02/2030; ở đây tính đến ngày đó (khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg).',
    );
  });

  test('a last day for filing on which nobody works is said, with the working day before it', () => {
    const question = { issued: '2026-08-05', on: '2029-02-06', stars: 4 };
    const { renewal, notes } = certificate(question, calendar, { holidays });
    expect(renewal!.lastWorkingDay).toBe('2029-04-06');
    expect(notes.map((note) => calendarText(note, 'vi'))).toContain(
      'Ngày cuối nhận hồ sơ, 07/04/2029, là thứ Bảy, ngày nghỉ: nên nộp chậm nhất thứ Sáu, ngày 06/04/2029 (điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg).',
    );
  });
});

describe('a deadline', () => {
  test.each(by<(typeof table.deadlines)[number]>(table.deadlines))('%s', (_, row) => {
    const { until, counted, statement } = deadlines(row.stage, row.from, { calendar, holidays });
    expect({ until, counted }).toEqual({
      until: row.until,
      counted: 'counted' in row ? row.counted : undefined,
    });
    expect(statement.cite).toEqual({ decision: '26/2026/QĐ-TTg', article: row.article });
  });

  test('says of each year it runs through how far its days off are known', () => {
    const coverage = (from: string) =>
      deadlines('commune', from, { calendar, holidays }).coverage.map(
        ({ year, state }) => `${year} ${state}`,
      );
    expect(coverage('2026-06-01')).toEqual(['2026 official']);
    expect(coverage('2026-12-20')).toEqual(['2026 official', '2027 expected']);
    expect(coverage('2041-06-03')).toEqual(['2041 none']);
  });

  test('beyond the list, that only weekends are left out is said', () => {
    const { notes } = deadlines('commune', '2041-06-03', { calendar, holidays });
    expect(notes.map((note) => calendarText(note, 'vi'))).toEqual([
      'Không có lịch nghỉ lễ của năm 2041: chỉ trừ ngày nghỉ hằng tuần.',
    ]);
  });
});

describe('a round', () => {
  test.each(by(table.rounds))('%s', (_, { level, on, id, proposedUntil, doneUntil, article }) => {
    const { next } = rounds({ on, level: level as 'province' | 'centre' }, calendar);
    expect(next).toMatchObject({ id, proposedUntil, doneUntil, statement: { cite: { article } } });
  });

  test.each(by(table.filing))('is filed for: %s', (_, { level, on, id, fileUntil }) => {
    const { next } = rounds({ on, level: level as 'province', holidays }, calendar);
    expect(next).toMatchObject({ id, fileUntil });
    // Filed a working day earlier or then, the commune is in time; a working day after, it is not.
    const sentOn = (day: string): string => deadlines('commune', day, { calendar, holidays }).until;
    expect(sentOn(fileUntil) <= next!.proposedUntil).toBe(true);
    const following = workingDaysOf(holidays).onOrAfter(addDays(fileUntil, 1));
    expect(sentOn(following) <= next!.proposedUntil).toBe(false);
  });

  test("a province's own rounds stand among those of the decision", () => {
    const layers = [
      { title: 'Ví dụ', rounds: [{ title: 'Đợt bổ sung', from: '2027-01-05', until: '2027-01-30' }] },
    ];
    const { next, rounds: all } = rounds({ on: '2026-11-29', level: 'province', layers }, calendar);
    expect(next).toMatchObject({ title: 'Đợt bổ sung', layer: 'Ví dụ', state: 'to-come' });
    expect(all.map(({ id }) => id)).toEqual([
      'province-2-2026',
      'layer-1-1',
      'province-1-2027',
      'province-2-2027',
    ]);
    expect(rounds({ on: '2026-11-29', level: 'centre', layers }, calendar).next!.level).toBe('centre');
  });
});

describe('transitions are those by which a decision is chosen', () => {
  test.each(table.transitions)('Art. $article: to the end of $until', ({ article, id, until }) => {
    const found = transitionDays(calendar).find((one) => one.id === id);
    expect(found).toMatchObject({ until, statement: { cite: { article } } });
  });

  test.each(['first', 're-rating'] as const)(
    'a dossier for a %s rating, day by day around its last day',
    (kind) => {
      const { from, until } = transitionDays(calendar).find((one) => one.id === kind)!;
      const filed = addDays(from, -1);
      const packOn = (date: string): string => choosePack(decisions, { filed, date, kind }).pack;
      expect([packOn(until!), packOn(addDays(until!, 1))]).toEqual(['vn-qd-148-2023', 'vn-qd-26-2026']);
    },
  );

  test('the former decision lapses on the day its reason names', () => {
    const { until } = transitionDays(calendar).find(({ id }) => id === 'decision')!;
    const { because } = choosePack(decisions, { date: until!, kind: 'first' });
    expect(because.map(({ values }) => values['until'])).toContain(until);
  });

  test('certificates issued before keep the term that they state', () => {
    const { from } = transitionDays(calendar).find(({ id }) => id === 'certificates')!;
    expect(from).toBe(decisions.at(-1)!.from);
  });
});

describe('the calendar is the decision in its own words', () => {
  test('each article that it cites is there', () => {
    const text = JSON.stringify({ ...calendar, counting: {} });
    const cited = [...text.matchAll(/"article":"([^"]+)"/g)].map(([, article]) => article);
    expect(cited.length).toBeGreaterThan(20);
    for (const article of cited) expect(Object.keys(articles)).toContain(article);
  });

  test('grounds are quoted to the letter', () => {
    expect(calendar.grounds.map(({ id }) => id)).toEqual(['8.1a', '8.1b', '8.1c', '8.1d', '8.1đ', '8.1e']);
    for (const { id, text } of calendar.grounds)
      expect(articles[id]).toBe(`${id.at(-1)!}) ${(text as { readonly vi: string }).vi}.`);
  });

  const numbers: readonly (readonly [article: string, numbers: readonly number[]])[] = [
    ['4.3', [calendar.certificate.months]],
    ['7.6a', [calendar.renewal.earliest, calendar.renewal.latest]],
    ['12.3', [calendar.extension.days]],
    ...calendar.deadlines.map(({ cite, count }) => [cite.article!, [count]] as const),
    ...calendar.rounds.map(
      ({ cite, proposedBefore, doneBefore }) =>
        [cite.article!, [proposedBefore, doneBefore].flatMap((day) => day.split('-').map(Number))] as const,
    ),
  ];
  test.each(numbers)('Art. %s has the numbers %j', (article, wanted) => {
    const printed = articles[article]!.match(/\d+/g)!.map(Number);
    for (const number of wanted) expect(printed).toContain(number);
  });

  test('every authority decides on its ranks alone, and withdraws what it certifies', () => {
    for (const stars of [3, 4, 5])
      expect(findAuthority(stars, calendar.withdrawal.authorities)!.level).toBe(
        findAuthority(stars, calendar.authorities)!.level,
      );
  });

  test('a pack is asked for its own by id', () => {
    expect(calendarOf('vn-qd-26-2026')).toBe(calendar);
    expect([calendarOf('vn-qd-148-2023'), calendarOf('toString')]).toEqual([undefined, undefined]);
  });

  test("a dossier's filing window and a rating's terms are the calendar's", async () => {
    const { months } = calendar.certificate;
    const { earliest, latest } = calendar.renewal;
    const rules = await loadDossierRules({ pack: { id: calendar.pack }, title: '' } as never);
    expect(rules!.filingWindows).toEqual([
      { registration: 're-rating', earliest, latest, months, cite: { article: '7.6a' } },
    ]);
    expect(certificateTerms).toEqual({ months, expiring: earliest, extension: calendar.extension.days });
  });
});

describe('days off', () => {
  test('every year has its statutory days, and an official plan is a whole year', () => {
    expect(holidays.years.map(({ year }) => year)).toEqual(Array.from({ length: 12 }, (_, at) => 2024 + at));
    for (const { year, off } of holidays.years) {
      const days = off.map(({ day }) => day.slice(5));
      expect(days, String(year)).toEqual(expect.arrayContaining(['01-01', '04-30', '05-01', '09-02']));
      expect(off.length, String(year)).toBeGreaterThanOrEqual(10);
    }
  });

  test('official plans name their sources, and work as many weekend days as they swap', () => {
    const official = holidays.years.filter(({ state }) => state === 'official');
    expect(official.map(({ year }) => year)).toEqual([2024, 2025, 2026]);
    for (const { sources, off, working } of official) {
      expect(sources.join(' ')).toContain('https://');
      const swapped = off.filter(({ title }) => (title as { readonly vi: string }).vi === 'Nghỉ hoán đổi');
      expect(working).toHaveLength(swapped.length);
    }
  });
});
