/** What a marketplace imports: the products of a register whose stars may be shown, one flat row each. */
import type { Register, RegisteredCertificate } from '../formats/register/register.js';
import {
  stateOf,
  type CertificateStatus,
  type RegisteredState,
  type StateOptions,
} from './certificate-state.js';

/**
 * A product as a row for a shop. The names of the fields are those that shops know from other feeds, and `ocop_…` where they know none; an
 * empty text where the register says nothing. Days are `YYYY-MM-DD`.
 */
export interface FeedProduct {
  /** The id in the register. */
  readonly id: string;
  readonly title: string;
  /** Who makes it. */
  readonly brand: string;
  /** The product group. */
  readonly product_type: string;
  /** The number in trade. */
  readonly gtin: string;
  /** A page about the product. */
  readonly link: string;
  readonly image_link: string;
  readonly ocop_stars: number;
  /** The exact total, "84.5". */
  readonly ocop_score: string;
  readonly ocop_state: Extract<RegisteredState, 'valid' | 'expiring' | 'extended'>;
  /** The last day on which the stars may be shown. */
  readonly ocop_valid_until: string;
  readonly ocop_decision: string;
  readonly ocop_issuer: string;
  readonly ocop_issued: string;
  readonly ocop_commune: string;
  readonly ocop_province: string;
  /** Where the signed record of the rating can be checked. */
  readonly ocop_record: string;
  /** The traceability page of the producer. */
  readonly ocop_trace: string;
}

/** The columns of a feed, in their order. */
export const FEED_FIELDS = [
  'id',
  'title',
  'brand',
  'product_type',
  'gtin',
  'link',
  'image_link',
  'ocop_stars',
  'ocop_score',
  'ocop_state',
  'ocop_valid_until',
  'ocop_decision',
  'ocop_issuer',
  'ocop_issued',
  'ocop_commune',
  'ocop_province',
  'ocop_record',
  'ocop_trace',
] as const satisfies readonly (keyof FeedProduct)[];

/** Where things about a product lie; each gives an address, or nothing. */
export interface FeedAddresses {
  /** The page about a product; without it, the address that the register has. */
  readonly link?: ((certificate: RegisteredCertificate) => string | undefined) | undefined;
  readonly image?: ((certificate: RegisteredCertificate) => string | undefined) | undefined;
  /** Where its signed record can be checked. */
  readonly record?: ((certificate: RegisteredCertificate) => string | undefined) | undefined;
}

/**
 * Lists the products whose stars may be shown on a day, for a marketplace to import. What is withdrawn or has expired is left out, and so is
 * what has no end that anybody knows: a shop that shows it could not say until when.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, the periods of the decision in force, and where pages, pictures and records lie
 * @returns a row for each product, in the order of the register; its keys in the order of `FEED_FIELDS`
 * @see QĐ 26/2026/QĐ-TTg Arts. 4.3, 8, 12.3
 */
export function productFeed(
  { certificates }: Pick<Register, 'certificates'>,
  options: StateOptions & FeedAddresses,
): FeedProduct[] {
  return certificates.flatMap((certificate) => {
    const row = feedProduct(certificate, stateOf(certificate, options), options);
    return row ? [row] : [];
  });
}

function feedProduct(
  certificate: RegisteredCertificate,
  { state, stars = 0, score, decision, issuer, issued, expires, ends }: CertificateStatus,
  { link, image, record }: FeedAddresses,
): FeedProduct | undefined {
  if (stars === 0 || (state !== 'valid' && state !== 'expiring' && state !== 'extended')) return undefined;
  const { id, product, entity } = certificate;
  return {
    id,
    title: product.name,
    brand: entity.name,
    product_type: product.group ?? '',
    gtin: product.gtin ?? '',
    link: link?.(certificate) ?? product.url ?? '',
    image_link: image?.(certificate) ?? '',
    ocop_stars: stars,
    ocop_score: score ?? '',
    ocop_state: state,
    ocop_valid_until: (state === 'extended' ? ends : expires) ?? '',
    ocop_decision: decision ?? '',
    ocop_issuer: issuer ?? '',
    ocop_issued: issued ?? '',
    ocop_commune: entity.commune ?? '',
    ocop_province: entity.province ?? '',
    ocop_record: record?.(certificate) ?? '',
    ocop_trace: product.trace ?? '',
  };
}
