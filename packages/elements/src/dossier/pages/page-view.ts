/** What the parts of a page need: the sheet, what the page remembers, and what changes either. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FieldPath, FieldValue } from '../../form/dossier-fields.js';
import type { DossierTools } from '../dossier-tools.js';
import type { CommuneFinder } from './commune-finder.js';
import type { PageField } from './page-list.js';
import type { PageState } from './page-state.js';
import type { PageTexts } from './page-texts.js';

export interface PageView {
  readonly tools: DossierTools;
  readonly texts: PageTexts;
  readonly set: CriteriaSet;
  readonly assessment: Assessment;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
  readonly state: PageState;
  readonly communes: CommuneFinder;
  /** The printed papers that may be ticked, with the ones that are attached. */
  readonly papers: readonly PagePaper[];
  readonly write: (values: Readonly<Partial<Record<FieldPath, FieldValue>>>) => void;
  readonly type: (field: PageField, text: string) => void;
  readonly leave: (field: PageField) => void;
  /** Something that the sheet does not hold has changed. */
  readonly redraw: () => void;
  /** Draws anew, and leads the focus on where what had it goes. */
  readonly focus: (selector: string) => void;
}

/** A paper of the report that a person ticks. */
export interface PagePaper {
  readonly id: string;
  readonly title: string;
  readonly isAttached: boolean;
}
