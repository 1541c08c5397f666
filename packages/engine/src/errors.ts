type NoValues = Readonly<Record<string, never>>;

/** Everything that can be refused, as data: a code, where (JSON pointer), and the values a sentence needs. */
export type Problem =
  | {
      readonly code: 'input/not-plain-data';
      readonly path: string;
      readonly values: { readonly found: string };
    }
  | { readonly code: 'input/too-deep'; readonly path: string; readonly values: { readonly limit: number } }
  | { readonly code: 'input/too-large'; readonly path: string; readonly values: { readonly limit: number } }
  | { readonly code: 'input/forbidden-key'; readonly path: string; readonly values: { readonly key: string } }
  | { readonly code: 'input/not-json'; readonly path: string; readonly values: { readonly reason: string } }
  | { readonly code: 'pack/shape'; readonly path: string; readonly values: { readonly expected: string } }
  | { readonly code: 'pack/duplicate-id'; readonly path: string; readonly values: { readonly id: string } }
  | {
      readonly code: 'pack/unknown-criterion';
      readonly path: string;
      readonly values: { readonly id: string };
    }
  | {
      readonly code: 'pack/unknown-option';
      readonly path: string;
      readonly values: { readonly id: string; readonly option: number };
    }
  | { readonly code: 'pack/points'; readonly path: string; readonly values: { readonly points: string } }
  | { readonly code: 'pack/bands'; readonly path: string; readonly values: { readonly from: number } }
  | { readonly code: 'pack/minimum-rank'; readonly path: string; readonly values: { readonly rank: number } }
  | {
      readonly code: 'pack/too-many-triggers';
      readonly path: string;
      readonly values: { readonly limit: number };
    }
  | { readonly code: 'sheet/shape'; readonly path: string; readonly values: { readonly expected: string } }
  | {
      readonly code: 'sheet/unknown-criterion';
      readonly path: string;
      readonly values: { readonly criterion: string };
    }
  | {
      readonly code: 'sheet/unknown-option';
      readonly path: string;
      readonly values: { readonly criterion: string; readonly option: string; readonly options: number };
    }
  | {
      readonly code: 'sheet/unknown-condition';
      readonly path: string;
      readonly values: { readonly condition: string };
    }
  | { readonly code: 'path/unknown-rank'; readonly path: string; readonly values: { readonly rank: string } }
  | {
      readonly code: 'path/effort';
      readonly path: string;
      readonly values: { readonly criterion: string; readonly effort: string };
    }
  | {
      readonly code: 'council/incomplete-ballot';
      readonly path: string;
      readonly values: { readonly ballot: string; readonly unanswered: readonly string[] };
    }
  | {
      readonly code: 'council/no-ballot';
      readonly path: string;
      readonly values: NoValues;
    }
  | {
      readonly code: 'council/unknown-policy';
      readonly path: string;
      readonly values: { readonly policy: string };
    }
  | { readonly code: 'vector/damaged'; readonly path: string; readonly values: { readonly part: string } }
  | { readonly code: 'vector/version'; readonly path: string; readonly values: { readonly version: string } }
  | {
      readonly code: 'vector/wrong-set';
      readonly path: string;
      readonly values: { readonly found: string; readonly expected: string };
    }
  | { readonly code: 'vector/unknown'; readonly path: string; readonly values: { readonly part: string } }
  | { readonly code: 'vector/duplicate'; readonly path: string; readonly values: { readonly part: string } }
  | {
      readonly code: 'vector/out-of-order';
      readonly path: string;
      readonly values: { readonly part: string };
    }
  | {
      readonly code: 'assessment/shape';
      readonly path: string;
      readonly values: { readonly expected: string };
    }
  | { readonly code: 'assessment/newer'; readonly path: string; readonly values: { readonly format: string } }
  | {
      readonly code: 'assessment/not-one';
      readonly path: string;
      readonly values: { readonly found: string };
    };

export type ProblemCode = Problem['code'];
type ValuesOf<C extends ProblemCode> = Extract<Problem, { readonly code: C }>['values'];

/** Thrown for every refusal; `problem` is the plain data, `problemText(problem, lang)` the sentence. */
export class OcopError extends Error {
  override readonly name = 'OcopError';
  constructor(readonly problem: Problem) {
    super(`${problem.code} at "${problem.path}" ${JSON.stringify(problem.values)}`);
  }
  get code(): ProblemCode {
    return this.problem.code;
  }
}

/** @throws {OcopError} always */
export function refuse<C extends ProblemCode>(code: C, path: string, values: ValuesOf<C>): never {
  throw new OcopError({ code, path, values } as Problem);
}

/** Escapes one step of a JSON pointer (RFC 6901). */
export function step(key: string | number): string {
  return `/${String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
