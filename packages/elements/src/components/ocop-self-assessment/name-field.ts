/** The input for the name of the product or of its entity. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { setName } from '../../form/form-state.js';
import type { FormView } from './form-view.js';

export function renderNameField(
  { state, t, controller, disabled }: FormView,
  part: 'product' | 'entity',
): TemplateResult {
  return html`<label class="field"
    >${t(part)}
    <input
      type="text"
      maxlength="500"
      .value=${live(state.draft.assessment[part].name)}
      ?disabled=${disabled}
      @input=${(event: InputEvent) => {
        const text = (event.target as HTMLInputElement).value;
        controller.changeSheet((now, time) => setName(now, part, text, time));
      }}
    />
  </label>`;
}
