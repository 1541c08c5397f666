/** What became of an old sheet, for people: what needs a look first, then where it stands. */
import {
  compileSet,
  textIn,
  type ScoredPick,
  type CriteriaSet,
  type LostNotes,
  type MigrationResult,
  type NextStar,
} from '@ocop-kit/engine';
import type { Moved } from '../../migration/migrate-and-score.js';
import type { Session } from '../../context/command-context.js';
import type { WordKey } from '../../i18n/translate.js';
import { missedLines } from '../../render/missed-minimums.js';
import { optionText } from '../../render/option-text.js';
import { rankText } from '../../render/rank-text.js';
import { wrap } from '../../render/table.js';
import { wayLines } from '../../render/next-star-lines.js';

export function migratedLines(
  session: Session,
  moved: Moved,
  wayBack: NextStar | undefined,
  output: string | undefined,
): string[] {
  const { say, lang, colour, width } = session;
  const { from, to, migrated } = moved;
  const { product, entity } = migrated.assessment;
  const names = [product.name, entity.name].filter((name) => name !== '').join(' · ');
  const decision = ({ pack }: CriteriaSet): string => pack.decision.number;
  return [
    ...(names ? [colour.bold(names)] : []),
    ...wrap(say('set', { no: to.no, title: textIn(to.title, lang) }), width),
    colour.dim(say('migrate.decisions', { from: decision(from), to: decision(to) })),
    '',
    ...standingLines(session, moved),
    '',
    colour.bold(say('migrate.carried', { count: migrated.carried.length })),
    ...doubtfulLines(session, moved),
    ...lostLines(session, moved),
    ...addedLines(session, moved),
    '',
    ...missedLines(session, to, moved.after),
    ...(wayBack ? ['', ...wayLines(session, to, wayBack, moved.after.stars)] : []),
    '',
    output === undefined ? say('migrate.notWritten') : say('migrate.written', { file: output }),
  ];
}

function standingLines(session: Session, { from, to, before, sure, after, most }: Moved): string[] {
  const { say } = session;
  const line = (key: WordKey, set: CriteriaSet, { total, stars }: Moved['before']): string =>
    `  ${say(key)}: ${say('migrate.standing', { total, stars: rankText(session, set, stars) })}`;
  return [
    line('migrate.before', from, before),
    line('migrate.sure', to, sure),
    line('migrate.after', to, after),
    ...(most === after.stars ? [] : [`  ${say('migrate.most', { stars: rankText(session, to, most) })}`]),
  ];
}

function doubtfulLines(session: Session, { from, to, migrated }: Moved): string[] {
  const { say } = session;
  return part(
    session,
    'migrate.doubtful',
    migrated.doubtful.map((answer) => [
      titleOf(session, to, answer.to.criterion),
      `${say('migrate.was')}: ${answerText(session, from, answer.from)}`,
      `${say('migrate.is')}: ${answerText(session, to, answer.to)}`,
      `${say('migrate.why')}: ${textIn(answer.why, session.lang)}`,
    ]),
  );
}

function lostLines(session: Session, { from, migrated }: Moved): string[] {
  const { say, lang } = session;
  return part(
    session,
    'migrate.lost',
    migrated.lost.map((entry) => [
      ...lostHead(session, from, entry),
      `${say('migrate.why')}: ${textIn(entry.why, lang) || say('migrate.noReason')}`,
    ]),
  );
}

function lostHead(session: Session, from: CriteriaSet, entry: MigrationResult['lost'][number]): string[] {
  const { say, lang } = session;
  if (entry.what === 'condition') {
    const text = textIn(from.conditions?.find(({ id }) => id === entry.from)?.text, lang);
    return [say('migrate.condition', { text: text || entry.from })];
  }
  if (entry.what === 'notes') return [titleOf(session, from, entry.criterion), notesText(session, entry)];
  return [
    titleOf(session, from, entry.from.criterion),
    `${say('migrate.was')}: ${answerText(session, from, entry.from)}`,
    ...(entry.to === null ? [] : [say('migrate.afresh', { criterion: entry.to })]),
  ];
}

function notesText({ say }: Session, { evidence }: LostNotes): string {
  return say('migrate.notes', { evidence });
}

function addedLines(session: Session, { to, migrated }: Moved): string[] {
  return part(
    session,
    'migrate.added',
    migrated.added.map(({ criterion, why }) => [titleOf(session, to, criterion), textIn(why, session.lang)]),
  );
}

/** A heading with how many, then each entry: its first line stands out, the others are set in. */
function part({ say, colour, width }: Session, heading: WordKey, entries: readonly string[][]): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    colour.bold(say(heading, { count: entries.length })),
    ...entries.flatMap(([head = '', ...lines]) => [
      ...wrap(head, width - 2).map((line) => `  ${line}`),
      ...lines.flatMap((line) => wrap(line, width - 6).map((piece) => `      ${piece}`)),
    ]),
  ];
}

function titleOf({ lang }: Session, set: CriteriaSet, criterion: string): string {
  const { leaves, positions } = compileSet(set);
  return `${criterion}  ${textIn(leaves[positions.get(criterion) ?? -1]?.title, lang)}`;
}

function answerText(session: Session, set: CriteriaSet, { criterion, option, points }: ScoredPick): string {
  const { leaves, positions } = compileSet(set);
  const text = optionText(session, leaves[positions.get(criterion) ?? -1], option);
  return `${text} (${session.say('migrate.points', { points })})`;
}
