/** Opening sheets from a file that was saved before. */
import { html, type TemplateResult } from 'lit';
import { sheetFileInput } from '../../shared/templates/sheet-file-input.js';
import type { ChooserView } from './chooser-view.js';

export function renderFileField({ t, controller }: ChooserView): TemplateResult {
  return html`<p>
    ${sheetFileInput(t('open'), (file) => {
      void controller.openFile(file);
    })}
  </p>`;
}
