import { listScoredCriteria } from '@ocop-kit/engine';
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { Assessment, FormTemplate } from '@ocop-kit/engine/schema';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { afterPaint } from '../../shared/after-paint.js';
import { button } from '../../shared/templates/button.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { FormAssociatedElement } from '../../shared/form-associated-element.js';
import { ProgressiveRender } from '../../shared/controllers/progressive-render.js';
import { defaultPackId, toCustomPacks, type CustomPacks } from '../../rules/pack-id.js';
import { NarrowScreenController } from '../../shared/controllers/narrow-screen.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { starStyles } from '../../shared/styles/star-styles.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { tokens } from '../../shared/styles/tokens.js';
import { unitMessage } from '../../rules/unit.js';
import {
  createTranslate,
  addedMessages,
  englishMessages,
  type Messages,
} from '../../shared/i18n/messages.js';
import { litTemplates } from '../../shared/templates/lit-templates.js';
import { fetchConditionWords } from './condition-words.js';
import type { Question } from './confirm-dialog.js';
import { ServedForm } from './served-form.js';
import { renderErrorSummary } from './error-summary.js';
import type { FormHost, FormSettings } from '../../form/contract.js';
import { readExpireDays } from '../../form/expire-drafts.js';
import { FormController } from '../../form/form-controller.js';
import type { MigrationController } from '../../migration/migration-controller.js';
import { renderSheet } from './sheet-view.js';
import { TapAdvance } from './tap-advance.js';
import { FormFocus } from './form-focus.js';
import { HistoryDoor } from './history-door.js';
import { isPageDone } from '../../form/page-done.js';
import { barInViewStyles } from '../../shared/styles/bar-in-view-styles.js';
import type { CodeReport } from './code-report.js';
import { flowStyles } from './flow.styles.js';
import { evaluateWithoutTrial, evaluate, type Evaluation } from '../../form/evaluation.js';
import { formStyles } from './ocop-self-assessment.styles.js';
import { evaluationText } from './evaluation-text.js';
import { ResultAnnouncer } from './result-announcer.js';
import { ReviewDoor } from './review-door.js';
import type { ReviewStage } from '../../form/reviews.js';
import { StartState } from './start-state.js';
import { renderUnsaved } from './unsaved-notice.js';
import type * as Deferred from './deferred.js';
import type { FormView } from './form-view.js';
import type { FormMessageKey } from './message-key.js';
import { FORM_MESSAGES } from './messages.vi.js';

const TAG = 'ocop-self-assessment';

/**
 * The self-assessment form. A producer chooses a criteria set and answers its criteria, with the result always in view and the draft kept on
 * the device. It fetches nothing but its own modules and uploads nothing.
 *
 * @element ocop-self-assessment
 * @fires ocop-change - `{ assessment, result }`, after every answer
 * @fires ocop-complete - `{ assessment, result }`, when the result is opened and everything is answered
 * @fires ocop-return - `{ assessment, result }`, when a reviewer sends the sheet back with remarks
 * @fires ocop-draft-saved - `{ id }`
 * @fires ocop-packed - `{ name, file, assessment }`, when a dossier was packed
 * @fires ocop-evidence - `{ criterion, evidence, file }`; `file` is null when evidence is removed
 * @fires ocop-error - `{ message }`
 */
export class OcopSelfAssessment extends FormAssociatedElement {
  static override styles = [tokens, controlStyles, starStyles, formStyles, barInViewStyles, flowStyles];
  static override properties: PropertyDeclarations = {
    ...FormAssociatedElement.properties,
    pack: { type: String },
    packs: { attribute: false },
    rules: { attribute: false },
    forms: { attribute: false },
    set: { type: Number },
    mode: { type: String },
    stage: { type: String },
    reviewer: { type: String },
    layout: { type: String },
    storage: { type: String },
    draftsExpire: { type: Number, attribute: 'drafts-expire' },
    maxFiles: { type: Number, attribute: 'max-files' },
    maxMegabytes: { type: Number, attribute: 'max-megabytes' },
    accept: { type: String },
    history: { type: String },
    question: { state: true },
    copied: { state: true },
    isStandingOpen: { state: true },
  };

