/** Asks before doing what cannot be undone. `window.confirm` does nothing inside a cross-origin frame. */
import { html, type TemplateResult } from 'lit';

export interface Question {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly act: () => void;
}

/** @param done called when the dialog is closed, whatever the answer */
export function renderDialog({ text, yes, no, act }: Question, done: () => void): TemplateResult {
  return html`<dialog
    aria-labelledby="question"
    @close=${(event: Event) => {
      done();
      if ((event.target as HTMLDialogElement).returnValue === 'yes') act();
    }}
  >
    <form method="dialog">
      <p id="question">${text}</p>
      <div class="buttons">
        <button value="no" autofocus>${no}</button>
        <button value="yes" class="primary">${yes}</button>
      </div>
    </form>
  </dialog>`;
}
