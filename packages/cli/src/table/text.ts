/** The text of a stream of bytes in whatever encoding people's programs write, in pieces, decided on what came first. */
import { isAscii } from 'node:buffer';
import { EXIT, Failure } from '../failures/failure.js';
import type { Session } from '../context/command-context.js';
import type { ByteSource } from './bytes.js';
import { encodingOfLetters, encodingOfStart, ofUnicode, type Encoding, type Found } from './encoding.js';

/** What is looked at before the encoding is decided. */
const SAMPLE = 65_536;

/** The first words with a letter beyond ASCII, to be looked at by whoever made the file. */
const WORDS = /[\p{L}\p{M} ]{0,20}[^\0-\u007F][\p{L}\p{M} ]{0,20}/u;

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1258': 'Windows-1258',
};

/**
 * @param head the first bytes, taken from the source already
 * @returns pieces of the text; bytes that the encoding does not have stand in it as U+FFFD, for the row to name
 * @throws {Failure} when the file is no text, or its letters cannot be read rightly
 */
export async function* textOf(
  session: Session,
  head: Uint8Array,
  source: ByteSource,
): AsyncGenerator<string> {
  try {
    yield* piecesOf(session, head, source);
  } finally {
    await source.close();
  }
}

async function* piecesOf(session: Session, head: Uint8Array, source: ByteSource): AsyncGenerator<string> {
  const start = encodingOfStart(head);
  if (start !== undefined) {
    const { encoding } = readable(session, start);
    yield* decoded(session, await source.gather(head, SAMPLE), source, encoding);
    return;
  }
  // ASCII is alike in all that is left.
  let piece: Uint8Array | undefined = head;
  while (piece !== undefined && isAscii(piece)) {
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length).toString('latin1');
    piece = await source.next();
  }
  if (piece === undefined) return;
  const sample = await source.gather(piece, SAMPLE);
  const { encoding } = readable(session, encodingOfLetters(sample, sample.length >= SAMPLE));
  yield* decoded(session, sample, source, encoding);
}

async function* decoded(
  session: Session,
  first: Uint8Array,
  source: ByteSource,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  // In Windows-1258 a tone is a byte of its own behind its letter; names are written with both in one.
  const whole = encoding === 'windows-1258' ? new Composer() : undefined;
  const put = (text: string): string => whole?.add(text) ?? text;
  const text = decoder.decode(first, { stream: true });
  if (encoding.startsWith('utf-16')) readable(session, ofUnicode(text));
  const [example] = encoding === 'utf-8' ? [] : (WORDS.exec(text.normalize('NFC')) ?? []);
  // A word to judge by; where every letter is plain there is nothing that could have been taken wrongly.
  if (example !== undefined)
    session.warn(session.say('encoding.taken', { encoding: NAMES[encoding], example: example.trim() }));
  yield put(text);
  for (let piece = await source.next(); piece !== undefined; piece = await source.next())
    yield put(decoder.decode(piece, { stream: true }));
  yield put(decoder.decode()) + (whole?.end() ?? '');
}

function readable(session: Session, found: Found): { readonly encoding: Encoding } {
  if (found.unread === undefined) return found;
  throw new Failure(EXIT.input, session.say(`encoding.${found.unread}`));
}

/** Joins letters and their marks, also where they come in two pieces. */
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
