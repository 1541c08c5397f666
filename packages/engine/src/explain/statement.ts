/** A sentence before it is worded. */
import type { Citation } from '../formats/pack/pack.js';
import type { Values } from '../text/fill-message.js';

/** What a sentence does: it gives the verdict, its reason, what blocks a higher rank, or what comes next. */
export type SentencePart = 'verdict' | 'reason' | 'blocks' | 'next';

export interface Statement {
  /** The key of its message. */
  readonly code: string;
  readonly part: SentencePart;
  readonly values: Values;
  /** Where its rules stand; a pack may leave any of them out. */
  readonly cites?: readonly (Citation | undefined)[];
}
