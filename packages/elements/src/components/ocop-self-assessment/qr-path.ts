/** A text as a QR code, as a path. Fetched where somebody prints or shows one. */
import { encode } from 'uqr';

export interface QrPath {
  /** Dark modules as squares of one unit. */
  readonly path: string;
  /** Width and height in modules, with the quiet zone that cameras need around. */
  readonly size: number;
}

const QUIET_ZONE = 4;

export default function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return { path, size };
}
