/** Reads lines of NDJSON as bytes: those that hold a sheet and nothing unusual. */
import type { ByteLines } from '../../../table/byte-lines.js';
import { MAX_LINE_LENGTH } from '../../../table/lines.js';
import { JsonCursor, OTHERWISE } from './json-cursor.js';
import type { PlainSet } from './plain-set.js';
import type { PlainSets } from './plain-sets.js';
import type { RowBlock } from './row-block.js';
import { FORMULA_SIGNS, LETTER, PLAIN, SIGN_CLASSES } from './sign-classes.js';

const [LINE_FEED, RETURN, QUOTE, COMMA, COLON, ZERO] = [10, 13, 34, 44, 58, 48];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [123, 125, 91, 93];
const KEYS = ['id', 'set', 'pack', 'picks', 'declared'].map((name) => Buffer.from(`"${name}"`));
const [ID, SET, PACK, DECLARED] = [0, 1, 2, 4];
const NULL = Buffer.from('null');
/** Far longer than ids are; what is too long altogether is refused where such lines are read. */
const MAX_ID_LENGTH = 1_000;

export class JsonScanner extends JsonCursor {
  private readonly packName: Buffer;
  // What was found on the present line.
  private idStart = 0;
  private idEnd = 0;
  private no = 0;
  private pack: string | undefined;
  private listStart = 0;
  private listEnd = 0;

  constructor(private readonly sets: PlainSets) {
    super();
    this.packName = Buffer.from(`"${sets.defaultPack}"`);
  }

  /** Adds lines to the block until one is unusual, the block is full, or no line is left; `lines` is behind the last of them. */
  scan(lines: ByteLines, block: RowBlock): void {
    this.bytes = lines.bytes;
    this.sound = lines.sound;
    while (lines.at < lines.end && !block.isFull()) {
      const next = this.readLine(lines.at, lines.end, lines.number, block);
      if (next === OTHERWISE) return;
      lines.at = Math.min(next, lines.end);
      lines.number++;
    }
  }

  /** @returns where the next line begins, or `OTHERWISE` */
  private readLine(start: number, end: number, number: number, block: RowBlock): number {
    const { bytes, sets } = this;
    if (bytes[start] !== OPEN) return OTHERWISE;
    this.idStart = this.idEnd = this.no = this.listEnd = 0;
    this.pack = undefined;
    let set: PlainSet | undefined;
    let picks = 0;
    let picksEnd = 0;
    let seen = 0;
    let at = this.skipSpaces(start + 1);
    for (;;) {
      const key = this.findKey(at);
      const bit = 1 << key;
      if (key < 0 || (seen & bit) !== 0) return OTHERWISE;
      seen |= bit;
      at = this.skipSpaces(at + (KEYS[key] as Buffer).length);
      if (bytes[at] !== COLON) return OTHERWISE;
      at = this.skipSpaces(at + 1);
      if (key === ID) at = this.readId(at);
      else if (key === SET) at = this.readSet(at);
      else if (key === PACK) at = this.readPack(at);
      else if (key === DECLARED) at = this.readList(at);
      else {
        picks = at;
        set = this.no > 0 ? sets.find(this.pack, this.no) : undefined;
        if (set) set.begin();
        // Without a set the picks are read once it is known.
        at = picksEnd = set ? this.readPicks(at, set) : this.skipPicks(at, end);
      }
      if (at === OTHERWISE) return OTHERWISE;
      at = this.skipSpaces(at);
      if (bytes[at] === COMMA) at = this.skipSpaces(at + 1);
      else if (bytes[at] === CLOSE) break;
      else return OTHERWISE;
    }
    at = this.skipSpaces(at + 1);
    if (bytes[at] === RETURN) at++;
    if (at > end || (at < end && bytes[at] !== LINE_FEED) || at - start > MAX_LINE_LENGTH) return OTHERWISE;
    if (this.idEnd - this.idStart > MAX_ID_LENGTH) return OTHERWISE;
    const found = sets.find(this.pack, this.no);
    if (found === undefined || picks === 0) return OTHERWISE;
    if (found !== set) {
      found.begin();
      if (this.readPicks(picks, found) !== picksEnd) return OTHERWISE;
    }
    if (this.listEnd > 0) {
      const list = bytes.toString('latin1', this.listStart, this.listEnd);
      if (!found.declare(list, readIds)) return OTHERWISE;
    }
    block.add(found, number, this.idStart, this.idEnd);
    return at + 1;
  }

