/** What stands at the head and at the foot of a council's document. */
import { paragraph } from '../blocks/make-block.js';
import type { Block, BlockCell, Paragraph } from '../blocks/printed-document.js';
import {
  composeCopies,
  composeLetterhead,
  composeSignatory,
  dayParts,
  signatures,
} from '../letter/letterhead.js';
import type { CouncilContext } from './council-context.js';
import type { CouncilPaperMessageKey } from './messages.vi.js';

/**
 * The agency and the council on the left, the nation on the right.
 *
 * @param sign what the number of the document ends with; without it the document has none
 * @param office whether an office of the agency issues it, whose name is written in, and not the council
 * @param dated whether place and day stand in the head; minutes say them in their text
 */
export function letterhead(
  { session, t, messageLang }: CouncilContext,
  {
    sign,
    dated,
    office = false,
  }: { readonly sign?: CouncilPaperMessageKey; readonly dated: boolean; readonly office?: boolean },
): Block[] {
  const { council, held } = session;
  return [
    composeLetterhead({
      agency: council.agency,
      office: office ? undefined : council.name,
      number: sign && t('number', { sign: t(sign) }),
      nation: t('nation'),
      motto: t('motto'),
      placeAndDay: dated ? t('placeAndDay', dayParts(held.on, messageLang)) : undefined,
    }),
  ];
}

/** The kind of document in capitals, what it is about beneath, and that it is a draft while the session is open. */
export function heading({ session, t }: CouncilContext, title: string, about: string): Block[] {
  return [
    paragraph('title', title),
    paragraph('subtitle', about),
    ...(session.state === 'closed'
      ? []
      : [paragraph('centre', [{ kind: 'text', text: t('provisional'), italic: true }])]),
  ];
}

/** Who signs on one side, above the name. */
export const signatory = (
  { t }: CouncilContext,
  who: CouncilPaperMessageKey,
  name: string | undefined,
  how: CouncilPaperMessageKey = 'signature.sign',
): BlockCell => composeSignatory({ who: t(who), how: t(how), name });

/**
 * The secretary on the left, the chair on the right, their names on one line.
 *
 * @param beneath what stands below the secretary: within the row, so that no page has it alone
 */
export function secretaryAndChair(
  context: CouncilContext,
  chair: CouncilPaperMessageKey,
  beneath: readonly Paragraph[] = [],
): Block {
  const nameOf = (role: string): string | undefined =>
    context.session.members.find((member) => member.role === role)?.name;
  const left = signatory(context, 'signature.secretary', nameOf('secretary'));
  const right = signatory(context, chair, nameOf('chair'));
  const missing = right.paragraphs.length - left.paragraphs.length;
  const padding = Array.from({ length: Math.max(0, missing) }, () => paragraph('subtitle', ''));
  return signatures(
    { paragraphs: [...left.paragraphs.slice(0, -1), ...padding, ...left.paragraphs.slice(-1), ...beneath] },
    right,
  );
}

/** Whom copies go to. */
export const copies = ({ t }: CouncilContext, key: CouncilPaperMessageKey): Paragraph[] =>
  composeCopies(t('copies'), t(key));
