/** Whether what an event got wrong was put right since. */
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import { beginsPeriod } from './certificate-period.js';

/**
 * @param events the whole history
 * @param at the position of the event, from 0
 * @param fields names of fields, as `unread` has them: `stars`, `product.set`
 * @returns whether a correction within the same period says one of the fields
 */
export function isCorrectedSince(
  events: readonly CertificateEvent[],
  at: number,
  fields: readonly string[],
): boolean {
  const since = events.slice(at + 1);
  const end = since.findIndex(beginsPeriod);
  return since
    .slice(0, end < 0 ? undefined : end)
    .some((event) => event.kind === 'corrected' && fields.some((field) => says(event, field)));
}

function says(event: CertificateEvent, field: string): boolean {
  const [whose = '', name] = field.split('.');
  const subject = event[whose];
  if (name !== undefined)
    return typeof subject === 'object' && subject !== null && Object.hasOwn(subject, name);
  // Where no day was recorded, that of the certificate is that of its decision.
  if (whose === 'on') return event.decided !== undefined || event.issued !== undefined;
  // The decision's day, put right, is that of the certificate unless this says another.
  if (whose === 'issued') return event.issued !== undefined || event.decided !== undefined;
  return event[whose] !== undefined;
}

/** What could not be read, and in which event. */
export interface OpenCell {
  /** The position of the event, from 0. */
  readonly at: number;
  readonly field: string;
  readonly text: string;
}

/**
 * Lists what could not be read and nobody has put right since.
 *
 * @param events the whole history
 * @returns cells word for word, in the order of the events
 */
export const openCells = (events: readonly CertificateEvent[]): OpenCell[] =>
  events.flatMap(({ unread = [] }, at) =>
    unread
      .filter(({ field }) => !isCorrectedSince(events, at, [field]))
      .map(({ field, text }) => ({ at, field, text })),
  );
