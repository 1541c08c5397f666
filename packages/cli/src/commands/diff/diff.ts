import type { Command } from 'commander';
import type { CommandHost } from '../../context/command-host.js';
import { compileSet, diff, textIn, type CriteriaSet, type Diff } from '@ocop-kit/engine';
import { EXIT, Failure } from '../../failures/failure.js';
import { heading } from '../../render/capitalize.js';
import { rankText } from '../../render/rank-text.js';
import { table } from '../../render/table.js';
import { inUnitOf, readAssessment, type Session } from '../../context/command-context.js';

export function register(program: Command, { say, run }: CommandHost): void {
  program
    .command('diff')
    .description(say('diffAbout'))
    .argument('<a>', say('file'))
    .argument('<b>', say('file'))
    .action((a: string, b: string) => run((session) => diffCommand(session, a, b)));
}

/** `ocop diff A B` */
async function diffCommand(session: Session, a: string, b: string): Promise<number> {
  const [before, after] = [await readAssessment(session, a), await readAssessment(session, b)];
  const place = ({ assessment }: typeof before): string => `${assessment.pack} ${assessment.set}`;
  if (place(before) !== place(after)) {
    throw new Failure(EXIT.input, session.say('otherSets', { a: place(before), b: place(after) }));
  }
  const change = diff(before.set, before.assessment, after.assessment);
  session.print(
    ...(session.json
      ? [JSON.stringify(change)]
      : diffLines(inUnitOf(session, before.set), before.set, change)),
  );
  return EXIT.done;
}

function diffLines(session: Session, set: CriteriaSet, change: Diff): string[] {
  const { say, lang, width } = session;
  const signed = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' });
  const ranks = (all: readonly number[]): string =>
    all.map((rank) => rankText(session, set, rank)).join(', ');
  const { leaves, positions } = compileSet(set);
  const same = change.criteria.length + change.conditionsAdded.length + change.conditionsRemoved.length === 0;
  if (same) return [say('diffNone')];
  const isNone = (criterion: string, pick: number | null): boolean =>
    pick === 0 && !leaves[positions.get(criterion) ?? -1]?.tick;
  const rows = change.criteria.map(({ criterion, from, to, points, minimumsGained, minimumsLost }) => [
    criterion,
    textIn(leaves[positions.get(criterion) ?? -1]?.title, lang),
    `${from.pick === null ? '–' : String(from.pick)} → ${to.pick === null ? '–' : String(to.pick)}`,
    signed.format(points),
    [
      isNone(criterion, to.pick) ? say('noneOfThese') : '',
      isNone(criterion, from.pick) ? say('diffFromNone') : '',
      minimumsGained.length > 0 ? say('gained', { stars: ranks(minimumsGained) }) : '',
      minimumsLost.length > 0 ? say('lost', { stars: ranks(minimumsLost) }) : '',
      say(to.state),
    ]
      .filter((remark) => remark !== '')
      .join('; '),
  ]);
  const { total, stars, conditionsAdded, conditionsRemoved } = change;
  const sections = (key: 'gained' | 'lost', all: Diff['sectionMinimumsGained'] = []): string[] =>
    all.map(({ section: id, rank }) =>
      say('diffSections', { id, change: say(key, { stars: ranks([rank]) }) }),
    );
  return [
    say('diffTotal', { from: total.from, to: total.to, points: signed.format(total.points) }),
    say('diffStars', { from: rankText(session, set, stars.from), to: rankText(session, set, stars.to) }),
    ...sections('gained', change.sectionMinimumsGained),
    ...sections('lost', change.sectionMinimumsLost),
    ...(conditionsAdded.length > 0 ? [say('added', { conditions: conditionsAdded.join(', ') })] : []),
    ...(conditionsRemoved.length > 0 ? [say('removed', { conditions: conditionsRemoved.join(', ') })] : []),
    '',
    ...table(
      [
        { heading: '' },
        { heading: say('criterion'), wraps: true },
        { heading: say('pick') },
        { heading: heading(say('unit')), align: 'right' },
        { heading: say('remark') },
      ],
      rows,
      width,
    ),
  ];
}
