/** Which certificates end soon, commune by commune, and when each dossier is handed in. */
import { addDays, daysBetween } from '../days/days.js';
import type { Register, RegisteredCertificate } from '../formats/register/register.js';
import { stateOf, type CertificateStatus, type StateOptions } from './certificate-state.js';
import { productKeys } from './spelling-keys.js';

/** A certificate that ends soon, or has ended and is extended. */
export interface DueCertificate {
  readonly certificate: RegisteredCertificate;
  readonly status: CertificateStatus;
  /** The last day, extension included. */
  readonly ends: string;
  /** How many days are left. */
  readonly days: number;
}

/** The certificates of one commune that end soon. */
export interface DueCommune {
  /** Empty where the register does not say. */
  readonly commune: string;
  readonly province: string;
  /** The first to end comes first. */
  readonly due: readonly DueCertificate[];
}

/** Up to when certificates are looked for. */
export interface DueOptions extends StateOptions {
  /** In how many days they end; without it, as many as the calendar opens the filing window before the end. */
  readonly within?: number | undefined;
}

/**
 * Lists the certificates that end soon.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, how many days ahead, the periods of the decision in force
 * @returns communes in the order of their names, those without one last; certificates that are withdrawn or have expired are left out
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 7.6a
 */
export function dueCertificates(
  { certificates }: Pick<Register, 'certificates'>,
  { on, calendar, within = calendar.renewal.earliest }: DueOptions,
): DueCommune[] {
  const last = addDays(on, within);
  const communes = new Map<string, { commune: string; province: string; due: DueCertificate[] }>();
  for (const certificate of certificates) {
    const status = stateOf(certificate, { on, calendar });
    const ends = status.state === 'extended' ? status.ends : status.expires;
    const isRunning = ['valid', 'expiring', 'extended'].includes(status.state);
    if (!isRunning || ends === undefined || ends > last) continue;
    const { commune = '', province = '' } = certificate.entity;
    const key = `${productKeys(province).folded}\n${productKeys(commune).folded}`;
    const group = communes.get(key) ?? { commune, province, due: [] };
    group.due.push({ certificate, status, ends, days: daysBetween(on, ends) });
    communes.set(key, group);
  }
  const byName = new Intl.Collator('vi');
  return [...communes.values()]
    .map(({ due, ...of }) => ({
      ...of,
      due: due.sort((a, b) => (a.ends < b.ends ? -1 : a.ends > b.ends ? 1 : 0)),
    }))
    .sort(
      (a, b) =>
        Number(a.commune === '') - Number(b.commune === '') ||
        byName.compare(a.province, b.province) ||
        byName.compare(a.commune, b.commune),
    );
}

/** Certificates that no list of what ends soon can name, in the order of the register. */
export interface CertificatesNotDue {
  /** Neither their first day nor their last is recorded, so nobody knows when they end. */
  readonly undated: readonly RegisteredCertificate[];
  /** Their last day has passed, extension included. */
  readonly expired: readonly RegisteredCertificate[];
}

/**
 * Names the certificates that `dueCertificates` leaves out though somebody should look at them.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, the periods of the decision in force
 * @returns those without a day, and those that have expired; what was withdrawn is in neither
 */
export function certificatesNotDue(
  { certificates }: Pick<Register, 'certificates'>,
  options: StateOptions,
): CertificatesNotDue {
  const inState = (state: string): RegisteredCertificate[] =>
    certificates.filter((certificate) => stateOf(certificate, options).state === state);
  return { undated: inState('undated'), expired: inState('expired') };
}
