/** The QR code of a stamp: as few modules as the address takes, each as large as the stamp allows. */
import { correction, generate, mode } from 'lean-qr';
import { RatingError } from '../record/rating-error.js';

/** A QR code, drawn. */
export interface StampQr {
  /** The dark modules as shapes to be filled, a module being one unit; the quiet zone lies outside. */
  readonly path: string;
  /** Whether the module of a column and a row is dark. */
  readonly isDark: (x: number, y: number) => boolean;
  /** Modules along one side, without the quiet zone. */
  readonly size: number;
  /** 1 to 40. */
  readonly version: number;
  readonly level: QrLevel;
}

/** How much of a code may be lost: about 7, 15 and 25 of a hundred. */
export type QrLevel = 'L' | 'M' | 'Q';

/** Modules of white around a code (ISO/IEC 18004, 5.3.8). */
export const QUIET_ZONE = 4;

/**
 * A signature looks like noise under every mask, so that none is better than another; to try all eight takes most of the time.
 */
const MASK = 2;

/** What two characters take eleven bits for. */
const CAPITALS = /^[0-9A-Z $%*+\-./:]*$/;

/**
 * Draws the address of a stamp.
 *
 * @param address of `stampAddress`; scheme and host, which know no case, are written in capitals
 * @param level what may be lost
 * @returns the code
 * @throws {RatingError} `field` for an address that is none
 */
export function stampQr(address: string, level: QrLevel = 'M'): StampQr {
  const [, host = '', path = '', digits = ''] = /^(https?:\/\/[^/]+)([^#]*)#(\d+)$/.exec(address) ?? [];
  if (digits === '') throw new RatingError('field', 'address');
  // Modes by hand: to look for the best ones takes longer than all the rest.
  const start = host.toUpperCase();
  const code = generate(
    mode.multi(
      ...(CAPITALS.test(path)
        ? [mode.alphaNumeric(start + path)]
        : [mode.alphaNumeric(start), mode.ascii(path)]),
      mode.ascii('#'),
      mode.numeric(digits),
    ),
    { minCorrectionLevel: correction[level], maxCorrectionLevel: correction[level], mask: MASK },
  );
  const isDark = (x: number, y: number): boolean => code.get(x, y);
  return { path: shapesOf(isDark, code.size), isDark, size: code.size, version: (code.size - 17) / 4, level };
}

/** Each row of neighbours as one shape. A line would be as wide on the screen, but in a PDF browsers write some lines without a width. */
function shapesOf(isDark: StampQr['isDark'], size: number): string {
  let path = '';
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      const start = x;
      while (x < size && isDark(x, y)) x++;
      path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  return path;
}
