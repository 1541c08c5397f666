/** Turns a criteria set from JSON into the immutable, indexed form the engine computes on. */
import { refuse } from '../errors.js';
import { answersTo } from './answers.js';
import { checkBounds } from './bounds.js';
import {
  COMPILED,
  type CompiledBand,
  type CompiledSection,
  type CompiledSet,
  type Leaf,
} from './compiled.js';
import { compileConditions } from './conditions.js';
import { readLeaves } from './leaves.js';
import { LIMITS } from './limits.js';
import {
  claim,
  claimId,
  inside,
  pathOf,
  placeOf,
  readId,
  readInteger,
  readItems,
  readList,
  readMinimumRank,
  type Place,
} from './read.js';
import { readPoints, readWeight, scaleFor, toWhole } from './scale.js';
import type { CriteriaSet } from './schema.js';

const cache = new WeakMap<object, CompiledSet>();

/**
 * @param set a criteria set with the header of its pack, as loaded from JSON (or a compiled one, returned as it is).
 *   The form made first for an object is kept: change a set by making a new object.
 * @throws {OcopError} `pack/unusable` for a set that is marked so; other `pack/*` or `input/*` with a JSON pointer into the set
 */
export function compileSet(set: CriteriaSet | CompiledSet): CompiledSet {
  const given: unknown = set;
  if (typeof given === 'object' && given !== null) {
    if (COMPILED in given) return given as CompiledSet;
    const known = cache.get(given);
    if (known) return known;
  }
  checkBounds(set);
  placeOf(set, '');
  const copy = freeze(copyOf(set as CriteriaSet));
  const place = placeOf(copy, '');
  const compiled = build(copy, place, inside(place, 'pack'));
  cache.set(set, compiled);
  return compiled;
}

/**
 * @param place where the set stands in the document, for pointers
 * @param header where the header of its pack stands
 */
