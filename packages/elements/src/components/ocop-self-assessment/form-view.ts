/** What the parts of the form know of it: the state, the words, and how to change things. */
import type { ColorScheme } from '../../shared/element.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { SaveState } from '../../form/drafts/draft-store.js';
import type { FormState } from '../../form/form-state.js';
import type { FormController } from '../../form/form-controller.js';
import type { Evaluation } from '../../form/evaluation.js';
import type { FormMessageKey } from './messages.vi.js';

export interface FormView {
  readonly state: FormState;
  readonly evaluation: Evaluation;
  readonly lang: string;
  readonly t: Translate<FormMessageKey>;
  /** The pack's words, for where they are more than part of a sentence. */
  readonly localizedText: LocalizedText;
  readonly theme: ColorScheme | undefined;
  readonly disabled: boolean;
  /** One criterion at a time, or a section after the other. */
  readonly layout: 'steps' | 'all';
  /** How many criteria are drawn by now, where all are on one page. */
  readonly drawn: number;
  /** The standing that the costly part shows: the last one whose answers are painted. */
  readonly behind: Evaluation | undefined;
  /** What the file chooser of a criterion offers. */
  readonly accept: string;
  /** The criteria that were just said to be unanswered. */
  readonly missing: ReadonlySet<string>;
  /** Why files were refused just now, by criterion. */
  readonly refused: Readonly<Record<string, readonly string[]>>;
  /** How the sheet is kept in this browser; nothing where nothing of it was to be kept yet. */
  readonly kept: SaveState | undefined;
  readonly controller: FormController;
}
