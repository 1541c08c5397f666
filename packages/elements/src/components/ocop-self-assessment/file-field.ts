/** Opening sheets from a file that was saved before. */
import { html, type TemplateResult } from 'lit';
import type { ChooserView } from './chooser-view.js';

export function renderFileField({ t, controller }: ChooserView): TemplateResult {
  return html`<p>
    <label class="file"
      >${t('open')}
      <input
        type="file"
        accept="application/json,.json,.zip"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) void controller.openFile(file);
          input.value = '';
        }}
      />
    </label>
  </p>`;
}
