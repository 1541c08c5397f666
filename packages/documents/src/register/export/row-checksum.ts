/** Whether somebody has touched a row of a list that we have written: a short checksum of what it shows. */
import { strToU8 } from 'fflate';
import { checksum } from '../../zip/checksum.js';
import { asLine } from '../rows/cell-value.js';

/**
 * @param cells heading and text of each cell, in any order; those that change by themselves are left out before
 * @returns eight hexadecimal digits. It finds changes, it keeps nobody from making them
 */
export function rowChecksum(cells: readonly (readonly [heading: string, text: string])[]): string {
  const shown = cells
    .map(([heading, text]) => `${asLine(heading)}\t${asLine(text)}`)
    .filter((cell) => !cell.endsWith('\t'))
    .sort();
  return checksum(strToU8(shown.join('\n')))
    .toString(16)
    .padStart(8, '0');
}
