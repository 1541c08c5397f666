/** What sentences about a proposal of withdrawal are filled with. */
import { textIn } from '@ocop-kit/engine';
import { calendarText } from '@ocop-kit/engine/calendar';
import { cleanLine } from '../blocks/clean-text.js';
import { decisionText, type WithdrawalContext } from './inspection-context.js';

export function proposalValues(
  context: WithdrawalContext,
): Readonly<
  Record<
    | 'authority'
    | 'basis'
    | 'cite'
    | 'deadlineCite'
    | 'decision'
    | 'entity'
    | 'from'
    | 'ground'
    | 'moved'
    | 'name'
    | 'rank'
    | 'term'
    | 'until',
    string
  >
> {
  const { t, lang, day, rank, cite, proposal, certificate } = context;
  const { ground, authority, deadline } = proposal;
  return {
    authority: textIn(authority.title, lang),
    basis: basisText(context),
    cite: cite(ground.cite),
    deadlineCite: cite(deadline.cite),
    decision: decisionText(context),
    entity: cleanLine(certificate.entity.name),
    from: textIn(deadline.from, lang),
    ground: textIn(ground.text, lang).replace(/\.$/, ''),
    moved: movedText(context),
    name: cleanLine(certificate.product.name),
    rank: rank(certificate.stars),
    term: t(`term.${deadline.unit}`, { count: deadline.count }),
    until: day(deadline.until),
  };
}

/** Why the last day is not the one that anybody counts to; with a space before it, or nothing. */
function movedText({ messageLang, proposal }: WithdrawalContext): string {
  return proposal.deadline.notes
    .flatMap((note) => (note.code === 'deadline-moved' ? [` ${calendarText(note, messageLang)}`] : []))
    .join('');
}

function basisText({ t, day, proposal }: WithdrawalContext): string {
  const { kind, on, by = '', number = '', text = '' } = proposal.basis;
  const basis = t(`basis.${kind}`, { by: cleanLine(by) || t('basis.nobody') });
  const dated =
    cleanLine(number) === ''
      ? t('basis.dated', { basis, day: day(on) })
      : t('basis.numbered', { basis, number: cleanLine(number), day: day(on) });
  return cleanLine(text) === '' ? dated : t('basis.text', { basis: dated, text: cleanLine(text) });
}
