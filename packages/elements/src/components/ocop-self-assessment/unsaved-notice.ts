/** Warns that drafts can't be kept, or not yet, even before anything is answered. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { download } from './download.js';
import type { FormView } from './form-view.js';

export function renderUnsaved(
  t: FormView['t'],
  { deferred, keeper, state }: FormView['controller'],
): TemplateResult | typeof nothing {
  if (keeper.storing === 'kept') return nothing;
  const isRefused = keeper.storing === 'refused';
  // Nothing can be done about it, in a sandboxed frame for one: said once, quietly; a word beside the name of the sheet stays.
  if (isRefused && state && Object.keys(state.draft.assessment.picks).length > 0) return nothing;
  return html`<div class=${isRefused ? 'hint' : 'notice'} role="status">
    <p>${t(isRefused ? 'lost' : 'unkept')}</p>
    ${
      state
        ? button(t('download'), () => {
            const { assessment } = state.draft;
            (deferred?.saveSheet ?? download)(assessment);
          })
        : nothing
    }
  </div>`;
}
