/**
 * Finds a short code in what somebody pasted: with spaces or line breaks, in quotes, at the end of an address, in a
 * sentence. It never repairs a code: what it removes cannot be part of one, and the checksum covers the rest.
 */
import { refuse } from '../errors/errors.js';

const CODE = /\d{1,3}\.[a-z0-9-]{1,64}\.\d{1,4}\.[0-9a-z_]{1,1800}\.(?:[A-Za-z0-9]{1,62}|-)\.[0-9a-z]{7}/y;
const UPPER_CASE_CODE = /\d{1,3}\.[A-Z0-9-]{1,64}\.\d{1,4}\.[0-9A-Z_]+\.(?:[A-Z0-9]+|-)\.[0-9A-Z]{7}/;
/** A code with something missing or something extra: no other text looks like it. */
const ALMOST_CODE = /(?:^|[^a-z0-9.])\d{1,3}\.[a-z][a-z0-9-]{1,63}\.\d{1,4}\.[0-9a-z_]+\./i;
/** What may not touch a code: it would belong to it. */
const TOUCHING = /[\p{L}\p{N}_-]/u;
const MAX_LENGTH = 20_000;

/**
 * Finds the code in what somebody pasted: with spaces or line breaks, in quotes, at the end of an address, in a sentence.
 *
 * @param text up to 20,000 characters
 * @returns the code alone
 * @throws {OcopError} `vector/damaged`, `vector/upper-case`, `vector/several`
 */
export function cleanCode(text: unknown): string {
  if (typeof text !== 'string' || text.length > MAX_LENGTH) refuse('vector/damaged', '', { part: 'form' });
  const shown = stripInvisible(text);
  const whole = findCodes(shown, false);
  const found = whole.size > 0 ? whole : findCodes(shown, true);
  const [code] = found;
  if (code !== undefined && found.size === 1) return code;
  if (code !== undefined) refuse('vector/several', '', { count: found.size });
  const shouted = UPPER_CASE_CODE.exec(shown.replace(/\s+/g, ''))?.[0];
  if (shouted !== undefined && /[A-Z]/.test(shouted)) refuse('vector/upper-case', '', {});
  refuse('vector/damaged', '', { part: 'form' });
}

/**
 * Whether somebody meant a text as a code, be it damaged.
 *
 * @param text what was typed or pasted
 * @returns false for JSON, whatever its notes tell
 */
export function hasCode(text: string): boolean {
  // A sheet in JSON is a sheet, whatever its notes tell.
  return (
    text.length <= MAX_LENGTH &&
    !/^\s*[[{]/.test(text) &&
    ALMOST_CODE.test(stripInvisible(text).replace(/\s+/g, ''))
  );
}

/** Removes invisible characters and the ">" of quoted mail, and turns the dashes that programs put for a hyphen back into one. */
function stripInvisible(text: string): string {
  return decodePercent(text)
    .replace(/[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^[ \t]*>[> \t]*/gm, '');
}

/** An address writes some characters as %20. */
const decodePercent = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** @param joined whether spaces and line breaks may stand within a code */
function findCodes(text: string, joined: boolean): ReadonlySet<string> {
  const kept: number[] = [];
  let letters = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (joined && /\s/.test(letter)) continue;
    kept.push(at);
    letters += letter;
  }
  /** Whether a space stood before this place. */
  const parted = (at: number): boolean => (kept[at] ?? 0) > (kept[at - 1] ?? -1) + 1;
  const codes = new Set<string>();
  for (let at = 0; at < letters.length; at++) {
    if (!/\d/.test(letters.charAt(at))) continue;
    if (at > 0 && !parted(at) && /[\p{L}\p{N}_.-]/u.test(letters.charAt(at - 1))) continue;
    CODE.lastIndex = at;
    const code = CODE.exec(letters)?.[0];
    if (code === undefined) continue;
    const end = at + code.length;
    const stop = letters.charAt(end) === '.' && !parted(end) ? end + 1 : end;
    if (stop < letters.length && !parted(stop) && TOUCHING.test(letters.charAt(stop))) continue;
    codes.add(code);
    at = end - 1;
  }
  return codes;
}
