/** A dossier goes one step further: the step is written down with the sheet as it is now, and nothing that was written before is touched. */
import * as LIMITS from '../checks/limits.js';
import { refuse } from '../errors/errors.js';
import { expectOneOf } from '../errors/expected.js';
import type { Assessment } from '../formats/assessment.js';
import type { DossierStep } from '../formats/dossier-step.js';
import { nextSteps } from './step-rules.js';

/** Who takes a step, and when. */
export interface StepTaken {
  /** Name and role of the person, or of the office. */
  readonly who: DossierStep['who'];
  /** At which level the step is taken. */
  readonly stage: DossierStep['stage'];
  /** A day, or a moment with its time zone. */
  readonly time: string;
  /** What is said with it. */
  readonly remark?: string | undefined;
}

/**
 * Writes a step into the log of a dossier, with picks, conditions, notes and evidence as they are now, so that later corrections
 * take nothing away. Handing in and returning are noted under `times` too.
 *
 * @param assessment never changed
 * @param step what is done
 * @param taken who does it, and when
 * @returns a new assessment
 * @throws {OcopError} `assessment/shape` at `/log/…/step` for a step that cannot follow, with those that can; `input/too-large` for a
 *   log that is full
 */
export function withStep(assessment: Assessment, step: DossierStep['step'], taken: StepTaken): Assessment {
  const { picks, declared, denied, criteria, log = [], times } = assessment;
  const { who, stage, time, remark } = taken;
  const allowed = nextSteps(log, stage);
  if (!allowed.includes(step))
    refuse('assessment/shape', `/log/${log.length}/step`, { expected: expectOneOf(allowed) });
  if (log.length >= LIMITS.dossierSteps) refuse('input/too-large', '/log', { limit: LIMITS.dossierSteps });
  const sheet = { picks, declared, ...(denied && { denied }), criteria };
  const noted = remark === undefined || remark === '' ? {} : { remark };
  const moments = step === 'submitted' || step === 'returned' ? { [step]: time } : {};
  return {
    ...assessment,
    times: { ...times, ...moments },
    log: [...log, { step, who, stage, time, ...noted, sheet }],
  };
}
