/** The first page: search for a criteria set by everyday words, browse them by industry and group, or resume a draft. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';
import { renderCodeField } from './code-field.js';
import { renderDraftList } from './draft-list.js';
import { askToDiscard } from './draft-questions.js';
import { renderSetSearch } from './set-search.js';

export function renderSetChooser(view: ChooserView): TemplateResult {
  const { t, fixed, controller } = view;
  return html`
    ${renderDraftList(view)}
    ${
      fixed === undefined
        ? renderSetSearch(view)
        : button(
            t('begin-new'),
            () => {
              void controller.startSheet(fixed);
            },
            'primary',
          )
    }
    <p>
      <label class="file"
        >${t('open')}
        <input
          type="file"
          accept="application/json,.json"
          @change=${(event: Event) => {
            const input = event.target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file)
              void controller.openFromOutside((deferred, load) => deferred.readAssessmentFile(file, load));
            input.value = '';
          }}
        />
      </label>
    </p>
    ${renderCodeField(view)} ${renderUnreadable(view)}
  `;
}

function renderUnreadable({ t, controller, ask }: ChooserView): unknown {
  const { drafts, deferred } = controller;
  if (drafts.unreadable.length === 0) return nothing;
  return deferred?.renderUnreadable(drafts.unreadable, t, (record) => {
    ask(askToDiscard(t, drafts, record));
  });
}
