/** What the parts of the form know of it: the state, the words, and how to change things. */
import type { Theme } from '../../shared/element.js';
import type { Told } from '../../shared/i18n/localized-text.js';
import type { Say } from '../../shared/i18n/messages.js';
import type { Keeping } from '../../form/drafts/draft-store.js';
import type { FormState } from '../../form/form-state.js';
import type { FormWork } from '../../form/form-controller.js';
import type { Standing } from '../../form/evaluation.js';
import type { FormWord } from './messages.vi.js';

export interface FormView {
  readonly state: FormState;
  readonly standing: Standing;
  readonly lang: string;
  readonly say: Say<FormWord>;
  /** The pack's words, for where they are more than part of a sentence. */
  readonly told: Told;
  readonly theme: Theme | undefined;
  readonly disabled: boolean;
  /** One criterion at a time, or a section after the other. */
  readonly layout: 'steps' | 'all';
  /** How many criteria are drawn by now, where all are on one page. */
  readonly drawn: number;
  /** The standing that the costly part shows: the last one whose answers are painted. */
  readonly behind: Standing | undefined;
  /** What the file chooser of a criterion offers. */
  readonly accept: string;
  /** The criteria that were just said to be unanswered. */
  readonly missing: ReadonlySet<string>;
  /** Why files were refused just now, by criterion. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
  /** How the sheet is kept in this browser; nothing where nothing of it was to be kept yet. */
  readonly kept: Keeping | undefined;
  readonly work: FormWork;
}
