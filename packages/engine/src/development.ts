/** The entry for Node and for development builds: the same as `index.ts`, and every error's message is a sentence. */
import './errors/english-messages.js';
export * from './index.js';
