/** Whether the dossier is as it was packed, before anything else is said of it. */
import type { TemplateResult } from 'lit';
import type { ReviewView } from './review-view.js';

export function renderArchiveBand({ tools, texts, archive }: ReviewView): TemplateResult | undefined {
  if (!archive) return undefined;
  const { html } = tools;
  const { t, lang } = texts;
  const findings = archive.findings(lang);
  if (findings.length === 0)
    return html`<p class="archive-band">${t('review-archive-whole', { count: archive.files })}</p>`;
  return html`<section class="archive-band spoilt" aria-labelledby="archive-title">
    <h3 id="archive-title">${t('review-archive-spoilt', { count: findings.length })}</h3>
    <p>${t('review-archive-what')}</p>
    <ul>
      ${findings.map((finding) => html`<li>${finding}</li>`)}
    </ul>
  </section>`;
}
