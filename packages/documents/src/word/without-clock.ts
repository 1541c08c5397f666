/** Packs a .docx once more: the library stamps the hour into it, and equal documents should be equal files. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The first day that a zip file can say. */
const FIXED_TIME = new Date(1980, 0, 1);
const CORE = 'docProps/core.xml';
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * @param packed a .docx as the library made it
 * @param made the day it is to name, as year-month-day
 * @returns the same parts, in the order in which readers look for them
 */
export function withoutClock(packed: ArrayBuffer, made: string): Uint8Array {
  const parts = unzipSync(new Uint8Array(packed));
  const core = parts[CORE];
  if (core) parts[CORE] = strToU8(strFromU8(core).replace(STAMP, `$1${made}T00:00:00Z`));
  const names = Object.keys(parts).sort(byPart);
  const entries = names.map((name) => [name, parts[name] ?? new Uint8Array()] as const);
  return zipSync(Object.fromEntries(entries), { mtime: FIXED_TIME, level: 6 });
}

/** Some readers take a file for Word by its first part. */
function byPart(one: string, other: string): number {
  const rank = (name: string): number =>
    name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
  return rank(one) - rank(other) || (one < other ? -1 : 1);
}
