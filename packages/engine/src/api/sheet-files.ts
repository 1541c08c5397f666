/** Sheets as files: read, and written. A page that scores what its own form holds needs none of it. */
export { parseAssessment, serializeAssessment } from '../assessment/assessment.js';
export { safeParseAssessment } from '../assessment/safe-parse-assessment.js';
export { isMoment } from '../days/moment.js';
