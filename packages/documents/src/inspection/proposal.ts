/** The proposal of the office that manages the programme, to whoever decides on a withdrawal. */
import { paragraph } from '../blocks/make-block.js';
import type { Block } from '../blocks/printed-document.js';
import { capitalised } from '../letter/capitalised.js';
import {
  composeCopies,
  composeLetterhead,
  composeSignatory,
  dayParts,
  signatures,
} from '../letter/letterhead.js';
import { cautionLines } from './caution-lines.js';
import { basisLine, packDecision, productFacts } from './facts.js';
import { dayInWords, type InspectionContext, type WithdrawalContext } from './inspection-context.js';
import { assessment } from './minutes.js';
import { proposalValues } from './proposal-values.js';

/** @param found the inspection that it comes from, where there was one @see QĐ 26/2026/QĐ-TTg Art. 8.3a */
export function withdrawalProposal(
  context: WithdrawalContext,
  found: InspectionContext | undefined,
): Block[] {
  const { t, by, messageLang, proposal, cite } = context;
  const values = proposalValues(context);
  return [
    composeLetterhead({
      agency: by.agency,
      office: by.office,
      number: t('number', { sign: t('sign.proposal') }),
      nation: t('nation'),
      motto: t('motto'),
      placeAndDay: t('placeAndDay', dayParts(proposal.on, messageLang)),
    }),
    paragraph('title', t('proposal.heading')),
    paragraph('subtitle', t('proposal.subtitle', values)),
    paragraph('addressee', t('proposal.to', values)),
    basisLine(context, packDecision(context)),
    basisLine(context, values.basis),
    paragraph('body', t('proposal.body', values)),
    paragraph('heading', t('proposal.product')),
    ...productFacts(context),
    paragraph('heading', t('proposal.ground')),
    paragraph('body', t('proposal.groundText', values)),
    paragraph('heading', t('proposal.basis')),
    paragraph('body', `${capitalised(values.basis)}.`),
    ...(found
      ? [
          paragraph('body', t('proposal.found', { day: dayInWords(context, found.inspection.on) })),
          ...assessment({ ...found, grounds: [] }).map((text) => paragraph('body', `- ${text}`)),
        ]
      : []),
    ...cautionLines(context),
    paragraph('heading', t('proposal.authority')),
    paragraph('body', t('proposal.authorityText', { ...values, cite: cite(proposal.authority.cite) })),
    paragraph('body', t('proposal.attached')),
    { ...paragraph('body', t('proposal.request', values)), keepNext: true },
    signatures(
      { paragraphs: composeCopies(t('copies'), t('copies.proposal')) },
      composeSignatory({ who: t('signature.agency'), how: t('signature.stamp') }),
    ),
  ];
}
