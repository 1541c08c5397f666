import type { Assessment } from '@ocop-kit/engine/schema';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { FormElement } from '../../shared/form-associated-element.js';
import { GradualController } from '../../shared/controllers/progressive-render.js';
import { firstOf, givenOf, isGiven } from '../../rules/load-set.js';
import type { GivenPacks } from '../../rules/pack-id.js';
import { NarrowController } from '../../shared/controllers/narrow-screen.js';
import { toldIn } from '../../shared/i18n/localized-text.js';
import { tokens } from '../../shared/styles/tokens.js';
import { unitOf } from '../../rules/unit.js';
import { sayIn, type Catalogue } from '../../shared/i18n/messages.js';
import { drawing } from '../../shared/templates/lit-templates.js';
import { dialog, type Question } from './confirm-dialog.js';
import { chooser } from './set-chooser.js';
import { download } from './download.js';
import type { Draft } from '../../form/drafts/draft.js';
import type { Unreadable } from '../../form/drafts/draft-store.js';
import { errorSummary } from './error-summary.js';
import { leafSources } from '../../form/form-state.js';
import { FormWork } from '../../form/form-controller.js';
import { arriveAt, intoView, type Place } from '../../shared/scroll-into-view.js';
import { findInLaw, shelvesOfLaw, type Offer } from '../../rules/set-choice.js';
import { questions } from './questions-page.js';
import { realStandingOf, standingOf, type Standing } from '../../form/evaluation.js';
import { formStyles } from './ocop-self-assessment.styles.js';
import { standingText, summary } from './summary.js';
import type { FormView } from './form-view.js';
import { FORM_WORDS, type FormWord } from './messages.vi.js';

const lawOffers = { shelves: shelvesOfLaw, find: findInLaw };

/** A screen reader hears where the sheet stands once a person pauses. */
const PAUSE = 1_000;

/**
 * A producer assesses a product: chooses the group, answers the criteria with the result always in view, and
 * keeps a draft. Makes no request beyond its own modules and uploads nothing.
 *
 * @element ocop-self-assessment
 * @fires ocop-change - `{ assessment, result }`, after every answer
 * @fires ocop-complete - `{ assessment, result }`, when the result is opened with everything answered
 * @fires ocop-draft-saved - `{ id }`
 * @fires ocop-evidence - `{ criterion, evidence, file }`; `file` is null when evidence is taken off
 * @fires ocop-error - `{ message }`
 */
export class OcopSelfAssessment extends FormElement {
  static override styles = [tokens, controlStyles, formStyles];
  static override properties: PropertyDeclarations = {
    ...FormElement.properties,
    pack: { type: String },
    packs: { attribute: false },
    set: { type: Number },
    layout: { type: String },
    storage: { type: String },
    maxFiles: { type: Number, attribute: 'max-files' },
    maxMegabytes: { type: Number, attribute: 'max-megabytes' },
    accept: { type: String },
    words: { state: true },
    found: { state: true },
    question: { state: true },
    copied: { state: true },
    announcement: { state: true },
  };

  /** The pack, by its id; without it the first of `packs`, else the decision in force. */
  declare pack: string | undefined;
  /**
   * Packs (`Pack`) of the page's own, to choose from before those of `@ocop-kit/rules`, and layers (`Overlay`) over one of
   * them or over the law: as they were read, since they are checked here. What cannot be used is told by `ocop-error`.
   */
  declare packs: GivenPacks | undefined;
  /** Fixes the criteria set; without it the person chooses. */
  declare set: number | undefined;
  /** One criterion at a time, or all of them; without it the width of the screen decides. */
  declare layout: 'steps' | 'all' | undefined;
  /** `browser` (default) keeps drafts on the device, `none` leaves them to the host. */
  declare storage: 'browser' | 'none' | undefined;
  /** Files that may be attached to one criterion; 10 unless said. */
  declare maxFiles: number;
  /** Megabytes a file may have; 20 unless said. */
  declare maxMegabytes: number;
  /** Kinds of files, as the attribute `accept` of an input. */
  declare accept: string;

  declare protected words: string;
  declare protected found: readonly Offer[];
  declare protected question: Question | undefined;
  declare protected copied: string;
  declare protected announcement: string;

