/** A draft meets a pack that has changed since: what still stands is kept, what does not is told and noted. */
import type { CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Say } from '../base/words.js';
import type { Draft } from './drafts.js';
import type { FormError } from './error-summary.js';
import { snapshotOf, type Wording } from './snapshot.js';
import type { FormWord } from './words.js';

export interface Carried {
  readonly draft: Draft;
  /** What to say of the criteria whose wording, points or minimums changed under an answer. */
  readonly changed: readonly FormError[];
}

/**
 * An answer is kept when an option of the same words is still there. An answer that is not goes into the
 * criterion's note, so that nothing a person did is gone.
 */
export function carryOver(draft: Draft, set: CriteriaSet, say: Say<FormWord>): Carried {
  const now = snapshotOf(set);
  const picks: Record<string, number> = {};
  const criteria: Record<string, Assessment['criteria'][string]> = { ...draft.assessment.criteria };
  const changed = Object.entries(draft.assessment.picks).flatMap(([criterion, pick]) => {
    const [was, is] = [draft.wording[criterion], now[criterion]];
    if (is !== undefined && (was === undefined || was === is)) {
      picks[criterion] = pick;
      return [];
    }
    const before = read(was);
    const answer = before?.options[pick - before.first]?.[0] ?? String(pick);
    const place = placeOf(answer, pick, before, read(is));
    if (place === null) {
      const old = say('old-answer', { answer });
      const note = [criteria[criterion]?.note, old].filter(Boolean).join('\n');
      criteria[criterion] = { ...criteria[criterion], note };
    } else picks[criterion] = place;
    return [{ criterion, text: say(place === null ? 'changed-lost' : 'changed-kept', { criterion }) }];
  });
  const { layers } = set.pack;
  const assessment = { ...draft.assessment, picks, criteria, ...(layers && { layers }) };
  return { draft: { ...draft, assessment, wording: now }, changed };
}

/** The ordinal of the same words in the new wording; a box to tick stays a box to tick. */
function placeOf(answer: string, pick: number, before?: Wording, after?: Wording): number | null {
  if (!before || !after) return null;
  if (before.first === 0 && after.first === 0) return pick;
  const place = after.options.findIndex(([text]) => text === answer);
  return place < 0 ? null : place + after.first;
}

function read(wording: string | undefined): Wording | undefined {
  return wording === undefined ? undefined : (JSON.parse(wording) as Wording);
}
