/** The lists that go with the minutes: what is proposed for recognition, and what goes on to the centre. */
import { rankProducts, type LevelOutcome, type RankedProduct } from '@ocop-kit/engine/council';
import { textIn } from '@ocop-kit/engine';
import { cleanLine } from '../blocks/clean-text.js';
import { cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, Table } from '../blocks/printed-document.js';
import { heldOn, rankText, type CouncilContext } from './council-context.js';
import { heading, letterhead, secretaryAndChair } from './letterhead.js';
import { headerRow } from '../blocks/header-row.js';
import { averageText, outcomeCite } from './outcome-text.js';

const LISTED: Readonly<Record<'recognition' | 'centre', readonly LevelOutcome[]>> = {
  recognition: ['province-recognises', 'centre-recognises', 'province-may-recognise'],
  centre: ['to-centre'],
};

export function productList(context: CouncilContext, list: 'recognition' | 'centre'): Block[] {
  const { session, setOf, t } = context;
  const listed = rankProducts(session, setOf).filter(
    ({ next }) => next !== undefined && LISTED[list].includes(next.outcome),
  );
  return [
    ...letterhead(context, { sign: 'sign.list', dated: true }),
    ...heading(context, t(`${list}.heading`), t(`${list}.subtitle`)),
    paragraph('addressee', [
      words(
        t('list.by', {
          form: t(session.held.form === 'written' ? 'list.written' : 'list.meeting'),
          day: heldOn(context),
          council: session.council.name,
        }),
        { italic: true },
      ),
    ]),
    ...(listed.length === 0 ? [paragraph('body', t('list.empty'))] : [listTable(context, listed)]),
    ...(listed.length === 0
      ? []
      : [{ ...paragraph('body', t('list.count', { count: listed.length })), keepNext: true }]),
    secretaryAndChair(context, 'signature.council'),
  ];
}

function listTable(context: CouncilContext, listed: readonly RankedProduct[]): Table {
  const { t, lang, setOf } = context;
  return {
    kind: 'table',
    widths: [6, 16, 17, 17, 12, 10, 22],
    borders: true,
    header: headerRow([
      t('order'),
      t('product'),
      t('entity'),
      t('list.set'),
      t('average'),
      t('rank'),
      t('list.basis'),
    ]),
    rows: listed.map((one, at) => {
      const { product, result } = one;
      const set = setOf(product);
      return {
        cells: [
          cell(String(at + 1), 'cell-centre'),
          cell(cleanLine(product.name)),
          cell(cleanLine([product.entity, product.place].filter(Boolean).join(', '))),
          cell(`${set.no}. ${textIn(set.title, lang)}`),
          cell(averageText(context, one), 'cell-centre'),
          cell(rankText(context, product, result.council?.stars ?? null), 'cell-centre'),
          cell(outcomeCite(context, one)),
        ],
      };
    }),
  };
}
