/** What is the member's to do now, product by product, until the file is handed in. */
import type { ProductState, SheetProgress } from './product-state.js';

export interface DueProducts {
  /** The last round in which the member is asked to score. */
  readonly round: number;
  readonly due: readonly ProductState[];
  readonly toScore: readonly ProductState[];
  /** All is answered, and the signature is missing. */
  readonly toSign: readonly ProductState[];
  /** How many are signed, whether they were handed in or not. */
  readonly signed: number;
  /** How many criteria are answered, and how many there are; nothing until every criteria set has come. */
  readonly answers: { readonly answered: number; readonly all: number } | undefined;
}

const SIGNED: readonly SheetProgress[] = ['signed', 'sealed', 'handed', 'taken'];
const HANDED: readonly SheetProgress[] = ['handed', 'taken'];

/** Whether it is the member's to score. */
export const isOwn = ({ progress }: ProductState): boolean => progress !== 'recused' && progress !== 'stands';

/** Once a product is scored again, what was handed in before is done with: its file is not offered any more. */
export function findDue(states: readonly ProductState[]): DueProducts {
  const own = states.filter(isOwn);
  const round = Math.max(1, ...own.map((state) => state.round));
  const due = own.filter((state) => state.round === round || !HANDED.includes(state.progress));
  const sum = (count: (state: ProductState) => number): number =>
    due.reduce((total, state) => total + count(state), 0);
  return {
    round,
    due,
    toScore: due.filter(({ progress }) => progress === 'new' || progress === 'begun'),
    toSign: due.filter(({ progress }) => progress === 'ready'),
    signed: due.filter(({ progress }) => SIGNED.includes(progress)).length,
    answers: due.every(({ set }) => set)
      ? { answered: sum(({ answered }) => answered), all: sum(({ all }) => all) }
      : undefined,
  };
}
