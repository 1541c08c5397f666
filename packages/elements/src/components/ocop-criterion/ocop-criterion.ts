import { citeText } from '@ocop-kit/engine';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { LocalizedElement } from '../../shared/localized-element.js';
import { emit } from '../../shared/emit.js';
import { tokens } from '../../shared/styles/tokens.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { unitMessage } from '../../rules/unit.js';
import { createTranslate } from '../../shared/i18n/messages.js';
import { renderOptions } from './criterion-options.js';
import type { CriterionView } from './criterion-view.js';
import { renderEvidence } from './evidence-part.js';
import { criterionStyles } from './ocop-criterion.styles.js';
import { CRITERION_MESSAGES } from './messages.vi.js';

/**
 * One criterion of a score sheet. Its fieldset, legend and native radio buttons share one shadow root, so that they work as a group.
 *
 * @element ocop-criterion
 * @fires ocop-pick - `{ criterion, pick }`; pick is the ordinal as printed, 0 for none of the options, null when cleared
 * @fires ocop-note - `{ criterion, note }`, at every keystroke
 * @fires ocop-attach - `{ criterion, files }`; the host checks and keeps them
 * @fires ocop-detach - `{ criterion, position }`
 * @csspart criterion - the fieldset
 */
export class OcopCriterion extends LocalizedElement {
  static override styles = [tokens, controlStyles, criterionStyles];
  static override properties: PropertyDeclarations = {
    ...LocalizedElement.properties,
    view: { attribute: false },
    disabled: { type: Boolean, reflect: true },
    chosenCase: { state: true },
    unfolded: { state: true },
  };

  /** The criterion to show; plain data only. */
  declare view: CriterionView | undefined;
  declare disabled: boolean;
  /** The case that is open before any of its options is picked. */
  declare protected chosenCase: number | undefined;
  /** Whether the details were ever opened. Until then their content isn't rendered, which saves thirty renderings a page. */
  declare protected unfolded: boolean;

  /** Once something was written or attached, the person decides whether the details are open: clearing a note must not close them. */
  #filled = false;

  constructor() {
    super();
    this.disabled = this.unfolded = false;
  }

  /** Moves the focus to the first option, or to the question itself if an option is picked already or none can be. */
  override focus(options?: FocusOptions): void {
    const [question, first] =
      this.shadowRoot?.querySelectorAll<HTMLElement>('legend, fieldset :enabled') ?? [];
    const target = (this.view?.pick === null && first) || question;
    // Firefox passes over a legend that isn't laid out yet; asking where it is lays it out.
    target?.getBoundingClientRect();
    target?.focus(options);
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
    this.#filled ||= view.note !== '' || [view.evidence, view.refused].some((list) => list?.length);
    return html`<div class=${missing ? 'missing' : ''}>
        <fieldset ?disabled=${closed} part="criterion">
          <legend tabindex="-1">
            <span class="id">${criterion.id}</span>${localizedText(criterion.title)}
            <span class="max">${t('max', { points: criterion.max })}</span>
            ${missing ? html`<span class="error">${t('missing')}</span>` : nothing}
          </legend>
          ${(criterion.notes ?? []).map((note) => html`<p class="hint">${localizedText(note)}</p>`)}
          ${view.local}
          ${state === 'evaluated' ? nothing : html`<p class="state">${t(state)} ${view.reason ?? ''}</p>`}
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
        </fieldset>
      </div>
      <p class="clear">${view.pick === null || closed ? nothing : button(t('clear'), this.#clear, 'link')}</p>
      ${renderEvidence({
        view,
        t,
        lang,
        host: this,
        closed: this.disabled,
        drawn: this.unfolded,
        open: this.#filled,
        onToggle: this.#unfold,
      })}
      <details @toggle=${this.#unfold}>
        <summary>${t('cite')}</summary>
        ${
          this.unfolded
            ? html`<p class="hint">
                ${citeText(view.pack, { ...view.cite, criterion: criterion.id }, view.pack.languages.includes(lang) ? lang : 'en')}
              </p>`
            : nothing
        }
      </details>`;
  }

  readonly #unfold = ({ target }: Event): void => {
    if ((target as HTMLDetailsElement).open) this.unfolded = true;
  };

  readonly #clear = (event: Event): void => {
    // The button disappears. A tap, unlike a key, must not scroll the page.
    const preventScroll = (event as MouseEvent).detail > 0;
    this.renderRoot.querySelector('input')?.focus({ preventScroll });
    this.chosenCase = undefined;
    this.#pick(null);
  };

  readonly #pick = (pick: number | null): void => {
    emit(this, 'ocop-pick', { criterion: this.view?.criterion.id ?? '', pick });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-criterion': OcopCriterion;
  }
}
