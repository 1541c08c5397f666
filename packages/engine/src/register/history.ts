/**
 * What happens to a certificate. Each function takes it as it is and gives it as it is afterwards, with one event more; no event is ever
 * changed. What cannot be is refused by name. Nothing here knows a clock: whoever calls says when.
 */
import { checkInput } from '../checks/checks.js';
import { OcopError, refuse } from '../errors/errors.js';
import type { CertificateEvent } from '../formats/register/certificate-event.js';
import type { CertifiedEntity, CertifiedProduct } from '../formats/register/certificate-subject.js';
import { registeredCertificateCheck } from '../formats/generated/register.js';
import type { RegisteredCertificate } from '../formats/register/register.js';
import type { CertificateCalendar } from './certificate-calendar.js';
import { historyFaults } from './history-faults.js';
import { readScore } from './score-text.js';

/** What a decision says that recognises a product, brings it a higher rank, or renews its certificate. */
export interface RatingDecision extends Pick<
  CertificateEvent,
  'decision' | 'issuer' | 'issued' | 'expires' | 'reason' | 'recorded' | 'source'
> {
  /** The day of the decision, `YYYY-MM-DD`. */
  readonly on: string;
  readonly stars: number;
  /** The total; "84,5" is read as it is meant. */
  readonly score?: string | number | undefined;
}

/** What a decision says that extends a certificate. */
export interface CertificateExtension extends Pick<
  CertificateEvent,
  'decision' | 'issuer' | 'reason' | 'recorded' | 'source'
> {
  readonly on: string;
  /** The last day. */
  readonly until: string;
}

/** What a decision says that withdraws a certificate. */
export interface CertificateWithdrawal extends Pick<
  CertificateEvent,
  'decision' | 'issuer' | 'ground' | 'reason' | 'recorded' | 'source'
> {
  readonly on: string;
}

/** What was recorded wrongly, or has changed: of the certificate, its product or its entity. */
export interface CertificateCorrection extends Pick<
  CertificateEvent,
  | 'stars'
  | 'decision'
  | 'decided'
  | 'issuer'
  | 'issued'
  | 'expires'
  | 'until'
  | 'reason'
  | 'recorded'
  | 'source'
  | 'unread'
> {
  readonly on?: string | undefined;
  readonly score?: string | number | undefined;
  /** Only what changes. */
  readonly product?: Partial<CertifiedProduct> | undefined;
  /** Only what changes. */
  readonly entity?: Partial<CertifiedEntity> | undefined;
}

/** What a certificate is about, before anything has happened to it. */
export type CertificateSubject = Pick<RegisteredCertificate, 'id' | 'product' | 'entity'>;

/**
 * Records that a product was recognised: for the first time, or anew once its certificate was withdrawn or has expired.
 *
 * @param subject product and entity, or a certificate with its history; never changed
 * @param decision what was decided
 * @param calendar ranks and periods of the decision in force
 * @returns a new certificate
 * @throws {OcopError} `register/shape`, `calendar/day`; `register/no-certificate` for a rank that gets none, `register/expires-first`,
 *   `register/recognised-already`, `register/order`
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.1, 4.3
 */
export const recognise = (
  subject: CertificateSubject | RegisteredCertificate,
  decision: RatingDecision,
  calendar: CertificateCalendar,
): RegisteredCertificate => append({ events: [], ...subject }, { ...decision, kind: 'recognised' }, calendar);

/**
 * Records a higher rank.
 *
 * @param certificate never changed
 * @param decision what was decided
 * @param calendar ranks and periods of the decision in force
 * @returns a new certificate
 * @throws {OcopError} as `recognise`; `register/not-recognised`, `register/withdrawn`, `register/not-higher`
 */
export const upgrade = (
  certificate: RegisteredCertificate,
  decision: RatingDecision,
  calendar: CertificateCalendar,
): RegisteredCertificate => append(certificate, { ...decision, kind: 'upgraded' }, calendar);

/**
 * Records that a product was rated again, whatever rank it was given.
 *
 * @param certificate never changed
 * @param decision what was decided
 * @param calendar ranks and periods of the decision in force
 * @returns a new certificate
 * @throws {OcopError} as `recognise`; `register/not-recognised`, `register/withdrawn`
 * @see QĐ 26/2026/QĐ-TTg Art. 7.6
 */
export const renew = (
  certificate: RegisteredCertificate,
  decision: RatingDecision,
  calendar: CertificateCalendar,
): RegisteredCertificate => append(certificate, { ...decision, kind: 'renewed' }, calendar);

