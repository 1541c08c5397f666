/** Points side by side: products by members, then for each product criteria by members. On pages turned sideways. */
import { compileSet, listScoredCriteria, textIn } from '@ocop-kit/engine';
import {
  isRecused,
  listVoters,
  rankProducts,
  type CouncilCriterion,
  type CouncilMember,
  type RankedProduct,
} from '@ocop-kit/engine/council';
import { cleanLine } from '../blocks/clean-text.js';
import { cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, BlockCell, BlockRow, Table } from '../blocks/printed-document.js';
import { heldOn, productText, rankText, type CouncilContext } from './council-context.js';
import { heading, letterhead, secretaryAndChair } from './letterhead.js';
import { averageText } from './outcome-text.js';

/** With more members than this, a name has no room at the head of a column. */
const MOST_NAMES = 7;
/** With more columns than this no points fit in; the rest stands in a table beneath. */
const MOST_COLUMNS = 15;

export function summaryTable(context: CouncilContext): Block[] {
  const { session, setOf, t } = context;
  const voters = listVoters(session);
  const found = rankProducts(session, setOf);
  const inOrder = session.products.flatMap((product) => found.filter((one) => one.product.id === product.id));
  return [
    ...letterhead(context, { dated: true }),
    ...heading(
      context,
      t('summary.heading'),
      t('summary.subtitle', { council: session.council.name, day: heldOn(context) }),
    ),
    ...(voters.length > MOST_NAMES
      ? [paragraph('body', t('summary.legend', { members: legend(voters) }))]
      : []),
    paragraph('heading', t('summary.products')),
    ...inGroups(voters).map((group) => totalsTable(context, inOrder, group)),
    paragraph('small', t('summary.cut')),
    ...inOrder.flatMap((one, at) => productPart(context, one, at + 2)),
    {
      ...paragraph(
        'body',
        t(session.rounds.length > 0 ? 'summary.countAgain' : 'summary.count', {
          count: session.products.length,
        }),
      ),
      keepNext: true,
    },
    secretaryAndChair(context, 'signature.council'),
  ];
}

const legend = (voters: readonly CouncilMember[]): string =>
  voters.map(({ name }, at) => `(${at + 1}) ${cleanLine(name)}`).join('; ');

/** Nobody has no column, but there is always a table. */
function inGroups(members: readonly CouncilMember[]): readonly (readonly CouncilMember[])[] {
  const count = Math.max(1, Math.ceil(members.length / MOST_COLUMNS));
  return Array.from({ length: count }, (_, at) => members.slice(at * MOST_COLUMNS, (at + 1) * MOST_COLUMNS));
}

const bold = (text: string): BlockCell => cell([words(text, { bold: true })], 'cell-centre');

/** The same number stands for the same member in every table. */
function memberHeads(context: CouncilContext, shown: readonly CouncilMember[]): string[] {
  const voters = listVoters(context.session);
  if (voters.length <= MOST_NAMES) return shown.map(({ name }) => cleanLine(name));
  return shown.map(({ id }) => String(voters.findIndex((one) => one.id === id) + 1));
}

/** What is left of a page beside the fixed columns, in parts of a hundred. */
const spread = (room: number, count: number): number[] =>
  Array.from({ length: count }, () => room / Math.max(1, count));

function totalsTable(
  context: CouncilContext,
  found: readonly RankedProduct[],
  voters: readonly CouncilMember[],
): Table {
  const { t, number } = context;
  const head = [t('order'), t('product'), ...memberHeads(context, voters), t('average'), t('rank')];
  return {
    kind: 'table',
    widths: [5, 22, ...spread(56, voters.length), 10, 7],
    borders: true,
    dense: voters.length > MOST_NAMES,
    header: { cells: head.map(bold) },
    rows: found.map((one, at) => {
      const totals = new Map(one.result.council?.ballots.map((ballot) => [ballot.ballot, ballot.total]));
      return {
        cells: [
          cell(String(at + 1), 'cell-centre'),
          cell(cleanLine(productText(context, one.product))),
          ...voters.map(({ id }) => {
            const total = totals.get(id);
            return cell(total === undefined ? t('none') : number(total), 'cell-centre');
          }),
          bold(averageText(context, one)),
          bold(one.next ? rankText(context, one.product, one.result.council?.stars ?? null) : t('none')),
        ],
      };
    }),
  };
}

