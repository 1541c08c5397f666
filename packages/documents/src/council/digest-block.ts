/** A digest to be compared by eye or by camera: as text, and beside it as a QR code. */
import { encode } from 'uqr';
import { paragraph, words } from '../blocks/make-block.js';
import type { Block } from '../blocks/printed-document.js';

/** In millimetres: some 0.6 to a module, which phones read from paper. */
const SIZE = 27;
/** In modules, as cameras need it. */
const QUIET_ZONE = 4;

/**
 * @param title what it is the digest of
 * @param digest in hexadecimal digits
 * @param hint what it is good for
 */
export function digestBlock(title: string, digest: string, hint: string): Block {
  const { data } = encode(digest, { ecc: 'M', border: QUIET_ZONE });
  return {
    kind: 'table',
    widths: [20, 80],
    borders: true,
    rows: [
      {
        keepNext: true,
        cells: [
          {
            paragraphs: [
              paragraph('cell-centre', [{ kind: 'code', modules: data, size: SIZE, content: digest }]),
            ],
          },
          {
            paragraphs: [
              paragraph('cell', [words(title, { bold: true })]),
              // In two lines of one length: sixty-four digits in one would break wherever the margin is.
              paragraph('cell', [words(`${digest.slice(0, 32)}\n${digest.slice(32)}`)]),
              paragraph('small', hint),
            ],
          },
        ],
      },
    ],
  };
}
