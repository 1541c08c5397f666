/** Detects the encoding of Vietnamese text by whether its letters spell syllables; what stays unclear is refused, not guessed. */
import { LEGACY, decodeLegacy, type Legacy } from './legacy.js';
import { measureSpelling, shareOfSyllables } from './syllables.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** Why text is refused: the encoding of an old font, UTF-8 that was decoded wrongly and saved again, or no known encoding. */
type UnreadableEncoding = Legacy | 'twice' | 'unknown' | 'binary';

export type DetectedEncoding =
  | { readonly encoding: Encoding; readonly unreadable?: undefined }
  | { readonly unreadable: UnreadableEncoding; readonly encoding?: undefined };

const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly found: DetectedEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], found: { encoding: 'utf-8' } },
  { bytes: [0xff, 0xfe, 0, 0], found: { unreadable: 'unknown' } },
  { bytes: [0, 0, 0xfe, 0xff], found: { unreadable: 'unknown' } },
  { bytes: [0xff, 0xfe], found: { encoding: 'utf-16le' } },
  { bytes: [0xfe, 0xff], found: { encoding: 'utf-16be' } },
];

/** The encoding by the first bytes alone; undefined when only letters beyond ASCII can tell. */
export function detectFromStart(head: Uint8Array): DetectedEncoding | undefined {
  const mark = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  // A UTF-8 mark settles the encoding, but the letters may have been wrong when they were written; look at them too.
  if (mark) return mark.found.encoding === 'utf-8' ? undefined : mark.found;
  const zeros = [0, 0] as [number, number];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = zeros;
  if (even + odd === 0) return undefined;
  // A table begins with ASCII: column names, digits, separators. In UTF-16 every other byte of these is zero.
  const pairs = head.length / 2;
  if (odd > pairs / 2 && even < pairs / 20) return { encoding: 'utf-16le' };
  if (even > pairs / 2 && odd < pairs / 20) return { encoding: 'utf-16be' };
  return { unreadable: 'binary' };
}

/** A reading with a smaller share of Vietnamese syllables proves nothing. */
const ENOUGH = 0.6;
/** So many valid letters outweigh one damaged byte: the text counts as UTF-8, and the damaged row is reported. */
const VALID_TO_DAMAGED = 8;

/**
 * @param sample bytes around the first that is not ASCII
 * @param cut whether more bytes follow, so that the last letter may be incomplete
 */
export function detectFromLetters(sample: Uint8Array, cut: boolean): DetectedEncoding {
  const text = new TextDecoder('utf-8').decode(sample, { stream: cut });
  const marked = BYTE_ORDER_MARKS[0]?.bytes.every((byte, at) => sample[at] === byte) ?? false;
  if (marked || isUtf8(sample, cut)) return detectInUnicode(text);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const valid = (text.match(/[^\0-\u007F]/gu)?.length ?? 0) - damaged;
  if (damaged * VALID_TO_DAMAGED <= valid) return detectInUnicode(text);
  return detectInBytes(sample);
}

function isUtf8(bytes: Uint8Array, cut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: cut });
    return true;
  } catch {
    return false;
  }
}

/** Valid UTF-8 may still hold wrong letters: typed in an old font, or decoded wrongly and saved again. */
export function detectInUnicode(text: string): DetectedEncoding {
  const share = shareOfSyllables(measureSpelling(text));
  if (share >= ENOUGH) return { encoding: 'utf-8' };
  const better = (reading: string): boolean =>
    shareOfSyllables(measureSpelling(reading)) >= Math.max(ENOUGH, share + 0.3);
  if (MISREADINGS.some((encoding) => better(undoMisreading(text, encoding)))) return { unreadable: 'twice' };
  const legacy = LEGACY.find((one) => better(decodeLegacy(one, text)));
  return legacy === undefined ? { encoding: 'utf-8' } : { unreadable: legacy };
}

function detectInBytes(sample: Uint8Array): DetectedEncoding {
  const bytes = Buffer.from(sample).toString('latin1');
  const evidence = measureSpelling(new TextDecoder('windows-1258').decode(sample));
  // Without a single Vietnamese word there are only dashes, quotes and spaces, alike in every Windows encoding.
  const modern = evidence.marked === 0 ? 1 : shareOfSyllables(evidence);
  const [best = 'TCVN3'] = [...LEGACY].sort((a, b) => shareAs(b, bytes) - shareAs(a, bytes));
  const legacy = shareAs(best, bytes);
  if (Math.max(modern, legacy) < ENOUGH) return { unreadable: 'unknown' };
  return modern >= legacy ? { encoding: 'windows-1258' } : { unreadable: best };
}

const shareAs = (legacy: Legacy, bytes: string): number =>
  shareOfSyllables(measureSpelling(decodeLegacy(legacy, bytes)));

/** What Excel on a Western or Vietnamese Windows takes UTF-8 without a byte order mark for. */
const MISREADINGS = ['windows-1252', 'windows-1258'] as const;

/** The text as it was before somebody decoded its bytes as `encoding`. */
function undoMisreading(text: string, encoding: (typeof MISREADINGS)[number]): string {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    bytes.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  const ascii = '?'.charCodeAt(0);
  const back = Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? code : (bytes.get(sign) ?? ascii);
  });
  return new TextDecoder('utf-8').decode(Uint8Array.from(back));
}
