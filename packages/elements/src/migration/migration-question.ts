/** Asks what to do with a sheet of a former law: to carry it over, to look at it as it is, or neither. */
import type { TemplateResult } from 'lit';
import type { MigrationTexts } from './migration-texts.js';
import type { TemplateTools } from './template-tools.js';

/** Of the decision a sheet is under, and of the one that applies. */
export interface DecisionNumbers {
  readonly from: string;
  readonly to: string;
}

/** Nothing where the person wants neither. */
export type MigrationAnswer = 'carry' | 'open' | undefined;

/** @param decide told once, whatever the answer */
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
