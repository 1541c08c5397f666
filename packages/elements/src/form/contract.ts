/** What the form's logic needs from the element that renders it. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { CustomPacks } from '../rules/pack-id.js';
import type { ScrollTarget } from '../shared/scroll-into-view.js';
import type * as DeferredModule from './deferred-form.js';
import type * as DraftPart from './drafts/draft-part.js';
import type { Draft } from './drafts/draft.js';
import type { EvidenceLimits } from './evidence-files.js';
import type { TranslateForm } from './form-message.js';
import type { OpenArchive } from './opened-archive.js';

/** The deferred parts of the form, fetched after the first paint. */
export type DeferredForm = typeof DeferredModule;

/** Takes care of sheets that were made under another decision than the form's. */
export interface FormMigration {
  /** @throws {Error} with a localized message, for a set that can only be read */
  refuse(set: CriteriaSet): never;
  /**
   * A draft is about to be shown.
   * @returns whether that is taken care of: it was migrated, or nobody wants it after all
   */
  takesOver(draft: Draft): Promise<boolean>;
}

export interface FormSettings {
  readonly pack: string;
  readonly packs: CustomPacks;
  /** Whether drafts are kept in this browser. */
  readonly keeps: boolean;
  /** After how many days without a change drafts are deleted; undefined for never. */
  readonly expireDays?: number | undefined;
  readonly lang: string;
  readonly limits: EvidenceLimits;
}

export interface FormHost<
  Deferred extends DeferredForm = DeferredForm,
  Migration extends FormMigration = FormMigration,
> {
  /** The target on which events are dispatched. */
  readonly target: EventTarget;
  readonly t: TranslateForm;
  readonly requestUpdate: () => void;
  /** Brings what was just drawn into view, and the focus there. */
  readonly arrive: (at: ScrollTarget) => void;
  /** Resolves once what was requested is painted, however much follows. */
  readonly painted: () => Promise<unknown>;
  /** The current settings of the page. */
  readonly settings: () => FormSettings;
  /** What keeps drafts. */
  readonly loadDrafts: () => Promise<typeof DraftPart>;
  readonly loadDeferred: () => Promise<Deferred>;
  readonly loadMigration: () => Promise<Migration>;
  readonly openArchive: OpenArchive;
}
