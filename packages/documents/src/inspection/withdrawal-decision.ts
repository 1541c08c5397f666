/** The decision that withdraws a certificate, as a draft for whoever decides on it. */
import { paragraph, words } from '../blocks/make-block.js';
import type { Block, Paragraph } from '../blocks/printed-document.js';
import {
  composeCopies,
  composeLetterhead,
  composeSignatory,
  inCapitals,
  signatures,
} from '../letter/letterhead.js';
import { basisLine, packDecision } from './facts.js';
import type { WithdrawalContext } from './inspection-context.js';
import { proposalValues } from './proposal-values.js';

/** @see QĐ 26/2026/QĐ-TTg Art. 8.2, 8.3b */
export function withdrawalDecision(context: WithdrawalContext): Block[] {
  const { t } = context;
  const values = proposalValues(context);
  const article = (no: number, text: string): Paragraph =>
    paragraph('body', [words(t('decision.article', { no: String(no) }), { bold: true }), words(text)]);
  const authority = inCapitals(values.authority);
  return [
    // Who decides has a name that only the office knows: its chair issues it, not the office that proposes it.
    composeLetterhead({
      number: t('number', { sign: t('sign.decision') }),
      nation: t('nation'),
      motto: t('motto'),
      placeAndDay: t('placeAndNoDay'),
    }),
    paragraph('title', t('decision.heading')),
    paragraph('subtitle', t('decision.subtitle')),
    paragraph('centre', [words(t('decision.draft'), { italic: true })]),
    paragraph('part', authority),
    basisLine(context, t('decision.blankBasis')),
    basisLine(context, packDecision(context)),
    basisLine(context, t('decision.recognised', values)),
    basisLine(context, values.basis),
    paragraph('body', [words(t('decision.request'), { italic: true })]),
    paragraph('part', t('decision.decides')),
    article(1, t('decision.article1', values)),
    paragraph('body', t('decision.reason', values)),
    article(2, t('decision.article2', values)),
    { ...article(3, t('decision.article3', values)), keepNext: true },
    signatures(
      { paragraphs: composeCopies(t('copies'), t('copies.decision')) },
      composeSignatory({ who: authority, how: t('signature.stamp') }),
    ),
  ];
}
