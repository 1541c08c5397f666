/** Whether the answers are kept on this device, and the warning where they can't be. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../../form/form-controller.js';
import { button } from '../../shared/templates/button.js';
import { download } from './download.js';
import type { FormView } from './form-view.js';

/** How the open draft is kept; undefined while there is nothing to keep yet. */
export function findKept({ drafts, state, keeper }: FormController): FormView['kept'] {
  if (!state) return undefined;
  if (keeper.gone) return 'unkept';
  return drafts.saveState === 'kept' && !drafts.holds(state.draft.id) ? undefined : drafts.saveState;
}

/** Warns that drafts can't be kept, or not yet, even before anything is answered. */
export function renderUnkept(
  { drafts, state }: FormController,
  t: FormView['t'],
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
