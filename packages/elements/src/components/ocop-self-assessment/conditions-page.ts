/** The conditions that a person declares, each saying what it will do before it is ticked. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { declareCondition } from '../../form/form-state.js';
import { shownAssessment } from '../../form/trial.js';
import type { FormView } from './form-view.js';

export function renderConditions(view: FormView): TemplateResult {
  const { state, evaluation, t, localizedText, controller, disabled } = view;
  const declarable = (state.set.conditions ?? []).filter(({ when }) => when === undefined);
  const { declared } = shownAssessment(state);
  return html`
    <h2 tabindex="-1" class="heading">${t('conditions')}</h2>
    <p class="hint">${t('conditions-hint')}</p>
    ${declarable.map(
      ({ id, effect, text, criterion }) =>
        html`<label class="condition">
          <input
            type="checkbox"
            name=${id}
            ?disabled=${disabled}
            .checked=${live(declared.includes(id))}
            @change=${(event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              controller.changeSheet((now, time) => declareCondition(now, id, checked, time));
            }}
          />
          <span>
            ${criterion === undefined ? '' : `${criterion} · `}${localizedText(text)}
            <span class="effect">${t(`effect-${effect}`)}</span>
          </span>
        </label>`,
    )}
    <div class="buttons">
      ${button(
        t('finish'),
        () => {
          controller.finish();
        },
        'primary',
      )}
      ${
        evaluation.result.unanswered.length > 0
          ? button(t('see-result'), () => {
              controller.goToStage('result');
            })
          : nothing
      }
      ${button(t('back'), () => {
        controller.goToStage('questions', Infinity);
      })}
    </div>
  `;
}
