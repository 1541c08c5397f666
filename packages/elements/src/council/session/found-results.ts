/** What a session finds of its products, worked out once for as long as nothing that it rests on has changed. */
import type { CriteriaSet } from '@ocop-kit/engine';
import {
  sessionAgreement,
  sessionResult,
  type Agreement,
  type Session,
  type SessionResult,
} from '@ocop-kit/engine/council';

interface Found {
  readonly basis: readonly unknown[];
  readonly result: SessionResult;
  agreement?: { readonly value: Agreement | undefined };
}

export class FoundResults {
  readonly #byProduct = new Map<string, Found>();

  resultOf(session: Session, product: string, set: CriteriaSet): SessionResult {
    return this.#find(session, product, set).result;
  }

  agreementOf(session: Session, product: string, set: CriteriaSet): Agreement | undefined {
    const found = this.#find(session, product, set);
    found.agreement ??= { value: sessionAgreement(session, product, set) };
    return found.agreement.value;
  }

  #find(session: Session, product: string, set: CriteriaSet): Found {
    const basis = basisOf(session, product, set);
    const known = this.#byProduct.get(product);
    if (known?.basis.length === basis.length && basis.every((part, at) => part === known.basis[at]))
      return known;
    const found = { basis, result: sessionResult(session, product, set) };
    this.#byProduct.set(product, found);
    return found;
  }
}

/** Steps make new values of what they change and of nothing else. */
function basisOf(session: Session, product: string, set: CriteriaSet): unknown[] {
  const { id, state, members, regulation, attendance, recusals, rounds, ballots } = session;
  const own = <T extends { readonly product: string }>(list: readonly T[]): readonly T[] =>
    list.filter((one) => one.product === product);
  return [
    ...[id, state, members, regulation, attendance, set],
    ...own(recusals),
    ...own(rounds),
    ...own(ballots),
  ];
}
