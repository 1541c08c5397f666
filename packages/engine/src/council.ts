/**
 * @packageDocumentation A council's session: who sits in it, what they gave, what follows, how far they agree; levels beside each other. Apart from the main
 * entry for decimal.js, which carries every figure that is rooted or shown.
 */
import './session/problem-sentences.js';
export * from './api/agreement.js';
export * from './api/levels.js';
export * from './api/session.js';
