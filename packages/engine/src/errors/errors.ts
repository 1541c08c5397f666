import type { Expected } from './expected.js';
import type { Text } from '../text/text.js';

/** Where a text stops being JSON, as far as the browser or Node says. */
export type NotJsonReason = 'ends too early' | 'is no JSON' | `line ${number}, column ${number}`;

type NoValues = Record<string, never>;

/** The values each problem carries, by code. */
interface ProblemValues {
  'input/not-plain-data': { found: string };
  'input/too-deep': { limit: number };
  'input/too-large': { limit: number };
  'input/forbidden-key': { key: string };
  'input/not-json': { reason: NotJsonReason };
  'input/shape': { expected: Expected };
  'input/language': { lang: string; known: readonly string[] };
  'pack/shape': { expected: Expected };
  'pack/duplicate-id': { id: string };
  'pack/unknown-criterion': { id: string };
  'pack/unknown-option': { id: string; option: number };
  'pack/points': { points: string };
  'pack/bands': { from: number };
  'pack/minimum-rank': { rank: number };
  'pack/too-many-triggers': { limit: number };
  'pack/too-much-work': {
    what: 'answers' | 'interval' | 'nextStar' | 'sensitivity';
    work: number;
    limit: number;
  };
  'pack/unusable': { set: number; reason: Text };
  'overlay/of-the-rules': { key: string };
  'overlay/unknown-field': { key: string };
  'overlay/base': { found: string; expected: string };
  'overlay/no-digest': { id: string };
  'overlay/id': { id: string };
  'overlay/language': { lang: string };
  'overlay/unknown-set': { set: number };
  'overlay/unknown-criterion': { criterion: string };
  'overlay/unknown-words': { words: string };
  'overlay/evidence': { id: string };
  'overlay/too-many': { limit: number };
  'overlay/tampered': { layer: string };
  'sheet/shape': { expected: Expected };
  'sheet/unknown-criterion': { criterion: string };
  'sheet/unknown-option': { criterion: string; option: string; options: number };
  'sheet/none-of-these': { criterion: string; option: number };
  'sheet/unknown-condition': { condition: string };
  'bulk/shape': { expected: Expected };
  'bulk/unknown-option': { sheet: number; criterion: string; option: number; options: number };
  'bulk/none-of-these': { sheet: number; criterion: string; option: number };
  'bulk/unknown-set': { set: number; pack: string };
  'bulk/too-large': { points: number; limit: number };
  'path/unknown-rank': { rank: string };
  'path/effort': { criterion: string; effort: string };
  'council/incomplete-ballot': { ballot: string; unanswered: readonly string[] };
  'council/no-ballot': NoValues;
  'council/unknown-policy': { policy: string; known: readonly string[] };
  'session/shape': { expected: Expected };
  'session/closed': NoValues;
  'session/duplicate-id': { id: string };
  'session/chairs': { count: number };
  'session/unknown-member': { member: string; known: readonly string[] };
  'session/unknown-product': { product: string; known: readonly string[] };
  'session/secretary': { member: string };
  'session/recused': { member: string; product: string };
  'session/not-recused': { member: string; product: string };
  'session/absent': { member: string };
  'session/ballot-twice': { member: string; product: string; round: number };
  'session/too-few-ballots': { product: string; ballots: number; needed: number };
  'session/has-ballot': { member: string };
  'session/opened': { product: string; round: number };
  'session/seal-twice': { member: string };
  'session/both-declared': { condition: string };
  'session/foreign-set': { found: string; expected: string };
  'session/committed': { member: string; product: string; round: number };
  'session/other-seal': { member: string; product: string };
  'session/not-sealed': { product: string; members: readonly string[] };
  'session/round': { product: string; round: number; expected: number };
  'session/not-in-round': { member: string; product: string; round: number };
  'session/first-round': { product: string };
  'session/round-begun': { product: string; round: number };
  'session/rounds-used': { limit: number };
  'session/written': { product: string };
  'session/other-session': { found: string; expected: string };
  'session/foreign-ballot': { member: string; found: string };
  'session/no-chair': { chair: string };
  'session/no-quorum': { present: number; members: number; share: string };
  'session/missing-ballots': { product: string; members: readonly string[] };
  'inspection/shape': { expected: Expected };
  'inspection/closed': NoValues;
  'inspection/other-set': { found: string; expected: string };
  'inspection/other-certificate': { product: string; certified: number; dossier: string; rated: string };
  'inspection/not-rated': { criterion: string };
  'inspection/as-rated': { criterion: string; option: number };
  'inspection/unknown-matter': { matter: string; known: readonly string[] };
  'inspection/twice': { id: string };
  'inspection/concluded-before': { on: Text; inspected: Text };
  'inspection/not-certified': { product: string };
  'inspection/unknown-ground': { ground: string; known: readonly string[] };
  'inspection/no-authority': { stars: number };
  'inspection/proposed-before': { on: Text; basis: Text };
  'inspection/basis-before': { basis: Text; inspected: Text };
  'plan/shape': { expected: Expected };
  'plan/other-set': { found: string; expected: string };
  'plan/out-of-reach': { goal: number; criteria: readonly string[]; conditions: readonly string[] };
  'plan/unknown-task': { task: string; known: readonly string[] };
  'plan/twice': { id: string };
  'plan/unknown-option': { criterion: string; option: number };
  'plan/carried-before': { on: Text; former: Text };
  'plan/too-many': { limit: number };
  'register/shape': { expected: Expected };
  'register/duplicate-id': { id: string };
  'register/no-such-id': { id: string };
  'register/not-recognised': NoValues;
  'register/recognised-already': { until: Text };
  'register/withdrawn': { day: Text };
  'register/withdrawn-twice': { day: Text };
  'register/not-higher': { stars: number; present: number };
  'register/no-certificate': { stars: number; ranks: readonly number[] };
  'register/order': { day: Text; before: Text };
  'register/expires-first': { issued: Text; expires: Text };
  'register/no-expiry': NoValues;
  'register/no-until': NoValues;
  'register/extension-short': { until: Text; expires: Text };
  'register/extension-long': { until: Text; latest: Text; days: number };
  'register/unknown-ground': { ground: string; known: readonly string[] };
  'sql/dialect': { dialect: string; known: readonly string[] };
  'sql/name': { name: string };
  'sql/name-twice': { name: string };
  'sql/name-too-long': { name: string; bytes: number; limit: number; dialect: string };
  'sql/no-set': NoValues;
  'sql/set-twice': { set: number };
  'sql/other-pack': { found: string; expected: string };
  'sql/too-many-criteria': { set: number; criteria: number; limit: number };
  'vector/damaged': { part: string };
  'vector/upper-case': NoValues;
  'vector/several': { count: number };
  'vector/version': { version: string };
  'vector/wrong-set': { found: string; expected: string };
  'vector/unknown': { part: string };
  'vector/duplicate': { part: string };
  'vector/out-of-order': { part: string };
  'calendar/day': { day: string; why: Text };
  'calendar/kind': { kind: string; known: readonly string[] };
  'calendar/filed-later': { filed: string; date: string };
  'calendar/no-law': { date: string; from: string };
  'dates/no-end': NoValues;
  'dates/ends-early': { issued: string; expires: string };
  'dates/no-certificate': { stars: string; ranks: readonly string[] };
  'dates/stage': { stage: string; known: readonly string[] };
  'dates/level': { level: string; known: readonly string[] };
  'dates/window': { earliest: number; latest: number };
  'dates/year-twice': { year: string };
  'dates/other-year': { day: string; year: string };
  'dates/day-twice': { day: string };
  'dates/no-weekend': { day: string };
  'dates/no-working-day': { day: string; days: number };
  'dates/entry-id': { id: string };
  'dates/entry-twice': { id: string };
  'dates/entry-ends-early': { day: string; until: string };
  'dates/entries': { limit: number };
  'dates/reminders': { limit: number; days: number };
  'migration/wrong-pack': { found: string; expected: string };
  'migration/no-set': { set: number; from: string; to: string };
  'assessment/shape': { expected: Expected };
  'assessment/newer': { format: string };
  'assessment/not-one': { found: string };
}

