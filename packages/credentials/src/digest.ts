/** SHA-256 over the one text that RFC 8785 gives for some data: the order of fields does not matter. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from 'json-canonicalize';

/** @param data plain JSON @returns 64 hexadecimal digits */
export const digestOf = (data: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(data))));
