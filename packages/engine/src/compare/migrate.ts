/** Carries a filled-in sheet from one decision to another. Nothing disappears: what does not go over is listed, and kept. */
import type { Assessment } from '../formats/assessment.js';
import { refuse } from '../errors/errors.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { ownValue } from '../text/own-value.js';
import type { CriteriaSet, Text } from '../formats/pack/pack.js';
import { readSheet, type Sheet } from '../score/sheet.js';
import { carryNotes, type LostNotes } from './carry-notes.js';
import { checkMigrated, checkMigration } from './check-migration.js';
import type { CriterionMigration, Migration, SetMigration } from './migration.js';

/** An option of a criterion, with what it is worth in its own decision. */
export interface ScoredPick {
  /** The id of the criterion. */
  readonly criterion: string;
  /** The ordinal, 1-based as printed; 0 says none of the options. */
  readonly option: number;
  /** What the option brings to the total. */
  readonly points: number;
}

/** A pick that goes over to the new decision. */
export interface CarriedPick {
  readonly what: 'answer';
  /** How sure it is; `MigrationCertainty` says what each word means. */
  readonly code: 'exact' | 'meaning' | 'doubtful';
  readonly from: ScoredPick;
  readonly to: ScoredPick;
  /** The reason that the migration gives; empty where it gives none. */
  readonly why: Text;
}

/** A pick that does not go over. */
export interface LostPick {
  readonly what: 'answer';
  /**
   * `criterion-gone`: there is no such criterion any more. `option-gone`: no option says the same. `taken`: another pick has gone to the same
   * criterion already.
   */
  readonly code: 'criterion-gone' | 'option-gone' | 'taken';
  readonly from: ScoredPick;
  /** The new criterion, which is to be answered afresh; null when there is none. */
  readonly to: string | null;
  /** The reason that the migration gives; empty where it gives none. */
  readonly why: Text;
}

/** A declared condition; `to` is null when it is lost. */
export interface MovedCondition {
  readonly what: 'condition';
  readonly code: 'condition' | 'condition-gone';
  /** The id of the condition in the former decision. */
  readonly from: string;
  readonly to: string | null;
  /** The reason that the migration gives; empty where it gives none. */
  readonly why: Text;
}

/** A criterion that only the new decision has: it is still to be answered. */
export interface AddedCriterion {
  /** Its id in the new decision. */
  readonly criterion: string;
  readonly code: 'new';
  /** The reason that the migration gives; empty where it gives none. */
  readonly why: Text;
}

/** In the printed order of the former decision; `added` in that of the new one. */
export interface MigrationResult {
  /**
   * The sheet under the new decision, at the stage `self`. Its `former` holds the whole old sheet: pack, set, stage, picks,
   * declared and denied conditions, times, reviews, and the notes and evidence of criteria that are gone.
   */
  readonly assessment: Assessment;
  /** What surely went over. */
  readonly carried: readonly (CarriedPick | MovedCondition)[];
  /** What went to the nearest option, and somebody must look at. */
  readonly doubtful: readonly CarriedPick[];
  /** What did not go over. */
  readonly lost: readonly (LostPick | MovedCondition | LostNotes)[];
  /** What the new decision asks and the former one did not. */
  readonly added: readonly AddedCriterion[];
}

/** What `migrate` needs beside the assessment; `loadMigrationOf` of `@ocop-kit/rules` loads all of it. */
export interface MigrationSources {
  /** The map between the two decisions, as `@ocop-kit/rules` loads it. */
  readonly map: Migration;
  /** The set the sheet was filled in under. */
  readonly from: CriteriaSet | CompiledSet;
  /** The set that follows it in the new decision. */
  readonly to: CriteriaSet | CompiledSet;
}

/**
 * Carries an assessment from one decision to another. Nothing disappears: what does not go over is listed, and kept.
 *
 * @param assessment under `sources.from`; never changed
 * @param sources the map between the decisions, the set the sheet was filled in under, and the one that follows it
 * @returns the assessment under `sources.to`, and where every pick, condition, note and piece of evidence went
 * @throws {OcopError} `migration/wrong-pack`, `migration/no-set`; `pack/unusable` for a set that cannot be scored;
 *   `sheet/*` when the sheet names what its set does not print; `input/shape` for what is no sheet or no map
 */
