/** Migrates an assessment, and reads what a migrated one records about its origin. */
import {
  compileSet,
  type CriteriaSet,
  migrate,
  type MigrationResult,
  type MigrationSources,
  ownValue,
} from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { answerText, type MigrationTexts } from './migration-texts.js';

export interface LoadedSources extends MigrationSources {
  readonly from: CriteriaSet;
  readonly to: CriteriaSet;
}

export type MovedAnswer = MigrationResult['doubtful'][number];

/** Stored with the assessment, so that the person can continue later. */
interface FormerSheet extends Pick<Assessment, 'pack' | 'set' | 'picks' | 'declared' | 'criteria'> {
  /** The criteria whose answers still have to be reviewed; undefined means all doubtful ones. */
  readonly doubtful?: readonly string[] | undefined;
}

/** The maximum length of a note. */
const MAX_NOTE = 20_000;

/** @returns the new assessment: wherever an answer is doubtful or lost, its note says what was answered before */
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

/** @returns undefined if the assessment wasn't migrated; what it records is untrusted */
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
    // Notes and evidence of criteria that no longer exist.
    criteria: Object(criteria) as FormerSheet['criteria'],
    doubtful: strings(doubtful),
  };
}

/** Where the answers of a migrated assessment went. @throws {OcopError} if it records what was never printed */
export function traceMigration(
  assessment: Assessment,
  former: FormerSheet,
  sources: LoadedSources,
): MigrationResult {
  const { pack, set, picks, declared, criteria } = former;
  return migrate({ ...assessment, pack, set, picks, declared, denied: undefined, criteria }, sources);
}

/** The doubtful answers that were neither confirmed nor changed. */
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

/** The next of them after a criterion, in printed order, wrapping around. */
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

/** The assessment after an answer was confirmed. */
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
