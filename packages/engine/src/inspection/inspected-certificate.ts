/** The certificate of a register as an inspection or a withdrawal looks at it: what is in force on a day, without its history. */
import { refuse } from '../errors/errors.js';
import type { Inspection } from '../formats/inspection/inspection.js';
import type { RegisteredCertificate } from '../formats/register/register.js';
import { stateOf, type StateOptions } from '../register/certificate-state.js';

/**
 * Takes what an inspection needs out of a certificate.
 *
 * @param certificate with its whole history
 * @param options the day, and the periods of the decision in force
 * @returns product, entity, rank, points and decision as they are in force on the day
 * @throws {OcopError} `inspection/not-certified` where no rank is in force on it: nothing was recognised yet, or no rank is recorded
 */
export function inspectedCertificate(
  certificate: RegisteredCertificate,
  options: StateOptions,
): Inspection['certificate'] {
  const { id, product, entity } = certificate;
  const { stars, score, decision, decided, issued, expires } = stateOf(certificate, options);
  if (stars === undefined)
    return refuse('inspection/not-certified', '/certificate', { product: product.name });
  return {
    id,
    product,
    entity,
    stars,
    ...(score !== undefined && { score }),
    ...(decision !== undefined && { decision }),
    ...(decided !== undefined && { decided }),
    ...(issued !== undefined && { issued }),
    ...(expires !== undefined && { expires }),
  };
}
