/**
 * Leaves out the names that searching does not need: a name may go when each name of the list, as written and
 * without its diacritics, still puts its own sets first. What names of a set begin with (in English, end with)
 * may stand for them: "kẹo…" for "kẹo dừa" and "kẹo lạc".
 */
import { raceOf } from './race-names.mjs';

/**
 * @param {{ fit: Function, wordsOf: Function, nameOf: Function }} search what people search with
 * @param {{ lang: string, names: string[][], fixed: object[][], queries: { words: string, owners: Set<number> }[] }} given
 *   names and fixed entries (those nobody may leave out) by position of the set, owners as positions
 * @returns {{ kept: string[][], lost: string[] }} names by position of the set; queries that were lost from the start
 */
export function pruneNames(search, { lang, names, fixed, queries }) {
  const entriesOf = (lists, here) =>
    lists.flatMap((list, set) => list.map((text) => ({ set, name: search.nameOf(text, lang, 3), here })));
  const written = entriesOf(names, true);
  const heads = entriesOf(
    names.map((list) => headsOf(list, lang)),
    false,
  );
  const stay = fixed.flatMap((list, set) => list.map((name) => ({ set, name, here: true })));
  const race = raceOf(search, [...stay, ...written, ...heads], queries);

  // The most used first; a head that pulls another set's products over stays away.
  for (const head of heads) {
    head.here = true;
    head.here = race.others(head);
  }
  const longestFirst = [...written, ...heads].sort((a, b) => b.name.text.length - a.name.text.length);
  for (let before = -1; before !== presentIn(longestFirst).length;) {
    before = presentIn(longestFirst).length;
    for (const entry of presentIn(longestFirst)) {
      entry.here = false;
      entry.here = !race.own(entry);
    }
  }
  const kept = names.map((_, set) =>
    presentIn(longestFirst)
      .filter((entry) => entry.set === set)
      .map(({ name }) => name.text),
  );
  return { kept, lost: race.lost() };
}

const presentIn = (entries) => entries.filter(({ here }) => here);

/**
 * What may stand for names, marked with an ellipsis: a beginning (in English, an end) of one word that several
 * share, or of two or three words. One word of a single name says too little: "sầu…" for "sầu riêng".
 */
function headsOf(names, lang) {
  const counts = new Map();
  for (const words of names.map((name) => name.split(' '))) {
    for (let n = 1; n <= Math.min(3, words.length - 1); n++) {
      const head = (lang === 'vi' ? words.slice(0, n) : words.slice(-n)).join(' ');
      counts.set(head, (counts.get(head) ?? 0) + 1);
    }
  }
  const known = new Set(names.map((name) => name.toLowerCase()));
  return [...counts]
    .filter(([head, count]) => (count > 1 || head.includes(' ')) && !known.has(head.toLowerCase()))
    .sort((a, b) => b[1] - a[1])
    .map(([head]) => (lang === 'vi' ? `${head}…` : `…${head}`));
}
