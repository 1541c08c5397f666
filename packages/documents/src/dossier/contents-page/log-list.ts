/** The steps that the dossier has taken, the first one first. */
import type { DossierStep } from '@ocop-kit/engine/schema';
import { html, type Markup } from './html.js';
import type { Words } from './words.js';

export function logList(log: readonly DossierStep[], { t, moment }: Words): Markup {
  if (log.length === 0) return html`<p>${t('no-log')}</p>`;
  return html`<ol>
    ${log.map(({ step, who, stage, time, remark }) => {
      const actor = [who.name, who.role, t(`stage.${stage}`)].filter(Boolean).join(', ');
      const words = remark === undefined || remark === '' ? '' : html`<p class="note">${remark}</p>`;
      return html`<li><b>${t(`step.${step}`)}</b> · ${moment(time)} · ${actor}${words}</li>`;
    })}
  </ol>`;
}
