/** Whether a page has nothing left to ask and nothing to say, so that the next one may come by itself. */
import { listScoredCriteria, pickCap } from '@ocop-kit/engine';
import type { Condition } from '@ocop-kit/engine/schema';
import { listConditionsAt, listGateConditions } from './conditions.js';
import { declarationOf } from './declaration.js';
import type { FormState } from './form-state.js';
import { shownAssessment } from './trial.js';

export function isPageDone(state: FormState): boolean {
  const sheet = shownAssessment(state);
  // What officials remarked is read beside the answer, and so is what is answered to it.
  if (sheet.reviews) return false;
  // A condition that holds ends the rating, which nobody should pass by.
  const areDenied = (conditions: readonly Condition[]): boolean =>
    conditions.every(({ id }) => declarationOf(sheet, id) === false);
  if (state.stage === 'gate') return areDenied(listGateConditions(state.set));
  const criterion = listScoredCriteria(state.set)[state.position];
  if (state.stage !== 'questions' || !criterion) return false;
  const pick = sheet.picks[criterion.id];
  return (
    pick !== undefined &&
    pickCap(state.set.pack, criterion, pick) === null &&
    areDenied(listConditionsAt(state.set, criterion.id))
  );
}
