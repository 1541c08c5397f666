/** What the program hands to a command that registers itself. */
import type { CommandTranslate } from '../i18n/translate.js';
import type { CommandContext } from './command-context.js';

export interface CommandHost {
  /** Makes the command's `t` for its help, in the language of this run. */
  readonly translator: CommandTranslate;
  /** Opens the context, runs the command's work and keeps the exit code that it returns. */
  readonly run: (work: (context: CommandContext) => number | Promise<number>) => Promise<void>;
}
