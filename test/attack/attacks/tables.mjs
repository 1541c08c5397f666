import { Readable } from 'node:stream';
import { compileSet } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';
import { bundleInternals } from '../bundle-internals.mjs';

export const claim =
  'A table is read to the same answers in whatever way it is written; spoilt, its rows are those or are refused.';

/** @typedef {import('../random.mjs').Random} Random */
/** @typedef {{ id: string, set: number, picks: Record<string, number>, carried: string[] }} Product */
/** @typedef {{ cells: string[], product: Product, spoilt?: number }} Line */
/** @typedef {{ heading: string[], carried: string[], lines: Line[] }} Table */

const PACK = 'vn-qd-26-2026';
/** Long enough not to look like Vietnamese by chance in a wrong encoding. */
const NAMES =
  'Mật ong rừng tràm,Nước mắm cá cơm,Trà ướp sen,Gạo nếp nương,Bưởi da xanh,Tỏi đen cô đơn,Bánh đậu xanh,Rượu cần'.split(
    ',',
  );
const CARRIED = ['Tên sản phẩm', 'Ghi chú', 'Doanh thu 2025', 'Người lập', 'Địa chỉ'];
const LETTERS = "aăâđêôơư ẵỹ.:'=+-@<>&*🍯ກ蜂0123456789";

/** @type {Awaited<ReturnType<typeof bundleInternals>> | undefined} */
let internals;
/** @type {any} */
let reader;
/** @type {{ no: number, criteria: { id: string, ordinals: number[] }[] }[]} */
let sets = [];

export async function open() {
  internals = await bundleInternals(
    'cli',
    `
    export { openRows } from './src/sheet-rows/open-rows.js';
    export { Failure } from './src/failures/failure.js';
    export { createTranslate } from './src/i18n/translate.js';
    export { utf16, windows1258 } from './test/legacy-bytes.js';`,
  );
  reader = await import(internals.file);
  sets = await Promise.all(
    Array.from({ length: 26 }, async (_, at) => ({
      no: at + 1,
      criteria: compileSet(await loadSet(PACK, at + 1)).leaves.map(({ id, options }) => ({
        id,
        ordinals: options.map(({ ordinal }) => ordinal),
      })),
    })),
  );
}

export const close = () => internals?.remove();

/** @param {Random} random */
export async function attempt(random) {
  const table = createTable(random);
  const spoilt = random.chance(0.6) ? spoilTable(random, table) : { table, as: 'good' };
  const { bytes, numbers } = writeTable(random, spoilt.table, spoilt.as === 'good');
  const read = await readAll(random, bytes);
  const report = (/** @type {string} */ what) =>
    new Error(`${spoilt.as}: ${what}\n${JSON.stringify(Buffer.from(bytes).toString('latin1'))}`);
  if (spoilt.as === 'good' && (read.refused || read.bad.length > 0))
    throw report(`refused: ${read.refused ?? read.bad[0]}`);
  if (spoilt.as === 'twice' && !read.refused) throw report('a column that stands twice was read');
  for (const { line, sheet } of read.sheets) {
    const product = spoilt.table.lines[numbers.indexOf(line)]?.product;
    if (!product) throw report(`a row out of nowhere on line ${line}`);
    if (JSON.stringify(sheet.picks) !== JSON.stringify(product.picks) || sheet.set !== product.set)
      throw report(`line ${line} was read as ${JSON.stringify(sheet)}`);
    const texts = [sheet.id, ...sheet.carried];
    if (spoilt.as === 'good' && JSON.stringify(texts) !== JSON.stringify([product.id, ...product.carried]))
      throw report(`line ${line} has ${JSON.stringify(texts)}`);
  }
  const products = spoilt.table.lines.length;
  if (spoilt.as === 'good' && read.sheets.length !== products) throw report('rows are missing');
  // A broken row costs that row alone.
  if (spoilt.as === 'row' && !read.refused && read.sheets.length < products - 1)
    throw report(`${read.sheets.length} of ${products} rows were left`);
}

