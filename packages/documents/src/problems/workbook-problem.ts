/** Problems with a workbook as data: a code, the worksheet, the cell, and the values for the sentence. */

import type { DayProblem, Problem } from '@ocop-kit/engine';

type NoValues = Record<string, never>;

/** Why a file cannot be read: it is no workbook archive, one of its parts is damaged, or it is another kind of file. */
type UnreadableReason = 'archive' | 'part' | 'locked' | 'open-document' | 'binary';
/** What is counted and limited while a workbook is read. */
export type Measure =
  | ('megabytes' | 'marks' | 'entries' | 'strings')
  | ('sheets' | 'rows' | 'cells' | 'characters' | 'items' | 'languages' | 'merges');

/** The values each problem carries, by code. */
interface ProblemValues {
  'workbook/not-a-workbook': { reason: UnreadableReason; part?: string };
  'workbook/damaged-sheet': NoValues;
  'workbook/too-large': { what: Measure; limit: number };
  'workbook/more': { limit: number };
  'workbook/macros': NoValues;
  'workbook/external-links': NoValues;
  'workbook/format': { found: string };
  'workbook/no-sheet': { sheet: string };
  'workbook/unknown-sheet': { sheet: string };
  'workbook/hidden-sheet': { sheet: string };
  'workbook/hidden-row': NoValues;
  'workbook/hidden-column': NoValues;
  'workbook/merged': { range: string };
  'workbook/no-column': { column: string };
  'workbook/unknown-column': { column: string };
  'workbook/duplicate-column': { column: string };
  'workbook/language-column': { lang: string; languages: string };
  'workbook/stray-cell': { found: string };
  'workbook/formula': NoValues;
  'workbook/error-value': { found: string };
  'workbook/number-as-text': { found: string };
  'workbook/day-as-text': { found: string };
  'workbook/not-text': { found: string };
  'workbook/not-number': { found: string };
  'workbook/not-day': { refusal: DayProblem };
  'workbook/not-choice': { found: string; choices: string };
  'workbook/not-triggers': { found: string };
  'workbook/two-texts': NoValues;
  'workbook/technical': { reason: 'json' | 'bounds' | 'object' };
  'workbook/technical-twice': { key: string };
  'workbook/unknown-field': { found: string };
  'workbook/duplicate-row': { found: string };
  'workbook/unknown-set': { set: string };
  'workbook/misplaced': { kind: string };
  'workbook/level': { found: string };
  'workbook/not-here': { found: string };
  'workbook/base-changed': { found: string; expected: string };
  'workbook/base-row-added': { found: string };
  'workbook/base-row-missing': { expected: string };
  'workbook/no-base': { id: string };
  'workbook/digest': NoValues;
  'workbook/cannot-hold': { path: string };
  'workbook/no-rules': NoValues;
  'workbook/unknown-rules': { pack: string; set: string };
  'workbook/other-rules': NoValues;
  'workbook/other-set': { found: string; expected: string };
  'workbook/newer': { found: string };
  'workbook/no-table': NoValues;
  'workbook/no-register': NoValues;
  'workbook/original': NoValues;
  'workbook/duplicate-original': { found: string };
  'workbook/not-option': { found: string; criterion: string };
  'workbook/ambiguous-option': { found: string; options: string };
  'workbook/ambiguous-number': { found: string; ordinal: string; points: string };
  'workbook/open-heading': { heading: string; candidates: string };
  'workbook/no-target': { found: string };
  'workbook/no-set-number': NoValues;
  'workbook/typed-points': { found: string };
  'workbook/two-ticks': { criterion: string };
  'workbook/not-tick': { found: string };
  'workbook/not-box': { found: string };
  'workbook/not-answer': { found: string };
  'workbook/not-session': NoValues;
  'workbook/other-session': { found: string; expected: string };
  'workbook/other-product': { found: string; expected: string };
  'workbook/other-round': { found: number; expected: number };
  'workbook/blind': NoValues;
  'workbook/unwritable-id': { id: string; name: string };
  'workbook/no-row': { found: string };
  'workbook/not-pick': { found: string | number; criterion: string; picks: string };
  'workbook/closed-column': { member: string };
  'workbook/remark-of': { found: string };
  'workbook/not-valid': { problem: Problem };
}

/** The codes of all problems; each has a sentence of {@link workbookProblemText}. */
export type WorkbookCode = keyof ProblemValues;

/** A worksheet, or one of its cells. */
export interface CellLocation {
  /** The name of the worksheet. */
  readonly sheet: string;
  /** "D12"; absent when the problem is about the whole worksheet or file. */
  readonly cell?: string | undefined;
}

/** Something wrong with a workbook: a code, its values, and the cell where there is one. */
export type WorkbookProblem = {
  [C in WorkbookCode]: Partial<CellLocation> & {
    readonly code: C;
    readonly values: Readonly<ProblemValues[C]>;
  };
}[WorkbookCode];

export function makeProblem<C extends WorkbookCode>(
  code: C,
  values: ProblemValues[C],
  location: Partial<CellLocation> = {},
): WorkbookProblem {
  return { code, ...location, values } as WorkbookProblem;
}

/** Collects problems, up to more than anybody would fix in one go. */
export interface ProblemList {
  readonly all: readonly WorkbookProblem[];
  /** @throws {WorkbookError} With everything found so far, when the list is full. */
  readonly push: (found: WorkbookProblem) => void;
}

export function createProblemList(limit = 500): ProblemList {
  const all: WorkbookProblem[] = [];
  return {
    all,
    push(found) {
      if (all.length >= limit) throw new WorkbookError([...all, makeProblem('workbook/more', { limit })]);
      all.push(found);
    },
  };
}

/** Thrown when reading cannot continue; carries everything found up to that point. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(readonly problems: readonly WorkbookProblem[]) {
    super(
      problems.map(({ code, sheet: worksheet = '', cell = '' }) => `${code} ${worksheet} ${cell}`).join('; '),
    );
  }
}

/** @throws {WorkbookError} Always. */
export function throwProblem<C extends WorkbookCode>(
  code: C,
  values: ProblemValues[C],
  location?: Partial<CellLocation>,
): never {
  throw new WorkbookError([makeProblem(code, values, location)]);
}
