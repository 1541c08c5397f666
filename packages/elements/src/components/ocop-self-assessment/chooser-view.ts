/** Everything the parts of the first page need: the sets there are, the drafts of this device, and the controller that opens a sheet. */
import type { Translate } from '../../shared/i18n/messages.js';
import type { Question } from './confirm-dialog.js';
import type { FormView } from './form-view.js';
import type { FormMessageKey } from './message-key.js';
import type { SetSearchState } from './set-search-state.js';
import type { StartParts, StartState } from './start-state.js';

export interface ChooserView<Parts extends StartParts = StartParts> {
  readonly t: Translate<FormMessageKey>;
  readonly lang: string;
  readonly pack: string;
  /** The set that the host has fixed; then there is no search. */
  readonly fixed: number | undefined;
  /** Whether drafts are kept in this browser. */
  readonly keeps: boolean;
  /** After how many days without a change drafts are deleted; undefined for never. */
  readonly expireDays: number | undefined;
  readonly setSearch: SetSearchState;
  readonly start: StartState<Parts>;
  readonly controller: FormView['controller'];
  /** Asks before something is deleted. */
  readonly ask: (question: Question) => void;
}