/**
 * @param {Random} random
 * @returns {Table}
 */
function createTable(random) {
  const { no, criteria } = random.pick(sets);
  const carried = random.shuffle(CARRIED).slice(0, random.int(0, 3));
  const heading = random.shuffle(['id', 'set', ...criteria.map(({ id }) => id), ...carried]);
  // Carried cells come in the order of their columns.
  const inOrder = heading.filter((name) => carried.includes(name));
  const lines = Array.from({ length: random.int(1, 8) }, () => {
    /** @type {Record<string, number>} */
    const picks = {};
    for (const name of heading) {
      const found = criteria.find(({ id }) => id === name);
      if (found && random.chance(0.8)) picks[name] = random.pick(found.ordinals);
    }
    const product = {
      id: `${random.pick(NAMES)} ${random.int(1, 99)}`,
      set: no,
      picks,
      carried: inOrder.map(() => (random.chance(0.3) ? '' : random.pick(NAMES))),
    };
    return { product, cells: rowCells(heading, inOrder, product) };
  });
  return { heading, carried: inOrder, lines };
}

/**
 * @param {string[]} heading
 * @param {string[]} carried
 * @param {Product} product
 */
function rowCells(heading, carried, product) {
  return heading.map((name) => {
    if (name === 'id') return product.id;
    if (name === 'set') return String(product.set);
    const at = carried.indexOf(name);
    return at < 0 ? String(product.picks[name] ?? '') : (product.carried[at] ?? '');
  });
}

/**
 * @param {Random} random
 * @param {Table} table
 * @returns {{ table: Table, as: 'row' | 'twice' }}
 */
function spoilTable(random, { heading, carried, lines }) {
  if (random.chance(0.2)) {
    const at = random.int(0, heading.length - 1);
    const to = random.int(0, heading.length);
    const name = random.pick([`${heading[at]}`, ` ${heading[at]} `, `${heading[at]}`.normalize('NFD')]);
    const twice = (/** @type {string[]} */ cells, /** @type {string} */ cell) => cells.toSpliced(to, 0, cell);
    return {
      as: 'twice',
      table: {
        heading: twice(heading, name),
        carried,
        lines: lines.map(({ cells, product }) => ({
          product,
          cells: twice(cells, random.chance(0.5) ? (cells[at] ?? '') : String(random.int(1, 3))),
        })),
      },
    };
  }
  const row = random.int(0, lines.length - 1);
  return {
    as: 'row',
    table: {
      heading,
      carried,
      lines: lines.map((line, no) => (no === row ? { ...line, spoilt: random.int(0, 3) } : line)),
    },
  };
}

/**
 * @param {Random} random
 * @param {Table} table
 * @param {boolean} sound
 */
