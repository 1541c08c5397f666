/** What an entity is told: what an inspection found, that a withdrawal is proposed, or both. */
import { cleanLine } from '../blocks/clean-text.js';
import { paragraph, words } from '../blocks/make-block.js';
import type { Block } from '../blocks/printed-document.js';
import { withSmallUnit } from '../forms/unit-name.js';
import {
  composeCopies,
  composeLetterhead,
  composeSignatory,
  dayParts,
  signatures,
} from '../letter/letterhead.js';
import { cautionLines } from './caution-lines.js';
import {
  dayInWords,
  type InspectionContext,
  type PaperContext,
  type WithdrawalContext,
} from './inspection-context.js';
import { proposalValues } from './proposal-values.js';
import { sentences } from './sentences.js';

/** @param on the day of the notice; without it there is room to write it in */
export function inspectionNotice(
  context: PaperContext,
  found: InspectionContext | undefined,
  withdrawal: WithdrawalContext | undefined,
  on: string | undefined,
): Block[] {
  const { t, by, messageLang, certificate } = context;
  const entity = cleanLine(certificate.entity.name);
  const commune = withSmallUnit(cleanLine(certificate.entity.commune ?? ''));
  return [
    composeLetterhead({
      agency: by.agency,
      office: by.office,
      number: t('number', { sign: t('sign.notice') }),
      nation: t('nation'),
      motto: t('motto'),
      placeAndDay: on === undefined ? t('placeAndNoDay') : t('placeAndDay', dayParts(on, messageLang)),
    }),
    paragraph('title', t('notice.heading')),
    paragraph('subtitle', t(found ? 'notice.subtitle' : 'notice.subtitleWithdrawal')),
    paragraph('addressee', t(commune === '' ? 'notice.to' : 'notice.toCommune', { entity, commune })),
    ...(found ? foundPart(found) : []),
    ...(withdrawal ? withdrawalPart(withdrawal) : []),
    ...(found && !withdrawal ? [paragraph('body', whatToDo(found))] : []),
    { ...paragraph('body', t('notice.end', { entity })), keepNext: true },
    signatures(
      { paragraphs: composeCopies(t('copies'), t('copies.notice')) },
      composeSignatory({ who: t('signature.agency'), how: t('signature.stamp') }),
    ),
  ];
}

/** Grounds, and whether it is the right dossier, are for those who decide: an entity is told of a ground when it is proposed. */
function foundPart(context: InspectionContext): Block[] {
  const { t, inspection, certificate } = context;
  const names = {
    name: cleanLine(certificate.product.name),
    entity: cleanLine(certificate.entity.name),
    day: dayInWords(context, inspection.on),
  };
  return [
    paragraph('body', [words(t('notice.basis', names), { italic: true }), words(` ${t('notice.body')}`)]),
    ...sentences(context).flatMap(({ topic, text }) =>
      topic === 'baseline' ? [] : [paragraph('body', `- ${text}`)],
    ),
  ];
}

function withdrawalPart(context: WithdrawalContext): Block[] {
  const { t } = context;
  const values = proposalValues(context);
  return [
    paragraph('body', t('notice.withdrawal', values)),
    ...cautionLines(context),
    paragraph('body', t('notice.opinion', values)),
  ];
}

function whatToDo({ t, result, inspection, certificate }: InspectionContext): string {
  const entity = cleanLine(certificate.entity.name);
  const isInOrder = inspection.matters.every(({ state }) => state !== 'not-in-order');
  const isKept = result.verdict === 'kept' && result.changes.every(({ lost }) => lost <= 0);
  return t(isKept && isInOrder ? 'notice.kept' : 'notice.mend', { entity });
}
