/** What the element loads in place of the rules: set 1 as the rules load it, frozen, brought to the thirty criteria. */
import { loadThirtyCriteria } from '../sheet.mjs';

export { PACK_IN_FORCE } from '@ocop-kit/rules/load';

export const loadSet = async () => deepFreeze(await loadThirtyCriteria());

function deepFreeze(value) {
  if (Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) deepFreeze(inner);
  return Object.freeze(value);
}
