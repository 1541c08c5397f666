/**
 * The entry for Node and for development builds: the same as `index.ts`, every error's message is a sentence, and there are
 * sentences for every subject.
 */
import './errors/english-messages.js';
import './bulk/problem-sentences.js';
import './inspection/problem-sentences.js';
import './plan/problem-sentences.js';
import './register/problem-sentences.js';
import './calendar/problem-sentences.js';
import './session/problem-sentences.js';
import './sql/problem-sentences.js';
export * from './index.js';
