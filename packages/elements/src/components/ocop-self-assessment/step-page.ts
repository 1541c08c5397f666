/** One question at a time, with how far the sheet is and the way forward always in view. */
import { listScoredCriteria } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { renderAdvanceSwitch } from './advance-switch.js';
import { renderCriterionEntry } from './criterion-entry.js';
import type { FormView } from './form-view.js';

export function renderStepPage(view: FormView): TemplateResult | typeof nothing {
  const { state } = view;
  const source = listScoredCriteria(state.set)[state.position];
  if (!source) return nothing;
  return html`${keyed(source.id, renderCriterionEntry(view, source))} ${renderAdvanceSwitch(view)}`;
}
