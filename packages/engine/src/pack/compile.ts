/** Turns a criteria set from JSON into the immutable, indexed form the engine computes on. */
import { refuse } from '../errors.js';
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
import { at, claim, readId, readInteger, readList, readOptionalList, readRecord } from './read.js';
import { readPoints, scaleFor, toWhole } from './scale.js';
import type { CriteriaSet, Pack } from './schema.js';

const cache = new WeakMap<object, CompiledSet>();

/**
 * @param set a criteria set with the header of its pack, as loaded from JSON (or a compiled one, returned as it is).
 *   The form made first for an object is kept: change a set by making a new object.
 * @throws {OcopError} `pack/*` or `input/*` with a JSON pointer into the set
 */
export function compileSet(set: CriteriaSet | CompiledSet): CompiledSet {
  if (typeof set === 'object' && set !== null && COMPILED in set) return set;
  const known = typeof set === 'object' && set !== null ? cache.get(set) : undefined;
  if (known) return known;
  checkBounds(set);
  const compiled = build(freeze(copyOf(set)));
  cache.set(set, compiled);
  return compiled;
}

/** @throws {OcopError} `pack/*` or `input/*` with a JSON pointer into the pack */
export function compilePack(pack: Pack): readonly CompiledSet[] {
  checkBounds(pack);
  const record = readRecord(pack, '');
  if (record['format'] !== 'ocop-pack/1') refuse('pack/shape', '/format', { expected: 'ocop-pack/1' });
  const copy = freeze(copyOf(pack));
  const numbers = new Set<string>();
  return readList(record['sets'], '/sets', LIMITS.sets, 1).map((value, index) => {
    const path = at('', 'sets', index);
    claim(numbers, String(readRecord(value, path)['no']), `${path}/no`);
    const set = copy.sets[index];
    return build(freeze({ ...set, pack: copy.header } as CriteriaSet), path, '/header');
  });
}

function build(set: CriteriaSet, path = '', headerPath = '/pack'): CompiledSet {
  const record = readRecord(set, path);
  readInteger(record['no'], `${path}/no`, 0, 9_999);
  const header = readRecord(record['pack'], headerPath);
  readId(header['id'], `${headerPath}/id`);
  const languages = readList(header['languages'], `${headerPath}/languages`, 20, 1);
  languages.forEach((language, i) => readId(language, at(headerPath, 'languages', i)));
  readRecord(header['decision'], `${headerPath}/decision`);

  const bands = readBands(header['bands'], `${headerPath}/bands`);
  const minimumRanks = readList(header['minimumRanks'], `${headerPath}/minimumRanks`, LIMITS.bands).map(
    (rank, i) => {
      const value = readInteger(rank, at(headerPath, 'minimumRanks', i), 0, 99);
      // The lowest rank is what a product keeps when it misses everything, so nothing can be asked for it.
      if (!bands.slice(0, -1).some((band) => band.rank === value)) {
        refuse('pack/minimum-rank', at(headerPath, 'minimumRanks', i), { rank: value });
      }
      return value;
    },
  );
  minimumRanks.sort((a, b) => a - b);

  const sections: { id: string; max: number }[] = [];
  const ids = new Set<string>();
  const drafts = readList(record['sections'], `${path}/sections`, LIMITS.sections, 1).flatMap(
    (value, index) => {
      const sectionPath = at(path, 'sections', index);
      const section = readRecord(value, sectionPath);
      const id = readId(section['id'], `${sectionPath}/id`);
      claim(ids, id, `${sectionPath}/id`);
      sections.push({ id, max: readPoints(section['max'], `${sectionPath}/max`) });
      return readLeaves(section['criteria'], `${sectionPath}/criteria`, {
        section: index,
        minimumRanks,
        ids,
      });
    },
  );
  if (drafts.length > LIMITS.criteria)
    refuse('input/too-large', `${path}/sections`, { limit: LIMITS.criteria });

  const scale = scaleFor([
    ...bands.map((band) => band.from),
    ...sections.map((section) => section.max),
    ...drafts.flatMap((draft) => [draft.max, ...draft.options.map((option) => option.points)]),
  ]);
  if (scale === null) refuse('pack/points', path, { points: 'more than three decimals' });

  const { conditions, triggersOf } = compileConditions(
    readOptionalList(record['conditions'], `${path}/conditions`, LIMITS.conditions),
    `${path}/conditions`,
    drafts,
  );
  const leaves = drafts.map(({ groups: _groups, ...draft }, position): Leaf => ({
    ...draft,
    position,
    max: toWhole(draft.max, scale),
    options: draft.options.map((option) => ({
      ...option,
      points: toWhole(option.points, scale),
      triggers: triggersOf(position, option.ordinal),
    })),
  }));
  return freeze({
    [COMPILED]: true as const,
    source: set,
    scale,
    sections: sections.map((section): CompiledSection => ({ ...section, max: toWhole(section.max, scale) })),
    leaves,
    positions: new Map(leaves.map((leaf) => [leaf.id, leaf.position])),
    conditions,
    declarable: new Map(
      conditions.flatMap((condition, i) => (condition.declarable ? [[condition.id, i] as const] : [])),
    ),
    triggers: leaves
      .filter((leaf) => leaf.options.some((o) => o.triggers.length > 0))
      .map((leaf) => leaf.position),
    bands: bands.map((band): CompiledBand => ({ ...band, from: toWhole(band.from, scale) })),
    minimumRanks,
    shape: leaves.map((leaf) => `${leaf.id}:${String(leaf.options.length)}`).join(),
  });
}

function readBands(value: unknown, path: string): { rank: number; from: number }[] {
  const ranks = new Set<string>();
  const bands = readList(value, path, LIMITS.bands, 1).map((entry, index) => {
    const bandPath = at(path, index);
    const band = readRecord(entry, bandPath);
    const rank = readInteger(band['rank'], `${bandPath}/rank`, 0, 99);
    claim(ranks, String(rank), `${bandPath}/rank`);
    return { rank, from: readPoints(band['from'], `${bandPath}/from`) };
  });
  bands.sort((a, b) => b.rank - a.rank);
  bands.forEach((band, i) => {
    const next = bands[i + 1];
    // Every total has exactly one band: thresholds fall with the rank, and the lowest starts at nothing.
    if (next ? next.from >= band.from : band.from !== 0) refuse('pack/bands', path, { from: band.from });
  });
  return bands;
}

/** What passed the bounds is JSON, so this loses nothing. */
function copyOf<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (!(value instanceof Map)) for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}
