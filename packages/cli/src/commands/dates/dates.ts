import { RATING_KINDS } from '@ocop-kit/engine';
import {
  certificate,
  certificateEntries,
  deadlines,
  findAuthority,
  rounds,
  withOfficialPlan,
  type CertificateStanding,
  type Holidays,
  type HolidayYear,
  type RatingCalendar,
} from '@ocop-kit/engine/calendar';
import { readJson } from '@ocop-kit/engine/schema';
import { PACK_IN_FORCE } from '@ocop-kit/rules';
import { calendarInForce, calendarOf } from '@ocop-kit/rules/calendar';
import { holidays } from '@ocop-kit/rules/holidays';
import type { Command } from 'commander';
import type { CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readChoice } from '../../context/read-choice.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { readText } from '../../files/read-file.js';
import { refuseToOverwrite, writeOutput } from '../../output/output.js';
import { certificateLines, deadlineLines, roundLines } from './dates-lines.js';
import { messages } from './messages.js';
import { readDayOption, readStars, todayInVietnam } from './read-options.js';

interface DatesOptions {
  readonly issued?: string;
  readonly expires?: string;
  readonly stars?: string;
  readonly on?: string;
  readonly extended?: string;
  readonly withdrawn?: string;
  readonly kind?: string;
  readonly stage?: string;
  readonly from?: string;
  readonly province?: string;
  readonly holidays?: string;
  readonly ics?: string;
  readonly name?: string;
}

/** What all questions are answered by. */
interface DatesBasis {
  readonly calendar: RatingCalendar;
  readonly daysOff: Holidays;
  readonly on: string;
}

const STAGES = calendarInForce.deadlines.map(({ id }) => id).join(', ');

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('dates')
    .description(t('about'))
    .option('--issued <day>', t('issued'))
    .option('--expires <day>', t('expires'))
    .option('--stars <number>', t('stars'))
    .option('--on <day>', t('on'))
    .option('--extended <day>', t('extended'))
    .option('--withdrawn <day>', t('withdrawn'))
    .option('--kind <kind>', t('kind'))
    .option('--province <file>', t('province'))
    .option('--stage <stage>', t('stage', { known: STAGES }))
    .option('--from <day>', t('from'))
    .option('--holidays <file>', t('holidays'))
    .option('--ics <file>', t('ics'))
    .option('--name <name>', t('name'))
    .action((options: DatesOptions) => run((context) => printDates(context, options)));
}

/** A deadline where a stage is named, the days of a certificate where one is known, and else the rounds. */
async function printDates(context: CommandContext, options: DatesOptions): Promise<number> {
  const t = context.translator(messages);
  const { stage, from, issued, expires, ics } = options;
  const on = options.on === undefined ? todayInVietnam() : readDayOption(context, '--on', options.on);
  const basis: DatesBasis = {
    calendar: calendarFor(context),
    daysOff: await readDaysOff(context, options),
    on,
  };
  const isCertificate = issued !== undefined || expires !== undefined;
  if (ics !== undefined && (stage !== undefined || !isCertificate))
    throw new Failure(EXIT.usage, t('noDays'));
  if (stage !== undefined || from !== undefined) return printDeadline(context, stage, from, basis);
  const kind = readChoice(
    context,
    '--kind',
    options.kind ?? (isCertificate ? 're-rating' : 'first'),
    RATING_KINDS,
  );
  const standing = isCertificate ? readStanding(context, options, basis) : undefined;
  // A re-rating is filed by the days of its certificate; any other dossier for a round.
  const found = kind === 're-rating' ? undefined : await findRounds(context, options, basis);
  if (context.json)
    context.print(
      JSON.stringify({ ...(standing && { certificate: standing }), ...(found && { rounds: found.rounds }) }),
    );
  else {
    if (standing) context.print(...certificateLines(context, standing));
    if (standing && found) context.print('');
    if (found) context.print(...roundLines(context, found, on));
  }
  if (standing && ics !== undefined) await writeEntries(context, standing, ics, options);
  return EXIT.done;
}

