/** An old sheet as a new one, and what a carried sheet remembers of the law it comes from. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine/core';
import { migrate, type MigrationResult, type MigrationSources } from '@ocop-kit/engine/migrate';
import type { Assessment } from '@ocop-kit/engine/schema';
import { ownValue } from '../shared/own-value.js';
import { answerText, type MigrationTexts } from './migration-texts.js';

export interface LoadedSources extends MigrationSources {
  readonly from: CriteriaSet;
  readonly to: CriteriaSet;
}

export type MovedAnswer = MigrationResult['doubtful'][number];

/** Kept with the sheet, so that a person who comes back goes on where they were. */
interface FormerSheet extends Pick<Assessment, 'pack' | 'set' | 'picks' | 'declared' | 'criteria'> {
  /** The criteria whose answers are still to be looked at; all that are doubtful where nothing is said. */
  readonly doubtful?: readonly string[] | undefined;
}

/** What a note may hold. */
const MAX_NOTE = 20_000;

/** @returns the new sheet: its notes say in words what was answered before, wherever that is doubtful or lost */
export function migrateSheet(
  old: Assessment,
  sources: LoadedSources,
  texts: MigrationTexts,
  now: Date,
): Assessment {
  const { assessment, doubtful, lost } = migrate(old, sources);
  const before = [
    ...doubtful.map(({ to, from }) => [to.criterion, from] as const),
    ...lost.flatMap((entry) =>
      entry.what === 'answer' && entry.to !== null ? [[entry.to, entry.from] as const] : [],
    ),
  ];
  const criteria = { ...assessment.criteria };
  const from = sources.from.pack.decision.number;
  for (const [criterion, answer] of before) {
    const words = { from, answer: answerText(sources.from, answer, texts), points: answer.points };
    const note = [ownValue(criteria, criterion)?.note, texts.t('note', words)].filter(Boolean).join('\n');
    if (note.length <= MAX_NOTE) criteria[criterion] = { ...ownValue(criteria, criterion), note };
  }
  const left = doubtful.map(({ to }) => to.criterion);
  return { ...withUnreviewed(assessment, left, now), criteria };
}

/** @returns nothing where a sheet remembers no former law; what it does remember may have been written by anybody */
export function readFormerSheet(assessment: Assessment): FormerSheet | undefined {
  const former = Object(assessment['former']) as Partial<Record<keyof FormerSheet, unknown>>;
  const { pack, set, picks, declared, criteria, doubtful } = former;
  if (typeof pack !== 'string' || typeof set !== 'number' || typeof picks !== 'object' || !picks)
    return undefined;
  const strings = (list: unknown): string[] | undefined =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : undefined;
  return {
    pack,
    set,
    picks: picks as FormerSheet['picks'],
    declared: strings(declared) ?? [],
    // Notes and evidence that found no place.
    criteria: Object(criteria) as FormerSheet['criteria'],
    doubtful: strings(doubtful),
  };
}

/** Where the answers of a carried sheet went. @throws {OcopError} where it remembers what was never printed */
export function traceMigration(
  assessment: Assessment,
  former: FormerSheet,
  sources: LoadedSources,
): MigrationResult {
  const { pack, set, picks, declared, criteria } = former;
  return migrate({ ...assessment, pack, set, picks, declared, criteria }, sources);
}

/** The doubtful answers that nobody has looked at: neither said to be right nor changed. */
export function listUnreviewed(
  assessment: Assessment,
  doubtful: readonly MovedAnswer[],
): readonly MovedAnswer[] {
  const listed = readFormerSheet(assessment)?.doubtful;
  return doubtful.filter(
    ({ to: { criterion, option } }) =>
      ownValue(assessment.picks, criterion) === option && (listed?.includes(criterion) ?? true),
  );
}

/** The next of them in printed order after a criterion, then from the top again. */
export function findNextUnreviewed(
  left: readonly MovedAnswer[],
  { to }: LoadedSources,
  after?: string,
): MovedAnswer | undefined {
  const { positions } = compileSet(to);
  const at = (criterion: string | undefined): number => positions.get(criterion ?? '') ?? -1;
  const others = left
    .filter((moved) => moved.to.criterion !== after)
    .sort((a, b) => at(a.to.criterion) - at(b.to.criterion));
  return others.find((moved) => at(moved.to.criterion) > at(after)) ?? others[0];
}

/** The sheet once the answer to a criterion was looked at, and is right as it stands. */
export function markReviewed(
  assessment: Assessment,
  criterion: string,
  doubtful: readonly MovedAnswer[],
  now: Date,
): Assessment {
  const left = listUnreviewed(assessment, doubtful).map(({ to }) => to.criterion);
  return withUnreviewed(
    assessment,
    left.filter((id) => id !== criterion),
    now,
  );
}

function withUnreviewed(assessment: Assessment, doubtful: readonly string[], now: Date): Assessment {
  const times = { ...assessment.times, updated: now.toISOString() };
  return { ...assessment, times, former: { ...(assessment['former'] as FormerSheet), doubtful } };
}
