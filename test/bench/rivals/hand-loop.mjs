/**
 * What a good programmer writes by hand for this one sheet: its numbers as a table, one loop, the full result.
 * It trusts the sheet and knows no other set.
 */
export const name = 'hand-written loop';
/** Null: everything `score()` gives, field by field. */
export const gives = null;

/** Criterion, section, maximum, points by ordinal, and the ordinal that 3, 4 and 5 stars ask for (0: none). */
const CRITERIA = [
  ['1.1', 'A', 3, [1, 2, 3], 0, 0, 0],
  ['1.2', 'A', 3, [0, 1, 3], 0, 0, 0],
  ['1.3', 'A', 3, [1, 2, 3], 0, 0, 3],
  ['1.4', 'A', 3, [1, 2, 3], 0, 0, 0],
  ['1.5', 'A', 3, [0, 1, 2, 3], 0, 3, 4],
  ['1.6', 'A', 3, [1, 2, 3], 0, 1, 1],
  ['2.1', 'A', 3, [0, 1, 3], 0, 3, 3],
  ['2.2', 'A', 3, [0, 1, 2, 3], 3, 3, 3],
  ['2.3', 'A', 3, [1, 2, 3], 1, 3, 3],
  ['2.4', 'A', 1, [0, 1], 0, 0, 0],
  ['3.1', 'A', 3, [1, 2, 3], 0, 0, 0],
  ['3.3', 'A', 3, [1, 2, 3], 0, 0, 0],
  ['3.4', 'A', 3, [1, 3], 0, 2, 2],
  ['3.5', 'A', 3, [1, 2, 3], 1, 2, 2],
  ['4.1', 'B', 5, [1, 2, 3, 5], 2, 3, 4],
  ['4.2', 'B', 3, [0, 1, 2, 3], 0, 0, 0],
  ['4.3', 'B', 5, [0, 1, 2, 3, 5], 0, 0, 0],
  ['5.1', 'B', 5, [0, 1, 2, 3, 5], 0, 5, 5],
  ['5.2', 'B', 2, [0, 1, 2], 0, 0, 0],
  ['5.3', 'B', 5, [0, 1, 3, 5], 2, 2, 2],
  ['6.1', 'C', 2, [0, 1, 2], 0, 3, 3],
  ['6.2', 'C', 4, [0, 1, 2, 3, 4], 0, 4, 4],
  ['6.3', 'C', 3, [0, 1, 2, 3], 0, 0, 0],
  ['6.4', 'C', 3, [0, 1, 2, 3], 0, 0, 0],
  ['7', 'C', 3, [0, 1, 3], 0, 0, 0],
  ['8', 'C', 5, [0, 1, 3, 5], 0, 3, 3],
  ['9', 'C', 5, [2, 4, 5], 1, 1, 1],
  ['10', 'C', 5, [1, 3, 5], 1, 2, 2],
  ['11', 'C', 2, [1, 2], 0, 0, 0],
  ['12', 'C', 3, [1, 2, 3], 0, 0, 0],
].map(([id, section, max, points, for3, for4, for5]) => ({
  ...{ id, section, max, points, for3, for4, for5 },
  first: id === '2.4' ? 0 : 1,
}));

export function build() {
  return (sheet) => {
    const { picks } = sheet;
    const noStory = picks['5.1'] === 1;
    const sections = { A: 0, B: 0, C: 0 };
    const minimumsMissed = { 3: [], 4: [], 5: [] };
    const unanswered = [];
    const notApplicable = [];
    const criteria = [];
    let total = 0;
    for (const { id, section, max, points: worth, first, for3, for4, for5 } of CRITERIA) {
      const pick = picks[id] ?? null;
      if (noStory && id === '5.2') {
        notApplicable.push(id);
        criteria.push({ criterion: id, section, state: 'not-applicable', pick, points: 0, max });
        continue;
      }
      const points = pick === null ? 0 : worth[pick - first];
      const state = pick === null ? 'unanswered' : 'scored';
      if (pick === null) unanswered.push(id);
      total += points;
      sections[section] += points;
      criteria.push({ criterion: id, section, state, pick, points, max });
      // Without a pick, null counts as 0 and misses whatever is asked.
      if (pick < for3) minimumsMissed[3].push({ criterion: id, option: for3, pick });
      if (pick < for4) minimumsMissed[4].push({ criterion: id, option: for4, pick });
      if (pick < for5) minimumsMissed[5].push({ criterion: id, option: for5, pick });
    }
    const starsByTotal = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
    return {
      pack: 'vn-qd-26-2026',
      set: 1,
      outcome: unanswered.length > 0 ? 'incomplete' : 'rated',
      total,
      sections,
      starsByTotal,
      stars: stars(starsByTotal, minimumsMissed),
      minimumsMissed,
      unanswered,
      notApplicable,
      notEvaluated: [],
      criteria,
      conditions: noStory ? [{ condition: '5.2.skip', effect: 'skip', declared: false }] : [],
    };
  };
}

function stars(byTotal, missed) {
  for (let rank = byTotal; rank > 2; rank--) if (missed[rank].length === 0) return rank;
  return Math.min(byTotal, 2);
}
