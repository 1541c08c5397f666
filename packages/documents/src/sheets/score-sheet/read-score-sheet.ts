/** Reads the score sheet of one product: ticks, answers to conditions, notes and what stands above the criteria. */
import type { CompiledSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { makeProblem, throwProblem, type ProblemList } from '../../problems/workbook-problem.js';
import { addressOf } from '../../xlsx/address.js';
import { cellText, type Row } from '../../xlsx/read/cell.js';
import type { Worksheet } from '../../xlsx/read/workbook.js';
import { createEditor } from '../edits/assessment-editor.js';
import { findField } from '../fields.js';
import type { ProductReading } from '../product-reading.js';
import { readBox } from '../values/answers.js';
import { quoteText, readWords } from '../values/cell-words.js';
import { readField } from '../values/field-value.js';
import { COLUMN } from './columns.js';
import { parseRowKey, type RowKey } from './row-keys.js';
import { createTickReader, type LocatedCell } from './tick-reader.js';

interface KeyedRow {
  readonly row: Row;
  readonly key: RowKey;
}

/** @throws {WorkbookError} `workbook/no-table` when no worksheet has the keys of rows */
export function readScoreSheet(
  worksheets: readonly Worksheet[],
  set: CompiledSet,
  original: Assessment | undefined,
  problems: ProblemList,
): ProductReading {
  const { name, rows } = findKeyedRows(worksheets);
  const before = problems.all.length;
  const editor = createEditor(set, original, { sheet: name });
  const ticks = createTickReader(set, problems);

  const readAnswerTo = (condition: string, { cell, location }: LocatedCell): void => {
    if (!set.declarable.has(condition)) return;
    const answer = readBox(cell);
    if (answer !== null) {
      editor.setAnswer(condition, answer);
      return;
    }
    const { value = '', problem } = readWords(cell, location);
    problems.push(problem ?? makeProblem('workbook/not-answer', { found: quoteText(value) }, location));
  };
  const readNote = (criterion: string, { cell, location }: LocatedCell): void => {
    const { value, problem } = readWords(cell, location);
    if (problem) problems.push(problem);
    else editor.setNote(criterion, value, location);
  };
  const readFieldOf = (key: string, { cell, location }: LocatedCell): void => {
    const field = findField(key);
    if (!field) return;
    const { value, problem } = readField(field, cell, location);
    if (problem) problems.push(problem);
    else editor.setField(field, value, location);
  };

  for (const { row, key } of rows) {
    const at = (column: number): LocatedCell => ({
      cell: row.cells.get(column),
      location: { sheet: name, cell: addressOf(row.no, column) },
    });
    const leaf = set.leaves[set.positions.get(key.id) ?? -1];
    if (key.kind === 'field') readFieldOf(key.id, at(COLUMN.scale));
    else if (key.kind === 'condition') readAnswerTo(key.id, at(COLUMN.tick));
    else if (leaf) {
      ticks.readPoints(leaf, at(COLUMN.points));
      if (key.kind === 'option') ticks.readOption(leaf, key.ordinal, at(COLUMN.tick));
      else {
        readNote(leaf.id, at(COLUMN.note));
        if (leaf.tick) ticks.readBoxOf(leaf, at(COLUMN.tick));
      }
    }
  }
  ticks.finish(editor);
  const finished = editor.finish();
  if (finished.problem) problems.push(finished.problem);
  const own = problems.all.slice(before);
  const assessment = own.length > 0 ? undefined : finished.assessment;
  return { worksheet: name, row: 1, assessment, problems: own, carried: {} };
}

/** The first worksheet whose rows have keys. */
function findKeyedRows(worksheets: readonly Worksheet[]): { name: string; rows: readonly KeyedRow[] } {
  for (const worksheet of worksheets) {
    const rows: KeyedRow[] = [];
    for (const row of worksheet.open().rows) {
      const cell = row.cells.get(COLUMN.key);
      const key = cell && parseRowKey(cellText(cell).trim());
      if (key) rows.push({ row, key });
    }
    if (rows.some(({ key }) => key.kind === 'criterion')) return { name: worksheet.name, rows };
  }
  return throwProblem('workbook/no-table', {});
}