  readonly #narrow = new NarrowController(this);
  readonly #gradual = new GradualController<Standing | undefined>(this);
  readonly #work = new FormWork({
    target: this,
    say: (key, values) => this.#say(key, values),
    arrive: (at) => {
      this.#arrive(at);
    },
    drawn: () => this.updateComplete,
    requestUpdate: () => {
      this.requestUpdate();
    },
    settings: () => ({
      pack: this.#packId(),
      packs: givenOf(this.packs),
      keeps: this.storage !== 'none',
      lang: this.language.lang,
      limits: { files: this.maxFiles, megabytes: this.maxMegabytes, accept: this.accept },
    }),
  });
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Whether a person leads: what the page itself shows or resets takes neither the focus nor the view. */
  #led = false;
  /** What the browser brought back; its pack may be given later. */
  #restored: Assessment | undefined;

  constructor() {
    super();
    this.packs = [];
    this.maxFiles = 10;
    this.maxMegabytes = 20;
    this.accept = 'image/*,.pdf,.doc,.docx,.xls,.xlsx';
    this.words = this.copied = this.announcement = '';
    this.found = [];
    this.addEventListener('click', () => (this.#led = true), true);
    this.addEventListener('keyup', this.#uncover);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#work.open();
    this.addEventListener('ocop-change', this.#announceSoon);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#work.close();
    clearTimeout(this.#pause);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { set } = this;
    const work = this.#work;
    const other = changed.has('packs') || changed.has('pack');
    if (other) this.found = [];
    if (other || changed.has('set')) this.#led = false;
    if (changed.has('packs') && (work.given || givenOf(this.packs).length > 0)) void work.provide();
    if ((other || changed.has('set')) && set !== undefined && !work.shows(this.#packId(), set))
      void work.fix(set);
    if (changed.has('packs') && this.#restored && !work.state) void this.open(this.#restored);
    void work.follow();
    super.willUpdate(changed);
  }

  /** Complete is a sheet whose last criterion is drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#gradual.done;
    return complete && !this.isUpdatePending;
  }

  protected override updated(): void {
    this.#work.given?.dress(this.renderRoot as ShadowRoot, givenOf(this.packs), this.#packId());
    const asked = this.renderRoot.querySelector('dialog');
    if (asked && !asked.open) asked.showModal();
  }

  /** The sheet, without what is only tried; undefined until a product is chosen. */
  get assessment(): Assessment | undefined {
    return this.#work.state?.draft.assessment;
  }

  /** Shows an assessment that the host kept; one that cannot be shown is told by `ocop-error`. */
  async open(assessment: Assessment): Promise<void> {
    this.#led = false;
    await this.#work.take((later, load) => later.readAssessment(assessment, load));
  }

  protected override formValue(): string | null {
    const { state } = this.#work;
    return state ? JSON.stringify(state.draft.assessment) : null;
  }

  protected override whatIsMissing(): string | null {
    const { state } = this.#work;
    if (!state) return this.#say('required-begin');
    const { unanswered } = realStandingOf(state).result;
    return unanswered.length === 0 ? null : this.#say('required', { count: unanswered.length });
  }

  /** The list of what is missing says more than the browser's bubble. */
  protected override showMissing(): void {
    this.#led = true;
    this.#work.finish();
  }

  formResetCallback(): void {
    this.#led = false;
    if (this.set === undefined) this.#work.leave();
    else void this.#work.start(this.set);
  }

  formStateRestoreCallback(state: string): void {
    this.#restored = JSON.parse(state) as Assessment;
    void this.open(this.#restored);
  }

  override render(): TemplateResult {
    const { question } = this;
    const work = this.#work;
    const { errors } = work;
    const { state } = work;
    const long = state?.stage === 'questions' && this.#layoutNow() === 'all';
    this.#gradual.show(long ? leafSources(state.set).length : 0, state && standingOf(state));
    const view = this.#view();
    return html`${
        question
          ? dialog(question, () => {
              this.question = undefined;
            })
          : nothing
      }
      <p class="unseen" role="status">${this.announcement}</p>
      ${this.#unkept()}
      ${
        errors
          ? errorSummary(this.#say(errors.title), errors.list, (criterion) => {
              work.jump(criterion);
            })
          : nothing
      }
      ${work.former?.notice(html, button)}
      ${view && [work.later?.goneNotice(view), work.later?.apartBesides(view)]}
      ${
        view
          ? html`<div class="form">
              <div class="side">${summary(view)}</div>
              <div>${this.#page(view)}</div>
            </div>`
          : work.fixing
            ? nothing
            : [this.#choosing(), this.#unreadable(), this.#place()]
      }`;
  }

  /** What cannot be kept, or not yet, is said where the person may be before anything is answered too. */
  #unkept(): TemplateResult | typeof nothing {
    const { drafts, state } = this.#work;
    if (this.storage === 'none' || drafts.keeping === 'kept') return nothing;
    return html`<div class="notice" role="status">
      <p>${this.#say(drafts.keeping === 'refused' ? 'lost' : 'unkept')}</p>
      ${
        state
          ? button(this.#say('download'), () => {
              download(state.draft.assessment);
            })
          : nothing
      }
    </div>`;
  }

  #kept(): FormView['kept'] {
    const { drafts, state, keeping } = this.#work;
    if (this.storage === 'none' || !state) return undefined;
    if (keeping.gone) return 'unkept';
    return drafts.keeping === 'kept' && !drafts.holds(state.draft.id) ? undefined : drafts.keeping;
  }

  #unreadable(): unknown {
    const { drafts, later } = this.#work;
    if (drafts.unreadable.length === 0) return nothing;
    return later?.unreadableList(drafts.unreadable, this.#say, this.#askToDiscard);
  }

  #page(view: FormView): TemplateResult {
    const { stage } = view.state;
    if (stage === 'questions') return questions(view);
    const { later } = this.#work;
    if (!later) return html``;
    return stage === 'conditions'
      ? later.conditions(view)
      : later.resultPage(view, this.copied, (copied) => (this.copied = copied), this.#place());
  }

  /** What the layers that the page brings say of their place. */
  #place(): unknown {
    const { given, state } = this.#work;
    return given?.place(drawing, givenOf(this.packs), this.#packId(), state?.set, this.language.lang);
  }

  #view(): FormView | undefined {
    const work = this.#work;
    const { state, missing, refused } = work;
    return (
      state && {
        state,
        standing: standingOf(state),
        lang: this.language.lang,
        say: this.#sayNow(),
        told: toldIn(state.set.pack, this.language.lang),
        theme: this.theme,
        disabled: this.isDisabled || this.readonly,
        layout: this.#layoutNow(),
        accept: this.accept,
        drawn: this.#gradual.drawn,
        behind: this.#gradual.behind,
        missing,
        refused,
        kept: this.#kept(),
        work,
      }
    );
  }

  #choosing(): TemplateResult {
    const { set } = this;
    const { lang } = this.language;
    const say = this.#sayNow();
    const work = this.#work;
    const packs = givenOf(this.packs);
    const pack = this.#packId();
    const given = isGiven(packs, pack);
    const own = work.given?.say(lang);
    return chooser({
      say,
      words: this.words,
      found: this.found,
      shelves: () =>
        given ? (work.given?.shelves(packs, pack, lang, lawOffers) ?? []) : shelvesOfLaw(pack, lang),
      spoken: (given && work.given?.spokenIn(packs, pack, lang)) || lang,
      hint: given && own ? own('hint') : say('search-hint'),
      browse: given && own ? own('browse') : say('browse'),
      fixed: set,
      drafts: work.drafts.list.filter(
        ({ assessment }) => set === undefined || (assessment.set === set && assessment.pack === pack),
      ),
      search: (words) => void this.#search(words),
      begin: (no) => void work.start(no),
      resume: (draft) => void work.resume(draft),
      remove: this.#askToRemove,
      open: (file) => void work.take((later, load) => later.readDraftFile(file, load)),
      openCode: (pasted) => void this.#openCode(pasted),
    });
  }

  readonly #say: FormView['say'] = (key, values) => this.#sayNow()(key, values);

  #sayNow(): FormView['say'] {
    const { lang } = this.language;
    const { state, later } = this.#work;
    const set = state?.set;
    // Before the later parts are here, nobody says a word of theirs.
    const vi = (later?.words ?? FORM_WORDS) as Catalogue<FormWord>;
    return sayIn('ocop-self-assessment', { vi }, lang, set && unitOf(set.pack, lang));
  }

  #packId(): string {
    return this.pack ?? firstOf(givenOf(this.packs));
  }

  #layoutNow(): 'steps' | 'all' {
    return this.layout ?? (this.#narrow.now ? 'steps' : 'all');
  }

  async #search(words: string): Promise<void> {
    this.words = words;
    const { lang } = this.language;
    const packs = givenOf(this.packs);
    const pack = this.#packId();
    const found = isGiven(packs, pack)
      ? await this.#work.given?.find(packs, pack, lang, words, lawOffers)
      : await findInLaw(lang, words);
    // Whoever types on has asked something else by now.
    if (words === this.words) this.found = found ?? [];
  }

  async #openCode(pasted: string): Promise<void> {
    await this.#work.take((later, load) => later.readCode(pasted, this.#say, load));
    // What became a sheet is no name of a product.
    if (this.#work.state) this.words = '';
  }

  readonly #askToRemove = (draft?: Draft): void => {
    const say = this.#say;
    const { drafts } = this.#work;
    this.question = {
      text: draft
        ? say('delete-sure', { name: draft.assessment.product.name || say('unnamed') })
        : say('delete-all-sure', { count: drafts.list.length }),
      yes: say('delete'),
      no: say('cancel'),
      act: () => void (draft ? drafts.remove(draft.id) : drafts.clear()),
    };
  };

  readonly #askToDiscard = (record: Unreadable): void => {
    const say = this.#say;
    this.question = {
      text: say('damaged-sure'),
      yes: say('delete'),
      no: say('cancel'),
      act: () => void this.#work.drafts.discard(record),
    };
  };

  #arrive(at: Place): void {
    if (!this.#led) return;
    if (at !== 'page') this.#gradual.finish();
    void this.updateComplete.then(() => {
      arriveAt(this.renderRoot, at);
    });
  }

  /** A key has moved the focus; for the browser what the bar covers is in view. */
  readonly #uncover = (event: Event): void => {
    const [place] = event.composedPath() as HTMLElement[];
    if (place) intoView(this.renderRoot, place, 'nearest');
  };

  readonly #announceSoon = (): void => {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const view = this.#view();
      if (view) this.announcement = standingText(view);
    }, PAUSE);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-self-assessment': OcopSelfAssessment;
  }
}
