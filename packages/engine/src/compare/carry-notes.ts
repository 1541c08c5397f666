/** Notes and evidence go with their criterion; those of criteria that are gone are kept beside, and listed. */
import type { Assessment } from '../formats/assessment.js';
import type { Text } from '../formats/pack/pack.js';
import type { CriterionMigration } from './migration.js';

type About = Assessment['criteria'][string];

export interface LostNotes {
  readonly what: 'notes';
  readonly code: 'criterion-gone' | 'no-room';
  readonly criterion: string;
  /** Whether there is a note, and how many pieces of evidence. */
  readonly note: boolean;
  readonly evidence: number;
  readonly why: Text;
}

/** What one criterion of an assessment may hold. */
const MOST = { note: 20_000, evidence: 200 };

export function carryNotes(
  criteria: Assessment['criteria'],
  ways: ReadonlyMap<string, CriterionMigration>,
  whyOf: (id: string | undefined) => Text,
) {
  const moved = new Map<string, About>();
  const kept = new Map<string, About>();
  const lost: LostNotes[] = [];
  for (const [criterion, about] of Object.entries(criteria)) {
    const way = ways.get(criterion);
    const place = way?.to ?? null;
    const joined = place === null ? undefined : join(moved.get(place), about);
    if (place !== null && joined) moved.set(place, joined);
    else {
      kept.set(criterion, about);
      lost.push({
        what: 'notes',
        code: place === null ? 'criterion-gone' : 'no-room',
        criterion,
        note: Boolean(about.note),
        evidence: about.evidence?.length ?? 0,
        why: whyOf(way?.why),
      });
    }
  }
  return { criteria: Object.fromEntries(moved), kept: Object.fromEntries(kept), lost };
}

/** Two criteria may become one. @returns undefined when one criterion cannot hold so much */
function join(before: About | undefined, about: About): About | undefined {
  if (!before) return about;
  const note = [before.note, about.note].filter(Boolean).join('\n');
  const evidence = [...(before.evidence ?? []), ...(about.evidence ?? [])];
  if (note.length > MOST.note || evidence.length > MOST.evidence) return undefined;
  return { ...before, ...about, ...(note && { note }), ...(evidence.length > 0 && { evidence }) };
}
