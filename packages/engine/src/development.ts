/**
 * The entry for Node and for development builds: the same as `index.ts`, every error's message is a sentence, and there are
 * sentences for every subject.
 */
import './errors/english-messages.js';
import './session/problem-sentences.js';
export * from './index.js';
