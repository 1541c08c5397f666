/** A province's products under the new decision, for people: the whole in a few lines, then product by product. */
import type { Bad, Product } from './product.js';
import type { Report } from './report.js';
import type { Tally } from './tally.js';
import { VERDICTS } from './rank-forecast.js';
import type { Session } from '../../context/command-context.js';
import { table, wrap } from '../../render/table.js';

/** As many criteria as a person can act on. */
const MOST_CRITERIA = 10;
const MOST_CAUSES = 6;

export function impactLines(session: Session, report: Report): string[] {
  const { products } = report;
  return [
    ...summaryLines(session, report),
    ...(products.length > 0 ? ['', ...productLines(session, products)] : []),
  ];
}

export function summaryLines(session: Session, { tally, from, to }: Report): string[] {
  const { say, colour } = session;
  const counts = VERDICTS.filter((verdict) => verdict !== 'unrated' || tally.verdicts[verdict] > 0).map(
    (verdict) => [say(`impact.verdict.${verdict}`), String(tally.verdicts[verdict])],
  );
  return [
    colour.bold(say('impact.title', { count: tally.products, from, to })),
    ...table([{ heading: '' }, { heading: '', align: 'right' }], counts, session.width)
      .slice(1)
      .map((line) => `  ${line}`),
    ...(tally.sinking > 0 ? [`  ${say('impact.sinking', { count: tally.sinking })}`] : []),
    ...criteriaLines(session, tally),
  ];
}

function criteriaLines({ say, colour, width }: Session, { criteria }: Tally): string[] {
  if (criteria.length === 0) return [];
  const rows = criteria
    .slice(0, MOST_CRITERIA)
    .map(({ title, surely, doubtful }) => [title, String(surely), String(doubtful)]);
  const [heading = '', ...lines] = table(
    [
      { heading: say('criterion'), wraps: true },
      { heading: say('impact.surely'), align: 'right' },
      { heading: say('impact.maybe'), align: 'right' },
    ],
    rows,
    width - 2,
  );
  return [
    '',
    colour.bold(say('impact.criteria')),
    ...[colour.dim(heading), ...lines].map((line) => `  ${line}`),
  ];
}

function productLines(session: Session, products: readonly Product[]): string[] {
  const { say, colour, width } = session;
  const rows = products.map((product) => [
    product.product || placeOf(session, product),
    String(product.set),
    product.before.stars === null ? '–' : String(product.before.stars),
    starsNow(product),
    say(`impact.verdict.${product.verdict}`),
    causesText(session, product),
  ]);
  const [heading = '', ...lines] = table(
    [
      { heading: say('impact.column.product') },
      { heading: say('impact.set'), align: 'right' },
      { heading: say('impact.held'), align: 'right' },
      { heading: say('impact.now'), align: 'right' },
      { heading: say('impact.column.verdict') },
      { heading: say('impact.because'), wraps: true },
    ],
    rows.map(([name = '', ...cells]) => [shortened(name), ...cells]),
    width,
  );
  return [
    colour.dim(heading),
    ...lines,
    '',
    ...wrap(say('impact.legend'), width).map((line) => colour.dim(line)),
  ];
}

/** What is sure, and the most that is possible. */
function starsNow({ least, most }: Product): string {
  const [low, high] = [least ?? '–', most ?? '–'].map(String) as [string, string];
  return low === high ? low : `${low}–${high}`;
}

/** Doubtful criteria with a question mark behind, unanswered with a sign of their own; the legend says so. */
function causesText({ say }: Session, { causes }: Product): string {
  const signs = { minimum: '', unanswered: '○', doubtful: '?', points: '−' } as const;
  const ids = causes.map(({ criterion, code }) => `${criterion}${signs[code]}`);
  const more = ids.length - MOST_CAUSES;
  return `${ids.slice(0, MOST_CAUSES).join(' ')}${more > 0 ? ` ${say('impact.more', { count: more })}` : ''}`;
}

/** Where a sheet that cannot be used lies, and why. */
export function badLine(session: Session, bad: Bad): string {
  return `${placeOf(session, bad)}: ${bad.why}`;
}

function placeOf({ say }: Session, { file, line }: Pick<Bad, 'file' | 'line'>): string {
  return line === null ? file : say('impact.place', { file, line });
}

const LONGEST_NAME = 28;

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
