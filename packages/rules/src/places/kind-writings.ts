/** Kinds of units as people write them before a name: “huyện”, “q.”, “TP”. */
import { readLetters, type Letters } from './letters.js';
import { kindList, type PlaceKind } from './place-kinds.js';

/** A kind in a query. */
export interface TypedKind {
  /** Undefined where none is written: a name may stand there alone. */
  readonly kind: PlaceKind | undefined;
  /** The position after it, where the name begins. */
  readonly end: number;
}

interface KindWriting {
  readonly kind: PlaceKind;
  readonly letters: string;
  /** Stands alone as a word: “t” is no beginning of “tân”. */
  readonly alone: boolean;
}

const writings: readonly KindWriting[] = kindList.flatMap(([kind, { word, short }]) =>
  [word, ...short].map((text) => {
    const letters = readLetters(text).plain;
    return { kind, letters, alone: letters.length === 1 };
  }),
);

/** @returns the kinds at each position of a query, read once for all the names that are tried there */
export function readKinds({ plain, starts }: Letters): readonly (readonly TypedKind[])[] {
  return starts.map((isStart, at) => [
    { kind: undefined, end: at },
    ...(isStart ? writings : [])
      .filter(
        ({ letters, alone }) =>
          plain.startsWith(letters, at) && (!alone || starts[at + letters.length] === true),
      )
      .map(({ kind, letters }) => ({ kind, end: at + letters.length })),
  ]);
}

/** @returns whether a kind, whole or half typed, is all that follows a position: its name is still to come */
export function isKindStart({ plain, starts }: Letters, at: number): boolean {
  const rest = plain.slice(at);
  return rest !== '' && starts[at] === true && writings.some(({ letters }) => letters.startsWith(rest));
}
