import type { Session } from '@ocop-kit/engine/council';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { BallotController } from '../../council/ballot/ballot-controller.js';
import { BALLOT_ENGLISH } from '../../council/ballot/messages.en.js';
import { BALLOT_MESSAGES } from '../../council/ballot/messages.vi.js';
import { openPractice } from '../../council/ballot/practice-door.js';
import type { Practice } from '../../council/practice/practice-types.js';
import { toCustomPacks, type CustomPacks } from '../../rules/pack-id.js';
import { unitMessage } from '../../rules/unit.js';
import { BarInView } from '../../shared/controllers/bar-in-view.js';
import { NarrowScreenController } from '../../shared/controllers/narrow-screen.js';
import { OcopElement } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { createTranslate } from '../../shared/i18n/messages.js';
import { barInViewStyles } from '../../shared/styles/bar-in-view-styles.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { starStyles } from '../../shared/styles/star-styles.js';
import { tokens } from '../../shared/styles/tokens.js';
import { button } from '../../shared/templates/button.js';
import { renderDialog } from '../ocop-self-assessment/confirm-dialog.js';
import { saveFile } from '../ocop-self-assessment/download.js';
import { flowStyles } from '../ocop-self-assessment/flow.styles.js';
import { formStyles } from '../ocop-self-assessment/ocop-self-assessment.styles.js';
import { isLoaded, type BallotQuestion, type BallotView } from './ballot-view.js';
import { renderFormerPage } from './former-page.js';
import { renderMemberPage } from './member-page.js';
import { councilBallotStyles } from './ocop-council-ballot.styles.js';
import { renderProductList } from './product-list-page.js';
import { renderSheet } from './sheet-page.js';
import { renderSolutionPage } from './solution-page.js';
import { renderError, renderStartPage } from './start-page.js';
import type {} from './events.js';

/**
 * A council member's ballots: the products of a session, each criterion with the producer's claim beside it, the member's own pick and remark,
 * a signature, and the file that is handed to the secretary. Everything stays on the device; it fetches nothing but its own modules.
 *
 * @element ocop-council-ballot
 * @fires ocop-ballot-signed - `{ ballot }`, when a ballot was sealed
 * @fires ocop-ballots-ready - `{ file, name }`, when a file was downloaded to be handed in
 * @fires ocop-error - `{ message }`, when something could not be done
 */
