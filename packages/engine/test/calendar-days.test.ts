/**
 * Three ways to reckon with days agree over 200 years: our own, which pages with nothing but a rating load; Temporal, by which the
 * calendar counts; and js-joda, which knows of neither.
 */
import { ChronoUnit, LocalDate } from '@js-joda/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificate, deadlines, weekdayOf, workingDaysOf } from '../src/calendar.js';
import { daysAfter, daysUntil, monthsAfter } from '../src/calendar/plain-days.js';
import { certificateState } from '../src/days.js';
import { addDays, addMonths, daysBetween, isDay } from '../src/days/days.js';
import { teaCalendar, teaHolidays } from './fixtures/tea-calendar.js';

const FIRST = LocalDate.parse('1950-01-01');
/** Until the end of 2149. */
const SPAN = FIRST.until(LocalDate.parse('2150-01-01'), ChronoUnit.DAYS);
const anyDay = fc.nat(SPAN - 1).map((days) => FIRST.plusDays(days).toString());

describe('every day of 200 years', () => {
  test('so many days and months on, by three calendars', () => {
    const apart: string[] = [];
    let joda = FIRST;
    for (let at = 0; at < SPAN; at++) {
      const day = joda.toString();
      const following = joda.plusDays(1);
      const expected = [following, joda.plusMonths(36)].join();
      const weekday = joda.dayOfWeek().value();
      if ([addDays(day, 1), addMonths(day, 36)].join() !== expected) apart.push(day);
      if ([daysAfter(day, 1), monthsAfter(day, 36)].join() !== expected) apart.push(day);
      if (!isDay(day) || weekdayOf(day) !== weekday) apart.push(day);
      joda = following;
    }
    expect(apart).toEqual([]);
  });
});

describe('any days', () => {
  test('any number of days and months, there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        const joda = LocalDate.parse(day);
        expect([addDays(day, count), daysAfter(day, count)]).toEqual(
          Array(2).fill(joda.plusDays(count).toString()),
        );
        const months = Math.trunc(count / 20);
        expect([addMonths(day, months), monthsAfter(day, months)]).toEqual(
          Array(2).fill(joda.plusMonths(months).toString()),
        );
      }),
      { numRuns: 2_000 },
    );
  });

  test('days between two of them', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        const days = LocalDate.parse(from).until(LocalDate.parse(to), ChronoUnit.DAYS);
        expect([daysBetween(from, to), daysUntil(from, to)]).toEqual([days, days]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a certificate by another calendar', () => {
  const ask = (months: number, earliest: number, latest: number) => ({
    ...teaCalendar,
    certificate: { ...teaCalendar.certificate, months },
    renewal: { ...teaCalendar.renewal, earliest, latest },
    extension: { ...teaCalendar.extension, days: 180 },
  });
  const calendar = ask(36, 180, 120);

  test('its end, its window and its state, on any day around its end', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), fc.nat(400), (issued, around, extension) => {
        const end = LocalDate.parse(issued).plusMonths(36);
        const on = end.plusDays(around);
        const extended = end.plusDays(extension).toString();
        const found = certificate({ issued, on: on.toString(), stars: 1, extended }, calendar);
        expect(found).toMatchObject({
          expires: end.toString(),
          extendableUntil: end.plusDays(180).toString(),
          renewal: { from: end.minusDays(180).toString(), until: end.minusDays(120).toString() },
        });
        const state =
          around > 0
            ? around <= Math.min(extension, 180)
              ? 'extended'
              : 'expired'
            : around >= -180
              ? 'expiring'
              : 'valid';
        expect(found.state).toBe(state);
        expect(found.daysLeft).toBe(Math.min(extension, 180) - around);
      }),
      { numRuns: 3_000 },
    );
  });

  test('a page that reckons by itself finds the same state', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1_200, max: 400 }), fc.nat(180), (issued, around, extension) => {
        const expires = addMonths(issued, 36);
        const on = addDays(expires, around);
        const days = {
          issued,
          expires,
          expiringFrom: addDays(expires, -180),
          extended: extension === 0 ? undefined : addDays(expires, extension),
        };
        const { state } = certificate({ issued, on, stars: 1, extended: days.extended }, calendar);
        expect(certificateState(days, on)).toBe(state);
      }),
      { numRuns: 3_000 },
    );
  });
});

test('so many working days are as many days that nobody has off', () => {
  const working = workingDaysOf(teaHolidays);
  const in2026 = fc.nat(360).map((days) => addDays('2026-01-01', days));
  fc.assert(
    fc.property(in2026, fc.nat(60), (from, count) => {
      const calendar = {
        ...teaCalendar,
        deadlines: teaCalendar.deadlines.map((deadline) => ({ ...deadline, count })),
      };
      const { until } = deadlines('village', from, { calendar, holidays: teaHolidays });
      const between = Array.from({ length: daysBetween(from, until) }, (_, at) => addDays(from, at + 1));
      expect(between.filter((day) => !working.isOff(day))).toHaveLength(count);
      if (count > 0) expect(working.isOff(until)).toBe(false);
    }),
    { numRuns: 300 },
  );
});
