/** @packageDocumentation Ballots that hold: sealed, signed, in a ledger whose head the minutes print; and what finds every change afterwards. */
export { headOf, sealSession, type LedgerEntry, type SealedSession } from './ledger.js';
export { sealBallot, type SealedBallot } from './seal.js';
export {
  createKeys,
  isSignedBy,
  readPrivateKey,
  signBallot,
  type MemberKeys,
  type PublicKey,
} from './sign.js';
export { verifySession, type BallotPlace, type SessionFinding, type Verification } from './verify.js';
