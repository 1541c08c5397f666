// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import { day, list, object, oneOf, orUndefined, text, type Check, wholeNumber } from '../../checks/checks.js';
import { packIdCheck } from './ids.js';

const decisionCitationCheck: Check = object({ decision: text(200), article: orUndefined(text(40)) });

const tailCheck: Check = object({
  kinds: list(oneOf('first', 'upgrade', 're-rating'), 9),
  days: wholeNumber(0, 3650),
  cite: decisionCitationCheck,
});

const replacementCheck: Check = object({
  pack: packIdCheck,
  decision: text(200),
  lapsesAfter: object({ days: wholeNumber(0, 3650), cite: decisionCitationCheck }),
  tails: list(tailCheck, 20),
});

const datedDecisionCheck: Check = object({
  pack: packIdCheck,
  decision: text(200),
  from: day,
  cite: decisionCitationCheck,
  replaces: orUndefined(replacementCheck),
});

export const decisionsCheck: Check = list(datedDecisionCheck, 100);
