/** What nobody needs before the first answer: fetched while that is thought about. */
export { carryOver } from './carry-over.js';
export { readCode } from './code.js';
export { conditions } from './conditions.js';
export { apartAt, apartBesides, apartLeft } from './drafts/apart.js';
export { goneNotice, takenText } from './drafts/taken.js';
export { unreadableList } from './drafts/unreadable.js';
export { words } from './later-words.js';
export { readAssessment, readDraftFile } from './draft-file.js';
export { takeFiles } from './evidence.js';
export { resultPage } from './result.js';
