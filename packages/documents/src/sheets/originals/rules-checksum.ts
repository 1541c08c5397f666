/** A short checksum of what a workbook of sheets rests on: criteria, options, points and their authentic words. */
import { textIn, type CompiledSet } from '@ocop-kit/engine';
import { strToU8 } from 'fflate';
import { checksum } from '../../zip/checksum.js';

/**
 * Tells whether a set is the one that a workbook was made from. Translations and layers do not count. It finds changes, it does not keep
 * anybody from making them.
 *
 * @returns eight hexadecimal digits
 */
export function rulesChecksum({ source, leaves, conditions, scale }: CompiledSet): string {
  const [first = ''] = source.pack.languages;
  const content = [
    source.no,
    scale,
    leaves.map(({ id, options }) => [id, options.map(({ points, text }) => [points, textIn(text, first)])]),
    conditions.map(({ id, effect, stopsAfter, skips }) => [id, effect, stopsAfter, skips]),
  ];
  return checksumText(JSON.stringify(content));
}

export const checksumText = (text: string): string => checksum(strToU8(text)).toString(16).padStart(8, '0');
