/** The least effort to a star, change by change. */
import { compileSet, textIn, type CriteriaSet, type NextStar } from '@ocop-kit/engine';
import type { Session } from '../context/command-context.js';
import { optionText } from './option-text.js';
import { rankText } from './rank-text.js';
import { wrap } from './table.js';

export function wayLines(
  session: Session,
  set: CriteriaSet,
  way: NextStar,
  present: number | null,
): string[] {
  const { say, lang, colour, width } = session;
  const stars = rankText(session, set, way.target);
  if (!way.reachable) {
    return [
      say('nextNot', { stars }),
      ...(way.conditions.length > 0
        ? [say('nextConditions', { conditions: way.conditions.join(', ') })]
        : []),
      ...(way.criteria.length > 0 ? [say('nextCriteria', { criteria: way.criteria.join(', ') })] : []),
    ];
  }
  if (way.changes.length === 0) return [say('nextAlready', { stars: rankText(session, set, present) })];
  const { leaves, positions } = compileSet(set);
  const indented = (label: string, text: string): string[] => {
    const [first = '', ...rest] = wrap(text, width - 14);
    return [`    ${label.padEnd(10)}${first}`, ...rest.map((line) => ' '.repeat(14) + line)];
  };
  return [
    colour.bold(say('nextHow', { stars, count: way.changes.length, effort: way.effort })),
    '',
    ...way.changes.flatMap(({ criterion, from, to }) => {
      const leaf = leaves[positions.get(criterion) ?? -1];
      return [
        ...wrap(`${criterion}  ${textIn(leaf?.title, lang)}`, width - 2).map((line) => `  ${line}`),
        ...indented(say('now'), optionText(session, leaf, from)),
        ...indented(say('instead'), optionText(session, leaf, to)),
      ];
    }),
    '',
    say('nextResult', { total: way.total, stars: rankText(session, set, way.stars) }),
    ...(way.outcome === 'incomplete' ? [say('nextProvisional')] : []),
  ];
}
