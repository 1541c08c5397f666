/** A size may grow by a fiftieth unsaid; more is recorded, and sentences in a changeset. */
import { expect, test } from 'vitest';
import { findGrowth } from '../../scripts/size-ratchet.mjs';

test.each<[string, Record<string, number>, Record<string, number>, readonly string[]]>([
  ['what stayed or shrank', { form: 1_000, card: 500 }, { form: 1_000, card: 400 }, []],
  ['what grew by a fiftieth', { form: 1_000 }, { form: 1_020 }, []],
  ['what grew by more', { form: 1_000 }, { form: 1_021 }, ['form: 1000 B recorded, 1021 B now, 2.1 % more.']],
  ['what is new', {}, { form: 1 }, ['form: not recorded.']],
  ['what is measured no more', { form: 1 }, {}, ['form: recorded, not measured.']],
])('%s', (_, recorded, measured, sentences) => {
  expect(findGrowth(recorded, measured)).toEqual(sentences);
});
