/**
 * A whole sheet as one short, URL-safe string:
 *
 *     1.vn-qd-26-2026.4.2213_1…0.ac.1x2k9q3
 *     │ │             │ │        │  └ CRC-32 over all before it and the shape of the set, base 36
 *     │ │             │ │        └ declared conditions, a letter each in printed order, "-" for none
 *     │ │             │ └ a character a criterion in printed order: the ordinal in base 36, 0 none of these, "_" unanswered
 *     │ │             └ number of the criteria set
 *     │ └ pack
 *     └ version of this format
 */
import { refuse } from '../errors/errors.js';
import { compileSet } from '../pack/compile.js';
import type { CompiledSet } from '../pack/compiled.js';
import type { CriteriaSet } from '../formats/pack/pack.js';
import { findOption, readSheet, UNANSWERED, type Sheet } from '../score/sheet.js';
import { cleanCode } from './clean-code.js';
import { crc32 } from './crc32.js';

const VERSION = '1';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/**
 * Writes a sheet as one short string that may stand in an address.
 *
 * @param set a loaded or compiled criteria set
 * @param sheet picks by criterion id and declared conditions
 * @returns the code, about 50 characters for a set of 30 criteria; `decode` reads it
 * @throws {OcopError} `sheet/*` when the sheet names what the set does not print
 */
export function encode(set: CriteriaSet | CompiledSet, sheet: Sheet): string {
  const compiled = compileSet(set);
  const { choices, declared } = readSheet(compiled, sheet);
  const picks = compiled.leaves.map((leaf) => {
    const choice = choices[leaf.position] ?? UNANSWERED;
    return choice === UNANSWERED ? '_' : (choice + leaf.first).toString(36);
  });
  const letters = declared.map((index) => LETTERS[index] ?? '').join('') || '-';
  const body = [VERSION, compiled.source.pack.id, compiled.source.no, picks.join(''), letters].join('.');
  return `${body}.${checksum(compiled, body)}`;
}

/**
 * Reads a sheet from its code.
 *
 * @param set the set that the code is for: see `vectorSet`
 * @param vector a code, also as somebody pasted it: see `cleanCode`
 * @returns the sheet, its declared conditions in printed order
 * @throws {OcopError} `vector/version`, `vector/wrong-set`, `vector/damaged`, `vector/unknown`, `vector/duplicate`,
 *   `vector/out-of-order`, and as `cleanCode`
 */
export function decode(set: CriteriaSet | CompiledSet, vector: string): Required<Sheet> {
  const compiled = compileSet(set);
  const { version, pack, no, picks, letters, check, body } = splitVector(vector);
  if (version !== VERSION) refuse('vector/version', '', { version });
  const expected = `${compiled.source.pack.id}.${compiled.source.no}`;
  if (`${pack}.${no}` !== expected) refuse('vector/wrong-set', '', { found: `${pack}.${no}`, expected });
  if (picks.length !== compiled.leaves.length) refuse('vector/damaged', '', { part: 'picks' });
  const declared = readDeclared(compiled, letters);
  const answered = compiled.leaves.flatMap((leaf) => {
    const character = picks[leaf.position] ?? '_';
    if (character === '_') return [];
    const ordinal = parseInt(character, 36);
    if (!findOption(leaf, ordinal - leaf.first))
      refuse('vector/unknown', '', { part: `${leaf.id}=${character}` });
    return [[leaf.id, ordinal] as const];
  });
  if (check !== checksum(compiled, body)) refuse('vector/damaged', '', { part: 'checksum' });
  return { picks: Object.fromEntries(answered), declared };
}

/**
 * Reads which pack and set a code is for, so that the right one can be loaded.
 *
 * @param vector a code, also as somebody pasted it: see `cleanCode`
 * @returns the id of the pack and the number of the set; nothing else of the code is checked
 * @throws {OcopError} `vector/version`, and as `cleanCode`
 */
export function vectorSet(vector: string): { readonly pack: string; readonly set: number } {
  const { version, pack, no } = splitVector(vector);
  if (version !== VERSION) refuse('vector/version', '', { version });
  return { pack, set: Number(no) };
}

function splitVector(vector: unknown) {
  const found =
    /^((\d{1,3})\.([a-z0-9-]{1,64})\.(\d{1,4})\.([0-9a-z_]+)\.([A-Za-z0-9]+|-))\.([0-9a-z]{7})$/.exec(
      cleanCode(vector),
    );
  if (!found) refuse('vector/damaged', '', { part: 'form' });
  const [, body = '', version = '', pack = '', no = '', picks = '', letters = '', check = ''] = found;
  return { body, version, pack, no, picks, letters, check };
}

function readDeclared(set: CompiledSet, letters: string): string[] {
  if (letters === '-') return [];
  let last = -1;
  return Array.from(letters, (letter) => {
    const index = LETTERS.indexOf(letter);
    const condition = set.conditions[index];
    if (!condition?.declarable) refuse('vector/unknown', '', { part: letter });
    if (index === last) refuse('vector/duplicate', '', { part: condition.id });
    if (index < last) refuse('vector/out-of-order', '', { part: condition.id });
    last = index;
    return condition.id;
  });
}

function checksum(set: CompiledSet, body: string): string {
  return crc32(`${body}|${set.shape}`).toString(36).padStart(7, '0');
}
