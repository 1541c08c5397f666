/** The report of a reform on a terminal: the answer, then tables. */
import type { CommandContext } from '../../../context/command-context.js';
import { formatTable, wrapText, type Column } from '../../../render/table.js';
import { REFORM_CHANGES } from '../../../reform/rank-change.js';
import type { ReformTally } from '../../../reform/reform-tally.js';
import { messages, type ReformTranslate } from './messages.js';
import {
  answerSentences,
  changeFigures,
  gapSentences,
  listProvinces,
  listSets,
  type NamedGroup,
  type ReformReport,
} from './reform-report.js';
import { listRanks, rankName } from './star-matrix.js';

/** What a terminal shows of a list that may be long. */
const MAX_ROWS = 15;
/** More criteria nobody acts on. */
export const MAX_CRITERIA = 10;

export function reformLines(context: CommandContext, report: ReformReport): string[] {
  const { colour, width, lang } = context;
  const t = context.translator(messages);
  const { tally, gaps } = report;
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', colour.bold(title), ...lines.map((line) => `  ${line}`)];
  return [
    ...answerSentences(report, t).flatMap((sentence, i) =>
      wrapText(sentence, width).map((line) => (i === 0 ? colour.bold(line) : line)),
    ),
    ...wrapText(t('editions', { from: report.from, to: report.to, source: report.source }), width).map(
      (line) => colour.dim(line),
    ),
    ...section(t('changes'), changeLines(context, tally)),
    ...section(t('stars'), starLines(context, tally)),
    ...section(t('criteria'), criteriaLines(context, tally)),
    ...section(t('sets'), groupLines(context, t('set'), listSets(tally, t))),
    ...section(t('provinces'), groupLines(context, t('province'), listProvinces(tally, t, lang))),
    ...section(t('gaps'), limitLines(gapSentences(gaps, t), t)),
  ];
}

function changeLines(context: CommandContext, { changes, certificates, sheets }: ReformTally): string[] {
  const t = context.translator(messages);
  if (sheets === 0) return [];
  const rows = REFORM_CHANGES.filter((change) => changes[change] > 0).map((change) => [
    t(`change.${change}`),
    formatCount(context, changes[change]),
  ]);
  return [
    ...formatTable([{ heading: '' }, { heading: '', align: 'right' }], rows, context.width).slice(1),
    t('certificates.counts', { ...certificates }),
  ];
}

function starLines(context: CommandContext, tally: ReformTally): string[] {
  const t = context.translator(messages);
  const { ranks, count } = listRanks(tally);
  if (ranks.length === 0) return [];
  const name = (rank: number | null): string => rankName(tally, rank, t, context.lang);
  const columns: Column[] = [
    { heading: t('stars.corner') },
    ...ranks.map((rank) => ({ heading: name(rank), align: 'right' as const })),
  ];
  const rows = ranks.map((from) => [name(from), ...ranks.map((to) => formatCount(context, count(from, to)))]);
  return formatTable(columns, rows, context.width);
}

function criteriaLines(context: CommandContext, tally: ReformTally): string[] {
  const t = context.translator(messages);
  const { bands, nothing } = tally.decidedBy;
  const criteria = tally.listCriteria().slice(0, MAX_CRITERIA);
  const columns: Column[] = [
    { heading: t('criterion'), wraps: true },
    { heading: t('rises'), align: 'right' },
    { heading: t('falls'), align: 'right' },
  ];
  const rows = criteria.map(({ title, rises, falls }) => [
    title,
    ...[rises, falls].map((count) => formatCount(context, count)),
  ]);
  return [
    ...(rows.length > 0 ? formatTable(columns, rows, context.width - 2) : []),
    ...(bands > 0 ? [t('criteria.bands', { count: bands })] : []),
    ...(nothing > 0 ? [t('criteria.nothing', { count: nothing })] : []),
    ...(rows.length > 0
      ? wrapText(t('criteria.definition'), context.width - 2).map((line) => context.colour.dim(line))
      : []),
  ];
}

function groupLines(context: CommandContext, heading: string, groups: readonly NamedGroup[]): string[] {
  const t = context.translator(messages);
  const columns: Column[] = [
    { heading, wraps: true },
    ...[t('sheets'), t('rises'), t('keeps'), t('falls'), t('lost'), t('excluded')].map((title) => ({
      heading: title,
      align: 'right' as const,
    })),
  ];
  const rows = groups.slice(0, MAX_ROWS).map(({ name, sheets, changes }) => {
    const { rises, keeps, falls, excluded } = changeFigures(changes);
    return [
      name,
      ...[sheets, rises, keeps, falls, changes.loses, excluded].map((count) => formatCount(context, count)),
    ];
  });
  const more = groups.length - rows.length;
  return rows.length === 0
    ? []
    : [...formatTable(columns, rows, context.width - 2), ...(more > 0 ? [t('more', { count: more })] : [])];
}

function limitLines(lines: readonly string[], t: ReformTranslate): string[] {
  const more = lines.length - MAX_ROWS;
  return more > 0 ? [...lines.slice(0, MAX_ROWS), t('more', { count: more })] : [...lines];
}

const formatCount = ({ lang }: CommandContext, count: number): string =>
  new Intl.NumberFormat(lang).format(count);
