/** A copy for another product has every answer already, and says so where it begins. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from './form-view.js';

export function renderCopied({ state, t, controller }: FormView): TemplateResult | typeof nothing {
  const { copied } = controller;
  return copied?.id === state.draft.id
    ? html`<p class="callout" role="status">${t('copied-from', { name: copied.name })}</p>`
    : nothing;
}
