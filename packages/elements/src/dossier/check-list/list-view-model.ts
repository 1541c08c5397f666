/** What the parts of the check-list need. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Dossier } from '@ocop-kit/engine/dossier';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { DossierTools } from '../dossier-tools.js';
import type { DossierPage } from '../pages/page-list.js';
import type { PageTexts } from '../pages/page-texts.js';
import type { DossierDocuments } from '../documents/dossier-documents.js';
import type { Attachments } from './attachments.js';
import type { ListTexts } from './list-texts.js';

export interface ListView {
  readonly tools: DossierTools;
  readonly texts: ListTexts;
  readonly pageTexts: PageTexts;
  readonly set: CriteriaSet;
  readonly assessment: Assessment;
  readonly dossier: Dossier;
  readonly pages: readonly DossierPage[];
  /** What was done last. */
  readonly notice: string;
  readonly files: Attachments;
  readonly documents: DossierDocuments;
  /** File types to offer. */
  readonly accept: string;
  /** Whether files may be kept on this device. */
  readonly keeps: boolean;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
  readonly openPage: (page: number) => void;
  /** Leads through the pages that still ask something; undefined where none does. */
  readonly fill: (() => void) | undefined;
  readonly leave: (() => void) | undefined;
}
