/** A dossier is packed to be handed in: that is noted in its sheet, once for each sheet as it was handed in. */
import { nextSteps, withStep } from '@ocop-kit/engine/dossier';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormStep } from '../../form/form-state.js';

export const handIn: FormStep = (state, now) => {
  const { draft } = state;
  const { assessment } = draft;
  const { log, entity } = assessment;
  if (!nextSteps(log, 'self').includes('submitted') || isHandedIn(assessment)) return state;
  const taken = withStep(assessment, 'submitted', {
    who: { name: entity.name },
    stage: 'self',
    time: now.toISOString(),
  });
  return { ...state, draft: { ...draft, assessment: taken } };
};

/** Packed once more without a change, it is the same dossier. */
function isHandedIn({ log, picks, declared, denied, criteria }: Assessment): boolean {
  const last = log?.at(-1);
  const now = { picks, declared, ...(denied && { denied }), criteria };
  return last?.step === 'submitted' && JSON.stringify(last.sheet) === JSON.stringify(now);
}
