/** The rounds of rating: those of the decision, which come every year, and a province's own. */
import { describeValue, pointerStep, refuse } from '../errors/errors.js';
import type { Holidays } from '../formats/calendar/holidays.js';
import type { RatingCalendar } from '../formats/calendar/rating-calendar.js';
import type { Round } from '../formats/layer/round.js';
import { RATING_LEVELS, type RatingLevel } from '../formats/rating-levels.js';
import type { Text } from '../text/text.js';
import { checkCalendar, checkDay } from './check-calendar.js';
import { describeCoverage } from './deadlines.js';
import { daysAfter, monthsAfter } from './plain-days.js';
import { citeDecision, type CalendarStatement } from './statement.js';
import { workingDaysOf, type WorkingDays } from './working-days.js';

/** What a province lays over a decision, as far as its rounds go: a layer of a merged pack, or an overlay. */
export interface LayerRounds {
  readonly title?: Text | undefined;
  readonly rounds?: readonly Round[] | undefined;
}

/** Which rounds are asked for. */
export interface RoundsQuestion {
  /** The day that is asked about, `YYYY-MM-DD`. */
  readonly on: string;
  /** Who rates: up to four stars a province, five the centre. */
  readonly level: RatingLevel;
  /** A province's own rounds; they are left out for the centre. */
  readonly layers?: readonly LayerRounds[] | undefined;
  /** Of the country: with them a round says by when a producer files. */
  readonly holidays?: Holidays | undefined;
}

/** A round of rating. Days are `YYYY-MM-DD`. */
export interface RatingRound {
  readonly id: string;
  readonly level: RatingLevel;
  /** "Round 1": with the year it is counted to, where the decision has it every year. */
  readonly title: Text;
  readonly year?: number;
  /** The first day on which dossiers are taken, where that is known. */
  readonly from?: string;
  /** The last day on which the proposing office sends dossiers on; for a province's own round, the last day dossiers are taken. */
  readonly proposedUntil: string;
  /** The last day by which the rating is done. */
  readonly doneUntil?: string;
  /** By when a producer files, so that the proposing office has its whole time: for rounds of the decision, with a list of holidays. */
  readonly fileUntil?: string;
  /** Dossiers are not taken yet, are taken, or are being rated. */
  readonly state: 'to-come' | 'open' | 'closed';
  /** The layer that has it, where that is not the decision. */
  readonly layer?: Text;
  readonly note?: Text;
  /** The round, for `calendarText`. */
  readonly statement: CalendarStatement;
  /** By when to file, and what is not known of its days off, for `calendarText`. */
  readonly notes: readonly CalendarStatement[];
}

/**
 * Lists the rounds that are not over on a day, for a year ahead.
 *
 * "Before 30 April" is read as by the end of 29 April.
 *
 * @param question the day, who rates, a province's own rounds
 * @param calendar of the decision
 * @returns `next`: the next one to file for; `rounds`: all, in the order in which dossiers are due
 * @throws {OcopError} `calendar/day`; `dates/level`; `input/shape` and `dates/*` for what is no calendar or no list of holidays
 * @see QĐ 26/2026/QĐ-TTg Art. 5
 */
export function rounds(
  question: RoundsQuestion,
  calendar: RatingCalendar,
): { readonly next: RatingRound | undefined; readonly rounds: readonly RatingRound[] } {
  checkCalendar(calendar);
  const { on, level, layers = [], holidays } = Object(question) as RoundsQuestion;
  checkDay(on, '/on');
  if (!RATING_LEVELS.includes(level))
    refuse('dates/level', '/level', { level: describeValue(level), known: RATING_LEVELS });
  const working = holidays && workingDaysOf(holidays);
  const year = Number(on.slice(0, 4));
  const yearly = [year - 2, year - 1, year, year + 1].flatMap((of) =>
    calendar.rounds
      .filter((round) => round.level === level)
      .map((round) => datedRound(round, of, on, calendar, working)),
  );
  const own = level === 'province' ? layers.flatMap((layer, at) => layerRounds(layer, at, on)) : [];
  const horizon = monthsAfter(on, 12);
  const all = [...yearly, ...own]
    .filter(({ proposedUntil, doneUntil }) => (doneUntil ?? proposedUntil) >= on && proposedUntil <= horizon)
    .sort((a, b) => (a.proposedUntil < b.proposedUntil ? -1 : a.proposedUntil > b.proposedUntil ? 1 : 0));
  return {
    next: all.find(
      ({ state, fileUntil }) => state !== 'closed' && (fileUntil === undefined || fileUntil >= on),
    ),
    rounds: all,
  };
}

function datedRound(
  {
    id,
    level,
    title,
    proposedBefore,
    doneBefore,
    nextYear,
    proposer,
    handling,
    cite,
  }: RatingCalendar['rounds'][number],
  year: number,
  on: string,
  calendar: RatingCalendar,
  working: WorkingDays | undefined,
): RatingRound {
  const inYear = nextYear ? year + 1 : year;
  const [proposed, done] = [proposedBefore, doneBefore].map((day) => dayOfYear(inYear, day)) as [
    string,
    string,
  ];
  const [proposedUntil, doneUntil] = [daysAfter(proposed, -1), daysAfter(done, -1)];
  const citation = citeDecision(calendar, cite);
  const time = calendar.deadlines.find((deadline) => deadline.id === handling);
  const fileUntil =
    time && working && time.unit === 'working-days' ? fileBy(proposedUntil, time.count, working) : undefined;
  return {
    id: `${id}-${year}`,
    level,
    title,
    year,
    proposedUntil,
    doneUntil,
    ...(fileUntil !== undefined && { fileUntil }),
    state: on > proposedUntil ? 'closed' : 'open',
    statement: {
      code: 'round',
      values: { title, year: String(year), proposer, proposed, proposedUntil, done, doneUntil },
      cite: citation,
    },
    notes:
      time && fileUntil !== undefined && working
        ? [
            {
              code: 'round-file',
              values: { title, year: String(year), proposer, count: time.count, fileUntil },
              cite: citeDecision(calendar, time.cite),
            },
            ...describeCoverage(working.coverage(fileUntil, proposedUntil)),
          ]
        : [],
  };
}

/** 29 February is the last of February in years that have none. */
function dayOfYear(year: number, monthDay: string): string {
  const months = Number(monthDay.slice(0, 2)) - 1;
  const first = monthsAfter(`${year}-01-01`, months);
  const last = daysAfter(monthsAfter(first, 1), -1);
  const day = `${first.slice(0, 8)}${monthDay.slice(3)}`;
  return day > last ? last : day;
}

/** The last working day from which so many working days end by the last day. */
function fileBy(last: string, count: number, working: WorkingDays): string {
  let first = working.onOrBefore(last);
  for (let left = count - 1; left > 0; left--) first = working.onOrBefore(daysAfter(first, -1));
  return working.onOrBefore(daysAfter(first, -1));
}

function layerRounds({ title: layer, rounds: own = [] }: LayerRounds, at: number, on: string): RatingRound[] {
  return own.map(({ title, from, until, note }, no) => {
    const path = `/layers${pointerStep(at)}/rounds${pointerStep(no)}`;
    checkDay(from, `${path}/from`);
    checkDay(until, `${path}/until`);
    return {
      id: `layer-${at + 1}-${no + 1}`,
      level: 'province',
      title,
      from,
      proposedUntil: until,
      state: on < from ? 'to-come' : on > until ? 'closed' : 'open',
      ...(layer !== undefined && { layer }),
      ...(note !== undefined && { note }),
      statement: { code: 'round-of-layer', values: { title, from, until } },
      notes: [],
    };
  });
}
