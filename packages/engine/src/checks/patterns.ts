/** How ids and the like are written, each with the phrase for what is expected where it is not. */
import type { Expected } from '../errors/expected.js';

export interface TextPattern {
  readonly pattern: RegExp;
  readonly expected: Expected;
}

export const PACK_ID: TextPattern = {
  pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  expected: 'id of a-z, 0-9 and -',
};
/** Letters of any script, as sheets number their criteria: "1.đ". */
export const CRITERION_ID: TextPattern = {
  pattern: /^[\p{L}\p{N}]+([._-][\p{L}\p{N}]+)*$/u,
  expected: 'id of letters, digits, . _ and -',
};
export const LANGUAGE: TextPattern = {
  pattern: /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/,
  expected: 'language',
};
/** "2", "1.4" or "1.4.2". */
export const VERSION: TextPattern = {
  pattern: /^\d{1,6}(\.\d{1,6}){0,2}$/,
  expected: 'version as 1.0',
};
/** Folders and names of letters, digits, full stops and hyphens: no other sign, so that no path leads out of a folder. */
export const DOSSIER_PATH: TextPattern = {
  pattern: /^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*){0,3}$/,
  expected: 'path of a-z, 0-9, . and -',
};
/** A day of every year: "04-30". */
export const MONTH_DAY: TextPattern = {
  pattern: /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  expected: 'month and day as 04-30',
};
/** A part of a whole: "3/4". */
export const SHARE: TextPattern = {
  pattern: /^[1-9]\d{0,2}\/[1-9]\d{0,2}$/,
  expected: 'share as 3/4',
};
/** 32 bytes in base64url, as JSON Web Keys have them. */
export const JWK_COORDINATE: TextPattern = {
  pattern: /^[A-Za-z0-9_-]{43}$/,
  expected: '32 bytes in base64url',
};
/** An exact total: "84.5". */
export const SCORE: TextPattern = {
  pattern: /^(0|[1-9]\d{0,5})(\.\d{1,16})?$/,
  expected: 'decimal as 84.5',
};
export const DIGEST: TextPattern = {
  pattern: /^[0-9a-f]{64}$/,
  expected: 'SHA-256 in hexadecimal digits',
};

// What may stand in a link, a telephone number, a colour: nothing that could run or hide.

/** A page of the web, or a file beside the page. */
export const LINK: TextPattern = {
  pattern: /^(https:\/\/[^\s"'<>\\]+|(?!\/\/)[^\s"'<>\\:]+)$/,
  expected: 'link to https, or to a file beside the page',
};
/** As it stands on labels and in tables of offices, also where it is not encrypted. */
export const WEB_ADDRESS: TextPattern = {
  pattern: /^https?:\/\/[^\s"'<>\\]+$/,
  expected: 'web address',
};
export const PHONE: TextPattern = {
  pattern: /^\+?[\d\s().-]+$/,
  expected: 'telephone number',
};
export const EMAIL: TextPattern = {
  pattern: /^[^\s@<>"'?&:]+@[^\s@<>"'?&:]+$/,
  expected: 'address for mail',
};
export const COLOUR: TextPattern = {
  pattern: /^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$/,
  expected: 'colour as #1a2b3c',
};
export const LENGTH: TextPattern = {
  pattern: /^\d{1,2}(\.\d{1,3})?(px|rem)$/,
  expected: 'length as 4px or 0.25rem',
};
