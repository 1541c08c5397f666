/** What an entity is told of its product. It names no member: who gave what stays with the council. */
import { withSmallUnit } from '../forms/unit-name.js';
import { rankProducts, type RankedProduct, type SessionProduct } from '@ocop-kit/engine/council';
import { textIn } from '@ocop-kit/engine';
import { cleanLine } from '../blocks/clean-text.js';
import { cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, Table } from '../blocks/printed-document.js';
import { criterionText, heldOn, rankText, type CouncilContext } from './council-context.js';
import { signatures } from '../letter/letterhead.js';
import { copies, heading, letterhead, signatory } from './letterhead.js';
import { headerRow } from '../blocks/header-row.js';
import { averageText, outcomeCite, outcomeText } from './outcome-text.js';

/** Outcomes after which there is nothing more to come. */
const ENDS = ['no-certificate', 'excluded'];

/** @see QĐ 26/2026/QĐ-TTg Art. 7.3g: the office in charge of OCOP tells the commune and the entity in writing */
export function noticeOfResult(context: CouncilContext, product: SessionProduct): Block[] {
  const { session, setOf, t } = context;
  const { entity, name, place } = product;
  const ranked = rankProducts(session, setOf).find((one) => one.product.id === product.id);
  const form = t(session.held.form === 'written' ? 'list.written' : 'list.meeting');
  return [
    ...letterhead(context, { sign: 'sign.notice', dated: true, office: true }),
    ...heading(context, t('notice.heading'), t('notice.subtitle')),
    paragraph(
      'addressee',
      t(place ? 'notice.toCommune' : 'notice.to', {
        entity: cleanLine(entity),
        place: withSmallUnit(cleanLine(place ?? '')),
      }),
    ),
    paragraph('body', [
      words(t('notice.basis', { form, day: heldOn(context), council: session.council.name }), {
        italic: true,
      }),
      words(` ${t('notice.body', { name: cleanLine(name), entity: cleanLine(entity) })}`),
    ]),
    ...(ranked?.result.council ? resultPart(context, ranked) : [paragraph('body', t('notice.none'))]),
    { ...paragraph('body', t('notice.end', { entity: cleanLine(entity) })), keepNext: true },
    signatures(
      { paragraphs: copies(context, 'copies.notice') },
      signatory(context, 'signature.agency', undefined, 'signature.stamp'),
    ),
  ];
}

function resultPart(context: CouncilContext, ranked: RankedProduct): Block[] {
  const { t } = context;
  const { product, result, next } = ranked;
  const { stars = null, starsByTotal = null } = result.council ?? {};
  const isLower = result.council?.outcome === 'rated' && stars !== starsByTotal;
  return [
    paragraph('body', t('notice.average', { points: averageText(context, ranked) })),
    sectionsTable(context, ranked),
    paragraph(
      'body',
      t(isLower ? 'notice.lower' : 'notice.rank', {
        rank: rankText(context, product, stars),
        byTotal: rankText(context, product, starsByTotal),
      }),
    ),
    ...(isLower ? missedMinimums(context, ranked) : []),
    ...(next
      ? [
          paragraph(
            'body',
            t(ENDS.includes(next.outcome) ? 'notice.nextBare' : 'notice.next', {
              outcome: outcomeText(context, ranked),
              cite: outcomeCite(context, ranked),
            }),
          ),
        ]
      : []),
  ];
}

/** Those that hold the product below the rank of its points; what higher ranks ask for is no concern of this notice. */
function missedMinimums(context: CouncilContext, { product, result }: RankedProduct): Block[] {
  const { t, setOf } = context;
  const { starsByTotal } = result.council ?? {};
  const set = setOf(product);
  const byRank = new Map<number, string[]>();
  const named = new Set<string>();
  for (const { of, rank, reached } of [...result.minimums].sort((a, b) => a.rank - b.rank)) {
    if (reached || rank > (starsByTotal ?? 0) || named.has(of)) continue;
    named.add(of);
    byRank.set(rank, [...(byRank.get(rank) ?? []), criterionText(context, set, of)]);
  }
  return [...byRank].map(([rank, criteria]) =>
    paragraph(
      'body',
      t('notice.missed', { rank: rankText(context, product, rank), criteria: criteria.join('; ') }),
    ),
  );
}

function sectionsTable(
  { t, lang, number, ratio, setOf }: CouncilContext,
  { product, result }: RankedProduct,
): Table {
  return {
    kind: 'table',
    widths: [64, 18, 18],
    borders: true,
    header: headerRow([t('notice.part'), t('average'), t('most')]),
    rows: setOf(product).sections.map(({ id, title, max, weight = 1 }) => ({
      cells: [
        cell(t('section', { id, title: textIn(title, lang) })),
        cell(ratio(result.sections[id] ?? '0/1'), 'cell-centre'),
        cell(number(max * weight), 'cell-centre'),
      ],
    })),
  };
}
