// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import { number, object, text, type Check, wholeNumber } from '../../checks/checks.js';
import { DIGEST, VERSION } from '../../checks/patterns.js';
import { packIdCheck } from './ids.js';

export const versionCheck: Check = text(64, VERSION);

export const digestCheck: Check = text(64, DIGEST);

export const layerCheck: Check = object({ id: packIdCheck, version: versionCheck, digest: digestCheck });

export const pointsCheck: Check = number('points', 0, 100000);

export const rankCheck: Check = wholeNumber(0, 99);
