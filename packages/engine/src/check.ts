/** @packageDocumentation Checks packs that a page was given, and says in words what is wrong with one. */
export { OcopError } from './errors.js';
export { withMessages } from './explain/with-messages.js';
export { checkPack } from './pack/check.js';
export { problemText } from './problem-text.js';
