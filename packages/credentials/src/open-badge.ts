/** @packageDocumentation A rating as a W3C Verifiable Credential in the shape of Open Badges 3.0, for those who ask for one. */
export {
  didOfKey,
  keyOfDid,
  signOpenBadge,
  toOpenBadge,
  type BadgeOptions,
  type OpenBadge,
} from './rating/open-badge.js';
