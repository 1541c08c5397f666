/** @packageDocumentation The sets of the decision in force in Vietnamese, and finding one: all that a page needs to begin. */
import type { Find, FoundSet } from './finder.js';
import { titles } from './titles.js';

export { titles };
export type { Find, FoundSet };

let finder: Promise<Find> | undefined;

/**
 * The same call gives the same finder.
 * @returns finds sets by what a person types: "mat ong", "bưởi", "fish sauce"; best first
 */
export function loadFinder(): Promise<Find> {
  return (finder ??= fetchFinder().catch((error: unknown) => {
    // A line that dropped must not be remembered.
    finder = undefined;
    throw error;
  }));
}

async function fetchFinder(): Promise<Find> {
  const [{ finderOf }, findings, en] = await Promise.all([
    import('./finder.js'),
    import('./generated/vn-qd-26-2026/finder.all.js'),
    import('./generated/vn-qd-26-2026/titles.en.js'),
  ]);
  return finderOf(findings.default, { vi: titles, en: en.default });
}
