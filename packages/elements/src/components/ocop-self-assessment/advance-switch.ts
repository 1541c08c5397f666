/** Turns off, and on again, that a tap on an answer opens the next question. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormView } from './form-view.js';

export function renderAdvanceSwitch({ t, tapAdvance }: FormView): TemplateResult {
  return html`<label class="switch">
    <input
      type="checkbox"
      name="advance"
      .checked=${live(tapAdvance.isOn)}
      @change=${(event: Event) => {
        tapAdvance.turn((event.target as HTMLInputElement).checked);
      }}
    />
    ${t('advance')}
  </label>`;
}
