/** The first gate for a workbook from outside: what it holds is counted and unpacked under a limit before anything reads it. */
import { inflateRawSync } from 'node:zlib';
import { give } from './problems.js';

/** Far above a book of two hundred sets, far below what hurts. */
const LIMITS = {
  file: 20_000_000,
  parts: 1_500,
  part: 80_000_000,
  all: 200_000_000,
  area: 2_000_000,
} as const;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * @throws {WorkbookError} `workbook/not-a-workbook`, `workbook/too-large`, `workbook/macros`, `workbook/external-links`
 */
export function checkArchive(file: Buffer): void {
  if (file.length > LIMITS.file) give('workbook/too-large', { what: 'MB', limit: LIMITS.file / 1_000_000 });
  let all = 0;
  let workbook = false;
  for (const { name, method, start, end } of entriesOf(file)) {
    if (/vbaProject|\.bin$/i.test(name) && /vba|macro/i.test(name)) give('workbook/macros', {});
    if (/externalLinks?\//i.test(name)) give('workbook/external-links', {});
    if (name === 'xl/workbook.xml') workbook = true;
    const part = unpacked(file.subarray(start, end), method);
    all += part.length;
    if (all > LIMITS.all) give('workbook/too-large', { what: 'MB', limit: LIMITS.all / 1_000_000 });
    if (/\.(xml|rels|vml)$/i.test(name)) checkPart(part.toString('utf8'));
  }
  if (!workbook) give('workbook/not-a-workbook', { reason: 'xl/workbook.xml' });
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly start: number;
  readonly end: number;
}

function* entriesOf(file: Buffer): Generator<Entry> {
  try {
    const tail = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (tail < 0 || file.readUInt32LE(tail) !== END) give('workbook/not-a-workbook', { reason: 'zip' });
    const count = file.readUInt16LE(tail + 10);
    if (count > LIMITS.parts) give('workbook/too-large', { what: 'parts', limit: LIMITS.parts });
    let at = file.readUInt32LE(tail + 16);
    for (let i = 0; i < count; i++) {
      if (file.readUInt32LE(at) !== ENTRY) give('workbook/not-a-workbook', { reason: 'zip' });
      const [nameLength, extra, remark] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
      const local = file.readUInt32LE(at + 42);
      const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
      yield {
        name: file.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
        method: file.readUInt16LE(at + 10),
        start,
        end: start + file.readUInt32LE(at + 20),
      };
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (remark ?? 0);
    }
  } catch (error) {
    if (error instanceof RangeError) give('workbook/not-a-workbook', { reason: 'zip' });
    throw error;
  }
}

function unpacked(bytes: Buffer, method: number): Buffer {
  if (method === 0) return bytes;
  try {
    return inflateRawSync(bytes, { maxOutputLength: LIMITS.part });
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (tooLong) give('workbook/too-large', { what: 'MB', limit: LIMITS.part / 1_000_000 });
    return give('workbook/not-a-workbook', { reason: 'zip' });
  }
}

/** The reader writes out every cell of a range, so that one line could ask for billions. */
function checkPart(xml: string): void {
  if (xml.includes('<!DOCTYPE')) give('workbook/not-a-workbook', { reason: 'DOCTYPE' });
  let area = 0;
  for (const [, range = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*ref="([^"]*)"/g))
    area += areaOf(range);
  for (const [, range = ''] of xml.matchAll(/<(?:\w+:)?definedName\s[^>]*>([^<]*)</g)) area += areaOf(range);
  if (area > LIMITS.area) give('workbook/too-large', { what: 'cells', limit: LIMITS.area });
}

function areaOf(range: string): number {
  const found = /\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})/.exec(range.toUpperCase());
  if (!found) return 1;
  const [, left = '', top, right = '', bottom] = found;
  const column = (letters: string): number =>
    Array.from(letters).reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
  return (Math.abs(column(right) - column(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1);
}
