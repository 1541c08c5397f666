/** The check-list of a dossier as rows: printed forms first, then papers, then what this sheet does not need. */
import { listScoredCriteria, type CriteriaSet } from '@ocop-kit/engine';
import type { Dossier, DossierItem, DossierPaper } from '@ocop-kit/engine/dossier';
import type { EvidenceAt } from '../../form/dossier-evidence.js';

export interface ListRow {
  readonly id: string;
  readonly item: DossierItem | DossierPaper;
  /** The documents that are shown here and not beneath. */
  readonly documents: readonly EvidenceAt[];
  /** What a document is that is attached here. */
  readonly attach: AttachedAs | undefined;
  /** The papers that picks ask for, of a kind of evidence. */
  readonly rows: readonly ListRow[];
}

/** What a document is when it is attached at a row. */
export interface AttachedAs {
  /** The kind of evidence, where the pack has it. */
  readonly kind?: string | undefined;
  /** The paper or the component that it is. */
  readonly need?: string | undefined;
  /** The criteria that it may serve, in printed order; those that ask for it are ticked. */
  readonly criteria: readonly { readonly id: string; readonly isAsking: boolean }[];
  /** Whether it should say until when it is valid. */
  readonly hasTerm: boolean;
}

export interface ListGroups {
  readonly forms: readonly ListRow[];
  /** Papers that something is to be done about. */
  readonly open: readonly ListRow[];
  readonly done: readonly ListRow[];
  readonly unneeded: readonly ListRow[];
}

export function groupRows({ items }: Dossier, set: CriteriaSet): ListGroups {
  const rows = items.map((item) => itemRow(item, set));
  const isForm = ({ item }: ListRow): boolean => 'type' in item && FORM_TYPES.has(item.type);
  const isNeeded = ({ item }: ListRow): boolean => item.state !== 'not-needed';
  return {
    forms: rows.filter((row) => isForm(row) && isNeeded(row)),
    open: rows.filter((row) => !isForm(row) && isOpen(row)),
    done: rows.filter((row) => !isForm(row) && row.item.state === 'there'),
    unneeded: rows.filter((row) => !isNeeded(row)),
  };
}

/** Whether something is to be done about a row. */
export function isOpen({ item: { state } }: ListRow): boolean {
  return state === 'missing' || state === 'expired';
}

/** The rows at which a document is waited for, as they stand below each other. */
export function listWaiting({ open }: ListGroups): readonly ListRow[] {
  return open
    .flatMap((row) => (row.rows.length > 0 ? row.rows : [row]))
    .filter((row) => row.attach && isOpen(row));
}

/** The id of what adds a document at a row. */
export function addId({ id }: Pick<ListRow, 'id'>): string {
  return `add-${id}`;
}

const FORM_TYPES: ReadonlySet<DossierItem['type']> = new Set(['form', 'text', 'sample']);

function itemRow(item: DossierItem, set: CriteriaSet): ListRow {
  const { id, type, papers = [], evidence } = item;
  if (FORM_TYPES.has(type)) return { id, item, documents: [], attach: undefined, rows: [] };
  const kind = type === 'evidence' ? id : undefined;
  const rows = papers.map((paper): ListRow => ({
    id: `${id}-${paper.id}`,
    item: paper,
    documents: paper.evidence,
    attach: attachedAs(paper, set, kind, paper.id),
    rows: [],
  }));
  const beneath = papers.flatMap((paper) => paper.evidence);
  return {
    id,
    item,
    documents: evidence.filter((one) => !beneath.some((other) => isSame(one, other))),
    // Where papers stand beneath, a document is one of them.
    attach: rows.length > 0 ? undefined : attachedAs(item, set, kind, type === 'paper' ? id : undefined),
    rows,
  };
}

function attachedAs(
  { neededBy, hasTerm }: DossierPaper,
  set: CriteriaSet,
  kind: string | undefined,
  need: string | undefined,
): AttachedAs {
  const asking = new Set(neededBy.map(({ criterion }) => criterion));
  const scored = listScoredCriteria(set);
  const fitting = scored.filter(
    ({ id, evidence = [] }) => asking.has(id) || (kind !== undefined && evidence.includes(kind)),
  );
  // What no criterion asks for is kept with the first: it counts wherever it is.
  const served = fitting.length > 0 ? fitting : scored.slice(0, 1);
  return {
    ...(kind !== undefined && { kind }),
    ...(need !== undefined && { need }),
    criteria: served.map(({ id }) => ({ id, isAsking: asking.has(id) || asking.size === 0 })),
    hasTerm: hasTerm === true,
  };
}

export function isSame(a: EvidenceAt, b: EvidenceAt): boolean {
  return a.criterion === b.criterion && a.position === b.position;
}
