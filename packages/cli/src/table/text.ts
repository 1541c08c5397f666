/** The text of a stream of bytes in whatever encoding people's programs write, in pieces, decided on what came first. */
import { isAscii } from 'node:buffer';
import { EXIT, Failure } from '../failure.js';
import type { Session } from '../session.js';
import { contentOf } from './content.js';
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
 * @returns pieces of the text; bytes that the encoding does not have stand in it as U+FFFD, for the row to name
 * @throws {Failure} when the file is no text, or its letters cannot be read rightly
 */
export async function* textOf(session: Session, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const source = new Source(bytes);
  try {
    yield* piecesOf(session, source);
  } finally {
    await source.close();
  }
}

async function* piecesOf(session: Session, source: Source): AsyncGenerator<string> {
  const head = await source.gather(new Uint8Array(), 4_096);
  const content = contentOf(head);
  if (content !== null) throw new Failure(EXIT.input, session.say(`content.${content}`));
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
  source: Source,
  encoding: Encoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  // In Windows-1258 a tone is a byte of its own behind its letter; names are written with both in one.
  const whole = encoding === 'windows-1258' ? new Composer() : undefined;
  const put = (text: string): string => whole?.add(text) ?? text;
  const text = decoder.decode(first, { stream: true });
  if (encoding.startsWith('utf-16')) readable(session, ofUnicode(text));
  if (encoding !== 'utf-8') {
    const [example = ''] = WORDS.exec(text.normalize('NFC')) ?? [];
    session.warn(session.say('encoding.taken', { encoding: NAMES[encoding], example: example.trim() }));
  }
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
    const last = all.search(/\P{M}\p{M}*$/u);
    this.held = last < 0 ? all : all.slice(last);
    return all.slice(0, all.length - this.held.length).normalize('NFC');
  }

  end(): string {
    return this.held.normalize('NFC');
  }
}

class Source {
  private readonly iterator: AsyncIterator<Uint8Array>;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.iterator = bytes[Symbol.asyncIterator]();
  }

  async next(): Promise<Uint8Array | undefined> {
    const step = await this.iterator.next();
    return step.done === true ? undefined : step.value;
  }

  /** Nobody reads on: a file is closed, a pipe let go. */
  async close(): Promise<void> {
    await this.iterator.return?.();
  }

  /** @returns what is there already and what comes, until it is enough or the end */
  async gather(already: Uint8Array, enough: number): Promise<Uint8Array> {
    const pieces = [already];
    let length = already.length;
    while (length < enough) {
      const piece = await this.next();
      if (piece === undefined) break;
      pieces.push(piece);
      length += piece.length;
    }
    return pieces.length === 1 ? already : Buffer.concat(pieces);
  }
}
