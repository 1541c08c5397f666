/** A register in the flat shape that databases of provinces and ministries take over: stable field names, codes, ISO days. */
import {
  stateOf,
  withDecisionDays,
  type CertificateCalendar,
  type Register,
} from '@ocop-kit/engine/register';

/** One certificate, one line; names never change. What is not recorded is null. */
export interface FlatCertificate {
  readonly certificate_id: string;
  readonly product_code: string | null;
  readonly product_name: string;
  readonly gtin: string | null;
  readonly criteria_pack: string | null;
  readonly criteria_set: number | null;
  readonly product_group: string | null;
  readonly entity_code: string | null;
  readonly entity_name: string;
  readonly entity_kind: string | null;
  readonly representative: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly commune: string | null;
  readonly province: string | null;
  readonly stars: number | null;
  readonly score: string | null;
  readonly decision_no: string | null;
  readonly decision_date: string | null;
  readonly issuer: string | null;
  readonly issue_date: string | null;
  readonly expiry_date: string | null;
  readonly extended_until: string | null;
  readonly withdrawn_date: string | null;
  readonly withdrawal_ground: string | null;
  readonly state: string;
  readonly state_date: string;
  readonly first_recognised: string | null;
  readonly events: number;
  readonly product_url: string | null;
  readonly trace_url: string | null;
}

/** The fields of a flat record, in their order. */
export const FLAT_FIELDS = [
  'certificate_id',
  'product_code',
  'product_name',
  'gtin',
  'criteria_pack',
  'criteria_set',
  'product_group',
  'entity_code',
  'entity_name',
  'entity_kind',
  'representative',
  'phone',
  'email',
  'address',
  'commune',
  'province',
  'stars',
  'score',
  'decision_no',
  'decision_date',
  'issuer',
  'issue_date',
  'expiry_date',
  'extended_until',
  'withdrawn_date',
  'withdrawal_ground',
  'state',
  'state_date',
  'first_recognised',
  'events',
  'product_url',
  'trace_url',
] as const satisfies readonly (keyof FlatCertificate)[];

/**
 * Writes a register flat, one record a certificate, as it stands on a day.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, and the periods of the decision in force
 * @returns records with the fields of `FLAT_FIELDS`, in their order
 */
export function flatRecords(
  { certificates }: Register,
  { on, calendar }: { readonly on: string; readonly calendar: CertificateCalendar },
): FlatCertificate[] {
  return certificates.map((certificate): FlatCertificate => {
    const { id, product, entity, events } = certificate;
    const status = stateOf(certificate, { on, calendar });
    const first = withDecisionDays(events).find(({ kind }) => kind === 'recognised');
    return {
      certificate_id: id,
      product_code: product.code ?? null,
      product_name: product.name,
      gtin: product.gtin ?? null,
      criteria_pack: product.pack ?? null,
      criteria_set: product.set ?? null,
      product_group: product.group ?? null,
      entity_code: entity.code ?? null,
      entity_name: entity.name,
      entity_kind: entity.kind ?? null,
      representative: entity.representative ?? null,
      phone: entity.phone ?? null,
      email: entity.email ?? null,
      address: entity.address ?? null,
      commune: entity.commune ?? null,
      province: entity.province ?? null,
      stars: status.stars ?? null,
      score: status.score ?? null,
      decision_no: status.decision ?? null,
      decision_date: status.decided ?? null,
      issuer: status.issuer ?? null,
      issue_date: status.issued ?? null,
      expiry_date: status.expires ?? null,
      extended_until: status.until ?? null,
      withdrawn_date: status.withdrawn?.on ?? null,
      withdrawal_ground: status.withdrawn?.ground ?? null,
      state: status.state,
      state_date: on,
      first_recognised: first?.on ?? null,
      events: events.length,
      product_url: product.url ?? null,
      trace_url: product.trace ?? null,
    };
  });
}
