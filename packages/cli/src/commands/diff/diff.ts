import { compileSet, diff, textIn, type CriteriaSet, type Diff } from '@ocop-kit/engine';
import type { Command } from 'commander';
import { withPackUnit, type CommandContext } from '../../context/command-context.js';
import type { CommandHost } from '../../context/command-host.js';
import { readAssessment } from '../../context/read-assessment.js';
import { EXIT, Failure } from '../../failures/failure.js';
import { capitalize } from '../../render/capitalize.js';
import { rankText } from '../../render/rank-text.js';
import { formatTable } from '../../render/table.js';
import { en } from './messages.en.js';
import { vi } from './messages.vi.js';

const messages = { vi, en };

export function register(program: Command, { translator, run }: CommandHost): void {
  const t = translator(messages);
  program
    .command('diff')
    .description(t('about'))
    .argument('<a>', t('file'))
    .argument('<b>', t('file'))
    .action((a: string, b: string) => run((context) => printDiff(context, a, b)));
}

async function printDiff(context: CommandContext, a: string, b: string): Promise<number> {
  const [before, after] = [await readAssessment(context, a), await readAssessment(context, b)];
  const setOf = ({ assessment }: typeof before): string => `${assessment.pack} ${assessment.set}`;
  if (setOf(before) !== setOf(after)) {
    throw new Failure(
      EXIT.input,
      context.translator(messages)('otherSets', { a: setOf(before), b: setOf(after) }),
    );
  }
  const change = diff(before.set, before.assessment, after.assessment);
  context.print(
    ...(context.json
      ? [JSON.stringify(change)]
      : diffLines(withPackUnit(context, before.set), before.set, change)),
  );
  return EXIT.done;
}

function diffLines(context: CommandContext, set: CriteriaSet, change: Diff): string[] {
  const { lang, width } = context;
  const t = context.translator(messages);
  const signed = new Intl.NumberFormat(lang, { signDisplay: 'exceptZero' });
  const ranks = (all: readonly number[]): string =>
    all.map((rank) => rankText(context, set, rank)).join(', ');
  const { leaves, positions } = compileSet(set);
  const same = change.criteria.length + change.conditionsAdded.length + change.conditionsRemoved.length === 0;
  if (same) return [t('same')];
  const isNone = (criterion: string, pick: number | null): boolean =>
    pick === 0 && !leaves[positions.get(criterion) ?? -1]?.tick;
  const rows = change.criteria.map(({ criterion, from, to, points, minimumsGained, minimumsLost }) => [
    criterion,
    textIn(leaves[positions.get(criterion) ?? -1]?.title, lang),
    `${from.pick === null ? '–' : String(from.pick)} → ${to.pick === null ? '–' : String(to.pick)}`,
    signed.format(points),
    [
      isNone(criterion, to.pick) ? t('noneOfThese') : '',
      isNone(criterion, from.pick) ? t('fromNone') : '',
      minimumsGained.length > 0 ? t('gained', { stars: ranks(minimumsGained) }) : '',
      minimumsLost.length > 0 ? t('lost', { stars: ranks(minimumsLost) }) : '',
      t(to.state),
    ]
      .filter((remark) => remark !== '')
      .join('; '),
  ]);
  const { total, stars, conditionsAdded, conditionsRemoved } = change;
  const sections = (key: 'gained' | 'lost', all: Diff['sectionMinimumsGained'] = []): string[] =>
    all.map(({ section: id, rank }) => t('section', { id, change: t(key, { stars: ranks([rank]) }) }));
  return [
    t('total', { from: total.from, to: total.to, points: signed.format(total.points) }),
    t('rank', { from: rankText(context, set, stars.from), to: rankText(context, set, stars.to) }),
    ...sections('gained', change.sectionMinimumsGained),
    ...sections('lost', change.sectionMinimumsLost),
    ...(conditionsAdded.length > 0 ? [t('added', { conditions: conditionsAdded.join(', ') })] : []),
    ...(conditionsRemoved.length > 0 ? [t('removed', { conditions: conditionsRemoved.join(', ') })] : []),
    '',
    ...formatTable(
      [
        { heading: '' },
        { heading: t('criterion'), wraps: true },
        { heading: t('pick') },
        { heading: capitalize(t('unit')), align: 'right' },
        { heading: t('remark') },
      ],
      rows,
      width,
    ),
  ];
}