/**
 * Records that a certificate stays valid while its product is rated again.
 *
 * @param certificate never changed
 * @param extension until when
 * @param calendar for how long it may be
 * @returns a new certificate
 * @throws {OcopError} `register/extension-long`, `register/extension-short`, `register/no-expiry`, `register/no-until`,
 *   `register/not-recognised`, `register/withdrawn`, `register/order`, `register/shape`, `calendar/day`
 * @see QĐ 26/2026/QĐ-TTg Art. 12.3
 */
export const extend = (
  certificate: RegisteredCertificate,
  extension: CertificateExtension,
  calendar: CertificateCalendar,
): RegisteredCertificate => append(certificate, { ...extension, kind: 'extended' }, calendar);

/**
 * Records that a certificate was withdrawn.
 *
 * @param certificate never changed
 * @param withdrawal when, by which decision, on which ground
 * @param calendar the grounds that there are
 * @returns a new certificate
 * @throws {OcopError} `register/withdrawn-twice`, `register/not-recognised`, `register/unknown-ground`, `register/order`, `register/shape`,
 *   `calendar/day`
 * @see QĐ 26/2026/QĐ-TTg Art. 8
 */
export const withdraw = (
  certificate: RegisteredCertificate,
  withdrawal: CertificateWithdrawal,
  calendar: CertificateCalendar,
): RegisteredCertificate => append(certificate, { ...withdrawal, kind: 'withdrawn' }, calendar);

/**
 * Records what was wrong or has changed. What stood there before stays in the history.
 *
 * @param certificate never changed
 * @param correction only what changes
 * @param calendar ranks and periods of the decision in force
 * @returns a new certificate, whose product and entity are as corrected
 * @throws {OcopError} `register/not-recognised`, `register/no-certificate`, `register/expires-first`, `register/order`, `register/shape`,
 *   `calendar/day`
 */
export function correct(
  certificate: RegisteredCertificate,
  { product, entity, ...correction }: CertificateCorrection,
  calendar: CertificateCalendar,
): RegisteredCertificate {
  return append(certificate, { ...correction, kind: 'corrected', product, entity }, calendar);
}

/** An event as it comes in: its score may be written as people do, and it may change product and entity. */
export type NewEvent = Omit<CertificateEvent, 'score' | 'was'> & {
  readonly score?: string | number | undefined;
  readonly product?: Partial<CertifiedProduct> | undefined;
  readonly entity?: Partial<CertifiedEntity> | undefined;
};

function append(
  certificate: RegisteredCertificate,
  event: NewEvent,
  calendar: CertificateCalendar,
): RegisteredCertificate {
  const after = noteEvent(certificate, event);
  const at = after.events.length - 1;
  const fault = historyFaults(after.events, calendar).find((one) => one.at === at);
  if (fault) throw new OcopError(fault.problem);
  return after;
}

/**
 * Records an event whatever the history says: what comes from an old register is kept as it is, and `checkRegister` says what is wrong with it.
 *
 * @param certificate never changed
 * @param event of any kind
 * @returns a new certificate
 * @throws {OcopError} `register/shape`, `calendar/day`
 */
export function noteEvent(
  certificate: RegisteredCertificate,
  { score, product, entity, ...event }: NewEvent,
): RegisteredCertificate {
  const was = {
    ...formerValues('product', certificate.product, product),
    ...formerValues('entity', certificate.entity, entity),
  };
  const noted = withoutGaps({
    ...event,
    score: score === undefined ? undefined : requireScore(score, certificate.events.length),
    was: Object.keys(was).length > 0 ? was : undefined,
  }) as CertificateEvent;
  const after: RegisteredCertificate = {
    ...certificate,
    product: withoutGaps({ ...certificate.product, ...product }),
    entity: withoutGaps({ ...certificate.entity, ...entity }),
    events: [...certificate.events, noted],
  };
  checkInput(registeredCertificateCheck, after, '', 'register/shape');
  return after;
}

function requireScore(score: string | number, at: number): string {
  return readScore(score) ?? refuse('register/shape', `/events/${at}/score`, { expected: 'decimal as 84.5' });
}

/** What a correction replaces, so far as there was anything. */
function formerValues(
  of: 'product' | 'entity',
  before: Readonly<Record<string, unknown>>,
  change: Readonly<Record<string, unknown>> = {},
): object {
  const replaced = Object.keys(change).filter(
    (name) => before[name] !== undefined && before[name] !== change[name],
  );
  return replaced.length === 0
    ? {}
    : { [of]: Object.fromEntries(replaced.map((name) => [name, before[name]])) };
}

/** A field that is absent is not written as undefined: JSON knows none. */
function withoutGaps<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