  /** The id of the pack; defaults to the first of `packs`, else to the decision in force. */
  declare pack: string | undefined;
  /**
   * Custom packs (`Pack`), offered before the published ones, and overlays (`Overlay`) over one of them or over a published pack. They may be
   * unchecked JSON: they are checked here, and what cannot be used is reported by `ocop-error`.
   */
  declare packs: CustomPacks | undefined;
  /** What dossiers of your own packs consist of, as `parseDossierRules` gives it; defaults to the rules of published decisions. */
  declare rules: readonly DossierRules[] | undefined;
  /** By the id of a pack: templates of its printed forms, as `parseFormTemplate` gives them. */
  declare forms: Readonly<Record<string, readonly FormTemplate[]>> | undefined;
  /** Fixes the criteria set; without it, the person chooses one. */
  declare set: number | undefined;
  /** `review` for officials: a sheet that somebody else filled in is read, decided on and returned with remarks. */
  declare mode: 'review' | undefined;
  /** In a review: who reviews; `commune` (default), `province` or `centre`. */
  declare stage: ReviewStage | undefined;
  /** In a review: the name of whoever reviews; without it, the person types it. */
  declare reviewer: string | undefined;
  /** One criterion at a time, or all on one page; defaults by the width of the screen. */
  declare layout: 'steps' | 'all' | undefined;
  /** `browser` (default) keeps drafts on the device; `none` leaves keeping them to the host. */
  declare storage: 'browser' | 'none' | undefined;
  /** Deletes drafts that haven't been changed for so many whole days, 1 to 3650, when the form is opened: for shared computers. */
  declare draftsExpire: number | undefined;
  /** How many files may be attached to one criterion; defaults to 10. */
  declare maxFiles: number;
  /** The maximum size of a file in megabytes; defaults to 20. */
  declare maxMegabytes: number;
  /** File types to accept, in the format of an input's `accept` attribute. */
  declare accept: string;
  /** `off` leaves the browser's Back and Forward to a host that routes; otherwise they step through the form, with the address unchanged. */
  declare history: 'off' | undefined;

  declare protected question: Question | undefined;
  declare protected copied: CodeReport | undefined;
  declare protected isStandingOpen: boolean;

