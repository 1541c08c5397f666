/** Decodes a stream of bytes in whatever encoding people's programs write, detected at the first letters beyond ASCII. */
import { isAscii } from 'node:buffer';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import type { ByteSource } from './bytes.js';
import {
  detectFromLetters,
  detectFromStart,
  detectInUnicode,
  type Encoding,
  type DetectedEncoding,
} from './encoding.js';

/** Bytes by which the encoding is decided. */
export const SAMPLE = 65_536;

/** The first words with a letter beyond ASCII, shown so that a person can judge the encoding. */
const MARKED_WORDS = /[\p{L}\p{M} ]{0,20}[^\0-\u007F][\p{L}\p{M} ]{0,20}/u;

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
};

/** Is told the encoding as soon as it is known; ASCII alone could be any. */
export type FoundEncoding = (encoding: Encoding) => void;

/**
 * @param head the first bytes, which are no longer in `source`
 * @returns pieces of the text, with U+FFFD for bytes that do not exist in the encoding, so that their row can be reported
 * @throws {Failure} when the file is no text, or its encoding is unclear
 */
export async function* decodeText(
  context: CommandContext,
  head: Uint8Array,
  source: ByteSource,
  found?: FoundEncoding,
): AsyncGenerator<string> {
  try {
    yield* decodePieces(context, head, source, found);
  } finally {
    await source.close();
  }
}

async function* decodePieces(
  context: CommandContext,
  head: Uint8Array,
  source: ByteSource,
  found: FoundEncoding | undefined,
): AsyncGenerator<string> {
  const start = detectFromStart(head);
  if (start !== undefined) {
    const { encoding } = requireEncoding(context, start);
    yield* decodeRest(context, await source.gather(head, SAMPLE), source, encoding, found);
    return;
  }
  // The remaining encodings agree on ASCII.
  let piece: Uint8Array | undefined = head;
  while (piece !== undefined && isAscii(piece)) {
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
    piece = await source.next();
  }
  if (piece === undefined) return;
  yield* decodeSample(context, await source.gather(piece, SAMPLE), source, found);
}

/**
 * @param sample the bytes from the first letters beyond ASCII on, which decide the encoding
 * @throws {Failure} when it is unclear
 */
export async function* decodeSample(
  context: CommandContext,
  sample: Uint8Array,
  source: ByteSource,
  found?: FoundEncoding,
): AsyncGenerator<string> {
  const { encoding } = requireEncoding(context, detectFromLetters(sample, sample.length >= SAMPLE));
  yield* decodeRest(context, sample, source, encoding, found);
}

async function* decodeRest(
  context: CommandContext,
  first: Uint8Array,
  source: ByteSource,
  encoding: Encoding,
  found: FoundEncoding | undefined,
): AsyncGenerator<string> {
  found?.(encoding);
  const decoder = new TextDecoder(encoding);
  // Windows-1258 stores a tone as a byte behind its letter; names everywhere else are composed.
  const whole = encoding === 'windows-1258' ? new Composer() : undefined;
  const put = (text: string): string => whole?.add(text) ?? text;
  const text = decoder.decode(first, { stream: true });
  if (encoding.startsWith('utf-16')) requireEncoding(context, detectInUnicode(text));
  const [example] = encoding === 'utf-8' ? [] : (MARKED_WORDS.exec(text.normalize('NFC')) ?? []);
  // Show an example to judge by; where all letters are ASCII nothing can have been decoded wrongly.
  if (example !== undefined)
    context.warn(
      context.t('encoding.taken', { encoding: ENCODING_NAMES[encoding], example: example.trim() }),
    );
  yield put(text);
  for (let piece = await source.next(); piece !== undefined; piece = await source.next())
    yield put(decoder.decode(piece, { stream: true }));
  yield put(decoder.decode()) + (whole?.end() ?? '');
}

function requireEncoding(context: CommandContext, found: DetectedEncoding): { readonly encoding: Encoding } {
  if (found.unreadable === undefined) return found;
  throw new Failure(EXIT.input, context.t(`encoding.${found.unreadable}`));
}

/** Composes letters and their marks, even when a piece ends between them. */
class Composer {
  private held = '';

  add(text: string): string {
    const all = this.held + text;
    const last = all.search(/\P{M}\p{M}{0,8}$/u);
    this.held = last < 0 ? '' : all.slice(last);
    return all.slice(0, all.length - this.held.length).normalize('NFC');
  }

  end(): string {
    return this.held.normalize('NFC');
  }
}
