/** Lines of UTF-8 text as bytes, many in memory at a time, so that whoever reads millions need not make a text of each. */
import { isAscii, isUtf8 } from 'node:buffer';
import type { RewindableSource } from './bytes.js';
import { detectFromLetters } from './encoding.js';
import { MAX_LINE_LENGTH, type Line } from './lines.js';
import { REPLACEMENT_CHARACTER } from './records.js';
import { SAMPLE } from './text.js';

/** Bytes that are looked at together, and what is read at once. */
const WINDOW = 524_288;
const PIECE = 65_536;
/** More bytes than `MAX_LINE_LENGTH` characters may have. */
const LONGEST_LINE = 3 * MAX_LINE_LENGTH + 3;
const LINE_FEED = 10;
/** A space of Ogham, the one space whose bytes begin as Vietnamese letters do. */
const OGHAM_SPACE = Buffer.from('\u1680');
/** The byte order mark, with which some programs begin UTF-8. */
const MARK = Buffer.from('\uFEFF');
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class ByteLines {
  /** The lines from `at` to `end` are whole and not read yet. */
  bytes: Buffer = Buffer.alloc(0);
  at = 0;
  end = 0;
  /** Number of the line at `at`, from 1. */
  number = 1;
  /** Whether all letters of the window are sound; where they are not, each line has to be looked at. */
  sound = true;
  /** From where on the text is in another encoding than UTF-8, as bytes: nothing behind it is read as lines. */
  foreign: Uint8Array | undefined;
  private isEnded = false;
  /** The memory of `bytes`. */
  private store: Buffer = Buffer.alloc(0);
  private isSettled = false;
  private waiting: Uint8Array | undefined;
  private isStart = true;
  /** Numbers of lines that are too long; they stand as empty ones. */
  private readonly tooLong = new Set<number>();
  /** Where the lines of `next` begin, since `startRecord`. */
  private starts: number[] = [];

  /**
   * @param source the text from its beginning
   * @param headBytes how many bytes are looked at first
   */
  constructor(
    readonly source: RewindableSource,
    private readonly headBytes: number,
  ) {}

  /** Reads on, once nobody needs the bytes of former lines. @returns false when no line is left */
  async fill(): Promise<boolean> {
    if (this.at < this.end) return true;
    await this.refill(true);
    return this.at < this.end;
  }

  /** The next line as text. */
  async next(): Promise<Line | undefined> {
    if (this.at >= this.end && !(await this.refill(false))) return undefined;
    const number = this.number++;
    const from = this.at;
    const feed = this.bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 || feed >= this.end ? this.end : feed;
    this.starts.push(from);
    this.at = Math.min(to + 1, this.end);
    if (this.tooLong.has(number)) return { number, text: null };
    const text = decoder.decode(this.bytes.subarray(from, to));
    if (text.length > MAX_LINE_LENGTH) return { number, text: null };
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  }

  /** From here on, lines can be given back. */
  startRecord(): void {
    this.starts = [];
  }

  /** The last lines of `next` will be read again. */
  giveBack(count: number): void {
    if (count === 0) return;
    this.at = this.starts.at(-count) ?? this.at;
    this.number -= count;
  }

  /** What of an incomplete line stands before `foreign`; ASCII alone. */
  rest(): string {
    return this.bytes.toString('latin1', this.end, this.bytes.length);
  }

  /**
   * Moves the window on, keeping the lines of the present record.
   *
   * @param reuse whether nobody needs the bytes of the window any more
   * @returns whether it has another line
   */
  private async refill(reuse: boolean): Promise<boolean> {
    const kept = this.starts[0] ?? this.at;
    const former = this.bytes.subarray(kept);
    let room = reuse && former.length + PIECE <= this.store.length ? this.store : newStore(former.length);
    former.copy(room);
    let length = former.length;
    let open = this.bytes.length - this.end;
    this.starts = this.starts.map((start) => start - kept);
    this.at -= kept;
    while (!this.isEnded && (length < WINDOW || length - open <= this.at)) {
      const piece = await this.nextPiece(room.subarray(length, length + PIECE));
      if (piece === undefined) break;
      if (length + piece.length + PIECE > room.length) {
        const larger = newStore(length + piece.length);
        room.copy(larger, 0, 0, length);
        room = larger;
      }
      // Copies nothing where the piece was read to its place.
      room.set(piece, length);
      const last = piece.lastIndexOf(LINE_FEED);
      open = last < 0 ? open + piece.length : piece.length - last - 1;
      length += piece.length;
      if (open > LONGEST_LINE) {
        length = await this.cutLongLine(room, length - open);
        open = 0;
      }
    }
    this.store = room;
    this.bytes = room.subarray(0, length);
    const isWhole = this.isEnded && this.foreign === undefined;
    this.end = isWhole ? length : length - open;
    const lines = this.bytes.subarray(this.at, this.end);
    this.sound =
      isAscii(lines) ||
      (isUtf8(lines) && !lines.includes(REPLACEMENT_CHARACTER) && !lines.includes(OGHAM_SPACE));
    return this.at < this.end;
  }

  /** @returns undefined at the end, and before what is not UTF-8; a text that says it is UTF-8 is believed */
  private async nextPiece(room: Uint8Array): Promise<Uint8Array | undefined> {
    const piece = this.isStart
      ? await this.readStart()
      : (this.waiting ?? (await this.source.nextInto(room)));
    this.waiting = undefined;
    if (piece === undefined) this.isEnded = true;
    if (piece === undefined || this.isSettled || isAscii(piece)) return piece;
    const sample = await this.source.gather(piece, SAMPLE);
    this.isSettled = detectFromLetters(sample, sample.length >= SAMPLE).encoding === 'utf-8';
    if (this.isSettled) return sample;
    this.foreign = sample;
    this.isEnded = true;
    return undefined;
  }

  private async readStart(): Promise<Uint8Array> {
    this.isStart = false;
    let start = await this.source.gather(new Uint8Array(), this.headBytes);
    while (MARK.every((byte, at) => start[at] === byte)) {
      this.isSettled = true;
      start = start.subarray(MARK.length);
    }
    return start;
  }

  /**
   * Drops a line that is too long, up to its line feed.
   *
   * @param length bytes before the line
   * @returns how many bytes there are now, an empty line in place of the long one
   */
  private async cutLongLine(room: Buffer, length: number): Promise<number> {
    let number = this.number;
    for (const byte of room.subarray(this.at, length)) if (byte === LINE_FEED) number++;
    this.tooLong.add(number);
    room[length] = LINE_FEED;
    for (;;) {
      const piece = await this.nextPiece(new Uint8Array(PIECE));
      const feed = piece?.indexOf(LINE_FEED) ?? 0;
      if (feed < 0) continue;
      // What follows is read as any piece is.
      this.waiting = piece?.subarray(feed + 1);
      return length + 1;
    }
  }
}

const newStore = (length: number): Buffer => Buffer.allocUnsafeSlow(Math.max(WINDOW, length) + 2 * PIECE);
