/** What to do next: the minimums that a rank still misses, and the cheapest changes that reach it. */
import { listScoredCriteria, type Change } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { rankTitle } from './evaluation-text.js';
import type { FormView } from './form-view.js';

const SHORT = 5;

export function renderMissedMinimums(view: FormView): TemplateResult | typeof nothing {
  const { state, evaluation, t, localizedText, lang } = view;
  const { target } = evaluation.next;
  const list = [
    // Only custom packs have section minimums.
    ...(
      view.controller.customPacks?.listMissedSections(state.set, evaluation.result, target, lang) ?? []
    ).map(
      ({ id, title, text }) => html`<li>${t('section', { id })} ${localizedText(title)}<br />→ ${text}</li>`,
    ),
    ...(evaluation.result.minimumsMissed[target] ?? []).map(({ criterion, option }) =>
      renderStep(view, criterion, option),
    ),
  ];
  if (list.length === 0) return nothing;
  return html`<h3>${t('missed', { rank: rankTitle(view, target) })}</h3>
    <div class="missed">${renderShortList(list, view)}</div>`;
}

export function renderChanges(view: FormView): TemplateResult {
  const { evaluation, t } = view;
  const { next } = evaluation;
  const rank = rankTitle(view, next.target);
  if (!next.reachable) return html`<p>${t('next-rank-unreachable', { rank })}</p>`;
  if (next.changes.length === 0) return html`<p>${t('next-rank-reached', { rank })}</p>`;
  return html`<h3>${t('next-rank', { rank })}</h3>
    ${renderShortList(
      next.changes.map(({ criterion, to }: Change) => renderStep(view, criterion, to)),
      view,
    )}
    <p>${t('next-rank-total', { total: next.total })}</p>`;
}

/** As many as a person can act on now; the rest are collapsed. */
function renderShortList(steps: readonly TemplateResult[], { t }: FormView): TemplateResult {
  const others = steps.slice(SHORT);
  return html`<ul>
      ${steps.slice(0, SHORT)}
    </ul>
    ${
      others.length > 0
        ? html`<details>
            <summary>${t('more-steps', { count: others.length })}</summary>
            <ul>
              ${others}
            </ul>
          </details>`
        : nothing
    }`;
}

/** One change to make: a link to the criterion, and the option to reach. */
function renderStep(
  { state, localizedText, controller }: FormView,
  criterion: string,
  ordinal: number,
): TemplateResult {
  const source = listScoredCriteria(state.set).find(({ id }) => id === criterion);
  const option = source?.tick ? source.title : source?.options?.[ordinal - 1]?.text;
  return html`<li>
    ${button(
      html`${criterion} ${localizedText(source?.title)}`,
      () => {
        controller.jumpToCriterion(criterion);
      },
      'link',
    )}
    <br />→ ${localizedText(option)}
  </li>`;
}
