/**
 * @packageDocumentation Ratings that nobody can fake: records signed and verified, keys and withdrawals as signed lists, addresses for stamps. Apart
 * from the main entry: a page that verifies loads no ballots.
 */
export {
  readAddress,
  stampAddress,
  tokenDigits,
  tokenOfDigits,
  type ReadAddress,
} from './address/stamp-address.js';
export { readSignedRecord, signRating } from './rating/sign-rating.js';
export { verificationText, type VerificationText } from './rating/verification-text.js';
export {
  verifyRating,
  type RatingContext,
  type RatingReason,
  type RatingState,
  type RatingVerification,
} from './rating/verify-rating.js';
export { isClearText } from './record/clear-text.js';
export { fullGtin, hasCheckDigit } from './record/gtin.js';
export { RatingError, type TokenFault } from './record/rating-error.js';
export { checkRecord, readRecord, writeRecord, type RatingRecord } from './record/rating-record.js';
export type { PublicJwk } from './signature/ed25519.js';
export type { SigningKey } from './signature/token.js';
export {
  checkKeyList,
  readKeyList,
  signKeyList,
  type AnchorKey,
  type KeyIssuer,
  type KeyList,
  type KeyUse,
  type ListedKey,
} from './trust/key-list.js';
export {
  openTrust,
  type ListFault,
  type ListProblem,
  type OpenedKey,
  type OpenedTrust,
  type SeenLists,
  type Trust,
} from './trust/open-trust.js';
export {
  checkStatusList,
  readStatusList,
  signStatusList,
  type StatusEntry,
  type StatusList,
} from './trust/status-list.js';
