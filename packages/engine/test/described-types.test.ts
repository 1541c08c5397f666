/** What functions take and answer stands twice, documented for programmers and described in zod for other programs: the same both times. */
import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { CouncilResult, Decision, Diff, Interval, Migration, NextStar, Result } from '../src/index.js';
import type { answersSchema, decisionsSchema, migrationSchema, resultSchema } from '../src/schema.js';

/** Records in zod have no `readonly` of their own, and types that are made of others are written out. */
type Frozen<T> = T extends readonly unknown[] | object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
type Answers = z.infer<typeof answersSchema>;

test('the compiler holds each type and its description together, in both directions', () => {
  expectTypeOf<Frozen<Result>>().toEqualTypeOf<Frozen<z.infer<typeof resultSchema>>>();
  expectTypeOf<Frozen<Interval>>().toEqualTypeOf<Frozen<Answers['interval']>>();
  expectTypeOf<Frozen<NextStar>>().toEqualTypeOf<Frozen<Answers['nextStar']>>();
  expectTypeOf<Frozen<CouncilResult>>().toEqualTypeOf<Frozen<Answers['council']>>();
  expectTypeOf<Frozen<Migration>>().toEqualTypeOf<Frozen<z.infer<typeof migrationSchema>>>();
  expectTypeOf<Frozen<readonly Decision[]>>().toEqualTypeOf<Frozen<z.infer<typeof decisionsSchema>>>();
  expectTypeOf<Frozen<Diff>>().toEqualTypeOf<Frozen<Answers['diff']>>();
});
