/** Runs conformance cases and says where a result differs from what a case expects. */
import { council, score } from '@ocop-kit/engine';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {import('@ocop-kit/engine').CriteriaSet} CriteriaSet
 * @typedef {{ picks: Record<string, number>, declared: string[] }} Sheet
 * @typedef {{ id: number, kind: string, case?: string, set: number, expect: Record<string, unknown> }} About
 * @typedef {About & (Sheet | { sheets: Sheet[] })} Case a score case carries one sheet, a council case several
 */

export const PACK = 'vn-qd-26-2026';

export const cases = readCases('qd-26-2026.jsonl');
/** Sheets on which somebody says that none of the printed options is true. */
export const noneOfThese = readCases('none-of-these.jsonl');

/**
 * @param {string} file
 * @returns {readonly Case[]}
 */
function readCases(file) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * @param {CriteriaSet} set the set the case names
 * @param {Case} example
 * @returns {string[]} one line a field that differs, none when the case passes
 */
export function findDifferences(set, example) {
  const name = `case ${example.id} (set ${example.set}, ${example.case ?? example.kind})`;
  try {
    const actual = resultOf(set, example);
    return Object.entries(example.expect).flatMap(([field, expected]) =>
      isDeepStrictEqual(actual[field], expected)
        ? []
        : [`${name}: ${field} is ${JSON.stringify(actual[field])}, expected ${JSON.stringify(expected)}`],
    );
  } catch (error) {
    return [`${name}: refused with ${String(error)}`];
  }
}

/**
 * @param {CriteriaSet} set
 * @param {Case} example
 * @returns {Record<string, unknown>}
 */
function resultOf(set, example) {
  const result = 'sheets' in example ? council(set, example.sheets) : score(set, example);
  return { ...result, minimumsMissed: idsByRank(result.minimumsMissed) };
}

/** @param {Readonly<Record<string, readonly { readonly criterion: string }[]>>} missed */
function idsByRank(missed) {
  return Object.fromEntries(
    Object.entries(missed).map(([level, entries]) => [level, entries.map(({ criterion }) => criterion)]),
  );
}
