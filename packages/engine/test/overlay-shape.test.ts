/** Pages check overlays without zod: what they let through is what the published schema lets through. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OcopError } from '../src/index.js';
import { checkOverlay } from '../src/overlay.js';
import { overlaySchema } from '../src/schema.js';
import { checkBounds } from '../src/index.js';
import { pointers, withAt } from './fixtures/edit.js';
import { province } from './fixtures/tea-overlay.js';

const letsThrough = (check: (value: unknown) => unknown, value: unknown): boolean => {
  try {
    check(value);
    return true;
  } catch (error) {
    if (error instanceof OcopError) return false;
    throw error;
  }
};

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', [], {}, -1, 0.5, 1e9, 2, true, 'x y', ['a'], { vi: 'Một' }),
  fc.constantFrom<unknown>(
    { 'not a language!': 'a' },
    'a'.repeat(65),
    '2026-01-01',
    '2026-02-31',
    '05/08/2026',
    '#fff',
    'km',
    '../a.png',
    '1.0',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

test('plain checks and schema agree', () => {
  const refused = { count: 0 };
  const places = pointers(province).filter(
    (pointer) => !pointer.split('/').some((step) => step.includes(' ')),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (pointer, value) => {
      const changed = withAt(province, pointer, value);
      const bySchema = overlaySchema.safeParse(changed).success && letsThrough(checkBounds, changed);
      if (!bySchema) refused.count++;
      expect(letsThrough(checkOverlay, changed)).toBe(bySchema);
    }),
    { numRuns: 4_000 },
  );
  expect(refused.count).toBeGreaterThan(1_000);
});
