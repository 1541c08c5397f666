/** How a cell of a Parquet column is written in a table: exactly, as a person would type it. */
import type { SchemaElement } from 'hyparquet';

/** A value as Parquet stores it, before its column says what it means. */
export type RawCell = number | bigint | boolean | Uint8Array;

const DAY_MS = 86_400_000;

/** @returns a function from a stored value to its text, without spaces around it */
export function describeCells(element: SchemaElement): (raw: RawCell) => string {
  const { type, converted_type: converted, logical_type: logical, scale = 0 } = element;
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') return (raw) => placePoint(wholeOf(raw), scale);
  if (converted === 'DATE' || logical?.type === 'DATE')
    return (raw) => momentText(Number(raw) * DAY_MS).slice(0, 10);
  if (converted === 'TIMESTAMP_MILLIS') return (raw) => momentText(Number(raw));
  if (converted === 'TIMESTAMP_MICROS') return (raw) => momentText(Number(raw) / 1e3);
  if (logical?.type === 'TIMESTAMP') {
    const perMillisecond = { MILLIS: 1, MICROS: 1e3, NANOS: 1e6 }[logical.unit];
    return (raw) => momentText(Number(raw) / perMillisecond);
  }
  if (converted?.startsWith('UINT') || (logical?.type === 'INTEGER' && !logical.isSigned))
    return (raw) => String(BigInt.asUintN(type === 'INT64' ? 64 : 32, wholeOf(raw)));
  if (type === 'FIXED_LEN_BYTE_ARRAY' || type === 'INT96')
    return (raw) => (raw instanceof Uint8Array ? Buffer.from(raw).toString('hex') : String(raw));
  return (raw) => (raw instanceof Uint8Array ? decoder.decode(raw).trim() : String(raw));
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const wholeOf = (raw: RawCell): bigint => (raw instanceof Uint8Array ? readSigned(raw) : BigInt(raw));

/** A number of the highest byte first, below zero where its first bit says so. */
function readSigned(bytes: Uint8Array): bigint {
  if (bytes.length === 0) return 0n;
  return BigInt.asIntN(8 * bytes.length, BigInt(`0x${Buffer.from(bytes).toString('hex')}`));
}

/** 1234 with two decimals is 12.34, and 1200 is 12. */
function placePoint(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? '-' : '';
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, '0');
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, '');
  const whole = digits.slice(0, digits.length - scale);
  return scale === 0 ? `${sign}${digits}` : `${sign}${whole}${decimals === '' ? '' : `.${decimals}`}`;
}

/** The day alone at midnight, else with the time of day, UTC; what is no moment is shown as the number it is. */
function momentText(milliseconds: number): string {
  const moment = new Date(milliseconds);
  if (Number.isNaN(moment.getTime())) return String(milliseconds);
  return moment.toISOString().replace('T00:00:00.000Z', '');
}
