/** Word balances no lines. Centred ones that break leave no word alone on the last one: their last three words stay together. */
import type { Run } from '../blocks/printed-document.js';

/** Shorter texts fit on a line, and a long last word could not be broken. */
const SHORTEST = 30;
const LAST_WORDS = /(?<=\S) (\S{1,12}) (\S{1,12})$/u;

/** @param runs of a centred paragraph; spaces between its last words become spaces that do not break */
export function keepLastWords(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last?.kind !== 'text' || last.text.length < SHORTEST) return runs;
  return [...runs.slice(0, -1), { ...last, text: last.text.replace(LAST_WORDS, '\u00A0$1\u00A0$2') }];
}
