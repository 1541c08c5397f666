/** Scores one row, or says in a sentence what is wrong with it. */
import {
  compileSet,
  decode,
  score,
  vectorSet,
  type CompiledSet,
  type Result,
  type Sheet,
} from '@ocop-kit/engine';
import type { CommandContext } from '../../context/command-context.js';
import { inputProblemText } from '../../failures/input-problem-text.js';
import type { RawSheet } from '../../sheet-rows/sheet-row.js';

/** A result, and the set that it was scored by. */
export interface ScoredSheet {
  readonly set: CompiledSet;
  readonly result: Result;
}

/** Scores a row; a string is the sentence that says why it has no result. */
export type ScoreRow = (row: RawSheet) => Promise<ScoredSheet | string>;

/** Compiles each set once, however many rows use it. */
export function createScoreRow(context: CommandContext): ScoreRow {
  const compiledSets = new Map<string, CompiledSet>();
  const compiledSet = async (pack: string, no: number): Promise<CompiledSet> => {
    const key = `${pack} ${no}`;
    const compiled = compiledSets.get(key) ?? compileSet(await context.loadSet(pack, no, 'vi'));
    compiledSets.set(key, compiled);
    return compiled;
  };
  return async ({ vector, set: no, pack, picks, declared }) => {
    try {
      if (vector !== null) {
        const { pack: vectorPack, set: vectorNo } = vectorSet(vector);
        const set = await compiledSet(vectorPack, vectorNo);
        return { set, result: score(set, decode(set, vector)) };
      }
      if (no === null) return context.t('rowNoSet');
      const set = await compiledSet(pack, no);
      return { set, result: score(set, { picks, declared } as Sheet) };
    } catch (error) {
      return inputProblemText(error, context.lang);
    }
  };
}
