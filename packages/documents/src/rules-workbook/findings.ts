/** What the engine finds wrong with a document, led back from its JSON pointers to cells. */
import { OcopError, type LintCode, type LintFinding } from '@ocop-kit/engine';
import type { Problem } from '@ocop-kit/engine';
import { expectedOf } from '@ocop-kit/engine/schema';
import type { CellLocations } from './cell-locations.js';
import type { CellLocation, WorkbookProblem } from '../problems/workbook-problem.js';

/** A finding of the engine, with the cell it is about. */
export interface LocatedFinding extends Partial<CellLocation> {
  readonly code: Problem['code'] | LintCode;
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export type Finding = WorkbookProblem | LocatedFinding;

export function locateFinding(
  { code, path, values }: LintFinding | Problem,
  locations: CellLocations,
): LocatedFinding {
  return { code, path, values, ...locations.find(path) };
}

/** A schema as zod gives it; this package does not depend on zod itself. */
export interface ZodLikeSchema {
  readonly safeParse: (value: unknown) => {
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

type Issue = Parameters<typeof expectedOf>[0];

type Values = Readonly<Record<string, unknown>>;

const MAX_ISSUES = 200;

/** Everything a schema finds, not only the first. */
export function findSchemaIssues(
  schema: ZodLikeSchema,
  value: unknown,
  locations: CellLocations,
): LocatedFinding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.slice(0, MAX_ISSUES).map((issue) => {
    const pointer = issue.path.map((key) => pointerStep(String(key))).join('');
    // A day that is none brings the values of its own problem.
    const day = (issue.code === 'custom' ? issue.params?.['day'] : undefined) as Values | undefined;
    if (day) return { code: 'calendar/day', path: pointer, values: day, ...locations.find(pointer) };
    return locateFinding(
      { code: 'pack/shape', path: pointer, values: { expected: expectedOf(issue) } },
      locations,
    );
  });
}

const pointerStep = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** @param within changes the pointer of what is refused, where only a part was looked at */
export function findRefusal(
  look: () => unknown,
  locations: CellLocations,
  within: (path: string) => string = (path) => path,
): LocatedFinding[] {
  try {
    look();
    return [];
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return [locateFinding({ ...error.problem, path: within(error.problem.path) }, locations)];
  }
}
