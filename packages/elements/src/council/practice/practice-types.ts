/** A session to practise on, with what is right. */
import type { BallotFile, Session } from '@ocop-kit/engine/council';

/** What is right for one criterion, and why. */
export interface SolvedCriterion {
  readonly pick: number;
  readonly why: string;
}

export interface ProductSolution {
  /** Points and stars, in one sentence. */
  readonly verdict: string;
  /** What the product teaches, and which condition only seems to hold. */
  readonly lesson: string;
  readonly criteria: Readonly<Record<string, SolvedCriterion>>;
}

export interface Practice {
  readonly session: Session;
  /** The member whose ballots are left to whoever practises. */
  readonly mine: string;
  /** What the others hand in. */
  readonly ballots: readonly BallotFile[];
  /** By the id of the product. */
  readonly solution: Readonly<Record<string, ProductSolution>>;
}
