/** Whether two answers to one sheet are the same, in everything the rival gives. */
import { isDeepStrictEqual } from 'node:util';

/**
 * @param {{ gives: readonly string[] | null }} rival
 * @param {Partial<import('@ocop-kit/engine').Result>} expected the engine's result
 * @param {object} answer
 * @returns {string[]} a line for each field that differs
 */
export function findDisagreements({ gives }, expected, answer) {
  const full = gives === null;
  const fields = full ? [...new Set([...Object.keys(expected), ...Object.keys(answer)])] : gives;
  return fields.flatMap((field) => {
    const value = field === 'minimumsMissed' && !full ? criteriaByRank(expected[field]) : expected[field];
    return isDeepStrictEqual(answer[field], value)
      ? []
      : [`${field}: engine ${JSON.stringify(value)}, rival ${JSON.stringify(answer[field])}`];
  });
}

/** A rule engine names the criterion that was missed, but not the option that was required. */
function criteriaByRank(minimumsMissed) {
  const entries = Object.entries(minimumsMissed);
  return Object.fromEntries(entries.map(([rank, missed]) => [rank, missed.map((m) => m.criterion)]));
}
