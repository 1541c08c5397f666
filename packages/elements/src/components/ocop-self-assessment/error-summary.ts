/** The error summary: one list that takes the focus, each line a link to what it is about. */
import { html, type TemplateResult } from 'lit';
import type { FormError } from '../../form/form-error.js';
import { button } from '../../shared/templates/button.js';

/**
 * @param jump moves to a criterion and puts the focus there
 * @param instead what can be done without mending any of it
 */
export function renderErrorSummary(
  title: string,
  errors: readonly FormError[],
  jump: (criterion: string) => void,
  instead: unknown,
): TemplateResult {
  return html`<div class="errors" role="alert" tabindex="-1" aria-labelledby="errors">
    <h2 id="errors">${title}</h2>
    <ul>
      ${errors.map(
        ({ text, criterion }) =>
          html`<li>
            ${
              criterion === undefined
                ? text()
                : button(
                    text(),
                    () => {
                      jump(criterion);
                    },
                    'link',
                  )
            }
          </li>`,
      )}
    </ul>
    ${instead}
  </div>`;
}
