import { citeText, textIn } from '@ocop-kit/engine';
import type { Case, Citation, Criterion, Option, PackHeader } from '@ocop-kit/engine/schema';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { OcopElement } from '../base/element.js';
import { STAR } from '../base/star-shape.js';
import { tokens } from '../base/tokens.js';
import { sayIn, type Say } from '../base/words.js';
import { criterionStyles } from './styles.js';
import { CRITERION_WORDS, type CriterionWord } from './words.js';

/** What `<ocop-criterion>` shows. */
export interface CriterionView {
  readonly criterion: Criterion;
  readonly pack: PackHeader;
  /** Where the set stands in the decision. */
  readonly cite: Citation | undefined;
  readonly pick: number | null;
  readonly state: 'evaluated' | 'not-applicable' | 'not-evaluated';
  /** The printed wording that explains the state. */
  readonly reason?: string | undefined;
  readonly note: string;
}

/**
 * One criterion of a score sheet: fieldset, legend and all its native radios in one shadow root.
 *
 * @element ocop-criterion
 * @fires ocop-pick - `{ criterion, pick }`; pick is the ordinal as printed, null when cleared
 * @fires ocop-note - `{ criterion, note }`, at every keystroke
 */
export class OcopCriterion extends OcopElement {
  static override styles = [tokens, criterionStyles];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    view: { attribute: false },
    disabled: { type: Boolean, reflect: true },
    chosenCase: { state: true },
  };

  declare view: CriterionView | undefined;
  declare disabled: boolean;
  /** The case a person looks at before picking in it. */
  declare protected chosenCase: number | undefined;

  constructor() {
    super();
    this.disabled = false;
  }

  /** Moves the focus to the picked option, else to the first. */
  override focus(): void {
    const inputs = [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
    (inputs.find((input) => input.checked) ?? inputs[0])?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (!view) return nothing;
    const { lang } = this.language;
    const say = sayIn('ocop-criterion', CRITERION_WORDS, lang);
    const { criterion, state } = view;
    return html`<fieldset ?disabled=${this.disabled || state !== 'evaluated'} part="criterion">
        <legend>
          <span class="id">${criterion.id}</span>${textIn(criterion.title, lang)}
          <span class="max">${say('max', { points: criterion.max })}</span>
        </legend>
        ${(criterion.notes ?? []).map((note) => html`<p class="hint">${textIn(note, lang)}</p>`)}
        ${state === 'evaluated' ? nothing : html`<p class="state">${say(state)} ${view.reason ?? ''}</p>`}
        <div class="options">${this.choices(view, say)}</div>
        ${
          view.pick === null || this.disabled
            ? nothing
            : html`<button
                type="button"
                @click=${() => {
                  this.pick(null);
                }}
              >
                ${say('clear')}
              </button>`
        }
      </fieldset>
      <details ?open=${view.note !== ''}>
        <summary>${say('note')}</summary>
        <textarea
          aria-label=${say('note')}
          maxlength="20000"
          ?readonly=${this.disabled}
          .value=${live(view.note)}
          @input=${(event: InputEvent) => {
            this.tell('ocop-note', { note: (event.target as HTMLTextAreaElement).value });
          }}
        ></textarea>
      </details>
      <details>
        <summary>${say('cite')}</summary>
        <p class="hint">${citeText(view.pack, { ...view.cite, criterion: criterion.id }, lang)}</p>
      </details>`;
  }

  private choices(view: CriterionView, say: Say<CriterionWord>): unknown {
    const { criterion } = view;
    if (criterion.tick) {
      return [1, 0].map((ordinal) =>
        this.radio(view, ordinal, say(ordinal === 1 ? 'yes' : 'no'), ordinal * criterion.max, undefined, say),
      );
    }
    const options = criterion.options ?? [];
    const cases = criterion.cases ?? [];
    const picked = view.pick === null ? undefined : options[view.pick - 1]?.case;
    const inCase = this.chosenCase ?? picked;
    const shown = (option: Option): boolean => cases.length === 0 || option.case === inCase;
    return html`${cases.length > 0 ? this.cases(cases, inCase, say) : nothing}
    ${options.map((option, i) =>
      shown(option)
        ? this.radio(view, i + 1, textIn(option.text, this.language.lang), option.points, option.minimum, say)
        : nothing,
    )}`;
  }

  private cases(cases: readonly Case[], inCase: number | undefined, say: Say<CriterionWord>): TemplateResult {
    return html`<p class="hint">${say('case')}</p>
      ${cases.map(
        ({ no, title }) =>
          html`<label class="option">
            <input
              type="radio"
              name="case"
              .checked=${live(no === inCase)}
              @change=${() => {
                this.chosenCase = no;
              }}
            />
            <span>${textIn(title, this.language.lang)}</span>
          </label>`,
      )}`;
  }

  private radio(
    view: CriterionView,
    ordinal: number,
    text: string,
    points: number,
    minimum: number | undefined,
    say: Say<CriterionWord>,
  ): TemplateResult {
    const rank = view.pack.bands.find((band) => band.rank === minimum);
    return html`<label class="option">
      <input
        type="radio"
        name="pick"
        value=${ordinal}
        .checked=${live(view.pick === ordinal)}
        @change=${() => {
          this.pick(ordinal);
        }}
      />
      <span>${text}</span>
      <span class="points">${say('points', { points })}</span>
      ${
        rank
          ? html`<span class="minimum"
              ><svg viewBox="0 0 24 24" aria-hidden="true"><path d=${STAR} /></svg>${say('minimum', {
                rank: textIn(rank.title, this.language.lang),
              })}</span
            >`
          : nothing
      }
    </label>`;
  }

  private pick(pick: number | null): void {
    if (pick === null) this.chosenCase = undefined;
    this.tell('ocop-pick', { pick });
  }

  private tell(type: string, detail: object): void {
    this.dispatchEvent(
      new CustomEvent(type, {
        bubbles: true,
        composed: true,
        detail: { criterion: this.view?.criterion.id ?? '', ...detail },
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-criterion': OcopCriterion;
  }
  interface GlobalEventHandlersEventMap {
    'ocop-pick': CustomEvent<{ readonly criterion: string; readonly pick: number | null }>;
    'ocop-note': CustomEvent<{ readonly criterion: string; readonly note: string }>;
  }
}
