/** Gathers the ticks of a score sheet, criterion by criterion, and makes picks of them where each has one. */
import type { CompiledSet, Leaf } from '@ocop-kit/engine';
import { makeProblem, type CellLocation, type ProblemList } from '../../problems/workbook-problem.js';
import type { Cell } from '../../xlsx/read/cell.js';
import type { AssessmentEditor } from '../edits/assessment-editor.js';
import { readBox, readTick } from '../values/answers.js';
import { quoteText, readWords } from '../values/cell-words.js';

/** A cell, and where it stands. */
export interface LocatedCell {
  readonly cell: Cell | undefined;
  readonly location: CellLocation;
}

export interface TickReader {
  readonly readOption: (leaf: Leaf, ordinal: number, at: LocatedCell) => void;
  readonly readBoxOf: (leaf: Leaf, at: LocatedCell) => void;
  /** Points are worked out: a number that stands there without a formula was typed. */
  readonly readPoints: (leaf: Leaf, at: LocatedCell) => void;
  /** To be called when all rows are read. */
  readonly finish: (editor: AssessmentEditor) => void;
}

interface Ticks {
  readonly ticked: Map<number, CellLocation>;
  /** How many of its rows the worksheet still has. */
  rows: number;
  isUnclear: boolean;
  typed?: { readonly number: number; readonly location: CellLocation };
}

export function createTickReader({ leaves, scale }: CompiledSet, problems: ProblemList): TickReader {
  const all = leaves.map((): Ticks => ({ ticked: new Map(), rows: 0, isUnclear: false }));
  const of = ({ position }: Leaf): Ticks => all[position] as Ticks; // as many as leaves
  const refuse = (ticks: Ticks, code: 'workbook/not-tick' | 'workbook/not-box', at: LocatedCell): void => {
    ticks.isUnclear = true;
    const words = readWords(at.cell, at.location);
    problems.push(words.problem ?? makeProblem(code, { found: quoteText(words.value ?? '') }, at.location));
  };

  const finishLeaf = (leaf: Leaf, editor: AssessmentEditor): void => {
    const { ticked, rows, isUnclear, typed } = of(leaf);
    const expected = leaf.tick ? 1 : leaf.options.length + (leaf.none ? 1 : 0);
    if (isUnclear || rows === 0) return;
    const [[ordinal] = [undefined], second] = ticked;
    if (second) problems.push(makeProblem('workbook/two-ticks', { criterion: leaf.id }, second[1]));
    const picked = [...leaf.options, ...(leaf.none ? [leaf.none] : [])].find(
      (one) => one.ordinal === ordinal,
    );
    if (typed && (ordinal === undefined || picked?.points !== Math.round(typed.number * scale)))
      problems.push(makeProblem('workbook/typed-points', { found: String(typed.number) }, typed.location));
    // A tick may have stood in a row that is no longer there.
    if (ordinal !== undefined || rows >= expected) editor.setPick(leaf, ordinal);
  };

  return {
    readOption(leaf, ordinal, at) {
      const ticks = of(leaf);
      ticks.rows++;
      const isTicked = readTick(at.cell);
      if (isTicked === null) refuse(ticks, 'workbook/not-tick', at);
      else if (isTicked) ticks.ticked.set(ordinal, at.location);
    },
    readBoxOf(leaf, at) {
      const ticks = of(leaf);
      ticks.rows++;
      const isTicked = readBox(at.cell);
      if (isTicked === null) refuse(ticks, 'workbook/not-box', at);
      else if (isTicked !== undefined) ticks.ticked.set(isTicked ? 1 : 0, at.location);
    },
    readPoints(leaf, { cell, location }) {
      if (cell && !cell.formula && cell.content.kind === 'number')
        of(leaf).typed = { number: cell.content.number, location };
    },
    finish(editor) {
      for (const leaf of leaves) finishLeaf(leaf, editor);
    },
  };
}
