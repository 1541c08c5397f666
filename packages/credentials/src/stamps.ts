/** @packageDocumentation Stamps that carry signed ratings: numbered, with a QR code, on sheets that print. A page that verifies needs none of it. */
export { stampQr, type QrLevel, type StampQr } from './stamp/stamp-qr.js';
export {
  stampDocument,
  stampSheets,
  type StampLayout,
  type StampOptions,
  type StampSheet,
} from './stamp/stamp-sheets.js';
export { signStamps, type StampNumbers } from './stamp/stamp-tokens.js';
