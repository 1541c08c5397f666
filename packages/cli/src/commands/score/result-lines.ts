/** A result for people: stars first, then sections, criteria and what is missed. */
import { compileSet, textIn, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { inUnitOf, type Session } from '../../context/command-context.js';
import { heading } from '../../render/capitalize.js';
import { missedLines } from '../../render/missed-minimums.js';
import { rankText, starShapes } from '../../render/rank-text.js';
import { table, wrap } from '../../render/table.js';

export function resultLines(
  given: Session,
  set: CriteriaSet,
  assessment: Assessment,
  result: Result,
): string[] {
  const session = inUnitOf(given, set);
  const { say, lang, colour, width } = session;
  const stars = starShapes(set, result.stars);
  const names = [assessment.product.name, assessment.entity.name].filter((name) => name !== '').join(' · ');
  const { sections, scale } = compileSet(set);
  const max = sections.reduce((sum, section) => sum + section.max, 0) / scale;
  const held = result.stars !== result.starsByTotal;
  return [
    ...(names ? [colour.bold(names)] : []),
    ...wrap(say('set', { no: result.set, title: textIn(set.title, lang) }), width),
    colour.dim(`${textIn(set.pack.programme, lang)} · ${set.pack.decision.number}`),
    '',
    `  ${stars === '' ? '' : `${colour.yellow(stars)}  `}${colour.bold(rankText(session, set, result.stars))}` +
      ` · ${say('total', { total: result.total, max })}` +
      (held ? ` (${say('byPoints', { stars: rankText(session, set, result.starsByTotal) })})` : ''),
    `  ${say(`outcome.${result.outcome}`, { count: result.unanswered.length })}`,
    '',
    ...criteriaLines(session, set, result),
    '',
    ...missedLines(session, set, result),
  ];
}

function criteriaLines(session: Session, set: CriteriaSet, result: Result): string[] {
  const { say, lang, width, colour } = session;
  const { leaves, sections, scale } = compileSet(set);
  const number = new Intl.NumberFormat(lang);
  const lowestMiss = new Map<string, number>();
  for (const rank of [...set.pack.minimumRanks].sort((a, b) => b - a)) {
    for (const { criterion } of result.minimumsMissed[rank] ?? []) lowestMiss.set(criterion, rank);
  }
  const rows = result.criteria.map((criterion, i) => {
    const missed = lowestMiss.get(criterion.criterion);
    const remarks = [
      criterion.pick === 0 && criterion.state === 'scored' && !leaves[i]?.tick ? say('noneOfThese') : '',
      say(criterion.state),
      missed === undefined ? '' : say('missesFrom', { stars: rankText(session, set, missed) }),
    ];
    return [
      criterion.criterion,
      textIn(leaves[i]?.title, lang),
      criterion.pick === null ? '–' : String(criterion.pick),
      `${number.format(criterion.points)}/${number.format(criterion.max)}`,
      remarks.filter((remark) => remark !== '').join('; '),
    ];
  });
  const [head = '', ...lines] = table(
    [
      { heading: '' },
      { heading: say('criterion'), wraps: true },
      { heading: say('pick'), align: 'right' },
      { heading: heading(say('unit')), align: 'right' },
      { heading: say('remark') },
    ],
    rows,
    width,
  );
  const sums = sections.map(
    ({ id, max }) =>
      `${say('section', { id })} ${number.format(result.sections[id] ?? 0)}/${number.format(max / scale)}`,
  );
  return [sums.join(' · '), '', colour.dim(head), ...lines];
}
