/** What the comparison leaves out, named and counted: nothing disappears. */
import { textIn } from '@ocop-kit/engine';
import type { SheetNotTaken, SheetReform } from './compare-sheets.js';
import type { EditionPair } from './edition-pair.js';
import type { RewordedOption } from './match-criteria.js';

/** An answer that the edited set no longer prints: the sheets that have it are not compared. */
export interface AnswerGone {
  readonly set: number;
  readonly criterion: string;
  readonly ordinal: number;
  /** The option as it was printed; the empty string for none of these. */
  readonly text: string;
  sheets: number;
}

/** A criterion or a declared condition that is gone: what sheets say of it no longer counts. */
export interface PartGone {
  readonly set: number;
  /** The id of the criterion or the condition. */
  readonly id: string;
  sheets: number;
}

export interface PartAdded {
  readonly set: number;
  readonly criterion: string;
}

export interface UnusableRow {
  readonly file: string;
  readonly line: number | null;
  readonly why: string;
}

/** Of more rows only the number is kept here; a report with a row a sheet names all of them. */
const MAX_NAMED = 1_000;

export class ReformGaps {
  /** Sheets that the edited rules cannot take. */
  notTaken = 0;
  /** Rows that are no sheet of the rules in force. */
  unusable = 0;
  /** Certificates without a sheet. */
  noSheet = 0;
  readonly named: UnusableRow[] = [];
  private readonly answers = new Map<string, AnswerGone>();
  private readonly parts = new Map<string, PartGone>();
  private readonly pairs = new Set<EditionPair>();

  addCompared(pair: EditionPair, reform: SheetReform | SheetNotTaken): void {
    this.pairs.add(pair);
    if ('notTaken' in reform) {
      this.notTaken++;
      for (const { criterion, ordinal } of reform.notTaken)
        this.answerGone(pair, criterion, ordinal).sheets++;
    } else for (const id of reform.leftOut) this.partGone(pair.no, id).sheets++;
  }

  addUnusable(row: UnusableRow): void {
    this.unusable++;
    if (this.named.length < MAX_NAMED) this.named.push(row);
  }

  /** The most frequent first. */
  listAnswers(): AnswerGone[] {
    return [...this.answers.values()].sort((a, b) => b.sheets - a.sheets);
  }

  /** In printed order. */
  listGone(): PartGone[] {
    return [...this.pairs]
      .sort((a, b) => a.no - b.no)
      .flatMap(({ no, before, removed, conditions, declarable }) => [
        ...removed.map((position) => this.partGone(no, before.leaves[position]?.id ?? '')),
        ...declarable.flatMap((id, i) => (conditions[i] === -1 ? [this.partGone(no, id)] : [])),
      ]);
  }

  listAdded(): PartAdded[] {
    return [...this.pairs]
      .sort((a, b) => a.no - b.no)
      .flatMap(({ no, after, added }) =>
        added.map((position) => ({ set: no, criterion: after.leaves[position]?.id ?? '' })),
      );
  }

  listReworded(): (RewordedOption & { readonly set: number })[] {
    return [...this.pairs]
      .sort((a, b) => a.no - b.no)
      .flatMap(({ no, matches }) =>
        matches.flatMap(({ reworded }) => reworded.map((option) => ({ set: no, ...option }))),
      );
  }

  private answerGone({ no, before }: EditionPair, criterion: string, ordinal: number): AnswerGone {
    const key = `${no} ${criterion} ${ordinal}`;
    const leaf = before.leaves[before.positions.get(criterion) ?? -1];
    const option = leaf?.options.find((one) => one.ordinal === ordinal);
    const known = this.answers.get(key) ?? {
      set: no,
      criterion,
      ordinal,
      text: textIn(option?.text, 'vi'),
      sheets: 0,
    };
    this.answers.set(key, known);
    return known;
  }

  private partGone(set: number, id: string): PartGone {
    const key = `${set} ${id}`;
    const known = this.parts.get(key) ?? { set, id, sheets: 0 };
    this.parts.set(key, known);
    return known;
  }
}
