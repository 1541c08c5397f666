// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import { record, text, textOr, type Check } from '../../checks/checks.js';
import { LANGUAGE } from '../../checks/patterns.js';

export const languageCheck: Check = text(64, LANGUAGE);

export const textCheck: Check = textOr(text(20000), record(languageCheck, text(20000)));
