/** Opening a sheet by its short code. */
import { html, type TemplateResult } from 'lit';
import type { ChooserView } from './chooser-view.js';

/** Opens the sheet of a code, wherever it was pasted. */
export async function openCode({ controller, setSearch }: ChooserView, pasted: string): Promise<void> {
  await controller.openFromOutside((deferred, load, t) => deferred.readCode(pasted, t, load));
  // The pasted code opened a sheet, so it wasn't a search.
  if (controller.state) setSearch.words = '';
}

export function renderCodeField(view: ChooserView): TemplateResult {
  const { t } = view;
  return html`<details class="by-code">
    <summary>${t('by-code')}</summary>
    <form
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const input = (event.target as HTMLFormElement).elements.namedItem('code') as HTMLInputElement;
        if (input.value.trim() === '') input.focus();
        else void openCode(view, input.value);
      }}
    >
      <div class="field">
        <label for="code">${t('by-code')}</label>
        <p class="hint" id="code-hint">${t('by-code-hint')}</p>
        <input
          id="code"
          name="code"
          type="text"
          maxlength="2000"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="code-hint"
        />
      </div>
      <div class="buttons"><button>${t('by-code-go')}</button></div>
    </form>
  </details>`;
}
