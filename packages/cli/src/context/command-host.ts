/** What a command is given when it registers itself. */
import type { CommandContext } from './command-context.js';
import type { Translate } from '../i18n/translate.js';

export interface CommandHost {
  /** The words of help, in the person's language. */
  readonly t: Translate;
  /** Runs a command's work and keeps its exit code. */
  readonly run: (work: (context: CommandContext) => number | Promise<number>) => Promise<void>;
}
