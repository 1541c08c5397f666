/** The conditions somebody has to declare, each saying what it does before it does it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { button } from '../../shared/templates/button.js';
import { declare } from '../../form/form-state.js';
import { shown } from '../../form/trial.js';
import type { FormView } from './form-view.js';

export function conditions(view: FormView): TemplateResult {
  const { state, standing, say, told, work, disabled } = view;
  const declarable = (state.set.conditions ?? []).filter(({ when }) => when === undefined);
  const { declared } = shown(state);
  return html`
    <h2 tabindex="-1" class="heading">${say('conditions')}</h2>
    <p class="hint">${say('conditions-hint')}</p>
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
              work.change((now, time) => declare(now, id, checked, time));
            }}
          />
          <span>
            ${criterion === undefined ? '' : `${criterion} · `}${told(text)}
            <span class="effect">${say(`effect-${effect}`)}</span>
          </span>
        </label>`,
    )}
    <div class="buttons">
      ${button(
        say('finish'),
        () => {
          work.finish();
        },
        'primary',
      )}
      ${
        standing.result.unanswered.length > 0
          ? button(say('see-result'), () => {
              work.go('result');
            })
          : nothing
      }
      ${button(say('back'), () => {
        work.go('questions', Infinity);
      })}
    </div>
  `;
}
