/** What is known of a certificate, and the days that follow from it. */
import type { CertificateValidity, FilingState } from '../days/certificate-state.js';
import type { CalendarCitation } from './citation-text.js';

/** What is known of a certificate, and the day that is asked about. Days are `YYYY-MM-DD`. */
export interface CertificateQuestion {
  /** The day on which the authority issued it. This or `expires` must be known. */
  readonly issued?: string | undefined;
  /** Its last day as the certificate or the decision of recognition says; without it, as many months after `issued` as the calendar says. */
  readonly expires?: string | undefined;
  /** The rank that it certifies. */
  readonly stars: number;
  /** The day that is asked about. */
  readonly on: string;
  /** Until when it was extended while its product is rated again. */
  readonly extended?: string | undefined;
  /** From which day it is withdrawn. */
  readonly withdrawn?: string | undefined;
}

/** When the dossier of a re-rating is handed in, both days included. */
export interface RenewalDays {
  readonly from: string;
  readonly until: string;
  /** Before the window, in it, or after it. */
  readonly state: FilingState;
  /** The last day on which offices work, where that is before `until`; with a list of holidays alone. */
  readonly lastWorkingDay?: string;
  readonly cite: CalendarCitation;
}

/** What statements about a certificate are made of. */
export interface StandingDays extends CertificateQuestion {
  readonly state: CertificateValidity;
  readonly expires: string;
  /** So many months after the day of issue, where that is known. */
  readonly computed: string | undefined;
  readonly until: string;
  /** Whole days from `on` to `until`. */
  readonly left: number;
  readonly extendableUntil: string;
  readonly renewal: RenewalDays;
}
