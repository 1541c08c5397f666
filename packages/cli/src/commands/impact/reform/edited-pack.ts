/** The edited pack beside the one in force: which sheets it is for, and their sets in both. */
import { stat } from 'node:fs/promises';
import type { CriteriaSet, Pack } from '@ocop-kit/engine';
import { isPackId } from '@ocop-kit/rules';
import type { CommandContext } from '../../../context/command-context.js';
import { findPackSet } from '../../../context/load-set.js';
import { EXIT, Failure } from '../../../failures/failure.js';
import { inputProblemText } from '../../../failures/input-problem-text.js';
import { findPath } from '../../../files/find-path.js';
import { pairEditions, type EditionPair } from '../../../reform/edition-pair.js';
import { mergedPack, readRules } from '../../../rules-source/rules-source.js';
import { messages as impactMessages } from '../messages.js';
import { messages } from './messages.js';

export interface EditedPack {
  readonly pack: Pack;
  /** The pack that it is an edition of: that of sheets which name none. */
  readonly editionOf: string;
}

/**
 * @param source a file or a folder of rules, or, beside `--pack`, an id
 * @throws {Failure} when it cannot be found, is not valid, or is a decision as it was issued
 */
export async function readEditedPack(context: CommandContext, source: string): Promise<EditedPack> {
  const pack = await readMergedPack(context, source);
  const { id } = pack.header;
  return { pack, editionOf: context.packFile === undefined && isPackId(id) ? id : context.pack };
}

/** Beside the sheets there may be many files, so a sentence says that it is about these rules. */
async function readMergedPack(context: CommandContext, source: string): Promise<Pack> {
  const t = context.translator(messages);
  try {
    if (context.packFile === undefined && isPackId(source) && !(await isThere(source)))
      throw new Failure(EXIT.usage, t('asIssued', { pack: source }));
    return mergedPack(await readRules(source, [], context.t));
  } catch (error) {
    if (error instanceof Failure && error.exitCode !== EXIT.input) throw error;
    throw new Failure(EXIT.input, t('rulesUnusable', { source, why: inputProblemText(error, context.lang) }));
  }
}

const isThere = async (path: string): Promise<boolean> =>
  stat(await findPath(path)).then(
    () => true,
    () => false,
  );

export type FindPair = (pack: string, no: number, layers?: readonly string[]) => Promise<EditionPair>;

/**
 * Sets are loaded and compiled once.
 *
 * @returns a function that throws a `Failure` for sheets of other packs and sets that either edition does not have, and an `OcopError` for
 * sets that cannot be scored
 */
export function createPairFinder(context: CommandContext, { pack, editionOf }: EditedPack): FindPair {
  const pairs = new Map<string, Promise<EditionPair>>();
  const load = async (id: string, no: number, layers: readonly string[]): Promise<EditionPair> => {
    const bases = [editionOf, pack.header.id, ...(pack.header.layers ?? []).map((layer) => layer.id)];
    if (![id, ...layers].some((one) => bases.includes(one))) {
      const t = context.translator(impactMessages);
      throw new Failure(EXIT.input, t('otherPack', { found: id, expected: editionOf }));
    }
    const before = await loadBefore(context, [id, ...layers, editionOf], no);
    return pairEditions(before, findPackSet(pack, pack.header.id, no, context.t));
  };
  return (id, no, layers = []) => {
    const key = `${id} ${no}`;
    const found = pairs.get(key) ?? load(id, no, layers);
    pairs.set(key, found);
    return found;
  };
}

/** A merged pack that is not at hand is replaced by the pack below its layers, as everywhere else. */
async function loadBefore(context: CommandContext, ids: readonly string[], no: number): Promise<CriteriaSet> {
  const [first = '', ...others] = ids;
  const loaded = context.loadSet(first, no);
  return others.length === 0 ? loaded : loaded.catch(() => loadBefore(context, others, no));
}
