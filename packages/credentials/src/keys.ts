/** @packageDocumentation Keys of those who sign ratings: made, closed with a passphrase, opened. A page that verifies needs none of it. */
export {
  closeSigningKey,
  createSigningKey,
  openSigningKey,
  type NewSigningKey,
} from './signature/signing-key.js';
