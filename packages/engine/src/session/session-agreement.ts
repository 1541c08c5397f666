/** How far the members of a session agree on one product, and over all of them. */
import { agreementOf, type Agreement } from '../agreement/agreement.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Session } from '../formats/session/session.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import { judgeProduct } from './judge-product.js';

/**
 * Works out how far members agree on one product, from the ballots that count now.
 *
 * @param session never changed
 * @param product its id
 * @param set the criteria set of the product
 * @returns figures as fractions and decimals; undefined where no ballot counts
 * @throws {OcopError} `sheet/*`
 */
export function sessionAgreement(
  session: Session,
  product: string,
  set: CriteriaSet | CompiledSet,
): Agreement | undefined {
  const compiled = compileSet(set);
  const { counted } = judgeProduct(session, product, compiled);
  return counted.length === 0 ? undefined : agreementOf(compiled, counted);
}
