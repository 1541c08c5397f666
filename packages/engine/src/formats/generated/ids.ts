// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import { text, type Check, wholeNumber } from '../../checks/checks.js';
import { CRITERION_ID, PACK_ID } from '../../checks/patterns.js';

export const packIdCheck: Check = text(64, PACK_ID);

export const criterionIdCheck: Check = text(64, CRITERION_ID);

export const setNumberCheck: Check = wholeNumber(0, 9999);
