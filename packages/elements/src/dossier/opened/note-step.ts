/** A dossier goes back to its producer, or on to the next office: that is noted in its sheet. What is sent on was accepted first. */
import { nextSteps, withStep } from '@ocop-kit/engine/dossier';
import type { Assessment, DossierStep } from '@ocop-kit/engine/schema';
import type { ReceivedDossier } from '../../form/opened-archive.js';

export const noteStep: ReceivedDossier['note'] =
  (step, { name, stage }) =>
  (state, now) => {
    const { draft } = state;
    const { assessment } = draft;
    const by = { who: { name }, stage, time: now.toISOString() };
    const may = (sheet: Assessment, next: DossierStep['step']): boolean =>
      nextSteps(sheet.log, stage).includes(next);
    const isNew = step === 'forwarded' && !may(assessment, step) && may(assessment, 'accepted');
    const accepted = isNew ? withStep(assessment, 'accepted', by) : assessment;
    // A sheet that nobody has handed in by an archive has no log to go on with.
    if (!may(accepted, step)) return state;
    return { ...state, draft: { ...draft, assessment: withStep(accepted, step, by) } };
  };
