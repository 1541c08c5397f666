/** The criteria that a commune assesses first, found in each set by the titles that it prints. */
import { filesOf } from './decision-list.mjs';

/**
 * @param {any} pack composed
 * @returns {readonly object[] | undefined} per content: title, citation, and the sets by the id of the criterion; undefined for a
 *   decision that names no contents
 * @throws {Error} for a content that no set prints
 */
export function communeContentsOf({ header, sets }) {
  const file = filesOf(header.id).json('commune-contents');
  return file?.contents.map(({ id, title, criteria: titles, otherwise = [] }) => {
    const criteria = {};
    for (const { no, sections } of sets) {
      const leaves = sections.flatMap(leavesOf);
      const printed = (wanted) => leaves.filter((leaf) => wanted.includes(leaf.title.vi));
      const [first] = [...printed(titles), ...printed(otherwise)];
      if (first) (criteria[first.id] ??= []).push(no);
    }
    if (Object.keys(criteria).length === 0)
      throw new Error(`${header.id}: no set prints the content “${id}”.`);
    return { id, title, cite: file.cite, criteria };
  });
}

function leavesOf(entry) {
  return entry.criteria ? entry.criteria.flatMap(leavesOf) : [entry];
}
