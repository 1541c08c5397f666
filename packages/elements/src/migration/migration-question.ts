/** Asks what to do with a sheet of a former decision: migrate it, view it as it is, or cancel. */
import type { TemplateResult } from 'lit';
import type { MigrationTexts } from './migration-texts.js';
import type { TemplateTools } from './template-tools.js';

/** The numbers of the sheet's decision and of the one that applies. */
export interface DecisionNumbers {
  readonly from: string;
  readonly to: string;
}

/** Undefined if the person cancels. */
export type MigrationAnswer = 'carry' | 'open' | undefined;

/** @param decide called once, whatever the answer */
export function renderMigrationQuestion(
  { html }: TemplateTools,
  { t }: MigrationTexts,
  { from, to }: DecisionNumbers,
  decide: (choice: MigrationAnswer) => void,
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
      <h2 id="former-question">${t('ask-title')}</h2>
      <div id="former-about">
        <p>${t('ask-text', { from, to })}</p>
        <p>${t('ask-carry')}</p>
      </div>
      <div class="buttons">
        <button value="carry" class="primary" autofocus>${t('carry')}</button>
        <button value="open">${t('open-old')}</button>
        <button value="" class="link">${t('dismiss')}</button>
      </div>
    </form>
  </dialog>`;
}
