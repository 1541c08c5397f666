/** On which day decisions were taken: as a correction puts it right, and as recorded where none does. */
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import { beginsPeriod } from './certificate-period.js';

/**
 * A history as it would read had the days of its decisions been recorded rightly from the beginning; nothing else in it changes.
 *
 * @param events the whole history, in the order in which it was recorded
 * @returns the same number of events; those that begin a period have the day that the last correction of their period says. A correction
 *   of the day of issue says both where neither was recorded, for `issued` stands beside `on` only where it is another day
 */
export function withDecisionDays(events: readonly CertificateEvent[]): CertificateEvent[] {
  let decided: string | undefined;
  let issued: string | undefined;
  return events
    .toReversed()
    .map((event) => {
      if (event.kind === 'corrected') {
        decided ??= event.decided;
        issued ??= event.issued;
      }
      if (!beginsPeriod(event)) return event;
      const isUndated = event.on === undefined && event.issued === undefined;
      const on = decided ?? (isUndated ? issued : event.on);
      decided = issued = undefined;
      return on === event.on ? event : { ...event, on };
    })
    .toReversed();
}
