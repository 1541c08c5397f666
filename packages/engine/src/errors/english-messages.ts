/**
 * Imported for its effect: from now on the message of every `OcopError` ends with an English sentence. The entries that can
 * afford its 4 KiB import it: those for Node and for development, `/schema` and `/overlay`.
 */
import { describeProblemsWith } from './errors.js';
import { problemText } from './problem-text.js';

describeProblemsWith((problem) => problemText(problem, 'en'));
