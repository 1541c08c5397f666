/** Takes a certificate that was entered by mistake out of a register. */
import { checkInput } from '../checks/checks.js';
import { refuse } from '../errors/errors.js';
import { registerCheck } from '../formats/generated/register.js';
import type { Register } from '../formats/register/register.js';

/** Which certificate is taken out, and why. */
export interface CertificateRemoval {
  readonly id: string;
  readonly reason: string;
  /** A moment with its time zone. */
  readonly recorded?: string | undefined;
}

/**
 * Takes a certificate that was entered by mistake out into `removed`, where it is kept as it was: neither checked nor shown nor exported. Its
 * id stays taken. One that was withdrawn stays in the register and is no mistake.
 *
 * @param register never changed
 * @param removal which, why, when
 * @returns a new register
 * @throws {OcopError} `register/no-such-id`; `register/shape`, `calendar/day` for an empty reason or a moment that is none
 */
export function removeCertificate(
  register: Register,
  { id, reason, recorded }: CertificateRemoval,
): Register {
  const certificate = register.certificates.find((one) => one.id === id);
  if (!certificate) refuse('register/no-such-id', '/certificates', { id });
  if (reason.trim() === '') refuse('register/shape', '/reason', { expected: 'text no shorter than 1' });
  const entry = { certificate, reason: reason.trim(), ...(recorded !== undefined && { recorded }) };
  const after: Register = {
    ...register,
    certificates: register.certificates.filter((one) => one !== certificate),
    removed: [...(register.removed ?? []), entry],
  };
  checkInput(registerCheck, after, '', 'register/shape');
  return after;
}
