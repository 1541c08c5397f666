/** Number formats: whether a number is shown as a date, and with how many decimals. */
import { createCounter, LIMITS } from './limits.js';
import { SPREADSHEET_NAMESPACES, type Part } from './part.js';
import { readXml, type ElementHandler } from './walk-xml.js';

export interface NumberFormat {
  /** `time` when it shows hours but no day. */
  readonly shows: 'number' | 'day' | 'time';
  /** How many are always shown, for formats such as "0.00" only. */
  readonly decimals?: number | undefined;
}

const GENERAL: NumberFormat = { shows: 'number' };
/** The built-in formats that a file need not define. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  ...Object.fromEntries(
    [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'd']),
  ),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'h'])),
};

/** @returns The format of each style, by style index. */
export function readNumberFormats(part: Part | undefined): readonly NumberFormat[] {
  const formatCodes = new Map<number, string>();
  const styles: NumberFormat[] = [];
  if (!part) return styles;
  const spend = createCounter('strings', LIMITS.strings);
  const known = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const format = known.get(id) ?? readFormatCode(formatCodes.get(id) ?? BUILT_IN[id]);
    known.set(id, format);
    return format;
  };
  const numFmt: ElementHandler = {
    open({ numFmtId, formatCode }) {
      spend(1);
      formatCodes.set(Number(numFmtId), formatCode ?? '');
    },
  };
  const xf: ElementHandler = {
    open({ numFmtId }) {
      spend(1);
      styles.push(formatOf(Number(numFmtId ?? 0)));
    },
  };
  readXml(part.bytes, part.name, SPREADSHEET_NAMESPACES, {
    within: { styleSheet: { within: { numFmts: { within: { numFmt } }, cellXfs: { within: { xf } } } } },
  });
  return styles;
}

/** Literals, colours and locales, which say nothing about what kind of value is shown. */
const LITERAL = /"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

function readFormatCode(code: string | undefined): NumberFormat {
  // Longer than Excel accepts.
  if (code === undefined || code.length > 255) return GENERAL;
  const [first = ''] = code.replace(LITERAL, '').split(';');
  if (/general|standard/i.test(first)) return GENERAL;
  if (/[yd]|b{2}/i.test(first)) return { shows: 'day' };
  if (/[hs]/i.test(first)) return { shows: 'time' };
  if (/m/i.test(first)) return { shows: 'day' };
  const [, zeros] = /^0(?:\.(0{1,20}))?$/.exec(first.trim()) ?? [];
  return { shows: 'number', decimals: zeros?.length };
}
