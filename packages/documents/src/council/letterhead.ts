/** What stands at the head and at the foot of a document, by Decree 30/2020/NĐ-CP, Annexes I and III. */
import { cleanLine } from '../blocks/clean-text.js';
import { paragraph } from '../blocks/make-block.js';
import type { Block, BlockCell, Paragraph, Table } from '../blocks/printed-document.js';
import { dayParts, type CouncilContext } from './council-context.js';
import type { CouncilPaperMessageKey } from './messages.vi.js';

const sides = (widths: readonly [number, number], cells: readonly BlockCell[]): Table => ({
  kind: 'table',
  widths,
  borders: false,
  rows: [{ cells }],
});

/** Room for the name of an office. */
const DOTS = '.'.repeat(36);

const loud = (name: string): string => cleanLine(name).toLocaleUpperCase('vi');

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
  const left: Paragraph[] = [
    ...(council.agency ? [paragraph('centre', loud(council.agency))] : []),
    paragraph('agency', office ? DOTS : loud(council.name)),
    ...(sign ? [paragraph('centre', t('number', { sign: t(sign) }))] : []),
  ];
  const right: Paragraph[] = [
    paragraph('nation', t('nation')),
    paragraph('motto', t('motto')),
    ...(dated ? [paragraph('place-and-day', t('placeAndDay', dayParts(held.on, messageLang)))] : []),
  ];
  return [sides([42, 58], [{ paragraphs: left }, { paragraphs: right }])];
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
export function signatory(
  { t }: CouncilContext,
  who: CouncilPaperMessageKey,
  name: string | undefined,
  how: CouncilPaperMessageKey = 'signature.sign',
): BlockCell {
  return {
    paragraphs: [
      ...t(who)
        .split('\n')
        .map((line) => paragraph('subtitle', line)),
      { ...paragraph('centre', t(how)), keepNext: true },
      paragraph('name', cleanLine(name ?? '')),
    ],
  };
}

/** Two sides that sign, or copies on the left and who signs on the right. */
export const signatures = (left: BlockCell, right: BlockCell): Block => sides([45, 55], [left, right]);

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
export function copies({ t }: CouncilContext, key: CouncilPaperMessageKey): Paragraph[] {
  return [
    paragraph('copies', t('copies')),
    ...t(key)
      .split('\n')
      .map((line) => paragraph('small', line)),
  ];
}
