/** The first page: search for a criteria set by everyday words, browse them by industry, or resume a draft. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';
import { askToDiscard } from './draft-questions.js';
import { renderFacts } from './facts.js';
import { renderSetSearch } from './set-search.js';
import type * as Parts from './start-parts.js';
import { renderOpenGroup, renderSetTiles } from './set-tiles.js';

export function renderSetChooser(view: ChooserView<typeof Parts>): TemplateResult {
  const { start, fixed } = view;
  const { parts, card } = start;
  const group = fixed === undefined ? renderOpenGroup(view) : undefined;
  return html`<div class="alone">
    ${parts && card ? parts.renderSetCard(view, card) : (group ?? renderTop(view))}
  </div>`;
}

function renderTop(view: ChooserView<typeof Parts>): TemplateResult {
  const { t, fixed, start, setSearch, keeps } = view;
  const { decision, inStars } = setSearch.describeRules();
  return html`
    <header class="start band">
      <h2 tabindex="-1" class="heading">${t(inStars ? 'start-title' : 'start-title-ranks')}</h2>
      <p class="hint">
        ${renderFacts([
          ...(decision === undefined ? [] : [t('start-decision', { decision })]),
          t('start-free'),
          ...(keeps ? [t('start-kept')] : []),
        ])}
      </p>
    </header>
    ${fixed === undefined && setSearch.groups().length > 0 ? renderSetSearch(view) : nothing}
    ${start.parts?.renderDraftCards(view)} ${renderUnreadable(view)}
    ${
      fixed === undefined
        ? renderSetTiles(view)
        : button(
            t('begin-new'),
            () => {
              void start.choose(fixed);
            },
            'primary',
          )
    }
    ${start.parts?.renderOpenExisting(view)} ${start.parts?.renderPrivacyCorner(view)}
  `;
}

function renderUnreadable({ t, controller, ask }: ChooserView): unknown {
  const { drafts, deferred } = controller;
  if (!drafts || drafts.unreadable.length === 0) return nothing;
  return deferred?.renderUnreadable(drafts.unreadable, t, (record) => {
    ask(askToDiscard(t, drafts, record));
  });
}
