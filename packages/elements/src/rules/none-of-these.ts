/** The answer "none of these": the pick 0, at criteria without a printed option worth zero points. */
import type { Criterion, PackHeader } from '@ocop-kit/engine/schema';

/** Whether the pick 0 means "none of these": boxes to tick use 0 themselves, and a printed option of zero points takes its place. */
export function allowsNone({ tick, options = [] }: Criterion): boolean {
  return !tick && options.length > 0 && options.every(({ points }) => points > 0);
}

/** @param ours the elements' message; a pack may bring its own as `none` in its `messages` */
export function noneText({ messages }: PackHeader, lang: string, ours: string): string {
  return messages?.[lang]?.['none'] ?? ours;
}
