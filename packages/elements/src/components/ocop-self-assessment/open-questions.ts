/** What keeps a result from being final: questions without an answer, conditions that were neither declared nor denied. */
import { compileSet } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { undeclaredConditions } from '../../form/undeclared-conditions.js';
import { button } from '../../shared/templates/button.js';
import { isProvisional } from './evaluation-text.js';
import type { FormView } from './form-view.js';

export function renderOpenQuestions(view: FormView): TemplateResult | typeof nothing {
  if (!isProvisional(view)) return nothing;
  const { state, evaluation, t, controller } = view;
  const { unanswered } = evaluation.result;
  const undeclared = undeclaredConditions(state).map(({ id }) => id);
  const open = [
    ...(unanswered.length > 0
      ? [
          button(
            t('provisional-unanswered', { count: unanswered.length }),
            () => {
              controller.pages.jumpTo(unanswered[0] ?? '');
            },
            'link',
          ),
        ]
      : []),
    ...(undeclared.length > 0
      ? [
          button(
            t('provisional-undeclared', { count: undeclared.length }),
            () => {
              jumpToCondition(view, undeclared[0] ?? '');
            },
            'link',
          ),
        ]
      : []),
  ];
  return html`<p class="callout"><b>${t('provisional-why')}</b>${open.map((one) => html` ${one}`)}</p>`;

  /** A condition of a criterion is asked there, any other before the first question. */
  function jumpToCondition({ state: now }: FormView, id: string): void {
    const criterion = now.set.conditions?.find((condition) => condition.id === id)?.criterion;
    const scored = compileSet(state.set).leaves.find(
      (leaf) => leaf.id === criterion || (criterion !== undefined && leaf.id.startsWith(`${criterion}.`)),
    );
    if (scored) controller.pages.jumpTo(scored.id);
    else {
      controller.pages.goTo('gate');
      controller.pages.returning = state.draft.id;
    }
  }
}
