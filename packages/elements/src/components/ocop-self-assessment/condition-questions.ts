/** Conditions as questions: yes or no, worded by the decision, with what a yes does. */
import type { Condition } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { declarationOf, type Declaration } from '../../form/declaration.js';
import { declareCondition } from '../../form/form-state.js';
import { shownAssessment } from '../../form/trial.js';
import { conditionQuestion } from './condition-words.js';
import type { FormView } from './form-view.js';

export function renderConditionQuestions(
  view: FormView,
  conditions: readonly Condition[],
): readonly TemplateResult[] {
  const sheet = shownAssessment(view.state);
  return conditions.map((condition) => renderQuestion(view, condition, declarationOf(sheet, condition.id)));
}

function renderQuestion(view: FormView, condition: Condition, holds: Declaration): TemplateResult {
  const { id, effect, text } = condition;
  const { t, lang, localizedText, controller, disabled, tapAdvance } = view;
  const declare = (answer: Declaration): void => {
    controller.changeSheet((now, time) => declareCondition(now, id, answer, time));
    tapAdvance.notePick();
  };
  const option = (value: 'yes' | 'no', words: unknown): TemplateResult => {
    const answer = value === 'yes';
    return html`<label class=${holds === answer ? 'answer picked' : 'answer'}>
      <input
        type="radio"
        name=${id}
        value=${value}
        ?disabled=${disabled}
        .checked=${live(holds === answer)}
        @change=${() => {
          declare(answer);
        }}
      />
      <span>${words}</span>
    </label>`;
  };
  return html`<fieldset class="condition">
    <legend tabindex="-1">
      ${conditionQuestion(condition, lang) ?? t('condition-asked')}
      <span class="quoted">“${localizedText(text)}”</span>
    </legend>
    <div class="answers">
      ${option('yes', html`<b>${t('condition-yes')}</b> ${t(`effect-${effect}`)}`)}
      ${option('no', html`<b>${t('condition-no')}</b>`)}
    </div>
    ${holds ? controller.deferred?.renderConsequence(view, effect) : nothing}
    ${
      holds === null || disabled
        ? nothing
        : button(
            t('condition-clear'),
            (event) => {
              const asked = (event.currentTarget as HTMLElement).closest('fieldset');
              // The button disappears.
              asked?.querySelector('input')?.focus({ preventScroll: true });
              declare(null);
            },
            'link clear-condition',
          )
    }
  </fieldset>`;
}
