/** Maps what the engine finds wrong with a document from JSON pointers to cells. */
import { OcopError, type LintCode, type LintFinding } from '@ocop-kit/engine';
import type { Problem } from '@ocop-kit/engine';
import { expectedOf } from '@ocop-kit/engine/schema';
import type { CellLocations } from './cell-locations.js';
import { pointerStep } from './json-pointer.js';
import type { CellLocation, WorkbookProblem } from '../problems/workbook-problem.js';

/** A finding of the engine, with the cell it is about. */
export interface LocatedFinding extends Partial<CellLocation> {
  /** A code of the engine: a problem, or a finding of its linter. */
  readonly code: Problem['code'] | LintCode;
  /** A JSON pointer into the document. */
  readonly path: string;
  /** What a sentence about it names. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** Something wrong with a workbook, or with the document in it. */
export type Finding = WorkbookProblem | LocatedFinding;

/**
 * Adds the cell to a problem or lint finding of the engine.
 *
 * @param finding - A problem of an `OcopError`, or a finding of `lintPack` or `lintOverlay`.
 * @param locations - Those of the import that the document came from.
 * @returns The finding; without `sheet` and `cell` when it is about nothing in the workbook.
 */
export function locateFinding(
  { code, path, values }: LintFinding | Problem,
  locations: CellLocations,
): LocatedFinding {
  return { code, path, values, ...locations.find(path) };
}

/** The part of a zod schema that is needed here; this package does not depend on zod itself. */
export interface ZodLikeSchema {
  readonly safeParse: (value: unknown) => {
    readonly error?: { readonly issues: readonly Issue[] } | undefined;
  };
}

type Issue = Parameters<typeof expectedOf>[0];

type Values = Readonly<Record<string, unknown>>;

const MAX_ISSUES = 200;

/** Every issue that the schema finds, not only the first. */
export function findSchemaIssues(
  schema: ZodLikeSchema,
  value: unknown,
  locations: CellLocations,
): LocatedFinding[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.slice(0, MAX_ISSUES).map((issue) => {
    const pointer = issue.path.map((key) => pointerStep(String(key))).join('');
    // An invalid day brings the values of its own problem.
    const day = (issue.code === 'custom' ? issue.params?.['day'] : undefined) as Values | undefined;
    if (day) return { code: 'calendar/day', path: pointer, values: day, ...locations.find(pointer) };
    return locateFinding(
      { code: 'pack/shape', path: pointer, values: { expected: expectedOf(issue) } },
      locations,
    );
  });
}

/** @param within - Adjusts the pointer when only a part of the document was checked. */
export function findRefusal(
  check: () => unknown,
  locations: CellLocations,
  within: (path: string) => string = (path) => path,
): LocatedFinding[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return [locateFinding({ ...error.problem, path: within(error.problem.path) }, locations)];
  }
}
