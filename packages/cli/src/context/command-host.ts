/** What a command is given when it registers itself. */
import type { Session } from './command-context.js';
import type { Say } from '../i18n/translate.js';

export interface CommandHost {
  /** The words of help, in the person's language. */
  readonly say: Say;
  /** Runs a command's work and keeps its exit code. */
  readonly run: (work: (session: Session) => number | Promise<number>) => Promise<void>;
}
