/** Messages of `ocop sign`, in English. */
import type { vi } from './messages.vi.js';

export const en: Record<keyof typeof vi, string> = {
  about: 'sign the ratings of certificates that are in force',
  register: 'a register (ocop-register/1) or one certificate (ocop-certificate/1)',
  key: 'file of the private key',
  issuer: 'id of the authority, as the key list has it',
  page: 'address of the verifying page; the address for a stamp is written besides',
  only: 'sign the certificate of this id alone; name it several times for several',
  on: 'day of signing (by default today in Vietnam)',
  output: 'file of the result, a line of JSON each (by default it is printed)',
  none: 'There is no certificate in {file}.',
  unknown: 'There is no certificate {ids} in {file}. The register has the ids.',
  'not-withdrawn': '{id}: withdrawn, not signed.',
  'not-expired': '{id}: expired, not signed.',
  'not-not-yet': '{id}: not in force yet, not signed.',
  'not-undated': '{id}: neither day of issue nor last day is known, not signed. Add one.',
  unsigned: '{id}: cannot be signed, {why}',
  'unsigned-many': '{id}: cannot be signed, for {count} reasons:',
  reason: '  – {why}',
  'wrong-set':
    '{why} Look at the column “Bộ tiêu chí” again, or use --pack where it was rated by rules of your own.',
  'wrong-points':
    'the score is {score}, and the set has {most} {unit} at most. Look at the column “Điểm” again.',
  'wrong-stars':
    'it says {stars} stars with {score} {unit}, and {stars} stars take {from} {unit} or more. Look at stars and score again.',
  'wrong-term':
    'it says issued on {issued} and valid until {expires}, and a certificate is valid for {months} months, until {latest}. Look at both days again.',
  trust:
    'file of trust (see “ocop verify”): signs only what the key may sign and no list of withdrawals names',
  done: '{signed} of {count} certificates are signed.',
};
