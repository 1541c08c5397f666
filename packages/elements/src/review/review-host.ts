/** What a review needs from the form around it. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Draft } from '../form/drafts/draft.js';
import type { FormStep } from '../form/form-state.js';
import type { ReceivedDossier } from '../form/opened-archive.js';
import type { ReviewStage } from '../form/reviews.js';
import type { ReviewTools } from './review-tools.js';

export interface ReviewHost {
  readonly tools: ReviewTools;
  /** The stage and name that the page gives. */
  readonly settings: () => {
    readonly stage: ReviewStage;
    readonly reviewer: string | undefined;
    readonly keeps: boolean;
  };
  readonly drafts: () => readonly Draft[];
  readonly changeSheet: (step: FormStep) => void;
  /** The sheet as it stands now. */
  readonly assessment: () => Assessment | undefined;
  /** Notifies the page that the sheet goes back to its producer. */
  readonly emitReturn: () => void;
  /** Resolves once the sheet is open, or the person has read why not. */
  readonly openFile: (file: File) => Promise<void>;
  readonly resumeDraft: (draft: Draft) => void;
  readonly leaveSheet: () => void;
  readonly jumpToCriterion: (criterion: string) => void;
  /** Leads to the dossier of the sheet. */
  readonly openDossier: () => void;
  readonly undecidedAt: (criterion: string) => unknown;
  /** The dossier that the sheet came in; undefined for a sheet that came alone. */
  readonly archive: () => ReceivedDossier | undefined;
  /** Gives the person a file. */
  readonly saveFile: (name: string, json: string) => void;
  readonly requestUpdate: () => void;
}
