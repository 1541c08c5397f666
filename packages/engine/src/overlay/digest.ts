/** What tells two contents apart: SHA-256 over JSON with sorted keys. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { checkBounds } from '../checks/bounds.js';
import { packCheck } from '../formats/generated/checks.js';
import type { Pack, PackHeader, Text } from '../formats/pack/pack.js';
import { textIn } from '../text/text.js';
import { mapTexts } from './map-texts.js';

/** @returns 64 hexadecimal digits, whatever the order of keys; fields that are undefined do not count */
export function computeDigest(content: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(content, sortKeys))));
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Works out the digest of the rules themselves: points, marks, conditions and the authentic words, in the first language.
 * Translations and layers do not count, so that a pack loaded in one language has the digest of the same in all.
 *
 * @param pack a whole pack, merged or not
 * @returns SHA-256 as 64 hexadecimal digits
 * @throws {OcopError} `input/*`, `pack/shape`, `calendar/day`
 */
export function rulesDigest(pack: Pack): string {
  checkBounds(pack);
  packCheck(pack, '');
  const { header, sets } = pack;
  const [first = ''] = header.languages;
  const authentic = mapTexts(removeLocal({ header: pickRules(header), sets }), (text: Text) =>
    textIn(text, first),
  );
  return computeDigest(authentic);
}

function pickRules({
  digest: _digest,
  version: _version,
  messages: _messages,
  layers,
  languages,
  ...header
}: PackHeader): unknown {
  return { ...header, id: layers?.[0]?.id ?? header.id, languages: languages.slice(0, 1) };
}

/** Whatever stands under `local`, at any depth, is a layer's. */
function removeLocal(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(removeLocal);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => (key === 'local' ? [] : [[key, removeLocal(value)]])),
  );
}