function printDeadline(
  context: CommandContext,
  stage: string | undefined,
  from: string | undefined,
  { calendar, daysOff }: DatesBasis,
): number {
  const t = context.translator(messages);
  const known = calendar.deadlines.map(({ id }) => id);
  if (stage === undefined) throw new Failure(EXIT.usage, t('noStage', { known: known.join(' | ') }));
  if (from === undefined) throw new Failure(EXIT.usage, t('noFrom'));
  const chosen = readChoice(context, '--stage', stage, known);
  const found = deadlines(chosen, readDayOption(context, '--from', from), { calendar, holidays: daysOff });
  const event = calendar.deadlines.find(({ id }) => id === chosen)?.from ?? '';
  context.print(
    ...(context.json ? [JSON.stringify({ deadline: found })] : deadlineLines(context, found, event)),
  );
  return EXIT.done;
}

function readStanding(
  context: CommandContext,
  options: DatesOptions,
  { calendar, daysOff, on }: DatesBasis,
): CertificateStanding {
  if (options.stars === undefined) throw new Failure(EXIT.usage, context.translator(messages)('noStars'));
  const day = (name: 'issued' | 'expires' | 'extended' | 'withdrawn'): string | undefined => {
    const value = options[name];
    return value === undefined ? undefined : readDayOption(context, `--${name}`, value);
  };
  const question = {
    issued: day('issued'),
    expires: day('expires'),
    extended: day('extended'),
    withdrawn: day('withdrawn'),
    stars: readStars(context, options.stars),
    on,
  };
  return certificate(question, calendar, { holidays: daysOff });
}

async function findRounds(
  context: CommandContext,
  { stars, province }: DatesOptions,
  { calendar, daysOff, on }: DatesBasis,
): Promise<ReturnType<typeof rounds>> {
  const rank = stars === undefined ? undefined : readStars(context, stars);
  const { level = 'province' } = (rank !== undefined && findAuthority(rank, calendar.authorities)) || {};
  const layers = province === undefined ? [] : await readLayers(context, province);
  return rounds({ on, level, layers, holidays: daysOff }, calendar);
}

/** The layers of a province, with everything they lie upon. */
async function readLayers({ t }: CommandContext, file: string) {
  const { mergedPack, readRules } = await import('../../rules-source/rules-source.js');
  return mergedPack(await readRules(file, [], t)).header.local ?? [];
}

/** @throws {Failure} for a pack of somebody's own */
function calendarFor({ pack, translator }: CommandContext): RatingCalendar {
  const calendar = calendarOf(pack);
  if (calendar) return calendar;
  throw new Failure(EXIT.input, translator(messages)('noCalendar', { pack, known: PACK_IN_FORCE }));
}

async function readDaysOff({ t }: CommandContext, { holidays: file }: DatesOptions): Promise<Holidays> {
  if (file === undefined) return holidays;
  // It is checked as it is laid over the list.
  return withOfficialPlan(holidays, readJson(await readText(file, t)) as HolidayYear);
}

async function writeEntries(
  context: CommandContext,
  standing: CertificateStanding,
  file: string,
  { name }: DatesOptions,
): Promise<void> {
  const t = context.translator(messages);
  const { lang } = context;
  const { issued, expires, stars, on } = standing;
  const entries = certificateEntries(standing, { id: `${stars}-sao-${issued ?? expires}`, name, lang });
  if (entries.length === 0) {
    context.warn(t('nothingToWrite'));
    return;
  }
  await refuseToOverwrite(context, file, []);
  const { datesFile } = await import('@ocop-kit/documents/calendar');
  const title = name ?? t('certificate', { stars });
  await writeOutput(context, file, datesFile(entries, { lang, title, stamp: on }), []);
  context.warn(t('written', { count: entries.length, file }));
}
