/** What is still to be asked about the conditions of a sheet. */
import type { Condition } from '@ocop-kit/engine/schema';
import { listDeclarable } from './conditions.js';
import { declarationOf } from './declaration.js';
import type { FormState } from './form-state.js';
import { shownAssessment } from './trial.js';

/** The conditions that nobody has declared yet, in printed order, as the screen shows the sheet. */
export function undeclaredConditions(state: FormState): readonly Condition[] {
  const sheet = shownAssessment(state);
  return listDeclarable(state.set).filter(({ id }) => declarationOf(sheet, id) === null);
}
