/** The list of keys before an anchor signs it: a JSON file with “keys”, which `ocop keys add` writes. */
import { EXIT, Failure } from '../../failures/failure.js';
import type { CommandContext } from '../../context/command-context.js';
import { readText } from '../../files/read-file.js';
import { messages } from './messages.js';

/** Each key is checked where the list is. */
export interface KeysFile {
  readonly [field: string]: unknown;
  readonly keys: readonly unknown[];
}

/** @throws {Failure} for a file that is no JSON, or has no list “keys” */
export async function readKeysFile(context: CommandContext, file: string): Promise<KeysFile> {
  const read = parse(await readText(file, context.t));
  if (typeof read === 'object' && read !== null && 'keys' in read && Array.isArray(read.keys))
    return read as KeysFile;
  throw new Failure(EXIT.input, context.translator(messages)('no-keys', { file }));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
