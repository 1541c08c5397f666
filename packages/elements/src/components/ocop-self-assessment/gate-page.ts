/** What is asked about the whole dossier, before the first question. */
import { html, nothing, type TemplateResult } from 'lit';
import { listGateConditions } from '../../form/conditions.js';
import { renderConditionQuestions } from './condition-questions.js';
import type { FormView } from './form-view.js';

export function renderGate(view: FormView): TemplateResult | typeof nothing {
  const conditions = listGateConditions(view.state.set);
  if (conditions.length === 0) return nothing;
  return html`<section class="gate" aria-labelledby="gate">
    <h2 tabindex="-1" class="heading" id="gate">${view.t('gate')}</h2>
    ${renderConditionQuestions(view, conditions)}
  </section>`;
}