export function migrate(assessment: Assessment, sources: MigrationSources): MigrationResult {
  checkMigration(assessment, sources);
  const { map, from, to } = sources;
  const [before, after] = [compileSet(from), compileSet(to)];
  const migration = findSetMigration(assessment, map, before, after);
  readSheet(before, assessment);
  const whyOf = (id: string | undefined): Text => ownValue(map.why, id ?? '') ?? '';

  const picks: Record<string, number> = {};
  const answers = before.leaves.flatMap((leaf): (CarriedPick | LostPick)[] => {
    const pick = ownValue(assessment.picks, leaf.id);
    if (pick === undefined) return [];
    const criterion = migration.criteria.find((candidate) => candidate.from === leaf.id);
    const answer = createScoredPick(before, leaf.id, pick);
    const gone = (code: LostPick['code'], why: string | undefined): LostPick[] => [
      { what: 'answer', code, from: answer, to: criterion?.to ?? null, why: whyOf(why) },
    ];
    if (!criterion?.to) return gone('criterion-gone', criterion?.why);
    const printed = criterion.options?.[pick - leaf.first];
    const option =
      answer.points === 0 && (printed?.to ?? null) === null ? (criterion.none ?? printed) : printed;
    if (!option || option.to === null || option.how === 'lost') return gone('option-gone', option?.why);
    if (Object.hasOwn(picks, criterion.to)) return gone('taken', option.why);
    picks[criterion.to] = option.to;
    const reached = createScoredPick(after, criterion.to, option.to);
    return [{ what: 'answer', code: option.how, from: answer, to: reached, why: whyOf(option.why) }];
  });
  const conditions = assessment.declared.map((id): MovedCondition => {
    const moved = migration.conditions.find((condition) => condition.from === id);
    const code = moved?.to ? 'condition' : 'condition-gone';
    return { what: 'condition', code, from: id, to: moved?.to ?? null, why: whyOf(moved?.why) };
  });
  const declared = conditions.flatMap((condition) => condition.to ?? []);
  const denied = assessment.denied?.flatMap(
    (id) => migration.conditions.find((condition) => condition.from === id)?.to ?? [],
  );
  // The map is data that others may write: what it leads to must be on the new sheet.
  readSheet(after, { picks, declared: [...declared, ...(denied ?? [])] });

  const { id: pack, layers } = after.source.pack;
  const notes = carryNotes(assessment.criteria, mapByCriterion(migration.criteria), (id) => whyOf(id));
  const carried = answers.filter((answer): answer is CarriedPick => 'points' in Object(answer.to));
  return {
    assessment: createAssessment(
      assessment,
      { pack, layers, set: migration.to, picks, declared, denied },
      notes,
    ),
    carried: [
      ...carried.filter(({ code }) => code !== 'doubtful'),
      ...conditions.filter((condition) => condition.to !== null),
    ],
    doubtful: carried.filter(({ code }) => code === 'doubtful'),
    lost: [
      ...answers.filter((answer): answer is LostPick => !('points' in Object(answer.to))),
      ...conditions.filter((condition) => condition.to === null),
      ...notes.lost,
    ],
    added: migration.added.map(({ criterion, why }) => ({ criterion, code: 'new', why: whyOf(why) })),
  };
}

/**
 * Leaves out the picks that are doubtful after a migration: each that remains surely means the same under the new decision.
 * A criterion that a doubtful answer took out of the count is counted again without it.
 *
 * @param migrated what `migrate` gave
 * @returns a sheet for `score`
 * @throws {OcopError} `input/shape` for what `migrate` does not give
 */
export function sureSheet(migrated: MigrationResult): Required<Sheet> {
  checkMigrated(migrated);
  const { assessment, doubtful } = migrated;
  const { picks, declared } = assessment;
  const unsure = new Set(doubtful.map(({ to }) => to.criterion));
  return { picks: Object.fromEntries(Object.entries(picks).filter(([id]) => !unsure.has(id))), declared };
}

function findSetMigration(
  { pack, set }: Assessment,
  map: Migration,
  before: CompiledSet,
  after: CompiledSet,
): SetMigration {
  const { source: from } = before;
  const { source: to } = after;
  const sheet = `${pack}.${set}`;
  if (findRulesId(from) !== map.from || `${from.pack.id}.${from.no}` !== sheet)
    refuse('migration/wrong-pack', '/pack', { found: sheet, expected: `${map.from}.${from.no}` });
  const migration = map.sets.find((candidate) => candidate.from === set);
  if (!migration) refuse('migration/no-set', '/set', { set, from: map.from, to: map.to });
  const [found, expected] = [`${findRulesId(to)}.${to.no}`, `${map.to}.${migration.to}`];
  if (found !== expected) refuse('migration/wrong-pack', '/set', { found, expected });
  return migration;
}

/** A migration leads from rules to rules; the layers over them come along. */
function findRulesId({ pack: { id, layers } }: CriteriaSet): string {
  return layers?.[0]?.id ?? id;
}

function createScoredPick(
  { leaves, positions, scale }: CompiledSet,
  criterion: string,
  option: number,
): ScoredPick {
  const leaf = leaves[positions.get(criterion) ?? -1];
  return { criterion, option, points: (leaf?.options[option - leaf.first]?.points ?? 0) / scale };
}

function mapByCriterion(criteria: readonly CriterionMigration[]): ReadonlyMap<string, CriterionMigration> {
  return new Map(criteria.map((criterion) => [criterion.from, criterion]));
}

function createAssessment(
  assessment: Assessment,
  sheet: Pick<Assessment, 'pack' | 'layers' | 'set' | 'picks' | 'declared' | 'denied'>,
  notes: ReturnType<typeof carryNotes>,
): Assessment {
  // What was remarked belongs to the criteria of the former decision.
  const { reviews, denied, ...others } = assessment;
  const { pack, layers, set, stage, picks, declared, times, former: earlier } = others;
  const { submitted: _submitted, ...kept } = times;
  const former = {
    pack,
    ...(layers && { layers }),
    set,
    stage,
    picks,
    declared,
    ...(denied && { denied }),
    times,
    criteria: notes.kept,
    ...(reviews && { reviews }),
  };
  const { denied: known, ...moved } = sheet;
  return {
    ...others,
    ...moved,
    ...(known && { denied: known }),
    stage: 'self',
    criteria: notes.criteria,
    times: kept,
    former: earlier === undefined ? former : { ...former, former: earlier },
  };
}
