/** Asks what to do with a sheet of a former law: to carry it over, to look at it as it is, or neither. */
import type { TemplateResult } from 'lit';
import type { Speech } from './migration-texts.js';
import type { Tools } from './template-tools.js';

/** Of the decision a sheet is under, and of the one that applies. */
export interface Numbers {
  readonly from: string;
  readonly to: string;
}

/** Nothing where the person wants neither. */
export type Choice = 'carry' | 'open' | undefined;

/** @param decide told once, whatever the answer */
export function question(
  { html }: Tools,
  { say }: Speech,
  { from, to }: Numbers,
  decide: (choice: Choice) => void,
): TemplateResult {
  return html`<dialog
    aria-labelledby="former-question"
    aria-describedby="former-about"
    @close=${(event: Event) => {
      const { returnValue } = event.target as HTMLDialogElement;
      decide(returnValue === 'carry' || returnValue === 'open' ? returnValue : undefined);
    }}
  >
    <form method="dialog">
      <h2 id="former-question">${say('ask-title')}</h2>
      <div id="former-about">
        <p>${say('ask-text', { from, to })}</p>
        <p>${say('ask-carry')}</p>
      </div>
      <div class="buttons">
        <button value="carry" class="primary" autofocus>${say('carry')}</button>
        <button value="open">${say('open-old')}</button>
        <button value="" class="link">${say('dismiss')}</button>
      </div>
    </form>
  </dialog>`;
}
