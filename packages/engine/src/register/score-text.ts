/** Totals as exact decimals: what people and their tables write, and how it is shown. */
import { SCORE } from '../checks/patterns.js';

/** Tables work averages out in binary; beyond twelve digits nothing of them is meant. */
const MEANT_DIGITS = 12;

/**
 * Reads a total: 84.5, "84,5", "84.50 điểm", "84,5/100".
 *
 * @param value text, or the number of a cell
 * @returns the exact decimal without needless zeros, such as "84.5"; undefined for what is none
 */
export function readScore(value: unknown): string | undefined {
  if (typeof value === 'number')
    return Number.isFinite(value) ? trimZeros(String(Number(value.toPrecision(MEANT_DIGITS)))) : undefined;
  if (typeof value !== 'string' || value.length > 60) return undefined;
  const text = value
    .normalize('NFC')
    .trim()
    .replace(/\s*\/\s*100$/, '')
    .replace(/\s*(điểm|đ|points?)\.?$/i, '');
  if (!/^\d{1,6}([.,]\d{1,16})?$/.test(text)) return undefined;
  return trimZeros(text.replace(',', '.'));
}

function trimZeros(text: string): string | undefined {
  const [whole = '', decimals = ''] = text.split('.');
  const kept = decimals.replace(/0+$/, '');
  const exact = `${whole.replace(/^0+(?=\d)/, '')}${kept === '' ? '' : `.${kept}`}`;
  return SCORE.pattern.test(exact) ? exact : undefined;
}
