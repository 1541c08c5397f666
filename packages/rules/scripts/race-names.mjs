/** Every query against every entry that shares a word with it, scored once; entries may leave and come back. */

/**
 * @param {{ fit: Function, wordsOf: Function }} search
 * @param {{ set: number, name: object, here: boolean }[]} entries
 * @param {{ words: string, owners: Set<number> }[]} queries
 */
export function raceOf({ fit, wordsOf }, entries, queries) {
  const byWord = entriesByWord(entries);
  const racesOf = new Map(entries.map((entry) => [entry, []]));
  const races = queries.map(({ words, owners }) => {
    const typed = wordsOf(words);
    const race = { words, owners, sets: new Map() };
    for (const entry of new Set(typed.flatMap(({ plain }) => byWord.get(plain) ?? []))) {
      if (!race.sets.has(entry.set)) race.sets.set(entry.set, []);
      race.sets.get(entry.set).push({ entry, score: fit(entry.name, typed) });
      racesOf.get(entry).push(race);
    }
    for (const runners of race.sets.values()) runners.sort((a, b) => b.score - a.score);
    return race;
  });
  const lost = new Set(races.filter((race) => !won(race)));
  const holds = (race) => lost.has(race) || won(race);
  return {
    /** Whether an entry's own set still wins the queries it won at the start. */
    own: (entry) => racesOf.get(entry).every((race) => !race.owners.has(entry.set) || holds(race)),
    /** Whether the other sets still win theirs. */
    others: (entry) => racesOf.get(entry).every((race) => race.owners.has(entry.set) || holds(race)),
    lost: () => races.filter((race) => !won(race)).map(({ words }) => words),
  };
}

/** The owners stand before every other set; of two sets with one score the earlier stands first. */
function won({ owners, sets }) {
  const scoreOf = (set) => sets.get(set)?.find(({ entry }) => entry.here)?.score ?? 0;
  const least = [...owners]
    .map((set) => ({ set, score: scoreOf(set) }))
    .reduce((a, b) => (b.score < a.score || (b.score === a.score && b.set > a.set) ? b : a));
  if (least.score === 0) return false;
  return [...sets.keys()].every((set) => {
    const score = owners.has(set) ? 0 : scoreOf(set);
    return score < least.score || (score === least.score && set > least.set);
  });
}

/** Entries by each of their words and by the beginnings of these that count as a word. */
function entriesByWord(entries) {
  const byWord = new Map();
  for (const entry of entries) {
    const words = entry.name.plain.trim().split(' ');
    const begun = words.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 3) }, (_, i) => word.slice(0, i + 3)),
    );
    for (const word of new Set([...words, ...begun])) {
      const known = byWord.get(word) ?? [];
      known.push(entry);
      byWord.set(word, known);
    }
  }
  return byWord;
}
