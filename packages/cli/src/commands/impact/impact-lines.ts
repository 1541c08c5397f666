/** The report as lines: a summary of all products, then a table of them. */
import type { CommandContext } from '../../context/command-context.js';
import { formatTable, wrapText } from '../../render/table.js';
import { messages } from './messages.js';
import type { UnusableSheet, Product } from './product.js';
import { RANK_CHANGES } from './rank-forecast.js';
import type { Report } from './report.js';
import type { Tally } from './tally.js';

/** More than this nobody acts on. */
const MAX_CRITERIA = 10;
const MAX_CAUSES = 6;

export function impactLines(context: CommandContext, report: Report): string[] {
  const { products } = report;
  return [
    ...summaryLines(context, report),
    ...(products.length > 0 ? ['', ...productLines(context, products)] : []),
  ];
}

export function summaryLines(context: CommandContext, { tally, from, to }: Report): string[] {
  const { colour } = context;
  const t = context.translator(messages);
  const counts = RANK_CHANGES.filter((change) => change !== 'unrated' || tally.verdicts[change] > 0).map(
    (change) => [t(`verdict.${change}`), String(tally.verdicts[change])],
  );
  return [
    colour.bold(t('title', { count: tally.products, from, to })),
    ...formatTable([{ heading: '' }, { heading: '', align: 'right' }], counts, context.width)
      .slice(1)
      .map((line) => `  ${line}`),
    ...(tally.sinking > 0 ? [`  ${t('sinking', { count: tally.sinking })}`] : []),
    ...criteriaLines(context, tally),
  ];
}

function criteriaLines({ translator, colour, width }: CommandContext, { criteria }: Tally): string[] {
  if (criteria.length === 0) return [];
  const t = translator(messages);
  const rows = criteria
    .slice(0, MAX_CRITERIA)
    .map(({ title, surely, doubtful }) => [title, String(surely), String(doubtful)]);
  const [heading = '', ...lines] = formatTable(
    [
      { heading: t('criterion'), wraps: true },
      { heading: t('surely'), align: 'right' },
      { heading: t('maybe'), align: 'right' },
    ],
    rows,
    width - 2,
  );
  return ['', colour.bold(t('criteria')), ...[colour.dim(heading), ...lines].map((line) => `  ${line}`)];
}

function productLines(context: CommandContext, products: readonly Product[]): string[] {
  const { colour, width } = context;
  const t = context.translator(messages);
  const rows = products.map((product) => [
    product.product || locationText(context, product),
    String(product.set),
    product.before.stars === null ? '–' : String(product.before.stars),
    starsNow(product),
    t(`verdict.${product.verdict}`),
    causesText(context, product),
  ]);
  const [heading = '', ...lines] = formatTable(
    [
      { heading: t('column.product') },
      { heading: t('set'), align: 'right' },
      { heading: t('held'), align: 'right' },
      { heading: t('now'), align: 'right' },
      { heading: t('column.verdict') },
      { heading: t('because'), wraps: true },
    ],
    rows.map(([name = '', ...cells]) => [shortenName(name), ...cells]),
    width,
  );
  return [colour.dim(heading), ...lines, '', ...wrapText(t('legend'), width).map((line) => colour.dim(line))];
}

/** The sure rank and the highest possible one, as `3–4`; one number where they are the same. */
function starsNow({ least, most }: Product): string {
  const [low, high] = [least ?? '–', most ?? '–'].map(String) as [string, string];
  return low === high ? low : `${low}–${high}`;
}

/** Criterion ids, each with a sign for its kind of cause; the legend below the table explains the signs. */
function causesText({ translator }: CommandContext, { causes }: Product): string {
  const signs = { minimum: '', unanswered: '○', doubtful: '?', points: '−' } as const;
  const ids = causes.map(({ criterion, code }) => `${criterion}${signs[code]}`);
  const more = ids.length - MAX_CAUSES;
  return `${ids.slice(0, MAX_CAUSES).join(' ')}${more > 0 ? ` ${translator(messages)('more', { count: more })}` : ''}`;
}

export function unusableLine(context: CommandContext, bad: UnusableSheet): string {
  return `${locationText(context, bad)}: ${bad.why}`;
}

function locationText(
  { translator }: CommandContext,
  { file, line }: Pick<UnusableSheet, 'file' | 'line'>,
): string {
  return line === null ? file : translator(messages)('place', { file, line });
}

const MAX_NAME_LENGTH = 28;

function shortenName(name: string): string {
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name;
}
