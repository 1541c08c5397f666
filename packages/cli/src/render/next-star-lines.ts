/** The cheapest changes that reach a rank, or why none do. */
import { compileSet, textIn, type CriteriaSet, type NextStar } from '@ocop-kit/engine';
import type { CommandContext } from '../context/command-context.js';
import { optionText } from './option-text.js';
import { rankText } from './rank-text.js';
import { wrapText } from './table.js';

export function nextStarLines(
  context: CommandContext,
  set: CriteriaSet,
  next: NextStar,
  present: number | null,
): string[] {
  const { t, lang, colour, width } = context;
  const stars = rankText(context, set, next.target);
  if (!next.reachable) {
    return [
      t('nextNot', { stars }),
      ...(next.conditions.length > 0
        ? [t('nextConditions', { conditions: next.conditions.join(', ') })]
        : []),
      ...(next.criteria.length > 0 ? [t('nextCriteria', { criteria: next.criteria.join(', ') })] : []),
    ];
  }
  if (next.changes.length === 0) return [t('nextAlready', { stars: rankText(context, set, present) })];
  const { leaves, positions } = compileSet(set);
  const indented = (label: string, text: string): string[] => {
    const [first = '', ...rest] = wrapText(text, width - 14);
    return [`    ${label.padEnd(10)}${first}`, ...rest.map((line) => ' '.repeat(14) + line)];
  };
  return [
    colour.bold(t('nextHow', { stars, count: next.changes.length, effort: next.effort })),
    '',
    ...next.changes.flatMap(({ criterion, from, to }) => {
      const leaf = leaves[positions.get(criterion) ?? -1];
      return [
        ...wrapText(`${criterion}  ${textIn(leaf?.title, lang)}`, width - 2).map((line) => `  ${line}`),
        ...indented(t('now'), optionText(context, leaf, from)),
        ...indented(t('instead'), optionText(context, leaf, to)),
      ];
    }),
    '',
    t('nextResult', { total: next.total, stars: rankText(context, set, next.stars) }),
    ...(next.outcome === 'incomplete' ? [t('nextProvisional')] : []),
  ];
}
