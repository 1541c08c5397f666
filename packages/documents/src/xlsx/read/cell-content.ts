/** Interprets a cell from its type, its text and its number format. */
import { readIsoDay, serialDay, type DayReading } from '@ocop-kit/engine';
import type { CellContent } from './cell.js';
import { isTrue } from './part.js';
import type { SharedParts } from './shared-parts.js';
import { unescapeCodes } from './shared-strings.js';

/** A cell as it stands in the file. */
export interface WrittenCell {
  type?: string | undefined;
  style?: string | undefined;
  value?: string;
  inline?: string;
  /** As written; empty when it refers to a shared formula. */
  formula?: string;
}

/** @returns undefined for what no program writes. */
export function readCellContent(
  written: Readonly<WrittenCell>,
  sharedParts: SharedParts,
): CellContent | 'empty' | undefined {
  const { type = 'n', value, inline, formula } = written;
  if (type === 'inlineStr' && inline !== undefined) return textContent(inline);
  if (value === undefined || (value === '' && type !== 's'))
    return formula === undefined ? 'empty' : { kind: 'nothing' };
  if (type === 'str' || type === 'inlineStr') return textContent(unescapeCodes(value));
  // Longer than any number, date or error that a program writes.
  if (value.length > 64) return undefined;
  switch (type) {
    case 's': {
      const text = /^\s*\d{1,9}\s*$/.test(value) ? sharedParts.strings[Number(value)] : undefined;
      return text === undefined ? undefined : textContent(text);
    }
    case 'b':
      return /^[01]$|^true$|^false$/.test(value) ? { kind: 'truth', truth: isTrue(value) } : undefined;
    case 'e':
      return { kind: 'error', error: value };
    case 'd':
      return dayContent(value);
    case 'n':
      return numberContent(value, written.style, sharedParts);
    default:
      return undefined;
  }
}

const textContent = (text: string): CellContent | 'empty' => (text === '' ? 'empty' : { kind: 'text', text });

function numberContent(
  value: string,
  style: string | undefined,
  { formats, from1904 }: SharedParts,
): CellContent | undefined {
  const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?\s*$/.test(value) ? Number(value) : NaN;
  if (!Number.isFinite(number)) return undefined;
  const format = formats[Number(style ?? 0)];
  if (format && format.shows !== 'number') {
    const written = value.trim();
    return {
      kind: 'day',
      written,
      read: format.shows === 'day' ? serialDay(number, { from1904 }) : refuseHour(written),
    };
  }
  if (format?.decimals === undefined || format.decimals === 0) return { kind: 'number', number };
  // A format that rounds shows less than the cell holds.
  const shown = number.toFixed(format.decimals);
  return Number(shown) === number ? { kind: 'number', number, shown } : { kind: 'number', number };
}

/** A time of day is no day, even when the number behind it has a whole part. */
const refuseHour = (written: string): DayReading => ({
  refused: { fault: 'incomplete', found: written, form: 'day-first' },
});

/** The strict form of the format writes dates in ISO 8601; the time of day is ignored. */
function dayContent(value: string): CellContent {
  const [day = ''] = value.trim().split('T', 1);
  return { kind: 'day', written: value.trim(), read: readIsoDay(day) };
}
