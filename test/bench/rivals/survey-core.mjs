/** survey-core: a question a criterion, points and sums as calculated values that follow the answers. */
import { Model } from 'survey-core';
import { readCriteria } from '../sheet.mjs';

export const name = 'survey-core';
/** Calculated values are one value each: no list of what was missed, so it is not asked for one. */
export const gives = ['total', 'sections', 'starsByTotal', 'stars'];

/** @param {import('../sheet.mjs').CriteriaSet} set */
export function build(set) {
  const survey = new Model(modelOf(set));
  const names = new Map(readCriteria(set).map(({ id }) => [id, question(id)]));
  return (sheet) => {
    survey.data = Object.fromEntries(Object.entries(sheet.picks).map(([id, pick]) => [names.get(id), pick]));
    return {
      total: survey.getVariable('total'),
      sections: Object.fromEntries(
        set.sections.map(({ id }) => [id, survey.getVariable(`section_${id}`.toLowerCase())]),
      ),
      starsByTotal: survey.getVariable('stars_by_total'),
      stars: survey.getVariable('stars'),
    };
  };
}

const key = (id) => id.replaceAll('.', '_');
const question = (id) => `q${key(id)}`;

function modelOf(set) {
  const criteria = readCriteria(set);
  const { bands, minimumRanks } = set.pack;
  const elements = criteria.map(({ id, first, points }) => ({
    type: 'radiogroup',
    name: question(id),
    choices: points.map((_, i) => first + i),
  }));
  const calculatedValues = [
    ...criteria.map((criterion) => ({ name: `p${key(criterion.id)}`, expression: pointsOf(criterion) })),
    ...set.sections.map(({ id }) => ({
      name: `section_${id}`.toLowerCase(),
      expression: sum(criteria.filter((c) => c.section === id).map((c) => `p${key(c.id)}`)),
    })),
    { name: 'total', expression: sum(set.sections.map(({ id }) => `section_${id}`.toLowerCase())) },
    { name: 'stars_by_total', expression: starsExpression(bands, () => '') },
    ...minimumRanks.map((rank) => ({
      name: `reaches_${rank}`,
      expression: criteria
        .filter(({ required }) => required[rank])
        .map(({ id, required }) => `{${question(id)}} >= ${required[rank]}`)
        .join(' and '),
    })),
    {
      name: 'stars',
      expression: starsExpression(bands, (rank) =>
        minimumRanks.includes(rank) ? ` and {reaches_${rank}} = true` : '',
      ),
    },
  ];
  return { elements, calculatedValues };
}

function pointsOf({ id, first, points, skippedBy }) {
  const options = points.reduceRight(
    (rest, value, i) => (value === 0 ? rest : `iif({${question(id)}} = ${first + i}, ${value}, ${rest})`),
    '0',
  );
  return skippedBy ? `iif({${question(skippedBy.criterion)}} = ${skippedBy.option}, 0, ${options})` : options;
}

const sum = (names) => names.map((name) => `{${name}}`).join(' + ');

function starsExpression(bands, also) {
  return bands.reduceRight(
    (rest, { rank, from }) =>
      rest === '' ? String(rank) : `iif({total} >= ${from}${also(rank)}, ${rank}, ${rest})`,
    '',
  );
}