function writeTable(random, table, sound) {
  const separator = random.pick([';', ',', '\t', '|']);
  const end = random.pick(['\n', '\r\n', '\r']);
  const all = random.chance(0.2);
  const encoding = random.pick(['utf-8', 'utf-8', 'utf-8 marked', 'utf-16le', 'utf-16be', 'windows-1258']);
  const empty = random.chance(0.2) ? random.int(1, 4) : 0;
  const free = sound && encoding.startsWith('utf');
  for (const { product, cells } of table.lines) {
    if (!free || random.chance(0.5)) continue;
    product.carried = product.carried.map((text) =>
      random.chance(0.3) ? randomText(random, separator, end) : text,
    );
    cells.splice(0, cells.length, ...rowCells(table.heading, table.carried, product));
  }
  const cell = (/** @type {string} */ text) => {
    const must = /["\n\r]/.test(text) || text.includes(separator) || text !== text.trim();
    if (all || must || random.chance(0.05)) return `"${text.replaceAll('"', '""')}"`;
    return random.chance(0.05) && separator !== '\t' ? ` ${text} ` : text;
  };
  const number = (/** @type {string} */ text, /** @type {number} */ at) => {
    if (text === '' || ['id', ...table.carried].includes(table.heading[at] ?? '') || random.chance(0.9))
      return text;
    // Removing a comma between cells would make another number, which nobody can detect.
    const comma = separator === ',' ? '.' : ',';
    return random.pick([`${text}${comma}0`, `${text}.0`, `0${text}`, `${text}${comma}00`, ` ${text} `]);
  };
  const line = (/** @type {string[]} */ cells) => [...cells, ...Array(empty).fill('')].join(separator);
  const texts = random.chance(0.2) ? [`sep=${separator}`] : [];
  texts.push(line(table.heading.map(cell)));
  /** @type {number[]} */
  const numbers = [];
  for (const { cells, spoilt } of table.lines) {
    if (random.chance(0.1)) texts.push(random.pick(['', separator.repeat(3)]));
    numbers.push(texts.join(end).split(end === '\r' ? '\r' : '\n').length + 1);
    texts.push(spoilLine(random, line(cells.map((text, at) => cell(number(text, at)))), separator, spoilt));
  }
  const text = texts.join(end) + (random.chance(0.7) ? end : '');
  return { bytes: encodeText(random, text, encoding), numbers };
}

/**
 * @param {Random} random
 * @param {string} line
 * @param {string} separator
 * @param {number | undefined} how
 */
function spoilLine(random, line, separator, how) {
  if (how === undefined) return line;
  const at = random.int(0, line.length);
  // Changing a digit would make another valid answer, which nobody can detect.
  const positions = Array.from(line.matchAll(new RegExp(`[${separator}"]`, 'g')), ({ index }) => index);
  const position = positions.length > 0 ? random.pick(positions) : 0;
  return (
    [
      () => `${line.slice(0, at)}"${line.slice(at)}`,
      () => line.slice(0, position) + separator + line.slice(position),
      () => line.slice(0, position) + line.slice(position + 1),
      () => `${line.slice(0, position)}"${line.slice(position)}`,
    ][how]?.() ?? line
  );
}

/**
 * @param {Random} random
 * @param {string} separator
 * @param {string} end
 */
function randomText(random, separator, end) {
  const text = random.text(20, LETTERS + (end === '\r' ? '"' : '"\n'));
  return (random.chance(0.3) ? `${text}${separator}${random.text(5, LETTERS)}` : text).trim();
}

/**
 * @param {Random} random
 * @param {string} text
 * @param {string} encoding
 * @returns {Uint8Array}
 */
function encodeText(random, text, encoding) {
  if (encoding === 'windows-1258') return reader.windows1258(text);
  if (encoding.startsWith('utf-16'))
    return reader.utf16(text, encoding === 'utf-16le' ? 'le' : 'be', random.chance(0.5));
  return Buffer.from(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

/**
 * @param {Random} random
 * @param {Uint8Array} bytes
 */
async function readAll(random, bytes) {
  const step = random.pick([7, 100, 100_000]);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += step) pieces.push(Buffer.from(bytes.subarray(at, at + step)));
  const context = {
    t: reader.createTranslate('vi'),
    lang: 'vi',
    pack: PACK,
    criterionIds: () => new Set(),
    warn: () => undefined,
  };
  /** @type {{ line: number, sheet: any }[]} */
  const sheets = [];
  /** @type {string[]} */
  const bad = [];
  try {
    const opened = await reader.openRows(context, Readable.from(pieces), { expected: 'csv' });
    for await (const row of opened.rows) {
      if (row.sheet) sheets.push(row);
      else bad.push(`${row.line}: ${row.bad}`);
    }
    return { sheets, bad };
  } catch (error) {
    if (error instanceof reader.Failure) return { sheets, bad, refused: String(error) };
    throw error;
  }
}
