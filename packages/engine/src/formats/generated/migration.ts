// Written by scripts/write-formats.mjs from the zod descriptions in src/formats; change those.
import {
  anyWholeNumber,
  list,
  object,
  oneOf,
  orNull,
  orUndefined,
  record,
  text,
  type Check,
} from '../../checks/checks.js';
import { criterionIdCheck, packIdCheck, setNumberCheck } from './ids.js';
import { textCheck } from './text.js';

const optionMigrationCheck: Check = object({
  to: orNull(anyWholeNumber),
  how: oneOf('exact', 'meaning', 'doubtful', 'lost'),
  why: text(200),
});

const criterionMigrationCheck: Check = object({
  from: criterionIdCheck,
  to: orNull(criterionIdCheck),
  why: orUndefined(text(200)),
  options: orUndefined(list(optionMigrationCheck, 35)),
  none: orUndefined(optionMigrationCheck),
});

const addedCriterionCheck: Check = object({ criterion: criterionIdCheck, why: text(200) });

const conditionMigrationCheck: Check = object({ from: text(200), to: orNull(text(200)), why: text(200) });

const setMigrationCheck: Check = object({
  from: setNumberCheck,
  to: setNumberCheck,
  why: orUndefined(text(200)),
  criteria: list(criterionMigrationCheck, 500),
  added: list(addedCriterionCheck, 500),
  conditions: list(conditionMigrationCheck, 60),
});

export const migrationCheck: Check = object({
  from: packIdCheck,
  to: packIdCheck,
  why: record(text(200), textCheck),
  sets: list(setMigrationCheck, 200),
});