export function build(set: CriteriaSet, place: Place, header: Place): CompiledSet {
  const no = readInteger(place, 'no', 0, 9_999);
  const { unusable } = set;
  if (unusable) refuse('pack/unusable', pathOf(place, 'unusable'), { set: no, reason: unusable.why });
  // It stands in every vector, between dots.
  if (!/^[a-z0-9-]+$/.test(readId(header, 'id'))) {
    refuse('pack/shape', pathOf(header, 'id'), { expected: 'id of a-z, 0-9 and -' });
  }
  const languages = readList(header, 'languages', 20, 1);
  for (const index of languages.indexes) readId(languages.list, index);
  inside(header, 'decision');
  const layers = readItems(header, 'layers', LIMITS.layers + 1).map((layer) => ({
    id: readId(layer, 'id'),
    version: readId(layer, 'version'),
    digest: readId(layer, 'digest'),
  }));
  const bands = readBands(header);
  const minimumRanks = readMinimumRanks(header, bands);

  const sections: CompiledSection[] = [];
  const ids = new Set<unknown>();
  const drafts = readItems(place, 'sections', LIMITS.sections, 1).flatMap((section, index) => {
    const weight = readWeight(section);
    const minimums = readItems(section, 'minimums', LIMITS.bands).map((item) => ({
      rank: readMinimumRank(item, 'rank', minimumRanks),
      from: readPoints(item, 'points', weight),
    }));
    sections.push({ id: claimId(section, 'id', ids), max: readPoints(section, 'max', weight), minimums });
    return readLeaves(section, { section: index, minimumRanks, ids, weight });
  });
  if (drafts.length > LIMITS.criteria)
    refuse('input/too-large', pathOf(place, 'sections'), { limit: LIMITS.criteria });

  const scale = scaleFor([
    ...[...bands, ...sections.flatMap(({ minimums }) => minimums)].map((asked) => asked.from),
    ...sections.map((section) => section.max),
    ...drafts.flatMap((draft) => [draft.max, ...draft.options.map((option) => option.points)]),
  ]);
  const scaled = ({ rank, from }: CompiledBand): CompiledBand => ({ rank, from: toWhole(from, scale) });
  const { conditions, triggersOf } = compileConditions(place, drafts);
  // Written out field by field: objects that spread others end in many hidden classes, and scoring slows fivefold.
  const leaves = drafts.map((draft, position): Leaf => {
    const answers = answersTo(draft, sections[draft.section]?.id ?? '', scale, minimumRanks);
    return {
      id: draft.id,
      position,
      section: draft.section,
      title: draft.title,
      max: toWhole(draft.max, scale),
      tick: draft.tick,
      first: draft.first,
      missesFrom: draft.missesFrom,
      required: draft.required,
      unanswered: answers(),
      options: draft.options.map((option) => ({
        ordinal: option.ordinal,
        points: toWhole(option.points, scale),
        rank: option.rank,
        case: option.case,
        text: option.text,
        missesFrom: option.missesFrom,
        triggers: triggersOf(position, option.ordinal),
        answer: answers(option),
      })),
    };
  });
  // interval and nextStar look at every combination of triggers; a pack with too many would hang them.
  const combinations = leaves.reduce(
    (product, { options }) => product * new Set(options.map(({ triggers }) => triggers.join())).size,
    1,
  );
  if (combinations > LIMITS.scenarios) {
    refuse('pack/too-many-triggers', pathOf(place, 'conditions'), { limit: LIMITS.scenarios });
  }
  return freeze({
    [COMPILED]: true as const,
    source: set,
    layers: layers.length > 0 ? layers : undefined,
    scale,
    sections: sections.map(({ id, max, minimums }): CompiledSection => ({
      id,
      max: toWhole(max, scale),
      minimums: minimums.map(scaled),
    })),
    leaves,
    positions: new Map(leaves.map((leaf) => [leaf.id, leaf.position])),
    conditions,
    declarable: new Map(
      conditions.flatMap((condition, i) => (condition.declarable ? [[condition.id, i] as const] : [])),
    ),
    triggers: leaves
      .filter((leaf) => leaf.options.some((o) => o.triggers.length > 0))
      .map((leaf) => leaf.position),
    bands: bands.map(scaled),
    minimumRanks,
    shape: leaves.map((leaf) => `${leaf.id}:${leaf.options.length}`).join(),
  });
}

function readBands(header: Place): { rank: number; from: number }[] {
  const ranks = new Set<unknown>();
  const bands = readItems(header, 'bands', LIMITS.bands, 1).map((place) => {
    const rank = readInteger(place, 'rank', 0, 99);
    claim(place, 'rank', ranks);
    return { rank, from: readPoints(place, 'from') };
  });
  bands.sort((a, b) => b.rank - a.rank);
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    // Every total has exactly one band: thresholds fall with the rank, and the lowest starts at nothing.
    if (next ? next.from >= band.from : band.from !== 0) {
      refuse('pack/bands', pathOf(header, 'bands'), { from: band.from });
    }
  });
  return bands;
}

function readMinimumRanks(header: Place, bands: readonly CompiledBand[]): number[] {
  const { list, indexes } = readList(header, 'minimumRanks', LIMITS.bands);
  const seen = new Set<unknown>();
  const ranks = indexes.map((index) => {
    const rank = readInteger(list, index, 0, 99);
    claim(list, index, seen);
    // The lowest rank is what a product keeps when it misses everything, so nothing can be asked for it.
    if (!bands.slice(0, -1).some((band) => band.rank === rank)) {
      refuse('pack/minimum-rank', pathOf(list, index), { rank });
    }
    return rank;
  });
  return ranks.sort((a, b) => a - b);
}

/** What passed the bounds is JSON, so this loses nothing. */
export function copyOf<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

export function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  // What it holds first: a frozen array is slow to walk.
  for (const inner of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) {
    if (typeof inner === 'object') freeze(inner);
  }
  return Object.freeze(value);
}
