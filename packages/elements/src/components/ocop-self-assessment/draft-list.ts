/** The drafts of this device, to resume or delete. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';

export function renderDraftList({ t, drafts, resume, remove }: ChooserView): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  return html`<section aria-labelledby="drafts">
    <h2 tabindex="-1" class="heading" id="drafts">${t('drafts')}</h2>
    <ul class="drafts">
      ${drafts.map((draft) => {
        const { product, set, picks } = draft.assessment;
        const name = product.name || t('unnamed');
        return html`<li>
          <span
            >${name}
            <span class="hint">${t('draft-about', { set, count: Object.keys(picks).length })}</span></span
          >
          ${button(
            t('continue'),
            () => {
              resume(draft);
            },
            'primary',
            `${t('continue')}: ${name}`,
          )}
          ${button(
            t('delete'),
            () => {
              remove(draft);
            },
            '',
            `${t('delete')}: ${name}`,
          )}
        </li>`;
      })}
    </ul>
    ${
      drafts.length > 1
        ? button(
            t('delete-all'),
            () => {
              remove();
            },
            'link',
          )
        : nothing
    }
  </section>`;
}
