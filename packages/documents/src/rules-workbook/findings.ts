/** What the engine finds wrong with a document, led back from its JSON pointers to cells. */
import { OcopError, type LintCode, type LintFinding } from '@ocop-kit/engine';
import type { Problem } from '@ocop-kit/engine';
import { expectedOf } from '@ocop-kit/engine/schema';
import type { Places } from './cell-locations.js';
import type { Place, WorkbookProblem } from '../problems/workbook-problem.js';

/** A finding of the engine, with the cell it is about. */
export interface Located extends Partial<Place> {
  readonly code: Problem['code'] | LintCode;
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type Finding = WorkbookProblem | Located;

export function located({ code, path, values }: LintFinding | Problem, places: Places): Located {
  return { code, path, values, ...places.find(path) };
}

/** A schema as zod gives it; this package does not depend on zod itself. */
export interface Schema {
  readonly safeParse: (value: unknown) => {
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

type Issue = Parameters<typeof expectedOf>[0];

type Values = Readonly<Record<string, unknown>>;

const MOST = 200;

/** Everything a schema finds, not only the first. */
export function issuesOf(schema: Schema, value: unknown, places: Places): Located[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.slice(0, MOST).map((issue) => {
    const pointer = issue.path.map((key) => stepOf(String(key))).join('');
    // A day that is none brings the values of its own problem.
    const day = (issue.code === 'custom' ? issue.params?.['day'] : undefined) as Values | undefined;
    if (day) return { code: 'calendar/day', path: pointer, values: day, ...places.find(pointer) };
    return located({ code: 'pack/shape', path: pointer, values: { expected: expectedOf(issue) } }, places);
  });
}

const stepOf = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** @param within changes the pointer of what is refused, where only a part was looked at */
export function refusalOf(
  look: () => unknown,
  places: Places,
  within: (path: string) => string = (path) => path,
): Located[] {
  try {
    look();
    return [];
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return [located({ ...error.problem, path: within(error.problem.path) }, places)];
  }
}
