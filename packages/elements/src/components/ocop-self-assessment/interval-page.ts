/** Between two sections: what is done, what is still open, the points of the section. */
import { compileSet, listScoredCriteria } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { listConditionsAt } from '../../form/conditions.js';
import { undeclaredConditions } from '../../form/undeclared-conditions.js';
import { button } from '../../shared/templates/button.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import type { FormView } from './form-view.js';

export function renderInterval(view: FormView): TemplateResult {
  const { state, evaluation, t, localizedText } = view;
  const { set, position } = state;
  const { leaves } = compileSet(set);
  const at = leaves[position]?.section ?? 0;
  const [section, following] = [set.sections[at], set.sections[at + 1]];
  const own = leaves.filter((leaf) => leaf.section === at).map(({ id }) => id);
  const open = evaluation.result.unanswered.filter((id) => own.includes(id));
  const undeclared = new Set(undeclaredConditions(state).map(({ id }) => id));
  const asked = own.filter(
    (id) => !open.includes(id) && listConditionsAt(set, id).some((condition) => undeclared.has(condition.id)),
  );
  const id = section?.id ?? '';
  return html`<section class="interval" aria-labelledby="interval">
    <h2 tabindex="-1" class="heading" id="interval">${t('interval', { id })}</h2>
    <p>${section && localizedText(section.title, sentenceCase)}</p>
    <p>
      <strong>${t('total', { total: evaluation.result.sections[id] ?? 0, max: section?.max ?? 0 })}</strong>
      <span class="hint">
        ${open.length > 0 ? t('left', { count: open.length }) : t('interval-done', { count: own.length })}
      </span>
    </p>
    ${renderLinks(view, t('interval-open'), open)} ${renderLinks(view, t('interval-undeclared'), asked)}
    ${
      following
        ? html`<p class="hint">
            ${t('interval-next', {
              id: following.id,
              count: leaves.filter((leaf) => leaf.section === at + 1).length,
            })}
            ${localizedText(following.title, sentenceCase)}
          </p>`
        : nothing
    }
  </section>`;
}

function renderLinks(
  { state, localizedText, controller }: FormView,
  heading: string,
  criteria: readonly string[],
): TemplateResult | typeof nothing {
  if (criteria.length === 0) return nothing;
  const scored = listScoredCriteria(state.set);
  return html`<h3>${heading}</h3>
    <ul class="links">
      ${criteria.map(
        (criterion) =>
          html`<li>
            ${button(
              html`${criterion}.
              ${localizedText(scored.find(({ id }) => id === criterion)?.title, sentenceCase)}`,
              () => {
                controller.pages.jumpTo(criterion);
              },
              'link',
            )}
          </li>`,
      )}
    </ul>`;
}
