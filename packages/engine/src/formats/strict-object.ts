/** What an overlay may hold: what belongs to the rules is refused by that name. */
import { pointerStep, refuse } from '../errors/errors.js';
import { object, type Check } from '../checks/checks.js';
import { isRecord } from '../checks/record.js';
import { RULES_FIELDS } from './generated/rules-fields.js';

/** An object that may hold nothing else: a field too many is either the rules' own, or a mistake. */
/* @__NO_SIDE_EFFECTS__ */
export function strictObject(fields: Readonly<Record<string, Check>>): Check {
  const check = object(fields);
  return (value, pointer) => {
    for (const key of isRecord(value) ? Object.keys(value) : []) {
      if (Object.hasOwn(fields, key)) continue;
      const code = RULES_FIELDS.includes(key) ? 'overlay/of-the-rules' : 'overlay/unknown-field';
      refuse(code, pointer + pointerStep(key), { key });
    }
    check(value, pointer);
  };
}
