import assert from 'node:assert/strict';
import { compileSet, decode, encode, OcopError } from '@ocop-kit/engine';
import { loadSet } from '@ocop-kit/rules';

export const claim =
  'A short code is read to its sheet however it was pasted; one that was damaged is never read as another sheet.';

const PACK = 'vn-qd-26-2026';
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCXYZ_.-';
const GAPS = [' ', '\n', '\r\n', '\n> ', '\u200b', '\u00ad', '\ufeff', '  '];
/** Text before and after a pasted code. */
const AROUND = [
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['‘', '’'],
  ['« ', ' »'],
  ['(', ')'],
  ['', '/'],
  ['', ','],
  ['', '.'],
  ['', '…'],
  ['Mã: ', ''],
  ['Mã:', ' .'],
  ['Phiếu của tôi là ', ', nhờ anh xem giúp. Cảm ơn 1.000 lần!'],
  ['https://xa.example/phieu/', '/'],
  ['https://xa.example/?ma=', '&lang=vi'],
  ['https://xa.example/2026.html#', ''],
  ['> ', '\n> \n> Cảm ơn.'],
];
/** @type {import('@ocop-kit/engine').CriteriaSet[]} */
let sets = [];

export async function open() {
  sets = await Promise.all(Array.from({ length: 26 }, (_, i) => loadSet(PACK, i + 1)));
}

/** @param {import('../random.mjs').Random} random */
export function attempt(random) {
  const set = random.pick(sets);
  const picks = Object.fromEntries(
    compileSet(set).leaves.flatMap(({ id, options }) =>
      random.chance(0.8) ? [[id, random.pick(options).ordinal]] : [],
    ),
  );
  const sheet = { picks, declared: [] };
  const code = encode(set, sheet);
  if (random.chance(0.5)) assert.deepEqual(decode(set, pasteCode(code, random)), sheet);
  const broken = damageCode(code, random);
  const text = random.chance(0.5) ? pasteCode(broken, random) : broken;
  try {
    // A sign before or after the code does not damage it.
    assert.deepEqual(decode(set, text), sheet, `accepted: ${text}`);
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
  }
}

/**
 * @param {string} code
 * @param {import('../random.mjs').Random} random
 */
function damageCode(code, random) {
  const at = random.int(0, code.length - 1);
  return random.pick([
    () => code.slice(0, at) + random.pick([...ALPHABET]) + code.slice(at + 1),
    () => code.slice(0, at) + code.slice(at + 1),
    () => code.slice(0, at) + random.pick([...ALPHABET]) + code.slice(at),
    () => code.slice(0, at) + [...code.slice(at, at + 2)].reverse().join('') + code.slice(at + 2),
    () => code.toUpperCase(),
    () => code.slice(0, at),
    () => code.slice(at),
    () => `${code.slice(0, at)} ${random.text(4)} ${code.slice(at)}`,
  ])();
}

/**
 * @param {string} code
 * @param {import('../random.mjs').Random} random
 */
function pasteCode(code, random) {
  const at = random.int(1, Math.max(1, code.length - 1));
  const text = random.chance(0.5) ? code.slice(0, at) + random.pick(GAPS) + code.slice(at) : code;
  const [before = '', after = ''] = random.pick(AROUND);
  return before + text + after;
}
