/** What the engine finds of one product, parted into what was concluded and what lies behind it: minutes say the one, their annex the other. */
import { sessionText, type MinutesEntry, type SessionTopic } from '@ocop-kit/engine/council';
import type { CouncilContext } from './council-context.js';

/** With more than these, the rest is counted and stands in the annex. The engine names what holds the product lowest first. */
const MOST_MISSED = 5;
/** What was concluded, in this order. What would be else, what is due, and minimums of ranks that the points do not reach, are no part of it. */
const CONCLUDED: readonly SessionTopic[] = ['verdict', 'total', 'trimmed', 'missed', 'condition', 'apart'];
const FIGURES: readonly SessionTopic[] = ['agreement', 'leans'];

export interface PartedFindings {
  readonly concluded: readonly { readonly topic: SessionTopic; readonly text: string }[];
  /** Missed minimums for which the minutes have no room. */
  readonly missedMore: readonly string[];
  /** Where members find otherwise than the council. */
  readonly differ: readonly string[];
  readonly figures: readonly string[];
}

export function partFindings(
  { session, setOf, messageLang }: CouncilContext,
  { product, result, agreement }: MinutesEntry,
): PartedFindings {
  const sentences = sessionText(session, setOf(product), { result, agreement }, messageLang);
  const of = (topic: SessionTopic): string[] =>
    sentences.flatMap((one) =>
      one.topic === topic && (topic !== 'missed' || one.isUrgent) ? [one.text] : [],
    );
  const missed = of('missed');
  return {
    concluded: CONCLUDED.flatMap((topic) =>
      (topic === 'missed' ? missed.slice(0, MOST_MISSED) : of(topic)).map((text) => ({ topic, text })),
    ),
    missedMore: missed.slice(MOST_MISSED),
    differ: of('dissent'),
    figures: FIGURES.flatMap(of),
  };
}
