/** Reads what somebody typed into a cell of a session's workbook: the number of an option, an answer, or words. */
import type { Leaf } from '@ocop-kit/engine';
import { makeProblem, type CellLocation } from '../problems/workbook-problem.js';
import { readBox } from '../sheets/values/answers.js';
import { quoteText, readWords, type CellReading } from '../sheets/values/cell-words.js';
import type { Cell } from '../xlsx/read/cell.js';
import { listPicks } from './criterion-texts.js';

type ReadCell<T> = (cell: Cell | undefined, location: CellLocation) => CellReading<T | undefined>;

/** Nobody scores by formula: what it gives could change with the next cell. */
const typed =
  <T>(read: ReadCell<T>): ReadCell<T> =>
  (cell, location) =>
    cell?.formula ? { problem: makeProblem('workbook/formula', {}, location) } : read(cell, location);

/** @returns what reads the number of an option; an empty cell is unanswered */
export const readPickOf = (leaf: Leaf): ReadCell<number> =>
  typed((cell, location) => {
    const { value: text, problem } = readWords(cell, location);
    if (problem) return { problem };
    if (cell === undefined || text === undefined) return { value: undefined };
    const picks = listPicks(leaf);
    const { content } = cell;
    if (content.kind === 'number' && picks.includes(content.number)) return { value: content.number };
    if (content.kind === 'text' && picks.map(String).includes(text.trim()))
      return { problem: makeProblem('workbook/not-number', { found: quoteText(text) }, location) };
    const found = content.kind === 'number' ? content.number : quoteText(text);
    return {
      problem: makeProblem(
        'workbook/not-pick',
        { found, criterion: leaf.id, picks: picks.join(', ') },
        location,
      ),
    };
  });

/** Yes, no, or nothing yet. */
export const readAnswer: ReadCell<boolean> = typed((cell, location) => {
  const answer = readBox(cell);
  if (answer !== null) return { value: answer };
  const { value = '', problem } = readWords(cell, location);
  return { problem: problem ?? makeProblem('workbook/not-answer', { found: quoteText(value) }, location) };
});

/** Words as they were typed. */
export const readText: ReadCell<string> = typed(readWords);

/** An id, which a number would not be: 1.10 and 1.1 are two criteria. */
export const readId: ReadCell<string> = typed((cell, location) => {
  const { value, problem } = readWords(cell, location);
  if (problem) return { problem };
  const kind = cell?.content.kind;
  const found = quoteText(value ?? '');
  if (kind === 'number') return { problem: makeProblem('workbook/number-as-text', { found }, location) };
  if (kind === 'day') return { problem: makeProblem('workbook/day-as-text', { found }, location) };
  return { value: value?.trim() };
});
