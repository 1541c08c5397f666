/** What stands behind the minutes, on a page of its own after the signatures: figures, who found otherwise, and where members differ. */
import type { MinutesEntry } from '@ocop-kit/engine/council';
import { cleanLine } from '../blocks/clean-text.js';
import { cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, Table } from '../blocks/printed-document.js';
import { criterionText, heldOn, productText, type CouncilContext } from './council-context.js';
import { headerRow } from '../blocks/header-row.js';
import { partFindings } from './part-findings.js';

/** @returns nothing where no product has anything to tell */
export function minutesAnnex(context: CouncilContext, entries: readonly MinutesEntry[]): Block[] {
  const { session, t } = context;
  const parts = entries.flatMap((entry, at) => productPart(context, entry, at + 1));
  if (parts.length === 0) return [];
  const form = t(session.held.form === 'written' ? 'list.written' : 'list.meeting');
  return [
    { kind: 'page-break' },
    paragraph('title', t('annex.heading')),
    paragraph('centre', [
      words(t('annex.of', { form, day: heldOn(context), council: session.council.name }), { italic: true }),
    ]),
    paragraph('hint', t('annex.hint')),
    ...parts,
  ];
}

function productPart(context: CouncilContext, entry: MinutesEntry, no: number): Block[] {
  const { figures, missedMore, differ } = partFindings(context, entry);
  const sentences = [...figures, ...missedMore, ...differ];
  const divides = dividesPart(context, entry);
  if (sentences.length + divides.length === 0) return [];
  return [
    paragraph('heading', `${no}. ${cleanLine(productText(context, entry.product))}`),
    ...sentences.map((text) => paragraph('body', cleanLine(text))),
    ...divides,
  ];
}

function dividesPart(context: CouncilContext, { product, agreement }: MinutesEntry): Block[] {
  const { t, ratio, setOf } = context;
  const divided = agreement?.criteria.filter(({ divides }) => divides) ?? [];
  if (divided.length === 0) return [];
  const table: Table = {
    kind: 'table',
    widths: [77, 23],
    borders: true,
    header: headerRow([t('criterion'), t('annex.degree')]),
    rows: divided.map(({ criterion, disagreement }) => ({
      cells: [
        cell(criterionText(context, setOf(product), criterion)),
        cell(ratio(disagreement.exact), 'cell-centre'),
      ],
    })),
  };
  return [{ ...paragraph('body', t('annex.divides')), keepNext: true }, table];
}
