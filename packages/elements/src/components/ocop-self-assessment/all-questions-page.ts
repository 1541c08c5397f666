/** All questions on one page, section by section, under those about the whole dossier. */
import { listScoredCriteria } from '@ocop-kit/engine';
import type { Criterion } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { renderCriterionEntry } from './criterion-entry.js';
import type { FormView } from './form-view.js';
import { renderGate } from './gate-page.js';

export function renderAllQuestions(view: FormView): TemplateResult {
  const { state, t, localizedText, controller } = view;
  const scored = listScoredCriteria(state.set);
  const drawn = new Set(scored.slice(0, view.drawn));
  const isWhole = drawn.size === scored.length;
  return html`${renderGate(view)}
  ${state.set.sections.map(({ id, title, criteria }) =>
    isBegun(criteria, drawn)
      ? html`<section>
          <h2 tabindex="-1" class="heading">${t('section', { id })} ${localizedText(title, sentenceCase)}</h2>
          ${criteria.map((entry) => renderGroup(view, entry, drawn))}
        </section>`
      : nothing,
  )}
  ${
    isWhole
      ? html`<div class="buttons">
          ${button(
            t('finish'),
            () => {
              controller.pages.finish();
            },
            'primary',
          )}
        </div>`
      : nothing
  }`;
}

/** A heading comes with the first criterion under it. */
function isBegun(criteria: readonly Criterion[], drawn: ReadonlySet<Criterion>): boolean {
  return criteria.some((entry) => (entry.criteria ? isBegun(entry.criteria, drawn) : drawn.has(entry)));
}

/** @param level of its heading, under that of its section or group */
function renderGroup(view: FormView, entry: Criterion, drawn: ReadonlySet<Criterion>, level = 3): unknown {
  if (!entry.criteria) return drawn.has(entry) ? renderCriterionEntry(view, entry, level) : nothing;
  if (!isBegun(entry.criteria, drawn)) return nothing;
  return html`<h3>${entry.id}. ${view.localizedText(entry.title, sentenceCase)}</h3>
    ${(entry.notes ?? []).map((note) => html`<p class="hint">${view.localizedText(note)}</p>`)}
    ${entry.criteria.map((inner) => renderGroup(view, inner, drawn, 4))}`;
}
