/** The certificates of a file: of a register, or the one of a file of its own. */
import { parseCertificate, parseRegister, type RegisteredCertificate } from '@ocop-kit/engine/register';
import { isOf } from '../files/is-of.js';

/** @throws {OcopError} what is wrong in it, and where */
export const readCertificates = (text: string): readonly RegisteredCertificate[] =>
  isOf(text, 'ocop-certificate/') ? [parseCertificate(text)] : parseRegister(text).certificates;
