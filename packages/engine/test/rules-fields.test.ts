/** What only the rules may say comes from the description of packs: a new field of theirs is refused in overlays by that name. */
import { expect, test } from 'vitest';
import { RULES_FIELDS } from '../src/formats/generated/rules-fields.js';

test.each(['points', 'bands', 'effect', 'skips', 'minimumRanks', 'unusable', 'errata', 'digest', 'text'])(
  '%s is the rules’ own',
  (field) => {
    expect(RULES_FIELDS).toContain(field);
  },
);

test.each(['id', 'title', 'layer', 'contacts', 'accent', 'anything'])('%s is not', (field) => {
  expect(RULES_FIELDS).not.toContain(field);
});
