/** The periods of the decision in force, so far as a register needs them. */
import type { CertificateCalendar } from '@ocop-kit/engine/register';

export const CALENDAR: CertificateCalendar = {
  certificate: { months: 36 },
  authorities: [
    { ranks: [3, 4], level: 'province' },
    { ranks: [5], level: 'centre' },
  ],
  renewal: { earliest: 180, latest: 120 },
  extension: { days: 180 },
  grounds: [],
};
