/** In which encoding the bytes of a text are, decided by what they spell; never by a guess that nobody hears of. */
import { LEGACY, decodeLegacy, type Legacy } from './legacy.js';
import { measureSpelling, shareOfSyllables } from './syllables.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258';

/** Why a text is not read: an old font's encoding, UTF-8 that was once read as something else, or nothing known. */
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

/** What the first bytes alone say; undefined where only letters beyond ASCII can tell. */
export function detectFromStart(head: Uint8Array): DetectedEncoding | undefined {
  const mark = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  // A mark says how the bytes are read, and nothing of whether the letters were right when they were written.
  if (mark) return mark.found.encoding === 'utf-8' ? undefined : mark.found;
  const zeros = [0, 0] as [number, number];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  });
  const [even, odd] = zeros;
  if (even + odd === 0) return undefined;
  // A table begins with names of columns, digits and separators: in UTF-16 every other byte of these is zero.
  const pairs = head.length / 2;
  if (odd > pairs / 2 && even < pairs / 20) return { encoding: 'utf-16le' };
  if (even > pairs / 2 && odd < pairs / 20) return { encoding: 'utf-16be' };
  return { unreadable: 'binary' };
}

/** Below this share of Vietnamese syllables a reading says nothing. */
const ENOUGH = 0.6;
/** So many sound letters outweigh one damaged byte: it is UTF-8 all the same, and the damaged row is named. */
const SOUND_TO_DAMAGED = 8;

/**
 * @param sample bytes from about the first that is not ASCII, as many as are worth looking at
 * @param cut whether more follow, so that the last letter may be incomplete
 */
export function detectFromLetters(sample: Uint8Array, cut: boolean): DetectedEncoding {
  const text = new TextDecoder('utf-8').decode(sample, { stream: cut });
  const marked = BYTE_ORDER_MARKS[0]?.bytes.every((byte, at) => sample[at] === byte) ?? false;
  if (marked || isUtf8(sample, cut)) return detectInUnicode(text);
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const sound = (text.match(/[^\0-\u007F]/gu)?.length ?? 0) - damaged;
  if (damaged * SOUND_TO_DAMAGED <= sound) return detectInUnicode(text);
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

/** Sound UTF-8 may still hold letters that went wrong before: typed in an old font, or read wrongly and saved again. */
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
  // Dashes, quotation marks and hard spaces alone are the same in every encoding of Windows.
  const modern = evidence.marked === 0 ? 1 : shareOfSyllables(evidence);
  const [best = 'TCVN3'] = [...LEGACY].sort((a, b) => shareAs(b, bytes) - shareAs(a, bytes));
  const legacy = shareAs(best, bytes);
  if (Math.max(modern, legacy) < ENOUGH) return { unreadable: 'unknown' };
  return modern >= legacy ? { encoding: 'windows-1258' } : { unreadable: best };
}

const shareAs = (legacy: Legacy, bytes: string): number =>
  shareOfSyllables(measureSpelling(decodeLegacy(legacy, bytes)));

/** The encodings as which Excel on a Western or a Vietnamese Windows opens UTF-8 without a mark. */
const MISREADINGS = ['windows-1252', 'windows-1258'] as const;

/** The text as it was before somebody read its bytes as `encoding`. */
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
