/** Finding without waiting: the names of both languages are loaded with this module. */
import titlesEn from '../generated/in-force/titles.en.js';
import titlesVi from '../generated/in-force/titles.vi.js';
import englishNames from '../generated/in-force/english-names.js';
import searchData from '../generated/in-force/search-data.js';
import { createSetFinder, type SetFinder, type SetMatch } from './finder.js';

let finder: SetFinder | undefined;

/**
 * Finds the criteria set of a product in the decision in force.
 * @param words what a person types: "mat ong", "bưởi", "fish sauce"
 * @returns the sets that match, best first; all sets in printed order for no words at all
 */
export function findSets(words: string): SetMatch[] {
  finder ??= createSetFinder(searchData, titlesVi, { names: englishNames, titles: titlesEn });
  return finder(typeof words === 'string' ? words : '');
}
