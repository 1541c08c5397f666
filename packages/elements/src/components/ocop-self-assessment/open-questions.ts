/** What keeps a result from being final: questions without an answer, conditions that were neither declared nor denied. */
import { compileSet } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { shownAssessment } from '../../form/trial.js';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';

/** @returns the conditions that nobody has answered, in printed order */
export function listUndeclared({ state }: Pick<FormView, 'state'>): string[] {
  const { declared, denied = [] } = shownAssessment(state);
  return [...compileSet(state.set).declarable.keys()].filter((id) => ![...declared, ...denied].includes(id));
}

/** Without a rank to lose, nothing that is open matters. */
export function isProvisional(view: Pick<FormView, 'state' | 'evaluation'>): boolean {
  const { stars, unanswered } = view.evaluation.result;
  return stars !== null && (unanswered.length > 0 || listUndeclared(view).length > 0);
}

export function renderOpenQuestions(view: FormView): TemplateResult | typeof nothing {
  if (!isProvisional(view)) return nothing;
  const { state, evaluation, t, controller } = view;
  const { unanswered } = evaluation.result;
  const undeclared = listUndeclared(view);
  return html`<div class="callout">
    <p><b>${t('provisional-result')}</b></p>
    ${
      unanswered.length > 0
        ? html`<p>
            ${button(
              t('left', { count: unanswered.length }),
              () => {
                controller.jumpToCriterion(unanswered[0] ?? '');
              },
              'link',
            )}
          </p>`
        : nothing
    }
    ${
      undeclared.length > 0
        ? html`<p>
            ${button(
              t('undeclared', { count: undeclared.length }),
              () => {
                jumpToCondition(view, undeclared[0] ?? '');
              },
              'link',
            )}
          </p>`
        : nothing
    }
  </div>`;

  /** A condition of a criterion is asked there, any other before the first question. */
  function jumpToCondition({ state: now }: FormView, id: string): void {
    const criterion = now.set.conditions?.find((condition) => condition.id === id)?.criterion;
    const scored = compileSet(state.set).leaves.find(
      (leaf) => leaf.id === criterion || (criterion !== undefined && leaf.id.startsWith(`${criterion}.`)),
    );
    if (scored) controller.jumpToCriterion(scored.id);
    else controller.goToStage('gate');
  }
}
