/** Adapts a draft to a pack that has changed since: keeps what still holds, reports and notes what doesn't. */
import { OcopError, score, type CriteriaSet, type Sheet, ownValue } from '@ocop-kit/engine';
import type { Draft } from './drafts/draft.js';
import { readWording, takeSnapshot, type Wording } from './drafts/wording-snapshot.js';
import type { FormError } from './form-error.js';
import type { TranslateForm } from './form-message.js';

export interface AdaptedDraft {
  readonly draft: Draft;
  /** Messages about criteria whose wording, points or minimums changed after they were answered. */
  readonly changed: readonly FormError[];
}

/**
 * An answer is kept if an option with the same wording still exists. Otherwise it goes into the criterion's note, so that nothing the person did is
 * lost.
 *
 * @param t in the language of the page whenever it is called
 */
export function adaptDraft(draft: Draft, set: CriteriaSet, t: TranslateForm): AdaptedDraft {
  const now = takeSnapshot(set);
  const { picks, declared, denied } = draft.assessment;
  const fits = isAccepted(set, { picks, declared });
  const criteria = new Map(Object.entries(draft.assessment.criteria));
  const kept: [string, number][] = [];
  const changed: FormError[] = [];
  for (const [criterion, pick] of Object.entries(picks)) {
    const [was, is] = [ownValue(draft.wording, criterion), ownValue(now, criterion)];
    const isSame = is !== undefined && (was === undefined || was === is);
    if (isSame && (fits || isAccepted(set, { picks: { [criterion]: pick } }))) {
      kept.push([criterion, pick]);
      continue;
    }
    const before = readWording(was);
    const isNone = pick === 0 && before?.first !== 0;
    const answer = isNone ? t('keep-no-option') : (before?.options[pick - before.first]?.[0] ?? String(pick));
    const ordinal = isSame ? null : findOrdinal(answer, pick, before, readWording(is));
    const stands = ordinal !== null && isAccepted(set, { picks: { [criterion]: ordinal } });
    if (stands) kept.push([criterion, ordinal]);
    else {
      const old = t('old-answer', { answer });
      const note = [criteria.get(criterion)?.note, old].filter(Boolean).join('\n');
      criteria.set(criterion, { ...criteria.get(criterion), note });
    }
    changed.push({ criterion, text: () => t(stands ? 'changed-kept' : 'changed-lost', { criterion }) });
  }
  const isCondition = (id: string): boolean => isAccepted(set, { picks: {}, declared: [id] });
  const { layers } = set.pack;
  const assessment = {
    ...draft.assessment,
    picks: Object.fromEntries(kept),
    criteria: Object.fromEntries(criteria),
    declared: fits ? declared : declared.filter(isCondition),
    ...(denied && { denied: denied.filter(isCondition) }),
    ...(layers && { layers }),
  };
  return { draft: { ...draft, assessment, wording: now }, changed };
}

/** Whether the set has all these options and conditions; damage or changed rules may leave others. */
function isAccepted(set: CriteriaSet, sheet: Sheet): boolean {
  try {
    score(set, sheet);
    return true;
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    return false;
  }
}

/** The ordinal of the option with the same wording; a tick box only matches a tick box. */
function findOrdinal(answer: string, pick: number, before?: Wording, after?: Wording): number | null {
  if (!before || !after) return null;
  // The same goes for "none of these".
  if (pick === 0 && before.first === after.first) return 0;
  if (before.first === 0 && after.first === 0) return pick;
  const index = after.options.findIndex(([text]) => text === answer);
  return index < 0 ? null : index + after.first;
}
