/** What the element loads in place of the rules: set 1 as the rules load it, frozen, brought to the thirty criteria. */
import { thirtyCriteria } from '../sheet.mjs';

export const loadSet = async () => frozen(await thirtyCriteria());

function frozen(value) {
  if (Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}
