/** Warns that drafts can't be kept, or not yet, even before anything is answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { download } from './download.js';
import type { FormView } from './form-view.js';

export function renderUnsaved(
  t: FormView['t'],
  { drafts, state }: FormView['controller'],
): TemplateResult | typeof nothing {
  if (drafts.saveState === 'kept') return nothing;
  return html`<div class="notice" role="status">
    <p>${t(drafts.saveState === 'refused' ? 'lost' : 'unkept')}</p>
    ${
      state
        ? button(t('download'), () => {
            download(state.draft.assessment);
          })
        : nothing
    }
  </div>`;
}
