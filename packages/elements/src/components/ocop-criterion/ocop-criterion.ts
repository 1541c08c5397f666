import { pickCap } from '@ocop-kit/engine';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { LocalizedElement } from '../../shared/localized-element.js';
import { afterPaint } from '../../shared/after-paint.js';
import { emit } from '../../shared/emit.js';
import { optionStyles } from '../../shared/styles/option-styles.js';
import { tokens } from '../../shared/styles/tokens.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { capText } from './cap-text.js';
import { renderOptions } from './criterion-options.js';
import type { CriterionView } from './criterion-view.js';
import { criterionStyles } from './ocop-criterion.styles.js';
import { CRITERION_MESSAGES, type CriterionMessageKey } from './messages.vi.js';

/** Loaded once for all criteria: what is folded when somebody unfolds it, glosses a moment after the first criterion is painted. */
let foldedParts: typeof import('./folded-parts.js') | undefined;
let glossPart: typeof import('./gloss-part.js') | undefined;

/**
 * One criterion of a score sheet. Its fieldset, legend and native radio buttons share one shadow root, so that they work as a group.
 *
 * @element ocop-criterion
 * @fires ocop-pick - `{ criterion, pick }`; pick is the ordinal as printed, 0 for none of the options, null when cleared
 * @fires ocop-note - `{ criterion, note }`, at every keystroke
 * @fires ocop-attach - `{ criterion, files }`; the host checks and keeps them
 * @fires ocop-detach - `{ criterion, position }`
 * @slot conditions - questions to answer before the options
 * @csspart criterion - the fieldset
 */
export class OcopCriterion extends LocalizedElement {
  static override styles = [tokens, controlStyles, optionStyles, criterionStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    view: { attribute: false },
    disabled: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level', reflect: true },
    chosenCase: { state: true },
    unfolded: { state: true },
    suspects: { state: true },
  };

  /** The criterion to show; plain data only. */
  declare view: CriterionView | undefined;
  declare disabled: boolean;
  /** The level of its title among the headings of the page, 2 to 4; 3 without it. */
  declare headingLevel: number;
  /** The case that is open before any of its options is picked. */
  declare protected chosenCase: number | undefined;
  /** Whether the details were ever opened. Until then their content isn't rendered, which saves thirty renderings a page. */
  declare protected unfolded: boolean;
  /** Files that look like identity papers, until the person decides about them. */
  declare protected suspects: readonly File[];

  /** Once something was written or attached, the person decides whether the details are open: clearing a note must not close them. */
  #filled = false;
  /** Whether the person has picked here: what was picked before is not announced. */
  #picked = false;
  #loading: Promise<unknown> | undefined;
  /** The language whose glosses were asked for here. */
  #glossLang = '';
  /** Whether they came when the options were in view already: then they stand below, and nothing moves under the finger. */
  #glossBelow = false;

  constructor() {
    super();
    this.disabled = this.unfolded = false;
    this.headingLevel = 3;
    this.suspects = [];
  }

