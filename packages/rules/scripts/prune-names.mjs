/**
 * Leaves out the names that searching does not need: a name may go when each name of the list, as written and
 * without its diacritics, still puts its own sets first. What names of a set begin with (in English, end with)
 * may stand for them: "kẹo…" for "kẹo dừa" and "kẹo lạc".
 */

/**
 * @param {{ fit: Function, typedWords: Function, nameOf: Function }} search what people search with
 * @param {{ lang: string, names: string[][], fixed: object[][], queries: { words: string, owners: Set<number> }[] }} given
 *   names and fixed entries (those nobody may leave out) by position of the set, owners as positions
 * @returns {{ kept: string[][], lost: string[] }} names by position of the set; queries that no name of the list answers
 */
export function pruneNames(search, { lang, names, fixed, queries }) {
  const written = names.flatMap((list, set) =>
    list.map((text) => ({ set, name: search.nameOf(text, lang, 3), here: true })),
  );
  const heads = names.flatMap((list, set) =>
    headsOf(list, lang).map((text) => ({ set, name: search.nameOf(text, lang, 3), here: false })),
  );
  const stay = fixed.flatMap((list, set) => list.map((name) => ({ set, name, here: true })));
  const race = raceOf(search, [...stay, ...written, ...heads], queries);

  // Most used first; a head that pulls another set's product over stays away.
  for (const head of heads) {
    head.here = true;
    head.here = race.holds(head, (query) => !query.owners.has(head.set));
  }
  const longestFirst = [...written, ...heads].sort((a, b) => b.name.text.length - a.name.text.length);
  for (let left = -1; left !== countOf(longestFirst);) {
    left = countOf(longestFirst);
    for (const entry of longestFirst.filter(({ here }) => here)) {
      entry.here = false;
      entry.here = !race.holds(entry, (query) => query.owners.has(entry.set));
    }
  }
  const kept = names.map((_, set) =>
    longestFirst.filter((entry) => entry.here && entry.set === set).map(({ name }) => name.text),
  );
  return { kept, lost: race.lost() };
}

const countOf = (entries) => entries.filter(({ here }) => here).length;

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
  const known = new Set(names.map((name) => name.toLocaleLowerCase('vi')));
  return [...counts]
    .filter(([head, count]) => (count > 1 || head.includes(' ')) && !known.has(head.toLocaleLowerCase('vi')))
    .sort((a, b) => b[1] - a[1])
    .map(([head]) => (lang === 'vi' ? `${head}…` : `…${head}`));
}

/** Every query against every entry that shares a word with it, scored once. */
function raceOf({ fit, typedWords }, entries, queries) {
  const byWord = wordsOf(entries);
  const concerns = new Map(entries.map((entry) => [entry, []]));
  const heats = queries.map(({ words, owners }) => {
    const typed = typedWords(words);
    const heat = { words, owners, sets: new Map() };
    for (const entry of new Set(typed.plain.flatMap((word) => byWord.get(word) ?? []))) {
      const runner = { entry, score: fit(entry.name, typed) };
      if (!heat.sets.has(entry.set)) heat.sets.set(entry.set, []);
      heat.sets.get(entry.set).push(runner);
      concerns.get(entry).push(heat);
    }
    for (const runners of heat.sets.values()) runners.sort((a, b) => b.score - a.score);
    return heat;
  });
  const scoreOf = (heat, set) => heat.sets.get(set)?.find(({ entry }) => entry.here)?.score ?? 0;
  const won = ({ owners, sets }, heat) => {
    const own = [...owners].map((set) => ({ set, score: scoreOf(heat, set) }));
    // Of two sets with one score the earlier stands first.
    const least = own.reduce((a, b) => (b.score < a.score || (b.score === a.score && b.set > a.set) ? b : a));
    if (least.score === 0) return false;
    return [...sets.keys()].every((set) => {
      const score = owners.has(set) ? 0 : scoreOf(heat, set);
      return score < least.score || (score === least.score && set > least.set);
    });
  };
  const lost = new Set(heats.filter((heat) => !won(heat, heat)));
  return {
    /** Whether the queries an entry takes part in are still won; those lost from the start do not count. */
    holds: (entry, matters) =>
      concerns.get(entry).every((heat) => !matters(heat) || lost.has(heat) || won(heat, heat)),
    lost: () => heats.filter((heat) => !won(heat, heat)).map(({ words }) => words),
  };
}

/** Entries by each of their words and the beginnings of these that count as a word. */
function wordsOf(entries) {
  const byWord = new Map();
  for (const entry of entries) {
    const words = entry.name.plain
      .trim()
      .split(' ')
      .flatMap((word) => [
        word,
        ...Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => word.slice(0, i + 3)),
      ]);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), entry]);
  }
  return byWord;
}
