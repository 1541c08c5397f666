/** Which step of a dossier may follow which, and who takes it. Data, so that a program can offer what may be done next. */
import type { DossierStep } from '../formats/dossier-step.js';

type Step = DossierStep['step'];
type Stage = DossierStep['stage'];

/** What may follow; nothing but handing it in comes first. Who has handed in too early hands in again. */
const AFTER: Readonly<Record<Step | 'nothing', readonly Step[]>> = {
  nothing: ['submitted'],
  submitted: ['submitted', 'asked', 'returned', 'accepted'],
  asked: ['submitted', 'returned', 'accepted'],
  returned: ['submitted'],
  accepted: ['asked', 'returned', 'forwarded'],
  forwarded: ['asked', 'returned', 'accepted'],
};

/** The entity hands in, an office does the rest. */
const isBy = (step: Step, stage: Stage): boolean => (step === 'submitted') === (stage === 'self');

/** Lowest first: a dossier that was sent on is with a higher office than the one that sent it. */
const STAGES: readonly Stage[] = ['self', 'commune', 'province', 'centre'];

/**
 * Lists the steps that may be taken next.
 *
 * @param log the steps so far; without any, a dossier that was never handed in
 * @param stage who would take the step
 * @returns the steps, none where it is not that stage's turn
 */
export function nextSteps(log: readonly DossierStep[] | undefined, stage: Stage): readonly Step[] {
  const last = log?.at(-1);
  const isHigher = last?.step !== 'forwarded' || STAGES.indexOf(stage) > STAGES.indexOf(last.stage);
  return isHigher ? AFTER[last?.step ?? 'nothing'].filter((step) => isBy(step, stage)) : [];
}

/**
 * Finds steps of a log that cannot follow the one before them, such as a dossier that was accepted and never handed in.
 *
 * @param log the steps of a dossier in time
 * @returns their positions, from 1
 */
export function findMisplacedSteps(log: readonly DossierStep[]): readonly number[] {
  return log.flatMap(({ step, stage }, at) =>
    nextSteps(log.slice(at && at - 1, at), stage).includes(step) ? [] : [at + 1],
  );
}