  /**
   * Moves the focus to the first option, or to the question itself if an option is picked already or none can be, or if there is something to
   * answer before the options.
   */
  override focus(options?: FocusOptions): void {
    const [question, first] =
      this.shadowRoot?.querySelectorAll<HTMLElement>('legend, fieldset :enabled') ?? [];
    const isFirst = this.querySelector('[slot=conditions]') === null;
    const target = (this.view?.pick === null && isFirst && first) || question;
    // Firefox passes over a legend that isn't laid out yet; asking where it is lays it out.
    target?.getBoundingClientRect();
    target?.focus(options);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const { view } = this;
    this.#filled ||=
      view !== undefined && (view.note !== '' || [view.evidence, view.refused].some((list) => list?.length));
    if ((this.#filled || this.unfolded) && !foldedParts) this.#load();
  }

  protected override updated(): void {
    const { lang } = this.language;
    if (!this.view || this.#glossLang === lang || glossPart?.hasGlossesIn(lang)) return;
    const isFirst = this.#glossLang === '';
    this.#glossLang = lang;
    afterPaint(() => void this.#loadGlosses(lang, isFirst));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#loading) return complete;
    await this.#loading;
    return super.getUpdateComplete();
  }

  /** Whether a fold of it is open. */
  get isUnfolded(): boolean {
    return this.renderRoot.querySelector('.folded details[open]') !== null;
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { lang } = this.language;
    const t = createTranslate(
      'ocop-criterion',
      { vi: CRITERION_MESSAGES },
      lang,
      unitMessage(view.pack, lang),
    );
    const localizedText = createLocalizedText(view.pack, lang);
    const { criterion, state, missing } = view;
    const closed = this.disabled || state !== 'evaluated';
    const cap = this.#picked && state === 'evaluated' ? pickCap(view.pack, criterion, view.pick) : null;
    const glosses = glossPart?.glossesOf(criterion, lang);
    const titleGloss = glosses && glossPart?.renderTitleGloss(glosses, lang);
    return html`<div class=${missing ? 'missing' : ''}>
        <fieldset ?disabled=${closed} part="criterion">
          <legend tabindex="-1">
            <span class="hint">${criterion.id} · ${t('max', { points: criterion.max })}</span>
            ${renderHeading(this.headingLevel, localizedText(criterion.title, sentenceCase))}
            ${missing ? html`<span class="error">${t('missing')}</span>` : nothing}
          </legend>
          ${(view.notes ?? criterion.notes ?? []).map((note) => html`<p class="hint">${localizedText(note)}</p>`)}
          ${this.#glossBelow ? nothing : titleGloss} ${view.local}
          ${state === 'evaluated' ? nothing : html`<p class="state">${t(state)} ${view.reason ?? ''}</p>`}
          <slot name="conditions"></slot>
          <div class="options">
            ${renderOptions({
              view,
              t,
              localizedText,
              lang,
              chosenCase: this.chosenCase,
              pick: this.#pick,
              chooseCase: (no) => (this.chosenCase = no),
            })}
          </div>
          <p class="unseen" role="status">${cap ? capText(view, cap, lang, t) : nothing}</p>
        </fieldset>
      </div>
      ${this.#glossBelow ? titleGloss : nothing}
      <div class="folded">
        ${this.#renderFolded(view, lang, t)} ${glosses && glossPart?.renderTerms(glosses, lang)}
        ${view.pick === null || closed ? nothing : button(t('clear'), this.#clear, 'link clear')}
      </div>`;
  }

  #renderFolded(view: CriterionView, lang: string, t: Translate<CriterionMessageKey>): TemplateResult {
    const papers = view.criterion.evidence?.length ?? 0;
    const drawn = this.unfolded || this.#filled ? foldedParts : undefined;
    return html`${
        view.bare
          ? nothing
          : html`<details class="evidence" ?open=${this.#filled} @toggle=${this.#unfold}>
              <summary>${t('evidence', { count: papers > 0 ? ` (${papers})` : '' })}</summary>
              ${drawn?.renderEvidence({
                view,
                lang,
                host: this,
                closed: this.disabled,
                suspects: this.suspects,
                choose: this.#choose,
                decide: this.#decide,
              })}
            </details>`
      }
      <details @toggle=${this.#unfold}>
        <summary>${t('cite')}</summary>
        ${drawn?.renderCitation(view, lang)}
      </details>`;
  }

  /** A line that drops leaves them folded; the next one who unfolds them tries again. */
  #load(): void {
    this.#loading ??= import('./folded-parts.js').then(
      (parts) => {
        foldedParts = parts;
        this.requestUpdate();
      },
      () => (this.#loading = undefined),
    );
  }

  /** @param isFirst in another language they stand where they did */
  async #loadGlosses(lang: string, isFirst: boolean): Promise<void> {
    try {
      const part = await import('./gloss-part.js');
      await part.loadGlossesIn(lang);
      glossPart = part;
    } catch {
      // Without them everything can be answered; the next criterion asks again.
      return;
    }
    if (!this.view || !glossPart.glossesOf(this.view.criterion, lang)) return;
    const { top, bottom } = this.getBoundingClientRect();
    if (isFirst) this.#glossBelow = bottom > 0 && top < innerHeight;
    this.requestUpdate();
  }

  readonly #unfold = ({ target }: Event): void => {
    if (!(target as HTMLDetailsElement).open) return;
    this.unfolded = true;
    if (!foldedParts) this.#load();
  };

  /** What looks like an identity paper waits until the person has been asked; the rest is attached. */
  readonly #choose = (files: readonly File[]): void => {
    const isSuspect = (file: File): boolean => foldedParts?.isIdentityPaper(file) ?? false;
    this.suspects = files.filter(isSuspect);
    this.#attach(files.filter((file) => !isSuspect(file)));
    if (this.suspects.length === 0) return;
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.identity button')?.focus();
    });
  };

  readonly #decide = (attach: boolean): void => {
    if (attach) this.#attach(this.suspects);
    this.suspects = [];
    // The button that was pressed is gone.
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('.file input')?.focus();
    });
  };

  #attach(files: readonly File[]): void {
    if (files.length > 0) emit(this, 'ocop-attach', { criterion: this.view?.criterion.id ?? '', files });
  }

  readonly #clear = (event: Event): void => {
    // The button disappears. A tap, unlike a key, must not scroll the page.
    const preventScroll = (event as MouseEvent).detail > 0;
    this.renderRoot.querySelector('input')?.focus({ preventScroll });
    this.chosenCase = undefined;
    this.#pick(null);
  };

  readonly #pick = (pick: number | null): void => {
    this.#picked = true;
    emit(this, 'ocop-pick', { criterion: this.view?.criterion.id ?? '', pick });
  };
}

/** A heading of its own, so that a screen reader goes from question to question. */
function renderHeading(level: number, title: unknown): TemplateResult {
  if (level === 2) return html`<h2>${title}</h2>`;
  return level === 4 ? html`<h4>${title}</h4>` : html`<h3>${title}</h3>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-criterion': OcopCriterion;
  }
}
