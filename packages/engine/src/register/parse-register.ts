/** Reads certificates and registers that anybody may have written. */
import { checkInput, type Check } from '../checks/checks.js';
import * as LIMITS from '../checks/limits.js';
import { readJson } from '../checks/read-json.js';
import { refuse } from '../errors/errors.js';
import { runSafely, type SafeFailure } from '../errors/safely.js';
import { certificateCheck, registerCheck } from '../formats/generated/register.js';
import type { Certificate, Register } from '../formats/register/register.js';

/**
 * Reads a certificate, `ocop-certificate/1`.
 *
 * @param input JSON text or data
 * @returns the certificate; fields that this version does not know are kept. Whether its history can be is for `historyFaults`
 * @throws {OcopError} `input/*`, `register/shape` or `calendar/day` with a JSON pointer
 */
export function parseCertificate(input: unknown): Certificate {
  const certificate = read(input, certificateCheck) as Certificate;
  checkId(certificate.id, '/id');
  return certificate;
}

/**
 * Reads a certificate as `parseCertificate` does, and throws nothing.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, certificate }`, or `{ ok: false, problem }`
 */
export const safeParseCertificate = (
  input: unknown,
): { readonly ok: true; readonly certificate: Certificate } | SafeFailure =>
  runSafely(() => ({ certificate: parseCertificate(input) }));

/**
 * Reads a register, `ocop-register/1`.
 *
 * @param input JSON text or data
 * @returns the register; fields that this version does not know are kept. What is wrong in it is for `checkRegister`
 * @throws {OcopError} `input/*`, `register/shape` or `calendar/day` with a JSON pointer; `register/duplicate-id`
 */
export function parseRegister(input: unknown): Register {
  const register = read(input, registerCheck) as Register;
  const taken = new Set<string>();
  register.certificates.forEach(({ id }, at) => {
    checkId(id, `/certificates/${at}/id`);
    if (taken.has(id)) refuse('register/duplicate-id', `/certificates/${at}/id`, { id });
    taken.add(id);
  });
  register.removed?.forEach(({ certificate: { id } }, at) => {
    const path = `/removed/${at}/certificate/id`;
    checkId(id, path);
    if (taken.has(id)) refuse('register/duplicate-id', path, { id });
    taken.add(id);
  });
  return register;
}

/**
 * Reads a register as `parseRegister` does, and throws nothing.
 *
 * @param input JSON text or data
 * @returns `{ ok: true, register }`, or `{ ok: false, problem }`
 */
export const safeParseRegister = (
  input: unknown,
): { readonly ok: true; readonly register: Register } | SafeFailure =>
  runSafely(() => ({ register: parseRegister(input) }));

function checkId(id: string, path: string): void {
  if (id.trim() === '') refuse('register/shape', path, { expected: 'text no shorter than 1' });
}

function read(input: unknown, check: Check): unknown {
  const data = readJson(input, LIMITS.registerNodes, LIMITS.registerCharacters);
  checkInput(check, data, '', 'register/shape');
  return data;
}
