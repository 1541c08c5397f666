/** What a row says beside what the register has. */
import type {
  CertificateCorrection,
  CertificateStatus,
  RegisteredCertificate,
} from '@ocop-kit/engine/register';
import { asLine } from '../rows/cell-value.js';
import type { RegisterRecord } from '../rows/register-record.js';
import { decisionKey } from '../values/decision-key.js';

const FIELDS = ['stars', 'score', 'decision', 'decided', 'issuer', 'issued', 'expires'] as const;

/** What a record would change of the period in force; empty where it says the same, or less. */
export function changesOf(
  record: RegisterRecord,
  certificate: RegisteredCertificate,
  status: CertificateStatus,
): Omit<CertificateCorrection, 'source'> {
  const decided = decidedIn(record, status);
  const first = record.event.issued ?? record.event.on;
  // A day of issue that follows from that of the decision is put right with it.
  const follows = status.issued === status.decided ? (decided ?? status.issued) : status.issued;
  const stated = { ...record.event, decided, issued: first === follows ? undefined : first };
  const changed = FIELDS.filter((field) => {
    const value = stated[field];
    const present = status[field];
    if (value === undefined || value === present || isSameLine(value, present)) return false;
    return field !== 'decision' || decisionKey(String(value)) !== decisionKey(status.decision ?? '');
  });
  const product = changedFields(record.product, certificate.product, record.id === certificate.id);
  const entity = changedFields(record.entity, certificate.entity, record.id === certificate.id);
  const noted = new Set(
    certificate.events.flatMap(({ unread = [] }) => unread.map(({ field, text }) => `${field}\n${text}`)),
  );
  const unread = record.event.unread?.filter(({ field, text }) => !noted.has(`${field}\n${text}`)) ?? [];
  return {
    ...Object.fromEntries(changed.map((field) => [field, stated[field]])),
    ...(Object.keys(product).length > 0 && { product }),
    ...(Object.keys(entity).length > 0 && { entity }),
    ...(unread.length > 0 && { unread }),
  };
}

/** The day of the decision, where a row says another one; a row that has only a day of issue says it where the register knows but one day. */
function decidedIn(
  { event: { on }, hasDecisionDay }: RegisterRecord,
  { decided, issued }: CertificateStatus,
): string | undefined {
  const isKnownApart = decided !== undefined && decided !== issued;
  return on === decided || (!hasDecisionDay && isKnownApart) ? undefined : on;
}

/** A cell shows no spaces at the ends, and none twice. */
export const isSameLine = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && asLine(one) === asLine(other);

/** @param isById the row names the certificate itself; else it was found by its names, and the register keeps its own writing of them */
function changedFields<T extends { readonly name: string }>(
  after: T,
  before: T,
  isById: boolean,
): Partial<T> {
  const fields = Object.entries(after as Readonly<Record<string, unknown>>).filter(
    ([name, value]) =>
      value !== undefined &&
      value !== before[name as keyof T] &&
      !isSameLine(value, before[name as keyof T]) &&
      !(name === 'name' && (!isById || value === '')),
  );
  return Object.fromEntries(fields) as Partial<T>;
}
