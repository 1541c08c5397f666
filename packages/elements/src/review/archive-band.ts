/** Whether the dossier is as it was packed, before anything else is said of it; and what it holds. */
import type { TemplateResult } from 'lit';
import type { ReceivedDossier } from '../form/opened-archive.js';
import { momentDayText } from '../shared/moment-text.js';
import { renderFileChoice } from './file-choice.js';
import type { ReviewView } from './review-view.js';

export function renderArchiveBand(view: ReviewView): TemplateResult | undefined {
  const { tools, texts, archive, assessment } = view;
  const { html } = tools;
  const { t, lang } = texts;
  if (!archive)
    // The page was closed since: opinions are kept on the device, the papers of others are not.
    return assessment.log
      ? html`<section class="archive-band" aria-label=${t('review-archive')}>
          <p>${t('review-archive-again')}</p>
          ${renderFileChoice(view, t('review-archive-open'))}
        </section>`
      : undefined;
  const findings = archive.findings(lang);
  if (findings.length === 0)
    return html`<section class="archive-band" aria-label=${t('review-archive')}>
      <p>${t('review-archive-whole', { count: archive.files })}</p>
      ${renderContents(view, archive)}
    </section>`;
  return html`<section class="archive-band spoilt" aria-labelledby="archive-title">
    <h3 id="archive-title">${t('review-archive-spoilt', { count: findings.length })}</h3>
    <p>${t('review-archive-what')}</p>
    <ul>
      ${findings.map((finding) => html`<li>${finding}</li>`)}
    </ul>
    ${renderContents(view, archive)}
  </section>`;
}

/** Folded: the way of the dossier so far, and every file in it. */
function renderContents({ tools, texts, assessment }: ReviewView, archive: ReceivedDossier): TemplateResult {
  const { html, nothing, button } = tools;
  const { t, lang } = texts;
  const { log = [] } = assessment;
  const files = archive.list(lang);
  return html`${
    log.length > 0
      ? html`<details>
          <summary>${t('review-log', { count: log.length })}</summary>
          <ol class="received">
            ${log.map(
              ({ step, who, time }) =>
                html`<li>${momentDayText(time)} · ${t(`review-step-${step}`)} · ${who.name}</li>`,
            )}
          </ol>
        </details>`
      : nothing
  }
  ${
    files.length > 0
      ? html`<details>
          <summary>${t('review-files', { count: files.length })}</summary>
          <ul class="received">
            ${files.map(
              ({ title, size, isSound, show }) =>
                html`<li>
                  ${show ? button(title, show, 'link') : title} <span class="hint">${size}</span>
                  ${isSound ? nothing : html`<b class="spoilt-file">${t('review-file-spoilt')}</b>`}
                </li>`,
            )}
          </ul>
        </details>`
      : nothing
  }`;
}