  readonly #narrow = new NarrowScreenController(this);
  readonly #served = new ServedForm(this);
  readonly #progressive = new ProgressiveRender<Evaluation | undefined>(this, (evaluation) => {
    if (evaluation) this.#controller.deferred?.nextStarOf(evaluation);
  });
  readonly #focus = new FormFocus(this, () => {
    this.#progressive.finish();
  });
  readonly #host: FormHost<typeof Deferred, MigrationController> = {
    target: this,
    t: (key, values) => this.#t(key, values),
    arrive: (at) => {
      this.isStandingOpen = false;
      this.#focus.arrive(at);
    },
    painted: () => new Promise(afterPaint),
    requestUpdate: () => {
      this.requestUpdate();
    },
    settings: () => this.#settings(),
    loadDrafts: () => import('../../form/drafts/draft-part.js'),
    loadDeferred: () => import('./deferred.js'),
    loadMigration: async () => {
      const { default: createController } = await import('../../migration/migration-controller.js');
      return createController(this.#controller, this.#host);
    },
    openArchive: async (file) =>
      (await this.#host.loadDeferred()).openArchive(this, this.#controller, this.#host, file),
  };
  readonly #controller: FormController<typeof Deferred, MigrationController> = new FormController(this.#host);
  readonly #review = new ReviewDoor(this.#controller, {
    isReview: () => this.mode === 'review',
    archive: () => this.#controller.deferred?.openedArchive(this.#controller),
    failed: () => this.#t('failed'),
    settings: () => ({
      stage: this.stage ?? 'commune',
      reviewer: this.reviewer,
      keeps: this.storage !== 'none',
    }),
    undecidedAt: (criterion) => {
      const view = this.#view();
      return view && this.#controller.deferred?.renderUndecidedAt(view, criterion);
    },
    root: () => this.shadowRoot,
    requestUpdate: () => {
      this.requestUpdate();
    },
  });
  readonly #tapAdvance = new TapAdvance(this, {
    isDone: () => {
      const { state } = this.#controller;
      return state !== undefined && this.#layoutNow() === 'steps' && this.#isFolded() && isPageDone(state);
    },
    goForward: () => {
      this.#controller.pages.goForward();
    },
    keeps: () => this.#settings().keeps,
  });
  readonly #start = new StartState({
    controller: this.#controller,
    settings: () => this.#settings(),
    requestUpdate: () => {
      this.requestUpdate();
    },
    arrive: (at) => {
      // Enter in the search is an act, too, though no click.
      this.#focus.isLed = true;
      this.#host.arrive(at);
    },
    failed: () => this.#t('failed-parts'),
    loadPage: async () => {
      const page = await import('./start-page.js');
      const setSearch = new page.SetSearchState(this, () => ({
        ...this.#settings(),
        customPacks: this.#controller.customPacks,
      }));
      return { page, setSearch };
    },
    loadParts: () => import('./start-parts.js'),
  });
  readonly #history = new HistoryDoor(this, {
    controller: this.#controller,
    settings: () => this.#settings(),
    isOn: () => this.history !== 'off' && this.mode !== 'review',
    isLed: () => this.#focus.isLed,
    layout: () => this.#layoutNow(),
    fixedSet: () => this.set,
    start: () => this.#start.location,
    openStart: (location) => this.#start.open(location),
    isCovered: () => this.isStandingOpen || this.question !== undefined,
    closeDialogs: () => {
      this.isStandingOpen = false;
      this.question = undefined;
    },
  });
  readonly #announcer = new ResultAnnouncer(this, () => {
    const view = this.#view();
    // Another language is another way to say it, and nothing has changed.
    return view && { sheet: `${view.state.draft.id} ${view.lang}`, text: evaluationText(view) };
  });
  /** Whether the bars are kept in view on pages that let nothing stick; what does that comes with the deferred parts. */
  #isKeptInView = false;
  /** Once, after the form of a server was taken over. */
  #arriving: (() => Promise<void>) | undefined;
  /** What the browser restored; the page may set its pack later. */
  #restored: Assessment | undefined;

  /** The last translation, and what it was made of. */
  #translation: { readonly from: readonly unknown[]; readonly t: FormView['t'] } | undefined;

  constructor() {
    super();
    this.packs = [];
    this.maxFiles = 10;
    this.maxMegabytes = 20;
    this.accept = 'image/*,.pdf,.doc,.docx,.xls,.xlsx';
    this.isStandingOpen = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#controller.open().then(() => {
      void this.#history.restore();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#controller.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { set } = this;
    const { pack, packs } = this.#settings();
    const controller = this.#controller;
    const other = changed.has('packs') || changed.has('pack');
    if (other) {
      if (this.#start.setSearch) this.#start.setSearch.found = [];
      this.#start.reset();
    }
    if (other || changed.has('set')) this.#focus.isLed = false;
    if (changed.has('packs') && (controller.customPacks || packs.length > 0))
      void controller.applyCustomPacks();
    if (
      (other || changed.has('set')) &&
      set !== undefined &&
      this.mode !== 'review' &&
      !controller.hasOpen(pack, set)
    )
      void controller.openFixedSet(set, () => this.#served.hasAnswers);
    if (changed.has('draftsExpire')) controller.checkExpiry(this.draftsExpire);
    if (changed.has('packs') && this.#restored && !controller.state) void this.open(this.#restored);
    if (this.#isAtStart()) void this.#start.openPage();
    void controller.followLanguage();
    void this.#start.followLanguage();
    if (controller.deferred && !this.#isKeptInView) {
      controller.deferred.keepInView(this);
      this.#isKeptInView = true;
    }
    this.#takeOver();
    super.willUpdate(changed);
  }

  /** Draws in place of what a server has written, as soon as it can draw the same. */
  #takeOver(): void {
    const { state, deferred, isOpeningFixedSet, errors } = this.#controller;
    const { markup } = this.#served;
    if (!markup) return;
    if (state && deferred && markup instanceof HTMLFormElement) {
      const { step, isBelow, arrive } = deferred.takeOver(markup, state);
      this.#served.remove();
      if (step(state, new Date()) !== state) this.#controller.changeSheet(step);
      this.#arriving = async () => {
        if (isBelow) {
          this.#progressive.finish();
          this.requestUpdate();
          await this.updateComplete;
        }
        await arrive(this.renderRoot);
      };
    }
    // The choice of a set, or of a draft; a form that cannot be loaded stays, as it works without scripts, too.
    else if (!state && !isOpeningFixedSet && this.#start.page && !errors.current) this.#served.remove();
  }

  /** The update is complete once the last criterion is rendered. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (this.#isAtStart()) await this.#start.openPage();
    await this.#progressive.complete();
    return super.getUpdateComplete();
  }

  protected override updated(): void {
    void this.#arriving?.();
    this.#arriving = undefined;
    const { pack, packs } = this.#settings();
    const { shadowRoot } = this;
    const { customPacks, deferred } = this.#controller;
    const { page, parts } = this.#start;
    for (const fetched of [deferred, page, parts])
      if (shadowRoot && fetched) adoptStyles(shadowRoot, fetched.styles);
    if (shadowRoot) customPacks?.applyTheme(shadowRoot, packs, pack);
    const asked = this.renderRoot.querySelector('dialog');
    if (asked && !asked.open) asked.showModal();
    if (this.#controller.state) fetchConditionWords();
    // Behind the first paint of the page, so that search and tiles don't wait.
    if (page && this.#isAtStart()) void this.#start.prepare();
  }

  /** The assessment, without trial picks; undefined until a criteria set is chosen. */
  get assessment(): Assessment | undefined {
    return this.#controller.state?.draft.assessment;
  }

  /** Opens an assessment that the host has kept; `ocop-error` reports one that cannot be opened. */
  async open(assessment: Assessment): Promise<void> {
    this.#focus.isLed = false;
    await this.#controller.openFromOutside((deferred, load) => deferred.readAssessment(assessment, load));
  }

  protected override formValue(): string | null {
    const { state } = this.#controller;
    return state ? JSON.stringify(state.draft.assessment) : null;
  }

  protected override describeMissing(): string | null {
    const { state } = this.#controller;
    if (!state) return this.#t('required-begin');
    if (this.mode === 'review') return null;
    const { unanswered } = evaluateWithoutTrial(state).result;
    return unanswered.length === 0 ? null : this.#t('required', { count: unanswered.length });
  }

  /** Our error summary says more than the browser's own validation bubble. */
  protected override showMissing(): void {
    this.#focus.isLed = true;
    this.#controller.pages.finish();
  }

  formResetCallback(): void {
    this.#focus.isLed = false;
    if (this.set === undefined) this.#controller.leaveSheet();
    else void this.#controller.startSheet(this.set);
  }

  formStateRestoreCallback(state: string): void {
    this.#restored = JSON.parse(state) as Assessment;
    void this.open(this.#restored);
  }

  override render(): TemplateResult {
    const { question } = this;
    const controller = this.#controller;
    const { state } = controller;
    const errors = controller.errors.current;
    if (this.#served.markup && !errors) return html``;
    const isReview = this.mode === 'review';
    const long = !isReview && state && state.stage !== 'result' && this.#layoutNow() === 'all';
    this.#progressive.show(long ? listScoredCriteria(state.set).length : 0, state && evaluate(state));
    const view = this.#view();
    return html`${
        question &&
        this.#start.parts?.renderDialog(question, () => {
          this.question = undefined;
        })
      }
      ${
        view && this.isStandingOpen
          ? controller.deferred?.renderStandingSheet(view, () => (this.isStandingOpen = false))
          : nothing
      }
      <p class="unseen" role="status">${this.#announcer.text}</p>
      ${this.storage === 'none' ? nothing : renderUnsaved(this.#t, controller)}
      ${
        errors
          ? renderErrorSummary(
              this.#t(errors.title, { count: errors.list.length }),
              errors.list,
              (criterion) => {
                controller.pages.jumpTo(criterion);
              },
              errors.title === 'missing'
                ? button(this.#t('see-result'), () => {
                    controller.pages.goTo('result');
                  })
                : this.#isLacking()
                  ? button(this.#t('retry'), () => {
                      if (controller.state) controller.retry();
                      else this.#start.retryPage();
                    })
                  : nothing,
            )
          : nothing
      }
      ${controller.migration?.render(html, button)}
      ${view && [controller.deferred?.renderGone(view), controller.deferred?.renderUndecidedElsewhere(view)]}
      ${
        isReview
          ? this.#reviewPage(view)
          : view
            ? html`${view.review?.renderNotice(view.state, view.lang)}${this.#sheet(view)}`
            : controller.isOpeningFixedSet || this.#served.markup
              ? nothing
              : [this.#chooser(), this.#layerInfo()]
      }`;
  }

  #sheet(view: FormView): unknown {
    return renderSheet(view, {
      openStanding: () => (this.isStandingOpen = true),
      goBack: () => {
        this.#history.goBack();
      },
      copied: this.copied,
      noteCopied: (copied) => (this.copied = copied),
      layerInfo: () => this.#layerInfo(),
    });
  }

  #reviewPage(view: FormView | undefined): unknown {
    const { part } = this.#review;
    if (!view) return part?.renderStart(this.language.lang);
    return part?.renderSheet({
      state: view.state,
      result: view.evaluation.result,
      lang: view.lang,
      disabled: view.disabled,
    });
  }

  /** What the page's layers say about themselves: issuer, dates, contacts. */
  #layerInfo(): unknown {
    const { customPacks, state } = this.#controller;
    const { pack, packs, lang } = this.#settings();
    return customPacks?.renderInfo(litTemplates, packs, pack, state?.set, lang);
  }

  #view(): FormView | undefined {
    const controller = this.#controller;
    const { state } = controller;
    return (
      state && {
        element: this,
        state,
        evaluation: evaluate(state),
        lang: this.language.lang,
        t: this.#translate(),
        localizedText: createLocalizedText(state.set.pack, this.language.lang),
        theme: this.theme,
        disabled: this.isDisabled || this.readonly,
        layout: this.#layoutNow(),
        accept: this.accept,
        tapAdvance: this.#tapAdvance,
        drawn: this.#progressive.renderedCount,
        behind: this.#progressive.deferredValue,
        controller,
        review: this.#review.part,
      }
    );
  }

  #chooser(): TemplateResult | typeof nothing {
    const { page, setSearch } = this.#start;
    if (!page || !setSearch) return nothing;
    const { pack, lang, keeps, expireDays } = this.#settings();
    return page.renderSetChooser({
      t: this.#translate(),
      lang,
      pack,
      fixed: this.set,
      keeps,
      expireDays,
      setSearch,
      start: this.#start,
      controller: this.#controller,
      ask: (question) => (this.question = question),
    });
  }

  readonly #t: FormView['t'] = (key, values) => this.#translate()(key, values);

  #translate(): FormView['t'] {
    const { lang } = this.language;
    const { state, deferred } = this.#controller;
    const set = state?.set;
    // No message of a deferred part is needed before that part has loaded.
    const { page, parts } = this.#start;
    const words = deferred?.messages ?? FORM_MESSAGES;
    const start = state ? [] : [page?.messages, parts?.messages];
    const from = [
      words,
      ...start,
      lang,
      set?.pack,
      addedMessages(TAG, lang),
      lang === 'vi' || englishMessages(TAG),
    ];
    // The same for the same words: what is drawn by it need not be drawn again.
    if (!this.#translation?.from.every((value, i) => value === from[i])) {
      const vi = Object.assign({}, words, ...start) as Messages<FormMessageKey>;
      const t = createTranslate(TAG, { vi }, lang, set && unitMessage(set.pack, lang));
      this.#translation = { from, t };
    }
    return this.#translation.t;
  }

  #settings(): FormSettings {
    const packs = toCustomPacks(this.packs);
    return {
      pack: this.pack ?? defaultPackId(packs),
      packs,
      keeps: this.storage !== 'none',
      expireDays: readExpireDays(this.draftsExpire),
      lang: this.language.lang,
      limits: { files: this.maxFiles, megabytes: this.maxMegabytes, accept: this.accept },
    };
  }

  #layoutNow(): 'steps' | 'all' {
    return this.layout ?? (this.#narrow.isNarrow ? 'steps' : 'all');
  }

  /** Whether what the open page consists of could not be fetched. */
  #isLacking(): boolean {
    const { state, deferred } = this.#controller;
    if (!state) return this.#start.hasFailed;
    return !deferred && (state.stage === 'result' || state.stage === 'interval');
  }

  /** Whether the first page is to be shown: there is no sheet, and none is being opened. */
  #isAtStart(): boolean {
    const { state, isOpeningFixedSet } = this.#controller;
    return !state && !isOpeningFixedSet && this.mode !== 'review';
  }

  /** Whether no evidence or note of the question is open: there is more to do on this page then. */
  #isFolded(): boolean {
    return !this.renderRoot.querySelector('ocop-criterion')?.isUnfolded;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-self-assessment': OcopSelfAssessment;
  }
}
