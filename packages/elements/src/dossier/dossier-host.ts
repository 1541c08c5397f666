/** What a dossier needs from whoever shows it: the form, or an element of its own. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { Assessment, Evidence, FormTemplate } from '@ocop-kit/engine/schema';
import type { FileStore } from '../files/file-store.js';
import type { EvidenceDetail, PackedDetail } from '../form/events.js';
import type { FormState, FormStep } from '../form/form-state.js';
import type { DossierTools } from './dossier-tools.js';

/** How files are taken: checked one by one against what is attached, described, and held. */
export interface TakeFiles {
  readonly attached: () => readonly Evidence[];
  readonly take: (evidence: Evidence, file: File) => void;
}

/** What a programme brings itself; without it, what `@ocop-kit/rules` has for its pack, else the general forms. */
export interface OwnDossier {
  readonly rules?: DossierRules | undefined;
  readonly forms?: readonly FormTemplate[] | undefined;
}

export interface DossierHost {
  readonly tools: DossierTools;
  readonly state: () => FormState | undefined;
  readonly changeSheet: (step: FormStep) => void;
  /** Opens a page by its number; 0 is the check-list. */
  readonly goTo: (page: number) => void;
  /** Leaves the dossier; undefined where it stands by itself. */
  readonly leave: (() => void) | undefined;
  /** Today, `YYYY-MM-DD`: papers expire. */
  readonly today: () => string;
  /** Whether what is typed is kept on this device. */
  readonly keeps: () => boolean;
  /** File types to offer, as an input's `accept` has them. */
  readonly accept: () => string;
  /** The entity of the latest other sheet of this device. */
  readonly lastEntity: () => Assessment['entity'] | undefined;
  /** The set of the sheet in every language that it has: printed forms are in the pack's own. */
  readonly loadWholeSet: (set: {
    readonly pack: { readonly id: string };
    readonly no: number;
  }) => Promise<CriteriaSet | undefined>;
  readonly own: (set: Pick<CriteriaSet, 'pack'>) => OwnDossier;
  readonly loadFiles: () => Promise<FileStore>;
  /** @returns why files were refused, in words */
  readonly attachFiles: (files: readonly File[], options: TakeFiles) => Promise<readonly string[]>;
  readonly emitEvidence: (detail: EvidenceDetail) => void;
  readonly emitPacked: (detail: PackedDetail) => void;
  /** Draws again; resolves once that is done. */
  readonly requestUpdate: () => Promise<unknown>;
  /** Draws again, and leads the focus to what a selector finds. */
  readonly focus: (selector: string) => Promise<void>;
}
