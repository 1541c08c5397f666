/** The conditions somebody has to declare, each saying what it does before it does it. */
import { textIn } from '@ocop-kit/engine';
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { declare, go, leafSources } from './form-state.js';
import type { FormView } from './view.js';

export function conditions({ state, say, lang, change, disabled }: FormView): TemplateResult {
  const declarable = (state.set.conditions ?? []).filter(({ when }) => when === undefined);
  const { declared } = state.draft.assessment;
  return html`
    <h2 tabindex="-1" class="heading">${say('conditions')}</h2>
    <p class="hint">${say('conditions-hint')}</p>
    ${declarable.map(
      ({ id, effect, text, criterion }) =>
        html`<label class="condition">
          <input
            type="checkbox"
            ?disabled=${disabled}
            .checked=${live(declared.includes(id))}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              change((now, time) => declare(now, id, checked, time));
            }}
          />
          <span>
            ${criterion === undefined ? '' : `${criterion} · `}${textIn(text, lang)}
            <span class="effect">${effect === 'skip' ? '' : say(`effect-${effect}`)}</span>
          </span>
        </label>`,
    )}
    <div class="buttons">
      <button
        type="button"
        class="primary"
        @click=${() => {
          change((now) => go(now, 'result'));
        }}
      >
        ${say('see-result')}
      </button>
      <button
        type="button"
        @click=${() => {
          change((now) => go(now, 'questions', leafSources(now.set).length));
        }}
      >
        ${say('back')}
      </button>
    </div>
  `;
}
