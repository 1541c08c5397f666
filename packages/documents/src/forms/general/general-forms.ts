/** The forms of a programme that brings none of its own: the same roles, in the pack's words. */
import type { FormTemplate } from '@ocop-kit/engine/schema';
import { generalRegistration } from './registration.js';
import { generalReport } from './report.js';
import { generalResult } from './result.js';
import { generalScoreSheet } from './score-sheet.js';

export const GENERAL_FORMS: readonly FormTemplate[] = [
  generalRegistration,
  generalReport,
  generalScoreSheet,
  generalResult,
];
