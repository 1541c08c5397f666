/** A dossier goes back to its producer, or on to the next office: that is noted in its sheet. */
import { nextSteps, withStep } from '@ocop-kit/engine/dossier';
import type { ReceivedDossier } from '../../form/opened-archive.js';

export const noteStep: ReceivedDossier['note'] =
  (step, { name, stage }) =>
  (state, now) => {
    const { draft } = state;
    const { assessment } = draft;
    // A sheet that nobody has handed in by an archive has no log to go on with.
    if (!nextSteps(assessment.log, stage).includes(step)) return state;
    const taken = withStep(assessment, step, { who: { name }, stage, time: now.toISOString() });
    return { ...state, draft: { ...draft, assessment: taken } };
  };
