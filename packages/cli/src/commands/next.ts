import { compileSet, nextStar, score, textIn, type CriteriaSet, type NextStar } from '@ocop-kit/engine';
import { EXIT, Failure } from '../failure.js';
import { optionText } from '../render/option.js';
import { rankText } from '../render/stars.js';
import { wrap } from '../render/table.js';
import { inUnitOf, readAssessment, type Session } from '../session.js';

export interface NextChoices {
  readonly stars?: string | undefined;
  readonly effort?: readonly string[] | undefined;
}

/** `ocop next FILE --stars 4`; exit code 1 when no change of picks reaches it. */
export async function nextCommand(session: Session, file: string, choices: NextChoices): Promise<number> {
  const { assessment, set } = await readAssessment(session, file);
  const target = choices.stars === undefined ? undefined : Number(choices.stars);
  const way = nextStar(set, assessment, { target, effort: readEffort(session, choices.effort ?? []) });
  if (session.json) session.print(JSON.stringify(way));
  else session.print(...wayLines(inUnitOf(session, set), set, way, score(set, assessment).stars));
  return way.reachable ? EXIT.done : EXIT.negative;
}

function wayLines(session: Session, set: CriteriaSet, way: NextStar, present: number | null): string[] {
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

function readEffort({ say }: Session, entries: readonly string[]): Record<string, number | null> {
  return Object.fromEntries(
    entries.map((entry) => {
      const [, criterion, value] = /^([^=]+)=(-|\d{1,6})$/.exec(entry) ?? [];
      if (criterion === undefined || value === undefined) {
        throw new Failure(EXIT.usage, say('badEffort', { value: entry }));
      }
      return [criterion, value === '-' ? null : Number(value)];
    }),
  );
}
