/** Says of a sheet that is looked at as it is that another law applies by now. */
import type { TemplateResult } from 'lit';
import type { Numbers } from './migration-question.js';
import type { Speech } from './migration-texts.js';
import type { Tools } from './template-tools.js';

export function oldNotice(
  { html, button }: Tools,
  { say }: Speech,
  { from, to }: Numbers,
  carry: () => void,
): TemplateResult {
  return html`<div class="notice" id="former-old" tabindex="-1">
    <p>${say('old-now', { from, to })}</p>
    ${button(say('carry-now'), carry)}
  </div>`;
}
