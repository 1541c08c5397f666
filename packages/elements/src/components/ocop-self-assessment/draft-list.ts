/** The drafts of this device, to resume or delete. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { Draft } from '../../form/drafts/draft.js';
import type { ChooserView } from './chooser-view.js';
import { askToRemove } from './draft-questions.js';

/** Where the host has fixed the set, only drafts of it. */
export function renderDraftList({
  t,
  pack,
  fixed,
  controller,
  ask,
}: ChooserView): TemplateResult | typeof nothing {
  const drafts = controller.drafts.list.filter(
    ({ assessment }) => fixed === undefined || (assessment.set === fixed && assessment.pack === pack),
  );
  const remove = (draft?: Draft): void => {
    ask(askToRemove(t, controller.drafts, draft));
  };
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
              void controller.resumeDraft(draft);
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
