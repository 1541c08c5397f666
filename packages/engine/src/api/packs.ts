/** Packs that somebody else wrote: checked, compiled, read as an editor would, and what is wrong with them in words. */
export { chooseMessageLanguage, type MessageLanguage } from '../errors/message-language.js';
export { problemText } from '../errors/problem-text.js';
export { withMessages } from '../explain/with-messages.js';
export { checkPack } from '../pack/check.js';
export { compilePack } from '../pack/compile-pack.js';
export { lintPack, type LintCode, type LintFinding } from '../lint/lint-pack.js';
