/** A register as the data of `<ocop-product-list>`: what a page may show of it. */
import {
  stateOf,
  type CertificateCalendar,
  type Register,
  type RegisteredCertificate,
} from '@ocop-kit/engine/register';

/** One product of a list, as `<ocop-product-list>` reads it. Telephone numbers, addresses and whatever else a page need not show are left out. */
export interface PageProduct {
  readonly id: string;
  readonly product: string;
  readonly entity: string;
  readonly stars: number;
  readonly score?: number;
  readonly group?: string;
  readonly commune?: string;
  readonly set?: number;
  readonly url?: string;
  /** The number in trade, which structured data names. */
  readonly gtin?: string;
  /** Where the signed record of its rating can be checked. */
  readonly record?: string;
  /** The traceability page that the producer has. */
  readonly trace?: string;
  readonly certificate: {
    readonly issuer?: string;
    readonly decision?: string;
    readonly issued?: string;
    readonly expires?: string;
    readonly extended?: string;
  };
}

/** On which day a list is made, and what the register itself does not have. */
export interface ProductListOptions {
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** The periods of the decision in force. */
  readonly calendar: CertificateCalendar;
  /** Gives the address at which the signed record of a certificate can be checked, or nothing. */
  readonly record?: ((certificate: RegisteredCertificate) => string | undefined) | undefined;
}

/**
 * Makes the data of a list of products.
 *
 * @param register as `parseRegister` gives it
 * @param options the day, the periods of the decision in force, and where records can be checked
 * @returns products with stars and a name; those whose certificate is withdrawn or not valid yet are left out, expired ones say so in the list
 */
export function productList(
  { certificates }: Register,
  { on, calendar, record: recordOf }: ProductListOptions,
): PageProduct[] {
  return certificates.flatMap((certificate): PageProduct[] => {
    const { id, product, entity } = certificate;
    const record = recordOf?.(certificate);
    const { state, stars, score, issuer, decision, issued, expires, ends } = stateOf(certificate, {
      on,
      calendar,
    });
    if (stars === undefined || state === 'withdrawn' || state === 'not-yet' || product.name.trim() === '')
      return [];
    return [
      {
        id,
        product: product.name,
        entity: entity.name,
        stars,
        ...(score !== undefined && { score: Number(score) }),
        ...(product.group !== undefined && { group: product.group }),
        ...(entity.commune !== undefined && { commune: entity.commune }),
        ...(product.set !== undefined && { set: product.set }),
        ...(product.url !== undefined && { url: product.url }),
        ...(product.gtin !== undefined && { gtin: product.gtin }),
        ...(record !== undefined && { record }),
        ...(product.trace !== undefined && { trace: product.trace }),
        certificate: {
          ...(issuer !== undefined && { issuer }),
          ...(decision !== undefined && { decision }),
          ...(issued !== undefined && { issued }),
          ...(expires !== undefined && { expires }),
          ...(expires !== undefined && ends !== undefined && ends > expires && { extended: ends }),
        },
      },
    ];
  });
}