/** The codes of all problems: `sheet/unknown-option` and so on. */
export type ProblemCode = keyof ProblemValues;

/** Everything that can be refused, as data: a code, where (JSON pointer), and the values a sentence needs. */
export type Problem = {
  [C in ProblemCode]: {
    readonly code: C;
    readonly path: string;
    readonly values: Readonly<ProblemValues[C]>;
  };
}[ProblemCode];

/**
 * Thrown for everything that is refused. `message` is for developers: the code, the JSON pointer and an English sentence,
 * "sheet/unknown-option at /picks/1.1: Criterion 1.1 has no option 9 (1 to 5)." Browser builds for production leave the
 * sentences out, and the message ends with the problem's values. What a person reads is `problemText(error.problem, lang)`.
 */
export class OcopError extends Error {
  override readonly name = 'OcopError';
  constructor(
    /** What is wrong, as plain data. */
    readonly problem: Problem,
  ) {
    super(`${problem.code}${problem.path && ` at ${problem.path}`}: ${describeProblem(problem)}`);
  }
  /** The same as `problem.code`. */
  get code(): ProblemCode {
    return this.problem.code;
  }
}

let describeProblem = ({ values }: Problem): string => JSON.stringify(values);

/** Makes messages end with a sentence from now on. For `english-messages.ts` alone: pages that count bytes leave it out. */
export function describeProblemsWith(describe: (problem: Problem) => string): void {
  describeProblem = describe;
}

/** @throws {OcopError} always */
export function refuse<C extends ProblemCode>(code: C, path: string, values: ProblemValues[C]): never {
  throw new OcopError({ code, path, values } as Problem);
}

/** An untrusted value as short text, whatever it is. */
export function describeValue(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'object';
  return (typeof value === 'string' ? JSON.stringify(value) : String(value)).slice(0, 40);
}

/** Escapes one step of a JSON pointer (RFC 6901). */
export function pointerStep(key: string | number): string {
  return `/${String(key).slice(0, 80).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
