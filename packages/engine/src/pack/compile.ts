/** Turns a criteria set from JSON into the immutable, indexed form the engine computes on. */
import { refuse } from '../errors/errors.js';
import { checkBounds } from '../checks/bounds.js';
import type { COMPILED, CompiledBand, CompiledSet } from './compiled.js';
import { compileConditions } from './conditions.js';
import { readLeaves, type LeafCollector, type UnscaledLeaf } from './leaves.js';
import * as LIMITS from '../checks/limits.js';
import {
  claimValue,
  claimId,
  readChild,
  refuseField,
  pointerTo,
  readNode,
  readId,
  readInteger,
  readItems,
  readList,
  readMinimumRank,
  readRank,
  type DocumentNode,
} from './read.js';
import { findGrain, readPoints, readWeight, findScale, toWhole } from './scale.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { checkSearches, createWorkBudget } from './work.js';

/** By what it was made from, and by itself. */
const cache = new WeakMap<object, CompiledSet>();

/**
 * Compiles a criteria set into the form that everything else computes on. It is done once for each object and kept: change a set
 * by making a new object.
 *
 * @param set a criteria set with the header of its pack, as loaded from JSON; a compiled one is returned as it is
 * @returns the set, immutable and indexed; points are whole numbers, `scale` of them to a printed point
 * @throws {OcopError} `pack/unusable` for a set that is marked so; other `pack/*` or `input/*` with a JSON pointer into the set
 */
export function compileSet(set: CriteriaSet | CompiledSet): CompiledSet {
  const known = cache.get(set);
  if (known) return known;
  const node = copyDocument(set);
  const compiled = buildSet(node.fields as unknown as CriteriaSet, node, readChild(node, 'pack'));
  cache.set(set, compiled);
  return compiled;
}

/**
 * @param node where the set stands in the document, for pointers
 * @param header where the header of its pack stands
 * @param budget what all sets of a pack may cost together
 */
export function buildSet(
  set: CriteriaSet,
  node: DocumentNode,
  header: DocumentNode,
  budget = createWorkBudget(),
): CompiledSet {
  const no = readInteger(node, 'no', 0, LIMITS.setNumber);
  const { unusable } = set;
  if (unusable) refuse('pack/unusable', pointerTo(node, 'unusable'), { set: no, reason: unusable.why });
  // It stands in every vector, between dots.
  if (!/^[a-z0-9-]+$/.test(readId(header, 'id'))) {
    refuseField(header, 'id', 'id of a-z, 0-9 and -');
  }
  readList(header, 'languages', 20, 1, readId);
  readChild(header, 'decision');
  const bands = readBands(header);
  const minimumRanks = readMinimumRanks(header, bands);

  const leaves: UnscaledLeaf[] = [];
  const collector: LeafCollector = {
    leaves,
    positionsUnder: new Map(),
    ids: new Set(),
    minimumRanks,
    budget,
    pointer: pointerTo(node, 'sections'),
  };
  const sections = readItems(node, 'sections', LIMITS.sections, 1).map((section, position) => {
    const weight = readWeight(section);
    const minimums = readItems(section, 'minimums', LIMITS.bands).map((item) => ({
      rank: readMinimumRank(item, 'rank', minimumRanks),
      from: readPoints(item, 'points', weight),
    }));
    const id = claimId(section, 'id', collector.ids);
    const max = readPoints(section, 'max', weight);
    readLeaves(section, collector, { id, position }, weight);
    return { id, max, minimums };
  });
  const conditions = compileConditions(node, collector);

  const asked = [...bands, ...sections.flatMap(({ minimums }) => minimums)];
  const holders = [...sections, ...leaves];
  const options = leaves.flatMap((leaf) => leaf.options);
  const scale = findScale([
    ...asked.map(({ from }) => from),
    ...holders.map(({ max }) => max),
    ...options.map(({ points }) => points),
  ]);
  for (const threshold of asked) threshold.from = toWhole(threshold.from, scale);
  for (const holder of holders) holder.max = toWhole(holder.max, scale);
  for (const option of options) option.points = option.score.points = toWhole(option.points, scale);
  const grain = findGrain(options.map(({ points }) => points));
  checkSearches({ leaves, sections, bands, grain }, node);
  const compiled = freezeDeeply<Omit<CompiledSet, typeof COMPILED>>({
    source: set,
    scale,
    grain,
    sections,
    leaves,
    positions: new Map(leaves.map((leaf) => [leaf.id, leaf.position])),
    conditions,
    declarable: new Map(
      conditions.flatMap((condition, i) => (condition.declarable ? [[condition.id, i] as const] : [])),
    ),
    triggers: leaves
      .filter((leaf) => leaf.options.some((o) => o.triggers.length > 0))
      .map((leaf) => leaf.position),
    bands,
    minimumRanks,
    shape: leaves.map((leaf) => `${leaf.id}:${leaf.options.length}`).join(),
  }) as CompiledSet;
  cache.set(compiled, compiled);
  return compiled;
}

function readBands(header: DocumentNode) {
  const ranks = new Set<unknown>();
  const bands = readItems(header, 'bands', LIMITS.bands, 1).map((node) => {
    const rank = readRank(node, 'rank');
    claimValue(node, 'rank', ranks);
    return { rank, from: readPoints(node, 'from') };
  });
  bands.sort((a, b) => b.rank - a.rank);
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    // Every total has exactly one band: thresholds fall with the rank, and the lowest starts at nothing.
    if (next ? next.from >= band.from : band.from !== 0) {
      refuse('pack/bands', pointerTo(header, 'bands'), { from: band.from });
    }
  });
  return bands;
}

function readMinimumRanks(header: DocumentNode, bands: readonly CompiledBand[]): number[] {
  const seen = new Set<unknown>();
  const ranks = readList(header, 'minimumRanks', LIMITS.bands, 0, (list, index) => {
    const rank = readRank(list, index);
    claimValue(list, index, seen);
    // The lowest rank is what a product keeps when it misses everything, so nothing can be asked for it.
    if (!bands.slice(0, -1).some((band) => band.rank === rank)) {
      refuse('pack/minimum-rank', pointerTo(list, index), { rank });
    }
    return rank;
  });
  return ranks.sort((a, b) => a - b);
}

/** What passed the bounds is JSON, so copying loses nothing; and what is frozen already needs no copy. */
export function copyDocument(document: unknown): DocumentNode {
  const isOwn = checkBounds(document);
  const { fields } = readNode(document, '');
  return readNode(isOwn ? fields : freezeDeeply(JSON.parse(JSON.stringify(fields))), '');
}

export function freezeDeeply<T>(value: T): T {
  // Text and numbers count as frozen.
  if (Object.isFrozen(value)) return value;
  // What it holds first: a frozen array is slow to walk.
  for (const key in value) freezeDeeply(value[key]);
  return Object.freeze(value);
}
