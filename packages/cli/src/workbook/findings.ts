/** What the engine finds wrong with a document, led back from its JSON pointers to cells. */
import { OcopError, type LintCode, type LintFinding } from '@ocop-kit/engine';
import type { Problem } from '@ocop-kit/engine';
import type { Places } from './places.js';
import type { Place, WorkbookProblem } from './problems.js';

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

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** A day that is none brings the values of its own problem. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const MOST = 200;

/** Everything a schema finds, not only the first. */
export function issuesOf(schema: Schema, value: unknown, places: Places): Located[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.slice(0, MOST).map(({ path, message, params }) => {
    const pointer = path.map((key) => stepOf(String(key))).join('');
    const day = params?.['day'] as Readonly<Record<string, unknown>> | undefined;
    if (day) return { code: 'calendar/day', path: pointer, values: day, ...places.find(pointer) };
    return located({ code: 'pack/shape', path: pointer, values: { expected: message } }, places);
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
