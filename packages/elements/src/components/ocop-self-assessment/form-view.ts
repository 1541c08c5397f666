/** Everything the parts of the form need: its state, messages, and the controller that changes it. */
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { Assessment, Condition, FormTemplate } from '@ocop-kit/engine/schema';
import type { ReactiveControllerHost } from 'lit';
import type { ColorScheme } from '../../shared/element.js';
import type { LocalizedText } from '../../shared/i18n/localized-text.js';
import type { Translate } from '../../shared/i18n/messages.js';
import type { UnreadableDraft } from '../../form/drafts/draft-store.js';
import type { CustomPacks } from '../../rules/pack-id.js';
import type { FormState } from '../../form/form-state.js';
import type { DeferredForm } from '../../form/contract.js';
import type { FormController } from '../../form/form-controller.js';
import type { MigrationController } from '../../migration/migration-controller.js';
import type { ReviewPart } from '../../review/review-part.js';
import type { Evaluation } from '../../form/evaluation.js';
import type { ActionReport, CodeReport } from './code-report.js';
import type { FormMessageKey } from './message-key.js';
import type { TapAdvance } from './tap-advance.js';

/** The form itself, as parts see it that are fetched when somebody needs them. */
export interface FormElement extends ReactiveControllerHost, HTMLElement {
  readonly storage: 'browser' | 'none' | undefined;
  readonly packs: CustomPacks | undefined;
  readonly rules: readonly DossierRules[] | undefined;
  readonly forms: Readonly<Record<string, readonly FormTemplate[]>> | undefined;
  readonly maxFiles: number;
  readonly maxMegabytes: number;
  readonly accept: string;
}

export interface FormView {
  readonly element: FormElement;
  readonly state: FormState;
  readonly evaluation: Evaluation;
  readonly lang: string;
  readonly t: Translate<FormMessageKey>;
  /** Renders the pack's own texts, marked with their language. */
  readonly localizedText: LocalizedText;
  readonly theme: ColorScheme | undefined;
  readonly disabled: boolean;
  /** One criterion at a time, or all on one page. */
  readonly layout: 'steps' | 'all';
  /** How many criteria are rendered so far, when all are on one page. */
  readonly drawn: number;
  /** The evaluation that the expensive parts show: the last one whose answers have been painted. */
  readonly behind: Evaluation | undefined;
  /** What officials remarked; undefined for a sheet that nobody reviewed. */
  readonly review: ReviewPart | undefined;
  /** File types to offer for evidence. */
  readonly accept: string;
  /** Opens the next page after a tap. */
  readonly tapAdvance: TapAdvance;
  readonly controller: FormController<DeferredForm & DeferredViews, MigrationController>;
}

/** What the parts that are drawn at once show of those that come later. */
interface DeferredViews {
  /** @param goBack opens the page before this one, by the browser where that leads there */
  readonly renderDossier: (view: FormView, goBack: () => void) => unknown;
  readonly renderCopied: (view: FormView) => unknown;
  readonly renderConditionLeft: (view: FormView, criterion: string) => unknown;
  readonly renderConsequence: (view: FormView, effect: Condition['effect']) => unknown;
  readonly renderInterval: (view: FormView) => unknown;
  readonly renderResult: (
    view: FormView,
    copied: CodeReport | undefined,
    noteCopied: ActionReport,
    layerInfo: unknown,
  ) => unknown;
  readonly rangeText: (view: FormView) => string;
  readonly saveSheet: (assessment: Assessment) => void;
  readonly renderStanding: (view: FormView, evaluation?: Evaluation) => unknown;
  readonly renderTrial: (view: FormView) => unknown;
  readonly takenText: (view: FormView) => string;
  readonly renderUndecidedLeft: (view: FormView) => unknown;
  readonly renderUnreadable: (
    records: readonly UnreadableDraft[],
    t: Translate<FormMessageKey>,
    remove: (record: UnreadableDraft) => void,
  ) => unknown;
  readonly renderUndecidedAt: (view: FormView, criterion: string) => unknown;
  readonly shortSetName: (set: number, lang: string) => string | undefined;
}
