/** The minutes of a session, laid out as the decree lays out minutes. */
import {
  minutes,
  quorumText,
  rankProducts,
  type Attendant,
  type Minutes,
  type RankedProduct,
} from '@ocop-kit/engine/council';
import { textIn } from '@ocop-kit/engine';
import { BLANK, cell, paragraph, words } from '../blocks/make-block.js';
import type { Block, Paragraph, Run, Table } from '../blocks/printed-document.js';
import { cleanLine } from '../blocks/clean-text.js';
import { capitalised } from '../letter/capitalised.js';
import { longText } from '../forms/parts/long-text.js';
import { heldOn, officeOf, rankText, type CouncilContext } from './council-context.js';
import { digestBlock } from './digest-block.js';
import { headerRow } from '../blocks/header-row.js';
import { copies, heading, letterhead, secretaryAndChair } from './letterhead.js';
import { minutesAnnex } from './minutes-annex.js';
import { minutesProduct } from './minutes-product.js';
import { averageText, outcomeText } from './outcome-text.js';

export function minutesDocument(context: CouncilContext): Block[] {
  const { session, setOf, t } = context;
  const drawnUp = minutes(session, setOf);
  const ranked = rankProducts(session, setOf);
  const { council, held } = session;
  const ballots = ballotsText(context, drawnUp);
  return [
    ...letterhead(context, { sign: 'sign.minutes', dated: false }),
    ...heading(context, t('minutes.heading'), t(`minutes.${held.form}`, { council: council.name })),
    ...basis(context),
    paragraph('heading', t('minutes.when')),
    paragraph('body', t('minutes.start', { day: heldOn(context) })),
    paragraph('body', [words(t('minutes.place')), orBlank(held.place)]),
    paragraph('body', t(`minutes.form.${held.form}`)),
    paragraph('heading', t('minutes.who')),
    ...attendance(context, drawnUp),
    paragraph('heading', t('minutes.content')),
    paragraph('body', t('minutes.products', { count: session.products.length, ballots })),
    ...regulation(context),
    ...drawnUp.products.flatMap((entry, at) =>
      minutesProduct(
        context,
        entry,
        at + 1,
        ranked.find(({ product }) => product.id === entry.product.id),
      ),
    ),
    paragraph('heading', t('minutes.all')),
    resultsTable(context, ranked),
    paragraph('heading', t('minutes.conclusion')),
    ...withNext(longText(session.conclusion, CONCLUSION_LINES)),
    // Before the signatures: who signs the minutes signs it too.
    ...(context.head === undefined
      ? []
      : [digestBlock(t('ledger.heading'), context.head, t('ledger.hint', { ballots }))]),
    {
      ...paragraph('body', t(held.form === 'written' ? 'minutes.end.written' : 'minutes.end')),
      keepNext: true,
    },
    secretaryAndChair(context, 'signature.chair', [
      paragraph('small', '\u00A0'),
      ...copies(context, 'copies.minutes'),
    ]),
    ...minutesAnnex(context, drawnUp.products),
  ];
}

/** No page has the signatures alone: the last of what stands before goes with them. */
const withNext = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((one, at) => (at === paragraphs.length - 1 ? { ...one, keepNext: true } : one));

/** To write on by hand, where nothing was typed. */
const CONCLUSION_LINES = 4;

function orBlank(text = ''): Run {
  const line = cleanLine(text);
  return line === '' ? BLANK : words(line);
}

/** Who scored again handed in two: their number is said, lest more ballots than members surprise anybody. */
const ballotsText = ({ t }: CouncilContext, { ballots: { count, again } }: Minutes): string =>
  t(again === 0 ? 'minutes.ballots' : 'minutes.ballotsAgain', { count, again });

/** The decisions that products are scored by, and the one that set the council up. */
function basis({ session, setOf, t, lang }: CouncilContext): Block[] {
  const decisions = session.products.map((product) => {
    const { number, title } = setOf(product).pack.decision;
    return [number, textIn(title, lang)] as const;
  });
  const named = [...new Map(decisions)].map(([number, title]) =>
    title.includes(number) ? title : t('minutes.decision', { title, number }),
  );
  return [...named, ...councilDecision(session.council.decision, t)].map((one) =>
    paragraph('body', [words(t('minutes.basis', { basis: one }), { italic: true })]),
  );
}

/** Who typed nothing but the number and the day meant a decision; who typed nothing writes it in by hand. */
function councilDecision(typed: string | undefined, t: CouncilContext['t']): string[] {
  const decision = cleanLine(typed ?? '');
  if (decision === '') return [t('minutes.decisionBlank')];
  return [/^\d/.test(decision) ? t('minutes.decisionNumber', { number: decision }) : decision];
}

function attendance(context: CouncilContext, { attendants, chair, secretary }: Minutes): Block[] {
  const { session, t, messageLang } = context;
  return [
    {
      kind: 'table',
      widths: [7, 27, 33, 17, 16],
      borders: true,
      header: headerRow([
        t('order'),
        t('minutes.name'),
        t('minutes.office'),
        t('minutes.role'),
        t('minutes.attendance'),
      ]),
      rows: attendants.map((attendant, at) => ({
        cells: [
          cell(String(at + 1), 'cell-centre'),
          cell(cleanLine(attendant.member.name)),
          cell(cleanLine(officeOf(attendant.member))),
          cell(t(`role.${attendant.member.role}`)),
          cell(attendanceText(context, attendant)),
        ],
      })),
    },
    paragraph('body', [words(t('minutes.chair')), orBlank(chair?.name)]),
    paragraph('body', [words(t('minutes.secretary')), orBlank(secretary?.name)]),
    paragraph('body', quorumText(session, messageLang)),
  ];
}

function attendanceText({ t }: CouncilContext, { as, reason }: Attendant): string {
  if (as === 'written') return t('byLetter');
  if (as === 'present') return t('present');
  return reason ? t('absentBecause', { reason }) : t('absent');
}

function regulation({ session, lang, t }: CouncilContext): Block[] {
  const title = textIn(session.regulation?.title, lang);
  return title === '' ? [] : [paragraph('body', t('minutes.regulation', { title }))];
}

function resultsTable(context: CouncilContext, ranked: readonly RankedProduct[]): Table {
  const { t } = context;
  return {
    kind: 'table',
    widths: [6, 18, 18, 15, 10, 33],
    borders: true,
    header: headerRow([
      t('order'),
      t('product'),
      t('entity'),
      t('average'),
      t('rank'),
      t('minutes.proposal'),
    ]),
    rows: ranked.map((one, at) => ({
      cells: [
        cell(String(at + 1), 'cell-centre'),
        cell(cleanLine(one.product.name)),
        cell(cleanLine(one.product.entity)),
        cell(averageText(context, one), 'cell-centre'),
        cell(
          one.next ? rankText(context, one.product, one.result.council?.stars ?? null) : t('none'),
          'cell-centre',
        ),
        cell(capitalised(outcomeText(context, one))),
      ],
    })),
  };
}
