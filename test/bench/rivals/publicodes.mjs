/** publicodes: a question a criterion, its points as variations, sections and total as sums. */
import Engine from 'publicodes';
import { readCriteria } from '../sheet.mjs';

export const name = 'publicodes';
/** Rules answer one value each: no list of what was missed, so it is not asked for one. */
export const gives = ['total', 'sections', 'starsByTotal', 'stars'];

/** @param {import('../sheet.mjs').CriteriaSet} set */
export function build(set) {
  const engine = new Engine(rulesOf(set));
  const value = (rule) => engine.evaluate(rule).nodeValue;
  return (sheet) => {
    const answers = Object.entries(sheet.picks).map(([id, pick]) => [question(id), pick]);
    engine.setSituation(Object.fromEntries(answers));
    return {
      total: value('total'),
      sections: Object.fromEntries(set.sections.map(({ id }) => [id, value(`section ${id}`)])),
      starsByTotal: value('étoiles par total'),
      stars: value('étoiles'),
    };
  };
}

const question = (id) => `choix ${id.replaceAll('.', ' ')}`;
const worth = (id) => `points ${id.replaceAll('.', ' ')}`;

function rulesOf(set) {
  const criteria = readCriteria(set);
  const { bands, minimumRanks } = set.pack;
  const rules = {};
  for (const { id, first, points, skippedBy } of criteria) {
    rules[question(id)] = { question: id, 'par défaut': 0 };
    const skip = skippedBy ? [when(`${question(skippedBy.criterion)} = ${skippedBy.option}`, 0)] : [];
    const options = points.flatMap((value, i) =>
      value === 0 ? [] : [when(`${question(id)} = ${first + i}`, value)],
    );
    rules[worth(id)] = { variations: [...skip, ...options, { sinon: 0 }] };
  }
  for (const { id } of set.sections) {
    rules[`section ${id}`] = { somme: criteria.filter((c) => c.section === id).map((c) => worth(c.id)) };
  }
  rules['total'] = { somme: set.sections.map(({ id }) => `section ${id}`) };
  rules['étoiles par total'] = {
    variations: bands.map(({ rank, from }) => when(`total >= ${from}`, rank)),
  };
  for (const rank of minimumRanks) {
    const asked = criteria.filter(({ required }) => required[rank]);
    rules[`atteint ${rank}`] = {
      'toutes ces conditions': asked.map((c) => `${question(c.id)} >= ${c.required[rank]}`),
    };
  }
  rules['étoiles'] = {
    variations: bands.map(({ rank, from }) => ({
      si: {
        'toutes ces conditions': [
          `total >= ${from}`,
          ...minimumRanks.filter((n) => n === rank).map((n) => `atteint ${n}`),
        ],
      },
      alors: rank,
    })),
  };
  return rules;
}

const when = (si, alors) => ({ si, alors });
