/** Notes and evidence go with their criterion; those of criteria that are gone are kept beside, and listed. */
import type { Assessment } from '../formats/assessment.js';
import type { Text } from '../formats/pack/pack.js';
import type { CriterionMigration } from './migration.js';

type CriterionNotes = Assessment['criteria'][string];

/** The note and evidence of one criterion that do not go over; the assessment keeps them under `former`. */
export interface LostNotes {
  readonly what: 'notes';
  /** `criterion-gone`: the new decision does not have the criterion. `no-room`: two criteria became one, which cannot hold both. */
  readonly code: 'criterion-gone' | 'no-room';
  /** The id of the criterion in the former decision. */
  readonly criterion: string;
  /** Whether there is a note, and how many pieces of evidence. */
  readonly note: boolean;
  readonly evidence: number;
  /** The reason that the migration gives; empty where it gives none. */
  readonly why: Text;
}

/** What one criterion of an assessment may hold. */
const MAX = { note: 20_000, evidence: 200 };

export function carryNotes(
  criteria: Assessment['criteria'],
  migrations: ReadonlyMap<string, CriterionMigration>,
  whyOf: (id: string | undefined) => Text,
) {
  const moved = new Map<string, CriterionNotes>();
  const kept = new Map<string, CriterionNotes>();
  const lost: LostNotes[] = [];
  for (const [criterion, notes] of Object.entries(criteria)) {
    const migration = migrations.get(criterion);
    const target = migration?.to ?? null;
    const joined = target === null ? undefined : joinNotes(moved.get(target), notes);
    if (target !== null && joined) moved.set(target, joined);
    else {
      kept.set(criterion, notes);
      lost.push({
        what: 'notes',
        code: target === null ? 'criterion-gone' : 'no-room',
        criterion,
        note: Boolean(notes.note),
        evidence: notes.evidence?.length ?? 0,
        why: whyOf(migration?.why),
      });
    }
  }
  return { criteria: Object.fromEntries(moved), kept: Object.fromEntries(kept), lost };
}

/** Two criteria may become one. @returns undefined when one criterion cannot hold so much */
function joinNotes(before: CriterionNotes | undefined, notes: CriterionNotes): CriterionNotes | undefined {
  if (!before) return notes;
  const note = [before.note, notes.note].filter(Boolean).join('\n');
  const evidence = [...(before.evidence ?? []), ...(notes.evidence ?? [])];
  if (note.length > MAX.note || evidence.length > MAX.evidence) return undefined;
  return { ...before, ...notes, ...(note && { note }), ...(evidence.length > 0 && { evidence }) };
}
