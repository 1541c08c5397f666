/** What the first page of the form shows, and what a person can do there. */
import type { Draft } from '../../form/drafts/draft.js';
import type { SetChoice, SetGroup } from '../../rules/set-choice.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { FormMessageKey } from './message-key.js';

export interface ChooserView {
  readonly t: Translate<FormMessageKey>;
  readonly words: string;
  readonly found: readonly SetChoice[];
  /** All sets to choose from; empty if the pack isn't available. */
  readonly groups: () => readonly SetGroup[];
  /** The language of the choices. */
  readonly language: string;
  /** The hint below the search and the heading above the groups. */
  readonly hint: string;
  readonly browse: string;
  /** The set that the host has fixed; then there is no search. */
  readonly fixed: number | undefined;
  readonly drafts: readonly Draft[];
  readonly search: (words: string) => void;
  readonly begin: (set: number) => void;
  readonly resume: (draft: Draft) => void;
  /** Without an argument, deletes all drafts. */
  readonly remove: (draft?: Draft) => void;
  readonly open: (file: File) => void;
  readonly openCode: (pasted: string) => void;
}
