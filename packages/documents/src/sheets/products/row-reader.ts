/** Reads one row of a table of products. */
import type { CompiledSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { makeProblem, type CellLocation, type ProblemList } from '../../problems/workbook-problem.js';
import { addressOf } from '../../xlsx/address.js';
import { cellText, type Cell, type Row } from '../../xlsx/read/cell.js';
import { createEditor, type AssessmentEditor } from '../edits/assessment-editor.js';
import type { ProductReading } from '../product-reading.js';
import { readBox } from '../values/answers.js';
import { quoteText, readWords } from '../values/cell-words.js';
import { readField } from '../values/field-value.js';
import { readPick, type NumberMeaning } from '../values/pick.js';
import type { ColumnTarget } from './column-target.js';

/** A column of the table, counted from 1. */
export interface TableColumn {
  readonly column: number;
  readonly heading: string;
  /** Undefined for a column that belongs to no assessment. */
  readonly target: ColumnTarget | undefined;
}

export interface ProductTable {
  readonly worksheet: string;
  readonly set: CompiledSet;
  readonly columns: readonly TableColumn[];
  readonly numbers?: NumberMeaning;
}

/** @param original - As the row was when the workbook was written; undefined for a new product. */
export function readProductRow(
  { worksheet, set, columns, numbers }: ProductTable,
  row: Row,
  original: Assessment | undefined,
  problems: ProblemList,
): ProductReading {
  const before = problems.all.length;
  const locate = (column: number): CellLocation => ({ sheet: worksheet, cell: addressOf(row.no, column) });
  const editor = createEditor(set, original, locate(1));
  const carried: [string, string][] = [];
  for (const { column, heading, target } of columns) {
    const cell = row.cells.get(column);
    if (target && target.kind !== 'carried')
      readCell({ target, cell, location: locate(column), editor, set, numbers, problems });
    else if (cell) carried.push([heading, cellText(cell)]);
  }
  const finished = editor.finish();
  if (finished.problem) problems.push(finished.problem);
  const own = problems.all.slice(before);
  const assessment = own.length > 0 ? undefined : finished.assessment;
  return { worksheet, row: row.no, assessment, problems: own, carried: Object.fromEntries(carried) };
}

interface TargetCell {
  readonly target: ColumnTarget;
  readonly cell: Cell | undefined;
  readonly location: CellLocation;
  readonly editor: AssessmentEditor;
  readonly set: CompiledSet;
  readonly numbers: NumberMeaning;
  readonly problems: ProblemList;
}

function readCell({ target, cell, location, editor, set, numbers, problems }: TargetCell): void {
  switch (target.kind) {
    case 'row':
    case 'set':
    case 'carried':
      return;
    case 'field': {
      const { value, problem } = readField(target.field, cell, location);
      if (problem) problems.push(problem);
      else editor.setField(target.field, value, location);
      return;
    }
    case 'criterion': {
      const { leaf } = target;
      const { value, problem } = readPick({ leaf, scale: set.scale, numbers, cell, location });
      if (problem) problems.push(problem);
      else editor.setPick(leaf, value);
      return;
    }
    case 'condition': {
      const answer = readBox(cell);
      if (answer !== null) {
        editor.setAnswer(target.id, answer);
        return;
      }
      const { value = '', problem } = readWords(cell, location);
      problems.push(problem ?? makeProblem('workbook/not-answer', { found: quoteText(value) }, location));
      return;
    }
    case 'note': {
      const { value, problem } = readWords(cell, location);
      if (problem) problems.push(problem);
      else editor.setNote(target.criterion, value, location);
    }
  }
}
