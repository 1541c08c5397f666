/** Looks through a register for what is wrong, doubtful or recorded twice. The time it takes grows with the register, not with its square. */
import { addMonths, daysBetween, LAST_YEAR } from '../days/days.js';
import type { Register, RegisteredCertificate } from '../formats/register/register.js';
import { foldVietnamese } from '../text/fold-vietnamese.js';
import { stateOf, type CertificateStatus, type StateOptions } from './certificate-state.js';
import { openCells } from './corrected-since.js';
import { historyFaults } from './history-faults.js';
import { isBelow, issuerLevel } from './issuer-level.js';
import { makeFinding, type RegisterFinding } from './register-finding.js';
import { findSameProducts } from './same-products.js';

/** The last day that can be written: by then everything that is recorded is in force. */
const AT_LAST = `${LAST_YEAR}-12-31`;
/** Some offices write the day before as the last one. */
const USUAL_DIFFERENCE = 1;

/**
 * Checks a register.
 *
 * @param register as `parseRegister` gives it
 * @param options the day of the check, and the periods of the decision in force
 * @returns findings as data, certificate by certificate, then what is recorded twice
 */
export function checkRegister(
  { certificates }: Pick<Register, 'certificates'>,
  options: StateOptions,
): RegisterFinding[] {
  return [
    ...certificates.flatMap((certificate, at) => [...checkCertificate(certificate, at, options)]),
    ...findSameProducts(certificates),
  ];
}

function* checkCertificate(
  certificate: RegisteredCertificate,
  at: number,
  options: StateOptions,
): Generator<RegisterFinding> {
  const { id, events } = certificate;
  const path = `/certificates/${at}`;
  for (const { at: index, field, text } of openCells(events))
    yield makeFinding('unread', [id], `${path}/events/${index}/${field}`, { field, found: text });
  for (const { problem } of historyFaults(events, options.calendar))
    yield makeFinding('history', [id], path + problem.path, { problem });
  const state = stateOf(certificate, options);
  yield* missingFields(certificate, state, path);
  if (state.state !== 'not-yet') yield* wrongIssuer(certificate, state, path, options);
  // What is recorded for days to come is looked at as well.
  yield* doubtfulDays(certificate, stateOf(certificate, { ...options, on: AT_LAST }), path, options);
  yield* statedOtherwise(certificate, state, path);
}

function* missingFields(
  { id, product, entity, events }: RegisteredCertificate,
  { state, stars, decision, issuer, issued }: CertificateStatus,
  path: string,
): Generator<RegisterFinding> {
  const unread = new Set(events.flatMap((event) => event.unread?.map(({ field }) => field) ?? []));
  if (product.name.trim() === '') yield makeFinding('no-product', [id], `${path}/product/name`, {});
  if (entity.name.trim() === '') yield makeFinding('no-entity', [id], `${path}/entity/name`, {});
  if (!entity.commune) yield makeFinding('no-commune', [id], `${path}/entity/commune`, {});
  if (state === 'not-yet' || state === 'withdrawn') return;
  if (stars === undefined && !unread.has('stars')) yield makeFinding('no-stars', [id], `${path}/events`, {});
  if (!decision && !unread.has('decision')) yield makeFinding('no-decision', [id], `${path}/events`, {});
  if (!issuer) yield makeFinding('no-issuer', [id], `${path}/events`, {});
  const isUnread = ['on', 'issued', 'expires'].some((field) => unread.has(field));
  if (state === 'undated' && issued === undefined && !isUnread)
    yield makeFinding('no-day', [id], `${path}/events`, {});
}

/** @see QĐ 26/2026/QĐ-TTg Art. 4.1, for the decision in force */
function* wrongIssuer(
  { id }: RegisteredCertificate,
  { stars, issuer = '', decision = '' }: CertificateStatus,
  path: string,
  { calendar }: StateOptions,
): Generator<RegisterFinding> {
  const needed = calendar.authorities.find(
    ({ ranks }) => stars !== undefined && ranks.includes(stars),
  )?.level;
  if (stars === undefined || needed === undefined) return;
  // A people's committee signs its decisions so, of whatever level it is.
  const isCommittee = needed === 'centre' && /QĐ-UBND/i.test(decision.normalize('NFC'));
  const level = issuerLevel(issuer) ?? (isCommittee ? 'province' : undefined);
  if (level !== undefined && isBelow(level, needed))
    yield makeFinding('wrong-issuer', [id], `${path}/events`, {
      stars,
      issuer: issuer || decision,
      level: needed,
    });
}

function* doubtfulDays(
  { id }: RegisteredCertificate,
  { issued, expires }: CertificateStatus,
  path: string,
  { on, calendar }: StateOptions,
): Generator<RegisterFinding> {
  if (issued === undefined) return;
  if (issued > on) yield makeFinding('in-future', [id], `${path}/events`, { day: issued });
  const { months } = calendar.certificate;
  const expected = addMonths(issued, months);
  if (expires === undefined || expires < issued) return;
  if (Math.abs(daysBetween(expires, expected)) > USUAL_DIFFERENCE)
    yield makeFinding('unusual-term', [id], `${path}/events`, { expires, expected, months });
}

const STATED_VALID = /con (hieu luc|gia tri|han)|dang (hieu luc|hoat dong|duy tri)|^valid$/;
const STATED_ENDED = /het (hieu luc|gia tri|han)|thu hoi|khong con|^expired$|^withdrawn$/;

function* statedOtherwise(
  { id, stated = '' }: RegisteredCertificate,
  { state, ends = '', withdrawn }: CertificateStatus,
  path: string,
): Generator<RegisterFinding> {
  const text = foldVietnamese(stated.trim());
  const pointer = `${path}/stated`;
  const isEnded = STATED_ENDED.test(text);
  if (!isEnded && STATED_VALID.test(text) && (state === 'expired' || state === 'withdrawn')) {
    const day = state === 'withdrawn' ? (withdrawn?.on ?? '') : ends;
    yield makeFinding('stated-valid', [id], pointer, { stated, state, day });
  }
  if (isEnded && ['valid', 'expiring', 'extended'].includes(state))
    yield makeFinding('stated-ended', [id], pointer, { stated, expires: ends });
}
