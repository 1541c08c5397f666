/** The sheets that a database is tried with, set by set: random ones and all of the conformance cases. */
import { compileSet } from '@ocop-kit/engine';
import { loadSet, sets } from '@ocop-kit/rules';
import { conformanceSheets } from './conformance-sheets.mjs';
import { randomSet } from './random-pack.mjs';
import { randomSheets } from './random-sheets.mjs';

/**
 * @typedef {object} TriedSet
 * @property {import('@ocop-kit/engine').CompiledSet} set
 * @property {import('./random-sheets.mjs').SheetRow[]} sheets
 */

/** @param {number} sheetsASet how many random ones @param {number} seed @returns {Promise<TriedSet[]>} */
export const decisionSheets = (sheetsASet, seed) =>
  Promise.all(
    sets.map(async ({ set: no }) => {
      const set = compileSet(await loadSet('vn-qd-26-2026', no));
      return { set, sheets: [...randomSheets(set, sheetsASet, seed), ...conformanceSheets(no)] };
    }),
  );

/** Sets of invented packs that try to get out of quotes and comments. @param {number} seeds @returns {TriedSet[]} */
export const inventedSheets = (seeds) =>
  Array.from({ length: seeds }, (_, i) => i + 1).flatMap((seed) => {
    const set = randomSet(seed);
    return set ? [{ set, sheets: randomSheets(set, 100, seed) }] : [];
  });
