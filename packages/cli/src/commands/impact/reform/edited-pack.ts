/** The edited pack beside the one in force: which sheets it is for, and their sets in both. */
import { stat } from 'node:fs/promises';
import type { Pack } from '@ocop-kit/engine';
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
  const bases = [editionOf, pack.header.id, ...(pack.header.layers ?? []).map((layer) => layer.id)];
  // By what could be loaded: names that sheets make up must not fill the memory.
  const pairs = new Map<string, Promise<EditionPair>>();
  const open = async (id: string, no: number): Promise<EditionPair> =>
    pairEditions(await context.loadSet(id, no), findPackSet(pack, pack.header.id, no, context.t));
  const find = async (id: string, no: number): Promise<EditionPair> => {
    const key = `${id} ${no}`;
    const pair = pairs.get(key) ?? open(id, no);
    pairs.set(key, pair);
    try {
      return await pair;
    } catch (error) {
      pairs.delete(key);
      throw error;
    }
  };
  /** A merged pack that is not at hand is replaced by the pack below its layers, as everywhere else. */
  const findFirst = (no: number, [first = '', ...others]: readonly string[]): Promise<EditionPair> =>
    others.length === 0 ? find(first, no) : find(first, no).catch(() => findFirst(no, others));
  return async (id, no, layers = []) => {
    const known = bases.filter((base) => layers.includes(base));
    if (known.length > 0 || bases.includes(id)) return findFirst(no, [id, ...known, editionOf]);
    const t = context.translator(impactMessages);
    throw new Failure(EXIT.input, t('otherPack', { found: id, expected: editionOf }));
  };
}
