// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  anyWholeNumber,
  day,
  list,
  object,
  oneOf,
  orUndefined,
  text,
  type Check,
} from '../../checks/checks.js';

const decisionCitationCheck: Check = object({ decision: text(200), article: orUndefined(text(40)) });

const tailCheck: Check = object({
  kinds: list(oneOf('first', 'upgrade', 're-rating'), 9),
  days: anyWholeNumber,
  cite: decisionCitationCheck,
});

const replacementCheck: Check = object({
  pack: text(200),
  decision: text(200),
  lapsesAfter: object({ days: anyWholeNumber, cite: decisionCitationCheck }),
  tails: list(tailCheck, 20),
});

const datedDecisionCheck: Check = object({
  pack: text(200),
  decision: text(200),
  from: day,
  cite: decisionCitationCheck,
  replaces: orUndefined(replacementCheck),
});

export const decisionsCheck: Check = list(datedDecisionCheck, 100);