  private findKey(at: number): number {
    for (let key = 0; key < KEYS.length; key++) if (this.matches(at, KEYS[key] as Buffer)) return key;
    return OTHERWISE;
  }

  private readId(at: number): number {
    const { bytes, sound } = this;
    if (bytes[at] === QUOTE) {
      this.idStart = ++at;
      if (FORMULA_SIGNS.includes(bytes[at] as number)) return OTHERWISE;
      for (; bytes[at] !== QUOTE; at++) {
        const kind = SIGN_CLASSES[bytes[at] as number];
        if (kind !== PLAIN && !(kind === LETTER && sound)) return OTHERWISE;
      }
      this.idEnd = at;
      return at + 1;
    }
    if (this.matches(at, NULL)) return at + NULL.length;
    const end = this.skipDigits(at, MAX_DIGITS);
    this.idStart = at;
    this.idEnd = Math.max(0, end);
    return end;
  }

  private readSet(at: number): number {
    const end = this.skipDigits(at, 4);
    for (let i = at; i < end; i++) this.no = 10 * this.no + (this.bytes[i] as number) - ZERO;
    return end;
  }

  private readPack(at: number): number {
    const { bytes, packName } = this;
    if (this.matches(at, packName)) return at + packName.length;
    if (bytes[at] !== QUOTE) return OTHERWISE;
    const start = ++at;
    for (; bytes[at] !== QUOTE; at++) if (SIGN_CLASSES[bytes[at] as number] !== PLAIN) return OTHERWISE;
    this.pack = bytes.toString('latin1', start, at);
    return at + 1;
  }

  private readList(at: number): number {
    const { bytes } = this;
    if (bytes[at] !== OPEN_LIST) return OTHERWISE;
    const start = this.skipSpaces(at + 1);
    if (bytes[start] === CLOSE_LIST) return start + 1;
    for (at = start; bytes[at] !== CLOSE_LIST; at++)
      if (bytes[at] !== QUOTE && SIGN_CLASSES[bytes[at] as number] !== PLAIN) return OTHERWISE;
    this.listStart = start;
    this.listEnd = at;
    return at + 1;
  }

  /** Picks have no braces within them. */
  private skipPicks(at: number, end: number): number {
    const { bytes } = this;
    if (bytes[at] !== OPEN) return OTHERWISE;
    while (at < end && bytes[at] !== CLOSE) at++;
    return at + 1;
  }

  private readPicks(at: number, set: PlainSet): number {
    const { bytes } = this;
    const { allowed, answers, width, quotedIds } = set;
    const from = set.count * width;
    if (bytes[at] !== OPEN) return OTHERWISE;
    at = this.skipSpaces(at + 1);
    if (bytes[at] === CLOSE) return at + 1;
    // Most sheets name criteria in printed order.
    for (let next = 0; ; next++) {
      let criterion = next;
      for (let tries = 0; ; tries++) {
        if (tries > width) return OTHERWISE;
        if (criterion >= width) criterion = 0;
        if (this.matches(at, quotedIds[criterion] as Uint8Array)) break;
        criterion++;
      }
      at = this.skipSpaces(at + (quotedIds[criterion] as Uint8Array).length);
      if (bytes[at] !== COLON) return OTHERWISE;
      at = this.skipSpaces(at + 1);
      const end = this.skipDigits(at, 2);
      if (end === OTHERWISE) return OTHERWISE;
      let ordinal = (bytes[at] as number) - ZERO;
      if (end - at > 1) ordinal = 10 * ordinal + (bytes[at + 1] as number) - ZERO;
      if (allowed[256 * criterion + ordinal] !== 1) return OTHERWISE;
      answers[from + criterion] = ordinal;
      next = criterion;
      at = this.skipSpaces(end);
      if (bytes[at] === CLOSE) return at + 1;
      if (bytes[at] !== COMMA) return OTHERWISE;
      at = this.skipSpaces(at + 1);
    }
  }
}

/** Fewer digits than a number holds exactly. */
const MAX_DIGITS = 15;

/** @param list what stands within the brackets */
function readIds(list: string): readonly string[] | undefined {
  try {
    const ids: unknown = JSON.parse(`[${list}]`);
    return Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string') ? ids : undefined;
  } catch {
    return undefined;
  }
}
