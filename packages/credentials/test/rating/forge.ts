/** What forgers write: tokens with any header and any text, signed with a key of their own, or with the right key where only the text is wrong. */
import { createHmac } from 'node:crypto';
import { base64urlnopad } from '@scure/base';
import type { NewSigningKey } from '../../src/keys.js';

export const base64 = (text: string | Uint8Array): string =>
  base64urlnopad.encode(typeof text === 'string' ? new TextEncoder().encode(text) : text);

export const HEADER = '{"alg":"EdDSA","kid":"tinh"}';

/** The parts of a token, each in base64url. */
export function partsOf(token: string): readonly [header: string, payload: string, signature: string] {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
}

export const payloadOf = (token: string): string =>
  new TextDecoder().decode(base64urlnopad.decode(partsOf(token)[1]));

/** Signs any header and any text, as an honest program never would. */
export async function signRaw(
  key: NewSigningKey,
  payload: string | Uint8Array,
  header = `{"alg":"EdDSA","kid":"${key.kid}"}`,
): Promise<string> {
  const signed = `${base64(header)}.${base64(payload)}`;
  const signature = await crypto.subtle.sign('Ed25519', key.privateKey, new TextEncoder().encode(signed));
  return `${signed}.${base64(new Uint8Array(signature))}`;
}

/** The classic confusion: the public key taken as the secret of an HMAC. */
export function signHmac(x: string, payload: string, header: string): string {
  const signed = `${base64(header)}.${base64(payload)}`;
  const secret = base64urlnopad.decode(x);
  return `${signed}.${base64(createHmac('sha256', secret).update(signed).digest())}`;
}

/** The order of the group: a signature with it added is another text for the same numbers. */
const ORDER = (1n << 252n) + 27742317777372353535851937790883648493n;

/** A signature whose second half is greater by the order of the group. */
export function malleated(token: string): string {
  const [header, payload, signature] = partsOf(token);
  const bytes = base64urlnopad.decode(signature);
  let scalar = bytes.subarray(32).reduceRight((total, byte) => (total << 8n) | BigInt(byte), 0n) + ORDER;
  for (let at = 32; at < 64; at++, scalar >>= 8n) bytes[at] = Number(scalar & 255n);
  return `${header}.${payload}.${base64(bytes)}`;
}
