/** What an overlay may hold: what belongs to the rules is refused by that name. */
import { pointerStep, refuse } from '../errors/errors.js';
import { object, type Check } from './checks.js';
import { isRecord } from './record.js';

/** What only the rules themselves may say. */
export const OF_THE_RULES = new Set(
  (
    'points max minimum minimums minimumRanks bands weight unit scale from rank sections options tick cases case ' +
    'conditions effect when skips after declared text note notes programme decision errata cites cite unusable ' +
    'classification header pack no provenance layers local digest'
  ).split(' '),
);

/** An object that may hold nothing else: a field too many is either the rules' own, or a mistake. */
/* @__NO_SIDE_EFFECTS__ */
export function only(fields: Readonly<Record<string, Check>>): Check {
  const check = object(fields);
  return (value, pointer) => {
    for (const key of isRecord(value) ? Object.keys(value) : []) {
      if (Object.hasOwn(fields, key)) continue;
      const code = OF_THE_RULES.has(key) ? 'overlay/of-the-rules' : 'overlay/unknown-field';
      refuse(code, pointer + pointerStep(key), { key });
    }
    check(value, pointer);
  };
}
