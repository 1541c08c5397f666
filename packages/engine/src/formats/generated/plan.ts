// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  day,
  list,
  object,
  oneOf,
  orNull,
  orUndefined,
  text,
  type Check,
  wholeNumber,
} from '../../checks/checks.js';
import { entityCheck, productCheck } from './assessment.js';
import { pointsCheck, rankCheck } from './checks.js';
import { setNumberCheck } from './ids.js';
import { textCheck } from './text.js';

const planGoalCheck: Check = object({ stars: rankCheck });

const planTaskCheck: Check = object({
  id: text(64),
  criterion: orUndefined(text(64)),
  from: orUndefined(orNull(wholeNumber(0, 35))),
  to: orUndefined(wholeNumber(0, 35)),
  gain: orUndefined(pointsCheck),
  title: textCheck,
  owner: orUndefined(text(500)),
  due: orUndefined(day),
  paper: orUndefined(text(40)),
  state: oneOf('open', 'doing', 'done', 'dropped'),
  note: orUndefined(text(20000)),
  since: day,
  done: orUndefined(day),
  carriedFrom: orUndefined(day),
});

const planMarkCheck: Check = object({
  on: day,
  goal: planGoalCheck,
  stars: orNull(rankCheck),
  score: pointsCheck,
});

export const improvementPlanCheck: Check = object({
  format: oneOf('ocop-plan/1'),
  on: day,
  entity: entityCheck,
  product: productCheck,
  pack: text(64),
  set: setNumberCheck,
  goal: planGoalCheck,
  tasks: list(planTaskCheck, 2000),
  history: list(planMarkCheck, 200),
});
