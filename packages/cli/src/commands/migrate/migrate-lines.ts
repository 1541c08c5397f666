/** A migrated sheet as lines: its results first, then what needs a look, then the least changes back to the former rank. */
import {
  compileSet,
  textIn,
  type ScoredPick,
  type CriteriaSet,
  type LostNotes,
  type MigrationResult,
  type NextStar,
} from '@ocop-kit/engine';
import type { CommandContext } from '../../context/command-context.js';
import type { ScoredMigration } from '../../migration/migrate-and-score.js';
import { missedMinimumLines } from '../../render/missed-minimums.js';
import { nextStarLines } from '../../render/next-star-lines.js';
import { optionText } from '../../render/option-text.js';
import { rankText } from '../../render/rank-text.js';
import { wrapText } from '../../render/table.js';
import { messages } from './messages.js';

export function migrateLines(
  context: CommandContext,
  moved: ScoredMigration,
  nextToFormerRank: NextStar | undefined,
  output: string | undefined,
): string[] {
  const { lang, colour, width } = context;
  const t = context.translator(messages);
  const { from, to, migrated } = moved;
  const { product, entity } = migrated.assessment;
  const names = [product.name, entity.name].filter((name) => name !== '').join(' · ');
  const decision = ({ pack }: CriteriaSet): string => pack.decision.number;
  return [
    ...(names ? [colour.bold(names)] : []),
    ...wrapText(t('set', { no: to.no, title: textIn(to.title, lang) }), width),
    colour.dim(t('decisions', { from: decision(from), to: decision(to) })),
    '',
    ...resultLines(context, moved),
    '',
    colour.bold(t('carried', { count: migrated.carried.length })),
    ...doubtfulLines(context, moved),
    ...lostLines(context, moved),
    ...addedLines(context, moved),
    '',
    ...missedMinimumLines(context, to, moved.after),
    ...(nextToFormerRank ? ['', ...nextStarLines(context, to, nextToFormerRank, moved.after.stars)] : []),
    '',
    output === undefined ? t('notWritten') : t('written', { file: output }),
  ];
}

function resultLines(
  context: CommandContext,
  { from, to, before, sure, after, most }: ScoredMigration,
): string[] {
  const t = context.translator(messages);
  const line = (
    key: keyof typeof messages.vi,
    set: CriteriaSet,
    { total, stars }: ScoredMigration['before'],
  ): string => `  ${t(key)}: ${t('result', { total, stars: rankText(context, set, stars) })}`;
  return [
    line('before', from, before),
    line('sure', to, sure),
    line('after', to, after),
    ...(most === after.stars ? [] : [`  ${t('most', { stars: rankText(context, to, most) })}`]),
  ];
}

function doubtfulLines(context: CommandContext, { from, to, migrated }: ScoredMigration): string[] {
  const t = context.translator(messages);
  return entryLines(
    context,
    'doubtful',
    migrated.doubtful.map((answer) => [
      criterionText(context, to, answer.to.criterion),
      `${t('was')}: ${answerText(context, from, answer.from)}`,
      `${t('is')}: ${answerText(context, to, answer.to)}`,
      `${t('why')}: ${textIn(answer.why, context.lang)}`,
    ]),
  );
}

function lostLines(context: CommandContext, { from, migrated }: ScoredMigration): string[] {
  const { lang } = context;
  const t = context.translator(messages);
  return entryLines(
    context,
    'lost',
    migrated.lost.map((entry) => [
      ...lostHead(context, from, entry),
      `${t('why')}: ${textIn(entry.why, lang) || t('noReason')}`,
    ]),
  );
}

function lostHead(
  context: CommandContext,
  from: CriteriaSet,
  entry: MigrationResult['lost'][number],
): string[] {
  const { lang } = context;
  const t = context.translator(messages);
  if (entry.what === 'condition') {
    const text = textIn(from.conditions?.find(({ id }) => id === entry.from)?.text, lang);
    return [t('condition', { text: text || entry.from })];
  }
  if (entry.what === 'notes')
    return [criterionText(context, from, entry.criterion), notesText(context, entry)];
  return [
    criterionText(context, from, entry.from.criterion),
    `${t('was')}: ${answerText(context, from, entry.from)}`,
    ...(entry.to === null ? [] : [t('afresh', { criterion: entry.to })]),
  ];
}

function notesText({ translator }: CommandContext, { evidence }: LostNotes): string {
  return translator(messages)('notes', { evidence });
}

function addedLines(context: CommandContext, { to, migrated }: ScoredMigration): string[] {
  return entryLines(
    context,
    'added',
    migrated.added.map(({ criterion, why }) => [
      criterionText(context, to, criterion),
      textIn(why, context.lang),
    ]),
  );
}

/** A heading with a count, then the entries; lines after an entry's first are indented. */
function entryLines(
  { translator, colour, width }: CommandContext,
  heading: keyof typeof messages.vi,
  entries: readonly string[][],
): string[] {
  if (entries.length === 0) return [];
  return [
    '',
    colour.bold(translator(messages)(heading, { count: entries.length })),
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
  return `${text} (${context.translator(messages)('points', { points })})`;
}
