/** Days as lines: how things stand first, then the days with their weekdays, then what to do. */
import { textIn } from '@ocop-kit/engine';
import {
  calendarText,
  weekdayText,
  type CalendarStatement,
  type CertificateStanding,
  type RatingDeadline,
  type RatingRound,
} from '@ocop-kit/engine/calendar';
import { formatDay } from '@ocop-kit/engine/days';
import type { CommandContext } from '../../context/command-context.js';
import { wrapText } from '../../render/table.js';
import { sanitizeLine } from '../../terminal/sanitize.js';
import { messages } from './messages.js';

type DayLine = readonly [title: string, day: string | undefined];

export function certificateLines(context: CommandContext, standing: CertificateStanding): string[] {
  const { lang, colour } = context;
  const t = context.translator(messages);
  const { stars, issued, expires, until, renewal, extendableUntil, state, statement, next, notes } = standing;
  const isExtended = until > expires;
  const days: readonly DayLine[] = [
    [t('issuedOn'), issued],
    [t('opens'), renewal?.from],
    [t('closes'), renewal?.until],
    [t('ends'), expires],
    [
      t(isExtended ? 'extendedUntil' : 'extendable'),
      state === 'withdrawn' ? undefined : isExtended ? until : extendableUntil,
    ],
  ];
  return [
    colour.bold(t('certificate', { stars })),
    ...sentenceLines(context, statement),
    '',
    ...dayLines(context, days, [t('authority'), textIn(standing.authority.title, lang)]),
    '',
    colour.bold(t('next')),
    ...next.flatMap((step) => sentenceLines(context, step, '→')),
    ...noteLines(context, notes),
  ];
}

export function deadlineLines(
  context: CommandContext,
  { statement, notes }: RatingDeadline,
  event: Parameters<typeof textIn>[0],
): string[] {
  const t = context.translator(messages);
  return [
    ...wrapText(t('deadline', { event: textIn(event, context.lang) }), context.width).map((line) =>
      context.colour.bold(line),
    ),
    ...sentenceLines(context, statement, '→'),
    ...noteLines(context, notes),
  ];
}

export function roundLines(
  context: CommandContext,
  { next, rounds }: { readonly next: RatingRound | undefined; readonly rounds: readonly RatingRound[] },
  on: string,
): string[] {
  const { lang, colour } = context;
  const t = context.translator(messages);
  const notes = [
    ...new Map(
      rounds
        .flatMap((round) => round.notes)
        .filter(isAboutYears)
        .map(byText(lang)),
    ).values(),
  ];
  return [
    colour.bold(t('rounds', { on: formatDay(on, lang === 'vi') })),
    ...(rounds.length === 0 ? [`  ${t('noRounds')}`] : []),
    ...rounds.flatMap((round) =>
      [round.statement, ...round.notes.filter((note) => !isAboutYears(note))].flatMap((statement, at) =>
        sentenceLines(context, statement, at === 0 && round === next ? '→' : ' '),
      ),
    ),
    ...noteLines(context, notes),
  ];
}

const isAboutYears = ({ code }: CalendarStatement): boolean => code.startsWith('holidays-');
const byText =
  (lang: CommandContext['lang']) =>
  (statement: CalendarStatement): readonly [string, CalendarStatement] => [
    calendarText(statement, lang),
    statement,
  ];

function noteLines(context: CommandContext, notes: readonly CalendarStatement[]): string[] {
  const { colour } = context;
  if (notes.length === 0) return [];
  return [
    '',
    colour.bold(context.translator(messages)('notes')),
    ...notes.flatMap((note) => sentenceLines(context, note, colour.yellow('!'))),
  ];
}

function sentenceLines({ lang, width }: CommandContext, statement: CalendarStatement, mark = ' '): string[] {
  const [first = '', ...rest] = wrapText(sanitizeLine(calendarText(statement, lang)), width - 4);
  return [`  ${mark} ${first}`, ...rest.map((line) => `    ${line}`)];
}

function dayLines(
  { lang, colour }: CommandContext,
  days: readonly DayLine[],
  last: readonly [string, string],
): string[] {
  const rows = days.flatMap(([title, day]) =>
    day === undefined
      ? []
      : [[title, `${formatDay(day, lang === 'vi')}  ${colour.dim(weekdayText(day, lang))}`] as const],
  );
  const all = [...rows, last];
  const widest = Math.max(...all.map(([title]) => title.length));
  return all.map(([title, text]) => `    ${title.padEnd(widest)}  ${text}`);
}
