/** Notes that another decision applies by now to a sheet that is viewed as it is. */
import type { TemplateResult } from 'lit';
import type { DecisionNumbers } from './migration-question.js';
import type { MigrationTexts } from './migration-texts.js';
import type { TemplateTools } from './template-tools.js';

export function renderFormerDecisionNotice(
  { html, button }: TemplateTools,
  { t }: MigrationTexts,
  { from, to }: DecisionNumbers,
  carry: () => void,
): TemplateResult {
  return html`<div class="notice" id="former-old" tabindex="-1">
    <p>${t('old-now', { from, to })}</p>
    ${button(t('carry-now'), carry)}
  </div>`;
}
