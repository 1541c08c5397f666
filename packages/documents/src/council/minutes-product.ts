/** What the minutes say of one product: who gave how much, what was concluded, and what follows. */
import {
  attendanceOf,
  currentBallots,
  listVoters,
  type MinutesEntry,
  type RankedProduct,
} from '@ocop-kit/engine/council';
import { cleanLine } from '../blocks/clean-text.js';
import { cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, BlockRow, Table } from '../blocks/printed-document.js';
import { productText, type CouncilContext } from './council-context.js';
import { headerRow } from '../blocks/header-row.js';
import { capitalised } from '../letter/capitalised.js';
import { outcomeCite, outcomeText } from './outcome-text.js';
import { partFindings } from './part-findings.js';

export function minutesProduct(
  context: CouncilContext,
  entry: MinutesEntry,
  no: number,
  ranked: RankedProduct | undefined,
): Block[] {
  const { t, nameOf } = context;
  const { product, rounds, opinions } = entry;
  const outcome = ranked ? outcomeText(context, ranked) : '';
  const { concluded, missedMore, differ } = partFindings(context, entry);
  return [
    paragraph('heading', `${no}. ${cleanLine(productText(context, product))}`),
    ballotsTable(context, entry),
    ...rounds.map(({ round, members, reason }) =>
      paragraph(
        'body',
        t('minutes.round', { round, members: members.map(nameOf).join(', '), reason: bare(reason) }),
      ),
    ),
    ...concluded.map(({ topic, text }) =>
      paragraph('body', [words(cleanLine(text), { ...(topic === 'verdict' && { bold: true }) })]),
    ),
    ...(missedMore.length === 0
      ? []
      : [paragraph('body', t('minutes.missedMore', { count: missedMore.length }))]),
    ...(differ.length === 0 ? [] : [paragraph('body', t('minutes.differ', { count: differ.length }))]),
    ...opinions.map(({ member, opinion }) =>
      paragraph('body', t('minutes.opinion', { member: nameOf(member), opinion: cleanLine(opinion) })),
    ),
    ...(outcome === '' ? [] : [paragraph('body', `${capitalised(outcome)}.`)]),
    ...sentBelow(context, ranked),
  ];
}

/** Points alone send a dossier on; whoever signs beneath fewer stars reads why. */
function sentBelow(context: CouncilContext, ranked: RankedProduct | undefined): Block[] {
  const { stars, starsByTotal } = ranked?.result.council ?? {};
  if (ranked?.next?.outcome !== 'to-centre' || stars === starsByTotal) return [];
  return [paragraph('body', context.t('minutes.sentBelow', { cite: outcomeCite(context, ranked) }))];
}

/** A sentence of ours ends with a stop of its own. */
const bare = (text: string): string => cleanLine(text).replace(/[.;]$/, '');

function ballotsTable(
  context: CouncilContext,
  { product, result: { council, recused } }: MinutesEntry,
): Table {
  const { session, t, number, nameOf } = context;
  const ballots = new Map(council?.ballots.map((ballot) => [ballot.ballot, ballot]));
  const roundOf = new Map(currentBallots(session, product.id).map(({ member, round }) => [member, round]));
  const noteOf = (member: string): string => {
    const recusal = recused.find((one) => one.member === member);
    if (recusal) return t('ballot.recused', { reason: recusal.reason });
    const ballot = ballots.get(member);
    if (!ballot) return t(attendanceOf(session, member) === 'absent' ? 'ballot.absent' : 'ballot.due');
    const round = roundOf.get(member) ?? 1;
    return [
      ...(round > 1 ? [t('ballot.again', { round })] : []),
      ...(ballot.counted ? [] : [t('ballot.uncounted')]),
    ].join('. ');
  };
  const row = (member: string): BlockRow => {
    const isOut = recused.some((one) => one.member === member);
    const { total } = ballots.get(member) ?? {};
    return {
      cells: [
        cell(cleanLine(nameOf(member))),
        cell(total === undefined || isOut ? t('none') : number(total), 'cell-centre'),
        cell(cleanLine(noteOf(member))),
      ],
    };
  };
  return {
    kind: 'table',
    widths: [40, 18, 42],
    borders: true,
    header: headerRow([t('member'), t('total'), t('remark')]),
    rows: listVoters(session).map(({ id }) => row(id)),
  };
}
