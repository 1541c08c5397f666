/** What every part of the page writes with. */
import type { PageTranslate } from './messages.js';

export interface PageContext {
  readonly t: PageTranslate;
  readonly lang: string;
  /** Writes a number as the language does. */
  readonly format: (count: number) => string;
}
