/** Finding without waiting: the names of every language come with it. */
import { finderOf, type Find, type FoundSet } from './finder.js';
import en from './generated/vn-qd-26-2026/titles.en.js';
import vi from './generated/vn-qd-26-2026/titles.vi.js';
import names from './generated/vn-qd-26-2026/english-names.js';
import findings from './generated/vn-qd-26-2026/finder.js';

let find: Find | undefined;

/**
 * @param words what a person types: "mat ong", "bưởi", "fish sauce"
 * @returns the sets that fit, best first; all sets for no words at all
 */
export function findSets(words: string): FoundSet[] {
  find ??= finderOf(findings, vi, { names, titles: en });
  return find(typeof words === 'string' ? words : '');
}
