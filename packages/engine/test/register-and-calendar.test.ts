/**
 * A register works out how a certificate stands from its history; the calendar of the decision, from its days. Whatever happened to a
 * certificate, the two say the same of every day.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certificate, type CertificateQuestion } from '../src/calendar.js';
import { daysAfter, monthsAfter } from '../src/calendar/plain-days.js';
import { noteEvent, stateOf, type RegisteredCertificate } from '../src/register.js';
import type { NewEvent } from '../src/register/history.js';
import { HONEY } from './fixtures/certificates.js';
import { teaCalendar } from './fixtures/tea-calendar.js';

const MONTHS = 36;
const calendar = {
  ...teaCalendar,
  certificate: { ...teaCalendar.certificate, months: MONTHS },
  authorities: [{ ...teaCalendar.authorities[0]!, ranks: [3, 4, 5] }],
  renewal: { ...teaCalendar.renewal, earliest: 180, latest: 120 },
  extension: { ...teaCalendar.extension, days: 180 },
};

/** A step of a history: so many days after the one before, with days that are stated counted from its own. */
interface Step {
  readonly kind: NewEvent['kind'];
  readonly after: number;
  readonly issued?: number | undefined;
  readonly expires?: number | undefined;
  readonly until?: number | undefined;
}

const kinds = ['recognised', 'upgraded', 'renewed', 'extended', 'withdrawn', 'corrected'] as const;
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    after: fc.nat(700),
    issued: fc.option(fc.integer({ min: -40, max: 40 }), { nil: undefined }),
    // The usual end, some days off it, or another.
    expires: fc.option(fc.oneof(fc.integer({ min: 41, max: 1500 }), fc.integer({ min: 1094, max: 1097 })), {
      nil: undefined,
    }),
    until: fc.integer({ min: 41, max: 1700 }),
  }),
  { minLength: 1, maxLength: 8 },
);

function historyOf(first: string, asked: readonly Step[]): RegisteredCertificate {
  let on = first;
  let found: RegisteredCertificate = { ...HONEY, events: [] };
  for (const { kind, after, issued, expires, until } of asked) {
    on = daysAfter(on, after);
    const isDated = kind !== 'extended' && kind !== 'withdrawn';
    found = noteEvent(found, {
      kind,
      on,
      ...(kind !== 'extended' && kind !== 'withdrawn' && kind !== 'corrected' && { stars: 4 }),
      ...(isDated && issued !== undefined && { issued: daysAfter(on, issued) }),
      ...(isDated && expires !== undefined && { expires: daysAfter(on, expires) }),
      ...(kind === 'extended' && until !== undefined && { until: daysAfter(on, until) }),
    });
  }
  return found;
}

/** What a person would read out of the history by a day, as the question that the calendar answers; undefined before there is anything. */
function questionOn({ events }: RegisteredCertificate, on: string): CertificateQuestion | undefined {
  let known: CertificateQuestion | undefined;
  // A correction belongs to the entry that stands before it.
  const ahead = events.findIndex((event) => event.kind !== 'corrected' && event.on! > on);
  for (const event of ahead < 0 ? events : events.slice(0, ahead)) {
    const { kind, issued = event.on!, until } = event;
    if (['recognised', 'upgraded', 'renewed'].includes(kind))
      known = { stars: 4, on, issued, expires: event.expires };
    else if (known && kind === 'extended') known = { ...known, extended: until };
    else if (known && kind === 'withdrawn') known = { ...known, withdrawn: event.on };
    else if (known)
      known = {
        ...known,
        issued: event.issued ?? known.issued,
        expires: event.expires ?? (isUsual(known) ? undefined : known.expires),
      };
  }
  return known;
}

/** The end that follows from the day of issue moves with it, whether or not somebody wrote it down. */
const isUsual = ({ issued, expires }: CertificateQuestion): boolean =>
  expires === undefined || expires === monthsAfter(issued!, MONTHS);

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => daysAfter('1990-01-01', days));

describe('a register and the calendar of the decision', () => {
  test('agree on every day around the edges of any history', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(anyDay, steps, (first, asked) => {
        const registered = historyOf(first, asked);
        const stated = registered.events.flatMap(({ on, issued, expires, until }) => [
          on,
          issued,
          expires,
          until,
        ]);
        const ends = registered.events.map(({ on, issued }) => monthsAfter(issued ?? on!, MONTHS));
        const edges = [...stated, ...ends].filter((day) => day !== undefined);
        const days = edges.flatMap((day) =>
          [-181, -180, -120, -119, 0, 1, 180, 181].map((more) => daysAfter(day, more)),
        );
        for (const on of new Set(days)) {
          const status = stateOf(registered, { on, calendar });
          const question = questionOn(registered, on);
          seen.set(status.state, (seen.get(status.state) ?? 0) + 1);
          if (!question) {
            expect(['not-yet', 'undated']).toContain(status.state);
            continue;
          }
          const { issued, expires } = question;
          // What ends before it begins is refused by the calendar, and found by the check of a register.
          if (expires !== undefined && expires < issued!) continue;
          const found = certificate(question, calendar);
          expect({ on, state: status.state, expires: status.expires }).toEqual({
            on,
            state: found.state,
            expires: found.expires,
          });
          if (found.state === 'withdrawn') continue;
          const { from, until, state } = found.renewal!;
          expect(status.renewal).toEqual({ from, until, state });
          // Withdrawals that are still to come are not in the register's present.
          expect(status.ends).toBe(found.until);
        }
      }),
      { numRuns: 100 },
    );
    expect([...seen.keys()].sort()).toEqual([
      'expired',
      'expiring',
      'extended',
      'not-yet',
      'undated',
      'valid',
      'withdrawn',
    ]);
  });

  test('an extension that is longer than the law allows counts to the last day allowed, and stays on record', () => {
    const registered = historyOf('2023-08-05', [
      { kind: 'recognised', after: 0 },
      { kind: 'extended', after: 1000, until: 700 },
    ]);
    expect(registered.events[1]?.until).toBe('2028-03-31');
    const on = (day: string) => stateOf(registered, { on: day, calendar });
    expect(on('2027-02-01')).toMatchObject({ state: 'extended', ends: '2027-02-01', until: '2028-03-31' });
    expect(on('2027-02-02')).toMatchObject({ state: 'expired', ends: '2027-02-01' });
  });

  test('a withdrawal whose day nobody recorded is in force on every day', () => {
    const { events } = historyOf('2023-08-05', [{ kind: 'recognised', after: 0 }]);
    const status = stateOf({ events: [...events, { kind: 'withdrawn' }] }, { on: '2024-01-01', calendar });
    expect(status.state).toBe('withdrawn');
  });
});
