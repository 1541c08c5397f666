/** @packageDocumentation Records of the certificates of a register. Apart from `./rating`, so that a page that only verifies does not carry them. */
export { recordOf, type RecordDefaults, type RecordOfCertificate } from './record/certificate-record.js';
export { recordIdOf } from './record/record-id.js';
export { recordErrors } from './record/rating-record.js';
