// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import { day, list, object, oneOf, orUndefined, text, type Check, wholeNumber } from '../../checks/checks.js';
import { textCheck } from './text.js';

const dayOffCheck: Check = object({ day: day, title: orUndefined(textCheck) });

export const holidayYearCheck: Check = object({
  year: wholeNumber(1900, 2199),
  state: oneOf('official', 'expected'),
  sources: list(text(500), 100),
  off: list(dayOffCheck, 366),
  working: list(dayOffCheck, 366),
});

export const holidaysCheck: Check = object({
  format: oneOf('ocop-holidays/1'),
  country: text(9),
  title: textCheck,
  weekend: list(wholeNumber(1, 7), 6),
  years: list(holidayYearCheck, 300),
});