export class OcopCouncilBallot extends OcopElement {
  static override styles = [
    tokens,
    controlStyles,
    formStyles,
    barInViewStyles,
    flowStyles,
    starStyles,
    councilBallotStyles,
  ];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    session: { attribute: false },
    member: { type: String },
    packs: { attribute: false },
    blind: { type: Boolean, reflect: true },
    practice: { type: Boolean, reflect: true },
    storage: { type: String },
    question: { state: true },
    note: { state: true },
    practised: { state: true },
    hasFailed: { state: true },
  };

  /** The session, `ocop-session/1`; without it the person opens a file. It is checked, so parsed JSON will do. */
  declare session: Session | undefined;
  /** The id of the member who scores here; without it the person is asked. */
  declare member: string | undefined;
  /** Custom packs (`Pack`) and overlays (`Overlay`), looked up before the published packs of `@ocop-kit/rules`. */
  declare packs: CustomPacks | undefined;
  /** Whether the producer's pick is hidden until the member has picked. */
  declare blind: boolean;
  /** Whether invented products are scored, with a commented solution after signing. */
  declare practice: boolean;
  /** `browser` (default) keeps ballots on this device; `none` keeps them no longer than the page is open. */
  declare storage: 'browser' | 'none' | undefined;
  /** What is asked before it is done. */
  declare protected question: BallotQuestion | undefined;
  /** What was last said to the person. */
  declare protected note: string;
  declare protected practised: Practice | undefined;
  declare protected hasFailed: boolean;

  readonly #controller = new BallotController({
    addController: (controller) => {
      this.addController(controller);
    },
    removeController: (controller) => {
      this.removeController(controller);
    },
    requestUpdate: () => {
      this.requestUpdate();
    },
    updateComplete: Promise.resolve(true),
    lang: () => this.language.lang,
    t: () => this.#translate(),
    keeps: () => this.storage !== 'none',
    practises: () => this.practice,
    packs: () => toCustomPacks(this.packs),
    failed: (message) => {
      emit(this, 'ocop-error', { message });
    },
    handedOut: (file, name) => {
      saveFile(name, JSON.stringify(file, null, 2));
      this.note = this.#translate()('handed-out', { name });
      emit(this, 'ocop-ballots-ready', { file, name });
    },
    opened: () => {
      this.note = '';
    },
    signedOff: ({ draft: { signed } }) => {
      if (signed) emit(this, 'ocop-ballot-signed', { ballot: signed });
    },
  });
  readonly #narrow = new NarrowScreenController(this);
  /** Where the person was when the page was last drawn, to lead the focus to a new one. */
  #shown: string | undefined;
  #lang = '';

  constructor() {
    super();
    this.blind = this.practice = this.hasFailed = false;
    this.note = '';
    new BarInView(this, () => this.renderRoot.querySelector('.bottom-bar'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { lang } = this.language;
    if (changed.has('session') && this.session) this.#controller.openSession(this.session, this.member);
    else if (changed.has('member') && this.member !== undefined && this.#controller.session)
      this.#controller.chooseMember(this.member);
    const isOther = this.#lang !== lang;
    this.#lang = lang;
    if (isOther || changed.has('packs')) this.#controller.loadSets();
    if (this.practice && (isOther || changed.has('practice'))) void this.#practise(lang);
  }

  protected override updated(): void {
    const { question } = this;
    const dialog = this.renderRoot.querySelector('dialog');
    if (question && dialog && !dialog.open) dialog.showModal();
    const { page, product, member, state } = this.#controller;
    const shown = [page, product, member, page === 'sheet' ? state?.draft.page : ''].join(' ');
    if (this.#shown !== undefined && this.#shown !== shown) void this.#leadToHeading();
    this.#shown = shown;
  }

  override render(): TemplateResult {
    const t = this.#translate();
    return html`${this.#renderPage()}
    ${
      this.question
        ? html`<div class=${this.question.isBackBetter ? 'back-better' : ''}>
            ${renderDialog(this.question, () => {
              this.question = undefined;
            })}
          </div>`
        : nothing
    }
    ${this.hasFailed ? html`<p class="error" role="alert">${t('solution-missing')}</p>` : nothing}`;
  }

  #renderPage(): unknown {
    const controller = this.#controller;
    const { session, page } = controller;
    const t = this.#translate();
    const ask = (question: BallotQuestion): void => {
      this.question = question;
    };
    if (!session) return this.practice ? nothing : renderStartPage({ controller, t, ask });
    const { state } = controller;
    const view: BallotView = {
      controller,
      session,
      states: controller.states,
      lang: this.language.lang,
      t: this.#translate(),
      theme: this.theme,
      blind: this.blind,
      isNarrow: this.#narrow.isNarrow,
      solution: this.practised?.solution,
      ask,
      note: this.note,
      setNote: (note) => {
        this.note = note;
      },
    };
    if (page === 'member' || controller.member === undefined) return renderMemberPage(view);
    if (page === 'products' || !state) return renderProductList(view);
    if (!isLoaded(state)) return this.#renderLoading(view);
    const solution = view.solution?.[state.product.id];
    if (page === 'former') return renderFormerPage(view, state);
    if (page === 'solution' && solution) return renderSolutionPage(view, state, solution);
    return renderSheet({ ...view, t: this.#translate(state.set.pack) }, state);
  }

  #renderLoading({ controller, t }: BallotView): TemplateResult {
    return html`<section class="alone">
      ${renderError(controller, t)}
      ${
        controller.isOffline
          ? html`<p class="callout">${t('set-missing')}</p>
              <p class="buttons">
                ${button(
                  t('retry'),
                  () => {
                    controller.loadSets();
                  },
                  'primary',
                )}
                ${button(t('to-list'), () => {
                  controller.closeProduct();
                })}
              </p>`
          : html`<p role="status">${t('loading')}</p>`
      }
    </section>`;
  }

  #translate(pack?: Parameters<typeof unitMessage>[0]) {
    const { lang } = this.language;
    const messages = { vi: BALLOT_MESSAGES, en: BALLOT_ENGLISH };
    return createTranslate('ocop-council-ballot', messages, lang, pack && unitMessage(pack, lang));
  }

  async #practise(lang: string): Promise<void> {
    try {
      const practice = await openPractice(lang);
      this.hasFailed = false;
      this.practised = practice;
      this.#controller.openSession(practice.session, practice.mine);
    } catch {
      this.hasFailed = true;
      emit(this, 'ocop-error', { message: this.#translate()('solution-missing') });
    }
  }

  async #leadToHeading(): Promise<void> {
    const heading = this.renderRoot.querySelector<HTMLElement>('.heading');
    if (!heading) return;
    await (heading as Partial<OcopElement>).updateComplete;
    heading.focus({ preventScroll: true });
    const { top } = this.getBoundingClientRect();
    if (top < 0) this.scrollIntoView({ block: 'start' });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-council-ballot': OcopCouncilBallot;
  }
}
