/** What is said about conditions once something was answered: what a yes does. */
import type { Condition } from '@ocop-kit/engine/schema';
import { html, nothing, type TemplateResult } from 'lit';
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
