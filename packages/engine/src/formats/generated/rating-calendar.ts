// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import { day, list, object, oneOf, orUndefined, text, type Check, wholeNumber } from '../../checks/checks.js';
import { MONTH_DAY } from '../../checks/patterns.js';
import { citationCheck, rankCheck } from './checks.js';
import { packIdCheck } from './ids.js';
import { textCheck } from './text.js';

const authorityCheck: Check = object({
  ranks: list(rankCheck, 20, 1),
  level: oneOf('province', 'centre'),
  title: textCheck,
  cite: citationCheck,
});

const calendarRoundCheck: Check = object({
  id: text(64),
  level: oneOf('province', 'centre'),
  title: textCheck,
  proposedBefore: text(5, MONTH_DAY),
  doneBefore: text(5, MONTH_DAY),
  nextYear: orUndefined(oneOf(true)),
  proposer: textCheck,
  handling: orUndefined(text(64)),
  cite: citationCheck,
});

const calendarDeadlineCheck: Check = object({
  id: text(64),
  title: textCheck,
  count: wholeNumber(0, 3650),
  unit: oneOf('days', 'working-days'),
  from: textCheck,
  cite: citationCheck,
});

const withdrawalGroundCheck: Check = object({ id: text(64), text: textCheck, cite: citationCheck });

const inspectionMatterCheck: Check = object({
  id: text(40),
  text: textCheck,
  cite: orUndefined(citationCheck),
  ground: orUndefined(text(20)),
});

const calendarTransitionCheck: Check = object({
  id: text(64),
  of: oneOf('certificates', 'decision', 'dossiers'),
  title: textCheck,
  from: day,
  days: orUndefined(wholeNumber(0, 3650)),
  kinds: orUndefined(list(oneOf('first', 'upgrade', 're-rating'), 3)),
  cite: citationCheck,
});

export const ratingCalendarCheck: Check = object({
  format: oneOf('ocop-calendar/1'),
  pack: packIdCheck,
  decision: text(200),
  certificate: object({ months: wholeNumber(1, 1200), cite: citationCheck }),
  authorities: list(authorityCheck, 20),
  renewal: object({ earliest: wholeNumber(0, 3650), latest: wholeNumber(0, 3650), cite: citationCheck }),
  extension: object({ days: wholeNumber(0, 3650), cite: citationCheck }),
  rounds: list(calendarRoundCheck, 100),
  deadlines: list(calendarDeadlineCheck, 100),
  grounds: list(withdrawalGroundCheck, 100),
  withdrawal: object({ authorities: list(authorityCheck, 20), deadline: text(64), cite: citationCheck }),
  inspection: orUndefined(
    object({
      authorities: list(authorityCheck, 20),
      cite: citationCheck,
      ground: orUndefined(text(20)),
      matters: orUndefined(list(inspectionMatterCheck, 50)),
    }),
  ),
  counting: object({
    statute: textCheck,
    start: citationCheck,
    end: citationCheck,
    months: citationCheck,
    daysOff: citationCheck,
  }),
  transitions: list(calendarTransitionCheck, 100),
});
