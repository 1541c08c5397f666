/** The rarer ways into a sheet, folded below the tiles: a file, or a code. */
import { html, type TemplateResult } from 'lit';
import type { ChooserView } from './chooser-view.js';
import { renderCodeField } from './code-field.js';
import { renderFileField } from './file-field.js';

export function renderOpenExisting(view: ChooserView): TemplateResult {
  return html`<details class="fold open-existing">
    <summary>${view.t('open-existing')}</summary>
    ${renderFileField(view)} ${renderCodeField(view)}
  </details>`;
}
