/** What the parts of the form know of it: the state, the words, and how to change things. */
import type { Say } from '../base/words.js';
import type { FormState, Standing } from './form-state.js';
import type { FormWord } from './words.js';

export interface FormView {
  readonly state: FormState;
  readonly standing: Standing;
  readonly lang: string;
  readonly say: Say<FormWord>;
  readonly disabled: boolean;
  /** One criterion at a time, or a section after the other. */
  readonly layout: 'steps' | 'all';
  /** Takes a step of the state; `saved` ones are drafts, others only move. */
  readonly change: (step: (state: FormState, now: Date) => FormState) => void;
  /** Moves to a criterion and puts the focus into it. */
  readonly jump: (criterion: string) => void;
}
