/** An old sheet as a new one, and what a carried sheet remembers of the law it comes from. */
import { compileSet, type CriteriaSet } from '@ocop-kit/engine/core';
import { migrate, type MigrationResult, type MigrationSources } from '@ocop-kit/engine/migrate';
import type { Assessment } from '@ocop-kit/engine/schema';
import { own } from '../shared/own-value.js';
import { answerText, type Speech } from './migration-texts.js';

export interface Sources extends MigrationSources {
  readonly from: CriteriaSet;
  readonly to: CriteriaSet;
}

export type AnswerMoved = MigrationResult['doubtful'][number];

/** Kept with the sheet, so that a person who comes back goes on where they were. */
interface Former extends Pick<Assessment, 'pack' | 'set' | 'picks' | 'declared' | 'criteria'> {
  /** The criteria whose answers are still to be looked at; all that are doubtful where nothing is said. */
  readonly doubtful?: readonly string[] | undefined;
}

/** What a note may hold. */
const MOST = 20_000;

/** @returns the new sheet: its notes say in words what was answered before, wherever that is doubtful or lost */
export function carryOn(old: Assessment, sources: Sources, speech: Speech, now: Date): Assessment {
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
    const words = { from, answer: answerText(sources.from, answer, speech), points: answer.points };
    const note = [own(criteria, criterion)?.note, speech.say('note', words)].filter(Boolean).join('\n');
    if (note.length <= MOST) criteria[criterion] = { ...own(criteria, criterion), note };
  }
  const left = doubtful.map(({ to }) => to.criterion);
  return { ...withLeft(assessment, left, now), criteria };
}

/** @returns nothing where a sheet remembers no former law; what it does remember may have been written by anybody */
export function formerOf(assessment: Assessment): Former | undefined {
  const former = Object(assessment['former']) as Partial<Record<keyof Former, unknown>>;
  const { pack, set, picks, declared, criteria, doubtful } = former;
  if (typeof pack !== 'string' || typeof set !== 'number' || typeof picks !== 'object' || !picks)
    return undefined;
  const strings = (list: unknown): string[] | undefined =>
    Array.isArray(list) ? list.filter((item) => typeof item === 'string') : undefined;
  return {
    pack,
    set,
    picks: picks as Former['picks'],
    declared: strings(declared) ?? [],
    // Notes and evidence that found no place.
    criteria: Object(criteria) as Former['criteria'],
    doubtful: strings(doubtful),
  };
}

/** Where the answers of a carried sheet went. @throws {OcopError} where it remembers what was never printed */
export function wentWhere(assessment: Assessment, former: Former, sources: Sources): MigrationResult {
  const { pack, set, picks, declared, criteria } = former;
  return migrate({ ...assessment, pack, set, picks, declared, criteria }, sources);
}

/** The doubtful answers that nobody has looked at: neither said to be right nor changed. */
export function leftToSee(assessment: Assessment, doubtful: readonly AnswerMoved[]): readonly AnswerMoved[] {
  const listed = formerOf(assessment)?.doubtful;
  return doubtful.filter(
    ({ to: { criterion, option } }) =>
      own(assessment.picks, criterion) === option && (listed?.includes(criterion) ?? true),
  );
}

/** The next of them in printed order after a criterion, then from the top again. */
export function nextToSee(
  left: readonly AnswerMoved[],
  { to }: Sources,
  after?: string,
): AnswerMoved | undefined {
  const { positions } = compileSet(to);
  const at = (criterion: string | undefined): number => positions.get(criterion ?? '') ?? -1;
  const others = left
    .filter((moved) => moved.to.criterion !== after)
    .sort((a, b) => at(a.to.criterion) - at(b.to.criterion));
  return others.find((moved) => at(moved.to.criterion) > at(after)) ?? others[0];
}

/** The sheet once the answer to a criterion was looked at, and is right as it stands. */
export function seen(
  assessment: Assessment,
  criterion: string,
  doubtful: readonly AnswerMoved[],
  now: Date,
): Assessment {
  const left = leftToSee(assessment, doubtful).map(({ to }) => to.criterion);
  return withLeft(
    assessment,
    left.filter((id) => id !== criterion),
    now,
  );
}

function withLeft(assessment: Assessment, doubtful: readonly string[], now: Date): Assessment {
  const times = { ...assessment.times, updated: now.toISOString() };
  return { ...assessment, times, former: { ...(assessment['former'] as Former), doubtful } };
}
