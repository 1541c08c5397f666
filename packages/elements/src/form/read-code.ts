/** Opens a sheet from its short code as a person pasted it: it may be damaged or belong to another pack. */
import { OcopError, decode, vectorSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { createLocalizedError } from '../shared/i18n/localized-error.js';
import type { LoadSet } from './read-assessment.js';
import { createAssessment } from './form-state.js';
import type { TranslateForm } from './form-message.js';

/** @throws {Error} with a localized message that says what is wrong and what to do */
export async function readCode(pasted: string, t: TranslateForm, load: LoadSet): Promise<Assessment> {
  try {
    const { pack, set: no } = vectorSet(pasted);
    const set = await load(pack, no);
    const { picks, declared = [] } = decode(set, pasted);
    return { ...createAssessment(set, new Date()), picks: { ...picks }, declared: [...declared] };
  } catch (error) {
    if (!(error instanceof OcopError)) throw error;
    const newer = error.problem.code === 'vector/version';
    throw createLocalizedError(t(newer ? 'code-newer' : 'code-damaged'), error);
  }
}