function productPart(context: CouncilContext, found: RankedProduct, no: number): Block[] {
  const { session, t, nameOf } = context;
  const { product, result } = found;
  // Who gave nothing has no column.
  const shown = listVoters(session).filter(
    ({ id }) =>
      !isRecused(session, product.id, id) && result.criteria.some(({ points }) => points[id] !== undefined),
  );
  const recused = result.recused.map(({ member, reason }) => `${nameOf(member)} (${reason})`);
  return [
    paragraph(
      'heading',
      t('summary.product', { no: String(no), name: cleanLine(productText(context, product)) }),
    ),
    ...(recused.length === 0
      ? []
      : [{ ...paragraph('body', t('summary.recused', { members: recused.join('; ') })), keepNext: true }]),
    ...(result.criteria.length === 0
      ? [paragraph('body', t('noAverage'))]
      : [...inGroups(shown).map((group) => criteriaTable(context, found, group))]),
  ];
}

function criteriaTable(
  context: CouncilContext,
  found: RankedProduct,
  shown: readonly CouncilMember[],
): Table {
  const { t, lang, number, ratio, setOf } = context;
  const { product, result } = found;
  const set = setOf(product);
  const { leaves, positions, scale } = compileSet(set);
  const byId = new Map(result.criteria.map((criterion) => [criterion.criterion, criterion]));
  const rowOf = (id: string): BlockRow => {
    const leaf = leaves[positions.get(id) ?? -1];
    const most = leaf ? leaf.max / scale : 0;
    return {
      cells: [
        cell(`${id}. ${textIn(leaf?.title, lang)}`),
        cell(number(most), 'cell-centre'),
        ...shown.map(({ id: member }) => cell(pointsText(context, byId.get(id), member), 'cell-centre')),
        bold(ratio(byId.get(id)?.average ?? '0/1')),
      ],
    };
  };
  const totals = new Map(result.council?.ballots.map((ballot) => [ballot.ballot, ballot.total]));
  const most = set.sections.reduce((sum, { max, weight = 1 }) => sum + max * weight, 0);
  return {
    kind: 'table',
    widths: [30, 6, ...spread(56, shown.length), 8],
    borders: true,
    dense: shown.length > MOST_NAMES,
    header: {
      cells: [t('criterion'), t('most'), ...memberHeads(context, shown), t('averageShort')].map(bold),
    },
    rows: [
      ...set.sections.flatMap((section) => [
        {
          cells: [
            cell([
              words(t('section', { id: section.id, title: textIn(section.title, lang) }), { bold: true }),
            ]),
            bold(number(section.max * (section.weight ?? 1))),
            cell('', 'cell-centre', Math.max(1, shown.length)),
            bold(ratio(result.sections[section.id] ?? '0/1')),
          ],
          shaded: true,
          keepNext: true,
        },
        ...listScoredCriteria({ sections: [section] }).map(({ id }) => rowOf(id)),
      ]),
      {
        cells: [
          cell([words(t('total'), { bold: true })]),
          bold(number(most)),
          ...shown.map(({ id }) => bold(number(totals.get(id) ?? 0))),
          bold(averageText(context, found)),
        ],
        shaded: true,
      },
    ],
  };
}

function pointsText(
  { t, number }: CouncilContext,
  criterion: CouncilCriterion | undefined,
  member: string,
): string {
  const points = criterion?.points[member];
  return points === undefined || points === null ? t('none') : number(points);
}
