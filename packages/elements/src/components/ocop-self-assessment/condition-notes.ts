/** What is said about conditions once something was answered: what a yes does, and which of them an answer has passed over. */
import type { Condition } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { listConditionsAt } from '../../form/conditions.js';
import { declarationOf } from '../../form/declaration.js';
import { shownAssessment } from '../../form/trial.js';
import { bringIntoView } from '../../shared/scroll-into-view.js';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';

/** Right under a yes that ends the rating, before the result says it; what merely does not apply ends nothing. */
export function renderConsequence(
  { t, controller, disabled }: FormView,
  effect: Condition['effect'],
): TemplateResult | typeof nothing {
  if (effect === 'skip') return nothing;
  const seeResult = button(
    t('see-result'),
    () => {
      controller.pages.goTo('result');
    },
    'link',
  );
  return html`<p class="callout consequence">
    ${t(`holds-${effect}`)} ${disabled ? nothing : html`${t('holds-go-on')} ${seeResult}`}
  </p>`;
}

/** Why the page stays after an answer: a condition above it has none. It is always there, so that a screen reader announces it. */
export function renderConditionLeft(
  { state, t, disabled }: FormView,
  criterion: string,
): TemplateResult | typeof nothing {
  const asked = listConditionsAt(state.set, criterion);
  if (asked.length === 0 || disabled) return nothing;
  const sheet = shownAssessment(state);
  const left = asked.find(({ id }) => declarationOf(sheet, id) === null);
  const isPassedOver = left !== undefined && Object.hasOwn(sheet.picks, criterion);
  return html`<p class=${isPassedOver ? 'callout condition-left' : 'condition-left'} role="status">
    ${
      isPassedOver
        ? button(
            t('condition-left'),
            ({ currentTarget }) => {
              leadTo(currentTarget as HTMLElement, left.id);
            },
            'link',
          )
        : nothing
    }
  </p>`;
}

function leadTo(from: HTMLElement, condition: string): void {
  const form = from.getRootNode() as ShadowRoot;
  const question = form.querySelector(`input[name="${CSS.escape(condition)}"]`)?.closest('fieldset');
  const legend = question?.querySelector('legend');
  if (!question || !legend) return;
  legend.focus({ preventScroll: true });
  bringIntoView(form, question, 'start');
}
