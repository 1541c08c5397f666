/** Carries the answers of many sheets to an edited set, byte by byte. */
import { UNANSWERED_BYTE } from '@ocop-kit/engine';
import type { EditionPair } from './edition-pair.js';
import { NOT_PRINTED_BYTE } from './match-criteria.js';

/** Sheets of one set, laid out in rows. */
export interface SheetBytes {
  readonly sheets: Uint8Array;
  readonly declared: Uint8Array;
}

/** An answer that the edited set cannot take. */
export interface NotTaken {
  readonly criterion: string;
  readonly ordinal: number;
}

export interface CarriedSheets extends SheetBytes {
  /** By sheet: the answers that keep it from being scored by the edited set, where there are any. Its bytes say unanswered there. */
  readonly notTaken: ReadonlyMap<number, readonly NotTaken[]>;
}

export function carryAnswers(
  pair: EditionPair,
  { sheets, declared }: SheetBytes,
  count: number,
): CarriedSheets {
  const { before, after, matches, conditions, declarable, declarableAfter } = pair;
  const [width, editedWidth] = [before.leaves.length, after.leaves.length];
  const carriedSheets = new Uint8Array(count * editedWidth).fill(UNANSWERED_BYTE);
  const carriedDeclared = new Uint8Array(count * declarableAfter.length);
  const notTaken = new Map<number, NotTaken[]>();
  for (let sheet = 0; sheet < count; sheet++) {
    for (const { before: from, after: to, carried } of matches) {
      const ordinal = sheets[sheet * width + from] ?? UNANSWERED_BYTE;
      const byte = carried[ordinal] ?? NOT_PRINTED_BYTE;
      if (byte !== NOT_PRINTED_BYTE) carriedSheets[sheet * editedWidth + to] = byte;
      else {
        const answer = { criterion: before.leaves[from]?.id ?? '', ordinal };
        notTaken.set(sheet, [...(notTaken.get(sheet) ?? []), answer]);
      }
    }
    conditions.forEach((to, from) => {
      if (to >= 0 && declared[sheet * declarable.length + from] === 1)
        carriedDeclared[sheet * declarableAfter.length + to] = 1;
    });
  }
  return { sheets: carriedSheets, declared: carriedDeclared, notTaken };
}
