/** Where somebody opens a sheet or a dossier from a file. The same file can be chosen again. */
import { html, type TemplateResult } from 'lit';

export function sheetFileInput(label: string, open: (file: File) => void): TemplateResult {
  return html`<label class="file"
    >${label}
    <input
      type="file"
      accept="application/json,.json,.zip"
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) open(file);
        input.value = '';
      }}
    />
  </label>`;
}
