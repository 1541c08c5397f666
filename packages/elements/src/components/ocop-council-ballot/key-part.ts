/** The member's key, folded: whoever wants none signs all the same, by name. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { saveFile } from '../ocop-self-assessment/download.js';
import type { BallotView } from './ballot-view.js';

export function renderKey({ controller, t, setNote }: BallotView): TemplateResult {
  const { key, memberInfo } = controller;
  const known = memberInfo?.key?.x;
  const isOther = known !== undefined && known !== key?.publicKey.x;
  return html`<details class="key">
    <summary>${t('key-title')}</summary>
    <p class="hint">${t('key-what')}</p>
    ${isOther ? html`<p class="callout">${t('key-other')}</p>` : nothing}
    ${
      key
        ? html`<p>${t('key-public')}: <code>${key.publicKey.x}</code></p>
            ${button(t('key-save'), () => {
              const { id, name } = memberInfo ?? {};
              saveFile(
                'khoa-cong-khai.json',
                JSON.stringify({ member: id, name, key: key.publicKey }, null, 2),
              );
            })}`
        : button(t('key-make'), () => {
            void controller.createKey().then((isMade) => {
              if (!isMade) setNote(t('key-failed'));
            });
          })
    }
  </details>`;
}
