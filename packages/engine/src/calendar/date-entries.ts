/** Days to be kept in a person's own calendar, in a shape that certificates, tasks and rounds share. */
import type { MessageLanguage } from '../errors/message-language.js';
import { calendarCitationText } from './citation-text.js';
import { calendarMessage, calendarText } from './calendar-text.js';
import type { CertificateStanding } from './certificate.js';
import type { CalendarMessageKey } from './messages.vi.js';
import type { CalendarStatement } from './statement.js';

/** A day, or days one after the other, to be kept in a calendar: `datesFile` of `@ocop-kit/documents/calendar` writes them. */
export interface DateEntry {
  /** The same for the same day whenever it is written again: letters, digits and hyphens. */
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The last day, where there are several. */
  readonly until?: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The article, as it is cited. */
  readonly cite?: string | undefined;
}

/**
 * Lists the days of a certificate that are still to come.
 *
 * @param standing as `certificate` gives it
 * @param options `id`: of the certificate, which ids of entries begin with; `name`: of the product; `lang`: `vi` or `en`
 * @returns from the first day to the last; none for a certificate that is withdrawn
 * @throws {OcopError} `input/language`
 */
export function certificateEntries(
  standing: CertificateStanding,
  {
    id,
    name,
    lang,
  }: { readonly id: string; readonly name?: string | undefined; readonly lang: MessageLanguage },
): DateEntry[] {
  return listDays(standing).map(([code, day, { cite, ...statement }]) => {
    const event = calendarMessage(code, {}, lang);
    return {
      id: `${id}-${code}`,
      day,
      title: name === undefined ? event : calendarMessage('named', { event, name }, lang),
      description: calendarText(statement, lang),
      ...(cite && { cite: calendarCitationText(cite, lang) }),
    };
  });
}

/** Nothing here may depend on the day it is written: it is read on the day it is about. */
function listDays({
  state,
  on,
  expires,
  until,
  renewal,
  statement: { cite = {} },
}: CertificateStanding): (readonly [CalendarMessageKey, string, CalendarStatement])[] {
  if (state === 'withdrawn' || !renewal) return [];
  const { from, until: fileUntil } = renewal;
  const window = { code: 'file-between', values: { from, until: fileUntil }, cite: renewal.cite } as const;
  const days: (readonly [CalendarMessageKey, string, CalendarStatement])[] = [
    ['window-opens', from, window],
    ['window-closes', fileUntil, window],
    ['term-ends', expires, { code: 'state-last-day', values: { expires }, cite }],
    ['extension-ends', until, { code: 'state-extended', values: { expires, until }, cite }],
  ];
  return days.filter(([code, day]) => day >= on && (code !== 'extension-ends' || day > expires));
}
