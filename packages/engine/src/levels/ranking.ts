/** The products of a session as a table: which go on to the centre, which are recognised, which reach no certificate; the best first. */
import { compare, readRatio } from '../exact/ratio.js';
import type { Citation } from '../formats/fields.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import type { Session, SessionProduct } from '../formats/session/session.js';
import type { CompiledSet } from '../pack/compiled.js';
import { sessionResult, type SessionResult } from '../session/session-result.js';
import { levelOutcome, type LevelOutcome } from './outcomes.js';

/** A product with what the session finds of it, and what follows. */
export interface RankedProduct {
  readonly product: SessionProduct;
  readonly result: SessionResult;
  /** What follows, and the article that says so; undefined until there is a ballot to average. */
  readonly next: { readonly outcome: LevelOutcome; readonly cite: Citation } | undefined;
}

/**
 * Ranks the products of a session.
 *
 * @param session open or closed
 * @param setOf finds the criteria set of a product
 * @returns those with more stars first, then those with more points, then in the order of the session
 * @throws {OcopError} as `sessionResult`
 */
export function rankProducts(
  session: Session,
  setOf: (product: SessionProduct) => CriteriaSet | CompiledSet,
): RankedProduct[] {
  const level = session.council.level === 'centre' ? 'centre' : 'province';
  return session.products
    .map((product): RankedProduct => {
      const result = sessionResult(session, product.id, setOf(product));
      return { product, result, next: result.council && levelOutcome(level, result.council) };
    })
    .sort(
      (a, b) =>
        (b.result.council?.stars ?? -1) - (a.result.council?.stars ?? -1) ||
        compare(totalOf(b.result), totalOf(a.result)),
    );
}

const totalOf = ({ council }: SessionResult) => readRatio(council?.averageTotal ?? '-1/1');
