/** json-rules-engine: a rule an option that gives points, a rule a minimum; events carry both out. */
import { Engine } from 'json-rules-engine';
import { readCriteria } from '../sheet.mjs';
import { countStars } from '../stars.mjs';

export const name = 'json-rules-engine';
export const gives = ['total', 'sections', 'starsByTotal', 'stars', 'minimumsMissed'];

/** What stands for "no pick" where a fact must have a value: no option carries it, and a box left off is worth nothing. */
const NO_PICK = 0;

/** @param {import('../sheet.mjs').CriteriaSet} set */
export function build(set) {
  const criteria = readCriteria(set);
  const engine = new Engine([...criteria.flatMap(pointRules), ...criteria.flatMap(minimumRules)]);
  const unanswered = Object.fromEntries(criteria.map(({ id }) => [id, NO_PICK]));
  const ranks = set.pack.minimumRanks;

  return async (sheet) => {
    const { events } = await engine.run({ ...unanswered, ...sheet.picks });
    let total = 0;
    const sections = Object.fromEntries(set.sections.map(({ id }) => [id, 0]));
    const minimumsMissed = Object.fromEntries(ranks.map((rank) => [rank, []]));
    for (const { type, params } of events) {
      if (type === 'missed') minimumsMissed[params.rank].push(params.criterion);
      else {
        total += params.points;
        sections[params.section] += params.points;
      }
    }
    const missed = (rank) => (minimumsMissed[rank]?.length ?? 0) > 0;
    return { total, sections, minimumsMissed, ...countStars(set, total, missed) };
  };
}

function pointRules({ id, section, first, points, skippedBy }) {
  return points.flatMap((worth, i) => {
    if (worth === 0) return [];
    const all = [{ fact: id, operator: 'equal', value: first + i }];
    if (skippedBy) all.push({ fact: skippedBy.criterion, operator: 'notEqual', value: skippedBy.option });
    return [{ conditions: { all }, event: { type: 'points', params: { section, points: worth } } }];
  });
}

function minimumRules({ id, required }) {
  return Object.entries(required).map(([rank, ordinal]) => ({
    conditions: { all: [{ fact: id, operator: 'lessThan', value: ordinal }] },
    event: { type: 'missed', params: { rank, criterion: id } },
  }));
}
