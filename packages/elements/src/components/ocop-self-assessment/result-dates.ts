/** The days that follow from a result, in sentences: the next round, and what a certificate from it would bring. Fetched with the result. */
import {
  calendarText,
  certificate,
  findAuthority,
  rounds,
  type CalendarStatement,
  type LayerRounds,
  type RatingCalendar,
  type RatingRound,
} from '@ocop-kit/engine/calendar';
import type { CriteriaSet } from '@ocop-kit/engine/schema';
import { calendarOf } from '@ocop-kit/rules/calendar';
import { holidays } from '@ocop-kit/rules/holidays';
import type { TemplateResult } from 'lit';
import type { LitTemplates } from '../../shared/templates/lit-templates.js';
import { english } from './result-dates-messages.en.js';
import { RESULT_DATES_MESSAGES } from './result-dates-messages.vi.js';

/** Which days are asked for. */
interface DatesQuestion {
  readonly calendar: RatingCalendar;
  /** A province's own rounds. */
  readonly layers: readonly LayerRounds[];
  /** The rank of the sheet so far; null where there is none. */
  readonly stars: number | null;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Renders the days that follow from a result: by when to file, and behind a fold every other day.
 *
 * @param html the template function of the page
 * @param pack by which the sheet is rated; in a merged one, the first of its layers whose periods are written down counts
 * @param stars the rank of the sheet so far; null where there is none
 * @param on `YYYY-MM-DD`
 * @param pageLang of the page; whatever is not Vietnamese is answered in English
 * @returns undefined for a pack whose periods nobody wrote down, or that has no rounds
 * @throws {OcopError} `calendar/day` for a layer whose rounds have no such day
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.1, 4.3, 5, 7.6a
 */
export default function renderResultDates(
  html: LitTemplates['html'],
  { id, layers = [], local = [] }: CriteriaSet['pack'],
  stars: number | null,
  on: string,
  pageLang: string,
): TemplateResult | undefined {
  const packs = [id, ...layers.map((layer) => layer.id)];
  const calendar = packs.map(calendarOf).find((one) => one !== undefined);
  if (!calendar) return undefined;
  const lang = pageLang.startsWith('vi') ? 'vi' : 'en';
  const statements = listStatements({ calendar, layers: local, stars, on });
  const first = statements.find(({ code }) => code === 'round-file') ?? statements[0];
  if (!first) return undefined;
  const toDo = calendarText(first, lang);
  // What is not certain of a year is said once.
  const lines = new Set(statements.map((statement) => calendarText(statement, lang)));
  lines.delete(toDo);
  const { dates, 'all-dates': all } = lang === 'vi' ? RESULT_DATES_MESSAGES : english;
  return html`<section class="dates" lang=${lang} aria-labelledby="dates">
    <h3 id="dates">${dates}</h3>
    <p>${toDo}</p>
    <details class="folded">
      <summary>${all}</summary>
      <ul>
        ${[...lines].map((line) => html`<li>${line}</li>`)}
      </ul>
    </details>
  </section>`;
}

function listStatements(question: DatesQuestion): CalendarStatement[] {
  const { calendar, stars } = question;
  const { ahead, recognised } = findRounds(question);
  const ofRounds = ahead.flatMap(({ statement, notes }) => [statement, ...notes]);
  if (recognised === undefined || stars === null) return ofRounds;
  const { expires, statement, next } = certificate({ issued: recognised, on: recognised, stars }, calendar);
  const values = { issued: recognised, expires };
  const cited = statement.cite && { cite: statement.cite };
  return [...ofRounds, { code: 'if-recognised', values, ...cited }, ...next];
}

/** The rounds that a sheet goes through, and by when it is recognised then; undefined for a rank that gets no certificate. */
function findRounds({ calendar, layers, stars, on }: DatesQuestion): {
  readonly ahead: readonly RatingRound[];
  readonly recognised: string | undefined;
} {
  const { next, rounds: all } = rounds({ on, level: 'province', layers, holidays }, calendar);
  // A province's own round does not say by when it is done: the next round of the decision does.
  const done = [next, ...all.filter(({ state }) => state !== 'closed')].find(
    (round) => round?.doneUntil !== undefined,
  )?.doneUntil;
  const level = stars === null ? undefined : findAuthority(stars, calendar.authorities)?.level;
  const centre =
    level === 'centre' && done !== undefined
      ? rounds({ on: done, level: 'centre', holidays }, calendar).next
      : undefined;
  return {
    ahead: [next, centre].filter((round) => round !== undefined),
    recognised: level === 'centre' ? centre?.doneUntil : level && done,
  };
}
