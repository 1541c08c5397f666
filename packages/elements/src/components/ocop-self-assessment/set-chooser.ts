/** The first page: search for a criteria set by everyday words, browse them by industry and group, or resume a draft. */
import { html, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import type { ChooserView } from './chooser-view.js';
import { renderCodeField } from './code-field.js';
import { renderDraftList } from './draft-list.js';
import { renderSetSearch } from './set-search.js';

export function renderSetChooser(view: ChooserView): TemplateResult {
  const { t, fixed, begin } = view;
  return html`
    ${renderDraftList(view)}
    ${
      fixed === undefined
        ? renderSetSearch(view)
        : button(
            t('begin-new'),
            () => {
              begin(fixed);
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
            if (file) view.open(file);
            input.value = '';
          }}
        />
      </label>
    </p>
    ${renderCodeField(view)}
  `;
}
