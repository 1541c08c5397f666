/** The standing on a phone: a sheet from the bottom of the screen over the question. */
import { html, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { FormView } from './form-view.js';
import { renderStanding } from './standing.js';

/** @param closed called when the sheet is closed, however that was done */
export function renderStandingSheet(view: FormView, closed: () => void): TemplateResult {
  const { t } = view;
  return html`<dialog
    class="sheet"
    aria-labelledby="standing"
    @close=${closed}
    @click=${({ target, currentTarget }: Event) => {
      // Outside its content, the dialog itself is what was tapped.
      if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
    }}
  >
    <div class="sheet-content">
      <div class="sheet-head">
        <h2 id="standing">${t('standing')}</h2>
        ${button(t('close'), ({ currentTarget }) => {
          (currentTarget as HTMLElement).closest('dialog')?.close();
        })}
      </div>
      ${renderStanding(view)}
    </div>
  </dialog>`;
}
