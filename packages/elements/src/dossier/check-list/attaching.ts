/** Files that were chosen at a row and are not attached yet: which criteria they are to serve, and until when they are valid. */
import type { Evidence } from '@ocop-kit/engine/schema';
import type { EvidenceAt } from '../../form/dossier-evidence.js';
import type { ListRow } from './rows.js';

export interface ChosenFile {
  readonly evidence: Evidence;
  readonly file: File;
}

export interface Attaching {
  readonly row: ListRow;
  readonly chosen: readonly ChosenFile[];
  /** The documents that they take the place of. */
  readonly instead: readonly EvidenceAt[];
  readonly ticked: ReadonlySet<string>;
  /** The day as it is typed. */
  readonly expires: string;
  /** Why they cannot be attached so, in words. */
  readonly fault?: string | undefined;
}

export function beginAttaching(
  row: ListRow,
  chosen: readonly ChosenFile[],
  instead: readonly EvidenceAt[],
): Attaching {
  const asking = row.attach?.criteria.flatMap(({ id, isAsking }) => (isAsking ? [id] : [])) ?? [];
  return { row, chosen, instead, ticked: new Set(asking), expires: '' };
}

/** Whether there is nothing to be asked: one criterion, and no term. */
export function isPlain({ row: { attach } }: Attaching): boolean {
  return attach !== undefined && attach.criteria.length === 1 && !attach.hasTerm;
}

export function tickCriterion(attaching: Attaching, criterion: string, isTicked: boolean): Attaching {
  const others = [...attaching.ticked].filter((id) => id !== criterion);
  return { ...attaching, ticked: new Set(isTicked ? [...others, criterion] : others), fault: undefined };
}
