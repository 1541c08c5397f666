/** A result as lines: the rank first, then sections, criteria and missed minimums. */
import { compileSet, textIn, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import { capitalize } from '../../render/capitalize.js';
import { missedMinimumLines } from '../../render/missed-minimums.js';
import { rankText, starShapes } from '../../render/rank-text.js';
import { formatTable, wrapText } from '../../render/table.js';
import { messages } from './messages.js';

export function resultLines(
  commandContext: CommandContext,
  set: CriteriaSet,
  assessment: Assessment,
  result: Result,
): string[] {
  const context = withPackUnit(commandContext, set);
  const { lang, colour, width } = context;
  const t = context.translator(messages);
  const stars = starShapes(set, result.stars);
  const names = [assessment.product.name, assessment.entity.name].filter((name) => name !== '').join(' · ');
  const { sections, scale } = compileSet(set);
  const max = sections.reduce((sum, section) => sum + section.max, 0) / scale;
  const held = result.stars !== result.starsByTotal;
  return [
    ...(names ? [colour.bold(names)] : []),
    ...wrapText(t('set', { no: result.set, title: textIn(set.title, lang) }), width),
    colour.dim(`${textIn(set.pack.programme, lang)} · ${set.pack.decision.number}`),
    '',
    `  ${stars === '' ? '' : `${colour.yellow(stars)}  `}${colour.bold(rankText(context, set, result.stars))}` +
      ` · ${t('total', { total: result.total, max })}` +
      (held ? ` (${t('byPoints', { stars: rankText(context, set, result.starsByTotal) })})` : ''),
    `  ${t(`outcome.${result.outcome}`, { count: result.unanswered.length })}`,
    '',
    ...criteriaLines(context, set, result),
    '',
    ...missedMinimumLines(context, set, result),
  ];
}

function criteriaLines(context: CommandContext, set: CriteriaSet, result: Result): string[] {
  const { lang, width, colour } = context;
  const t = context.translator(messages);
  const { leaves, sections, scale } = compileSet(set);
  const number = new Intl.NumberFormat(lang);
  const lowestMiss = new Map<string, number>();
  for (const rank of [...set.pack.minimumRanks].sort((a, b) => b - a)) {
    for (const { criterion } of result.minimumsMissed[rank] ?? []) lowestMiss.set(criterion, rank);
  }
  const rows = result.criteria.map((criterion, i) => {
    const missed = lowestMiss.get(criterion.criterion);
    const remarks = [
      criterion.pick === 0 && criterion.state === 'scored' && !leaves[i]?.tick ? t('noneOfThese') : '',
      t(criterion.state),
      missed === undefined ? '' : t('missesFrom', { stars: rankText(context, set, missed) }),
    ];
    return [
      criterion.criterion,
      textIn(leaves[i]?.title, lang),
      criterion.pick === null ? '–' : String(criterion.pick),
      `${number.format(criterion.points)}/${number.format(criterion.max)}`,
      remarks.filter((remark) => remark !== '').join('; '),
    ];
  });
  const [head = '', ...lines] = formatTable(
    [
      { heading: '' },
      { heading: t('criterion'), wraps: true },
      { heading: t('pick'), align: 'right' },
      { heading: capitalize(t('unit')), align: 'right' },
      { heading: t('remark') },
    ],
    rows,
    width,
  );
  const sums = sections.map(
    ({ id, max }) =>
      `${t('section', { id })} ${number.format(result.sections[id] ?? 0)}/${number.format(max / scale)}`,
  );
  return [sums.join(' · '), '', colour.dim(head), ...lines];
}
