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
import type { ScoredMigration } from '../../migration/migrate-and-score.js';
import type { CommandContext } from '../../context/command-context.js';
import type { MessageKey } from '../../i18n/translate.js';
import { missedMinimumLines } from '../../render/missed-minimums.js';
import { optionText } from '../../render/option-text.js';
import { rankText } from '../../render/rank-text.js';
import { wrapText } from '../../render/table.js';
import { nextStarLines } from '../../render/next-star-lines.js';

export function migrateLines(
  context: CommandContext,
  moved: ScoredMigration,
  wayBack: NextStar | undefined,
  output: string | undefined,
): string[] {
  const { t, lang, colour, width } = context;
  const { from, to, migrated } = moved;
  const { product, entity } = migrated.assessment;
  const names = [product.name, entity.name].filter((name) => name !== '').join(' · ');
  const decision = ({ pack }: CriteriaSet): string => pack.decision.number;
  return [
    ...(names ? [colour.bold(names)] : []),
    ...wrapText(t('set', { no: to.no, title: textIn(to.title, lang) }), width),
    colour.dim(t('migrate.decisions', { from: decision(from), to: decision(to) })),
    '',
    ...resultLines(context, moved),
    '',
    colour.bold(t('migrate.carried', { count: migrated.carried.length })),
    ...doubtfulLines(context, moved),
    ...lostLines(context, moved),
    ...addedLines(context, moved),
    '',
    ...missedMinimumLines(context, to, moved.after),
    ...(wayBack ? ['', ...nextStarLines(context, to, wayBack, moved.after.stars)] : []),
    '',
    output === undefined ? t('migrate.notWritten') : t('migrate.written', { file: output }),
  ];
}

function resultLines(
  context: CommandContext,
  { from, to, before, sure, after, most }: ScoredMigration,
): string[] {
  const { t } = context;
  const line = (key: MessageKey, set: CriteriaSet, { total, stars }: ScoredMigration['before']): string =>
    `  ${t(key)}: ${t('migrate.standing', { total, stars: rankText(context, set, stars) })}`;
  return [
    line('migrate.before', from, before),
    line('migrate.sure', to, sure),
    line('migrate.after', to, after),
    ...(most === after.stars ? [] : [`  ${t('migrate.most', { stars: rankText(context, to, most) })}`]),
  ];
}

function doubtfulLines(context: CommandContext, { from, to, migrated }: ScoredMigration): string[] {
  const { t } = context;
  return entryLines(
    context,
    'migrate.doubtful',
    migrated.doubtful.map((answer) => [
      criterionText(context, to, answer.to.criterion),
      `${t('migrate.was')}: ${answerText(context, from, answer.from)}`,
      `${t('migrate.is')}: ${answerText(context, to, answer.to)}`,
      `${t('migrate.why')}: ${textIn(answer.why, context.lang)}`,
    ]),
  );
}

function lostLines(context: CommandContext, { from, migrated }: ScoredMigration): string[] {
  const { t, lang } = context;
  return entryLines(
    context,
    'migrate.lost',
    migrated.lost.map((entry) => [
      ...lostHead(context, from, entry),
      `${t('migrate.why')}: ${textIn(entry.why, lang) || t('migrate.noReason')}`,
    ]),
  );
}

function lostHead(
  context: CommandContext,
  from: CriteriaSet,
  entry: MigrationResult['lost'][number],
): string[] {
  const { t, lang } = context;
  if (entry.what === 'condition') {
    const text = textIn(from.conditions?.find(({ id }) => id === entry.from)?.text, lang);
    return [t('migrate.condition', { text: text || entry.from })];
  }
  if (entry.what === 'notes')
    return [criterionText(context, from, entry.criterion), notesText(context, entry)];
  return [
    criterionText(context, from, entry.from.criterion),
    `${t('migrate.was')}: ${answerText(context, from, entry.from)}`,
    ...(entry.to === null ? [] : [t('migrate.afresh', { criterion: entry.to })]),
  ];
}

function notesText({ t }: CommandContext, { evidence }: LostNotes): string {
  return t('migrate.notes', { evidence });
}

function addedLines(context: CommandContext, { to, migrated }: ScoredMigration): string[] {
  return entryLines(
    context,
    'migrate.added',
    migrated.added.map(({ criterion, why }) => [
      criterionText(context, to, criterion),
      textIn(why, context.lang),
    ]),
  );
}

/** A heading with how many, then each entry: its first line stands out, the others are set in. */
function entryLines(
  { t, colour, width }: CommandContext,
  heading: MessageKey,
  entries: readonly string[][],
): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    colour.bold(t(heading, { count: entries.length })),
    ...entries.flatMap(([head = '', ...lines]) => [
      ...wrapText(head, width - 2).map((line) => `  ${line}`),
      ...lines.flatMap((line) => wrapText(line, width - 6).map((piece) => `      ${piece}`)),
    ]),
  ];
}

function criterionText({ lang }: CommandContext, set: CriteriaSet, criterion: string): string {
  const { leaves, positions } = compileSet(set);
  return `${criterion}  ${textIn(leaves[positions.get(criterion) ?? -1]?.title, lang)}`;
}

function answerText(
  context: CommandContext,
  set: CriteriaSet,
  { criterion, option, points }: ScoredPick,
): string {
  const { leaves, positions } = compileSet(set);
  const text = optionText(context, leaves[positions.get(criterion) ?? -1], option);
  return `${text} (${context.t('migrate.points', { points })})`;
}
