/** The answer that none of the printed options is true: the pick 0, at criteria that print no option worth nothing. */
import type { Criterion, PackHeader } from '@ocop-kit/engine/schema';

/** Whether 0 may stand: a box to tick has a 0 of its own, and so has who prints an option worth nothing. */
export function allowsNone({ tick, options = [] }: Criterion): boolean {
  return !tick && options.length > 0 && options.every(({ points }) => points > 0);
}

/** @param ours how elements say it; a pack says it in words of its own as `none` of its `messages` */
export function noneText({ messages }: PackHeader, lang: string, ours: string): string {
  return messages?.[lang]?.['none'] ?? ours;
}
