/** Why a name in an archive is none that a dossier has. An archive is unpacked by programs that believe its names. */
import type { NameReason } from '../../problems/dossier-finding.js';
import { evidenceEnding, PLAIN } from './file-types.js';
import { RESERVED } from './layout.js';

const MOST_CHARACTERS = 160;

/** In the order in which they are told: what does harm stands first. */
const REASONS: readonly (readonly [NameReason, (path: string) => boolean])[] = [
  ['empty', (path) => path === ''],
  ['control', (path) => /\p{Cc}/u.test(path)],
  ['direction', (path) => /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(path)],
  ['encoding', (path) => path.includes('\ufffd')],
  ['backslash', (path) => path.includes('\\')],
  ['drive', (path) => /^[A-Za-z]:/.test(path)],
  ['absolute', (path) => path.startsWith('/')],
  ['parent', (path) => path.split('/').some((segment) => segment === '..' || segment === '.')],
  ['folder', (path) => path.endsWith('/')],
  ['long', (path) => path.length > MOST_CHARACTERS],
  [
    'reserved',
    (path) => path.split('/').some((segment) => RESERVED.test(segment.replace(/\..*$/, '').toLowerCase())),
  ],
  [
    'signs',
    (path) => !/^[a-z0-9][a-z0-9.-]*(\/[a-z0-9][a-z0-9.-]*){0,3}$/.test(path) || /\.(\/|$)/.test(path),
  ],
  [
    'ending',
    (path) => path.startsWith('minh-chung/') && !path.endsWith(`.${PLAIN}`) && evidenceEnding(path) === PLAIN,
  ],
];

/** @returns undefined for a name as this format gives them */
export function nameReason(path: string): NameReason | undefined {
  return REASONS.find(([, isSo]) => isSo(path))?.[0];
}
