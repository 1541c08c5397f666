/** A province's products under the new decision, for people: the whole in a few lines, then product by product. */
import type { UnusableSheet, Product } from './product.js';
import type { Report } from './report.js';
import type { Tally } from './tally.js';
import { RANK_CHANGES } from './rank-forecast.js';
import type { CommandContext } from '../../context/command-context.js';
import { formatTable, wrapText } from '../../render/table.js';

/** As many criteria as a person can act on. */
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
  const { t, colour } = context;
  const counts = RANK_CHANGES.filter((verdict) => verdict !== 'unrated' || tally.verdicts[verdict] > 0).map(
    (verdict) => [t(`impact.verdict.${verdict}`), String(tally.verdicts[verdict])],
  );
  return [
    colour.bold(t('impact.title', { count: tally.products, from, to })),
    ...formatTable([{ heading: '' }, { heading: '', align: 'right' }], counts, context.width)
      .slice(1)
      .map((line) => `  ${line}`),
    ...(tally.sinking > 0 ? [`  ${t('impact.sinking', { count: tally.sinking })}`] : []),
    ...criteriaLines(context, tally),
  ];
}

function criteriaLines({ t, colour, width }: CommandContext, { criteria }: Tally): string[] {
  if (criteria.length === 0) return [];
  const rows = criteria
    .slice(0, MAX_CRITERIA)
    .map(({ title, surely, doubtful }) => [title, String(surely), String(doubtful)]);
  const [heading = '', ...lines] = formatTable(
    [
      { heading: t('criterion'), wraps: true },
      { heading: t('impact.surely'), align: 'right' },
      { heading: t('impact.maybe'), align: 'right' },
    ],
    rows,
    width - 2,
  );
  return [
    '',
    colour.bold(t('impact.criteria')),
    ...[colour.dim(heading), ...lines].map((line) => `  ${line}`),
  ];
}

function productLines(context: CommandContext, products: readonly Product[]): string[] {
  const { t, colour, width } = context;
  const rows = products.map((product) => [
    product.product || locationText(context, product),
    String(product.set),
    product.before.stars === null ? '–' : String(product.before.stars),
    starsNow(product),
    t(`impact.verdict.${product.verdict}`),
    causesText(context, product),
  ]);
  const [heading = '', ...lines] = formatTable(
    [
      { heading: t('impact.column.product') },
      { heading: t('impact.set'), align: 'right' },
      { heading: t('impact.held'), align: 'right' },
      { heading: t('impact.now'), align: 'right' },
      { heading: t('impact.column.verdict') },
      { heading: t('impact.because'), wraps: true },
    ],
    rows.map(([name = '', ...cells]) => [shortenName(name), ...cells]),
    width,
  );
  return [
    colour.dim(heading),
    ...lines,
    '',
    ...wrapText(t('impact.legend'), width).map((line) => colour.dim(line)),
  ];
}

/** What is sure, and the most that is possible. */
function starsNow({ least, most }: Product): string {
  const [low, high] = [least ?? '–', most ?? '–'].map(String) as [string, string];
  return low === high ? low : `${low}–${high}`;
}

/** Doubtful criteria with a question mark behind, unanswered with a sign of their own; the legend says so. */
function causesText({ t }: CommandContext, { causes }: Product): string {
  const signs = { minimum: '', unanswered: '○', doubtful: '?', points: '−' } as const;
  const ids = causes.map(({ criterion, code }) => `${criterion}${signs[code]}`);
  const more = ids.length - MAX_CAUSES;
  return `${ids.slice(0, MAX_CAUSES).join(' ')}${more > 0 ? ` ${t('impact.more', { count: more })}` : ''}`;
}

/** Where a sheet that cannot be used lies, and why. */
export function unusableLine(context: CommandContext, bad: UnusableSheet): string {
  return `${locationText(context, bad)}: ${bad.why}`;
}

function locationText({ t }: CommandContext, { file, line }: Pick<UnusableSheet, 'file' | 'line'>): string {
  return line === null ? file : t('impact.place', { file, line });
}

const MAX_NAME_LENGTH = 28;

function shortenName(name: string): string {
  return name.length > MAX_NAME_LENGTH ? `${name.slice(0, MAX_NAME_LENGTH - 1)}…` : name;
}
