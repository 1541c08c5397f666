/** What the browser's Back and Forward mean to the form: which page is open, and how another is opened. */
import type { ReactiveControllerHost } from 'lit';
import type { DeferredForm, FormMigration, FormSettings } from '../../form/contract.js';
import type { Draft } from '../../form/drafts/draft.js';
import type { FormController } from '../../form/form-controller.js';
import { pageBefore, type FormPage } from '../../form/form-pages.js';
import { BackSteps, type FormLocation } from './back-steps.js';
import type { StartLocation } from './start-state.js';

export interface FormHistoryHost<Deferred extends DeferredForm, Migration extends FormMigration> {
  readonly controller: FormController<Deferred, Migration>;
  readonly settings: () => FormSettings;
  readonly isOn: () => boolean;
  readonly isLed: () => boolean;
  readonly layout: () => 'steps' | 'all';
  /** The set that the page has fixed: no other sheet is opened. */
  readonly fixedSet: () => number | undefined;
  /** What of the start is open: an industry's list, the card of a set, or neither. */
  readonly start: () => StartLocation;
  readonly openStart: (location: StartLocation) => Promise<void>;
  /** Whether a dialog is open. */
  readonly isCovered: () => boolean;
  readonly closeDialogs: () => void;
}

export class FormHistory<Deferred extends DeferredForm, Migration extends FormMigration> {
  readonly #steps: BackSteps;

  /** @param first what was open before this was fetched */
  constructor(
    element: ReactiveControllerHost & HTMLElement,
    private readonly host: FormHistoryHost<Deferred, Migration>,
    first?: FormLocation,
  ) {
    this.#steps = new BackSteps(element, {
      name: () => element.id || `form-${listForms().indexOf(element)}`,
      isOn: host.isOn,
      isLed: host.isLed,
      location: () => this.#locate(),
      open: (location) => this.#open(location),
    });
    this.#steps.begin(first && { ...first, page: first.page && this.#normalize(first.page) });
  }

  /** After a reload, opens the page that was open. */
  restore(): void {
    const { controller, fixedSet } = this.host;
    const { state } = controller;
    // A sheet that the page has begun by itself gives way, as long as nothing is answered in it.
    const isOwn = fixedSet() !== undefined && Object.keys(state?.draft.assessment.picks ?? {}).length === 0;
    if (!state || isOwn) this.#steps.restore();
  }

  /** The page before this one, by the browser where that leads there. */
  goBack(): void {
    const { controller } = this.host;
    const { state } = controller;
    const page = state && pageBefore(state.set, state);
    if (!page) return;
    this.#steps.goBack({ draft: state.draft.id, page: this.#normalize(page) }, () => {
      controller.pages.goBack();
    });
  }

  #locate(): FormLocation | undefined {
    const { controller, start, isCovered, settings } = this.host;
    const { state } = controller;
    if (controller.isOpeningFixedSet) return undefined;
    if (!state) return { draft: null, ...start(), isCovered: isCovered() };
    const { draft, stage, position } = state;
    if (!settings().keeps) unkeptSheets.set(draft.id, draft);
    return { draft: draft.id, page: this.#normalize({ stage, position }), isCovered: isCovered() };
  }

  /** All questions on one page are one page, and so is the result wherever it was opened from. */
  #normalize({ stage, position }: FormPage): FormPage {
    if (stage === 'result') return { stage, position: 0 };
    if (stage === 'dossier') return { stage, position };
    return this.host.layout() === 'all' ? { stage: 'questions', position: 0 } : { stage, position };
  }

  #open({ draft, page, set, group }: FormLocation): Promise<void> | undefined {
    const { controller, closeDialogs, fixedSet, layout, openStart, settings } = this.host;
    const { state } = controller;
    closeDialogs();
    if (draft === null) {
      if (state) controller.leaveSheet();
      return openStart({ set, group });
    }
    if (state?.draft.id === draft) {
      const isKept = page?.stage === 'result' || (page?.stage !== 'dossier' && layout() === 'all');
      if (page) controller.pages.goTo(page.stage, isKept ? undefined : page.position);
      return Promise.resolve();
    }
    const fixed = fixedSet();
    const sheets = settings().keeps ? controller.draftList : [...unkeptSheets.values()];
    const known = sheets.find(
      ({ id, assessment }) => id === draft && (fixed === undefined || assessment.set === fixed),
    );
    return known && controller.resumeDraft({ ...known, ...(page && { page }) });
  }
}

/** The sheets of forms that keep no drafts, for as long as the page is open: its own router may draw such a form anew. */
const unkeptSheets = new Map<string, Draft>();

const listForms = (): readonly Element[] => [...document.querySelectorAll('ocop-self-assessment')];
