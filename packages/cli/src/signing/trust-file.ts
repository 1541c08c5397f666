/** What a verifier trusts, as a file: anchors, and the lists or the files they lie in. */
import { dirname, resolve } from 'node:path';
import type { Trust } from '@ocop-kit/credentials/rating';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { readText } from '../files/read-file.js';
import { messages } from './messages.js';

interface TrustFile {
  readonly anchors?: unknown;
  readonly keys?: unknown;
  readonly status?: unknown;
}

/**
 * Reads `{ "anchors": [{ "kid", "x" }], "keys": "keys.jws", "status": ["status-1.jws", "status-2.jws"] }`; other fields are refused, since a misspelt
 * one would leave something unchecked.
 *
 * @throws {Failure} naming the field that is not as it must be
 */
export async function readTrust(context: CommandContext, file: string): Promise<Trust> {
  const found = parse(await readText(file, context.t));
  const fault = faultOf(found);
  if (found === undefined || fault)
    throw new Failure(
      EXIT.input,
      context.translator(messages)(fault?.key ?? 'trust-file.json', { file, field: fault?.field ?? '' }),
    );
  const read = async (value: unknown): Promise<string[]> => {
    const named = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    return Promise.all(
      named.map(async (one) => (isToken(one) ? one : readText(beside(file, one), context.t))),
    );
  };
  const [keys, status] = [await read(found.keys), await read(found.status)];
  return {
    anchors: found.anchors as Trust['anchors'],
    keys: keys.join('\n'),
    ...(status.length > 0 && { status: status.join('\n') }),
  };
}

const FIELDS: readonly string[] = ['anchors', 'keys', 'status'];

interface TrustFault {
  readonly key: `trust-file.${'json' | 'anchors' | 'anchor' | 'lists' | 'unknown'}`;
  readonly field?: string;
}

function faultOf(found: TrustFile | undefined): TrustFault | undefined {
  if (found === undefined) return { key: 'trust-file.json' };
  const unknown = Object.keys(found).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) return { key: 'trust-file.unknown', field: unknown.slice(0, 40) };
  const { anchors, keys, status = [] } = found;
  if (!Array.isArray(anchors) || anchors.length === 0) return { key: 'trust-file.anchors' };
  const wrong = anchors.findIndex((one) => !isAnchor(one));
  if (wrong >= 0) return { key: 'trust-file.anchor', field: `anchors/${wrong}` };
  if (!isLists(keys) || keys.length === 0) return { key: 'trust-file.lists', field: 'keys' };
  return isLists(status) ? undefined : { key: 'trust-file.lists', field: 'status' };
}

const isLists = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string'
    ? value.trim() !== ''
    : Array.isArray(value) && value.every((one) => typeof one === 'string' && one.trim() !== '');

/** A token holds no slash, and two full stops; a file's name is shorter than any. */
const isToken = (text: string): boolean => text.length > 200 && text.split('.').length >= 3;

const beside = (file: string, name: string): string => resolve(dirname(file === '-' ? '.' : file), name);

/** 32 bytes are 43 characters of base64url. */
const isAnchor = (one: unknown): boolean => {
  if (typeof one !== 'object' || one === null) return false;
  const { kid, x } = one as { readonly kid?: unknown; readonly x?: unknown };
  return typeof kid === 'string' && kid !== '' && typeof x === 'string' && /^[\w-]{43}$/.test(x);
};

function parse(text: string): TrustFile | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
  } catch {
    return undefined;
  }
}
