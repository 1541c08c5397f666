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
 * Reads `{ "anchors": [{ "kid", "x" }], "keys": "keys.jws", "status": "status.jws" }`.
 *
 * @throws {Failure} for a file that is none
 */
export async function readTrust(context: CommandContext, file: string): Promise<Trust> {
  const found = parse(await readText(file, context.t));
  const anchors = found?.anchors;
  if (!Array.isArray(anchors) || !anchors.every(isAnchor))
    throw new Failure(EXIT.input, context.translator(messages)('no-trust-file', { file }));
  const read = async (value: unknown): Promise<string[]> => {
    const named = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
    return Promise.all(
      named.map(async (one) => (isToken(one) ? one : readText(beside(file, one), context.t))),
    );
  };
  const [keys, status] = [await read(found?.keys), await read(found?.status)];
  return {
    anchors,
    ...(keys.length > 0 && { keys: keys.join('\n') }),
    ...(status.length > 0 && { status: status.join('\n') }),
  };
}

/** A token holds no slash, and two full stops; a file's name is shorter than any. */
const isToken = (text: string): boolean => text.length > 200 && text.split('.').length >= 3;

const beside = (file: string, name: string): string => resolve(dirname(file === '-' ? '.' : file), name);

const isAnchor = (one: unknown): boolean =>
  typeof one === 'object' &&
  one !== null &&
  typeof (one as { kid?: unknown }).kid === 'string' &&
  typeof (one as { x?: unknown }).x === 'string';

function parse(text: string): TrustFile | undefined {
  try {
    return (JSON.parse(text) as TrustFile | null) ?? undefined;
  } catch {
    return undefined;
  }
}
