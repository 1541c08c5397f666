/** The first page of a review: open the file that a producer sent, or go on with one begun before. */
import type { TemplateResult } from 'lit';
import type { Draft } from '../form/drafts/draft.js';
import { renderFileChoice, type FileChoice } from './file-choice.js';

export interface ReviewStart extends FileChoice {
  readonly drafts: readonly Draft[];
  readonly resume: (draft: Draft) => void;
}

export function renderReviewStart({
  tools,
  texts,
  drafts,
  openFile,
  opening,
  resume,
}: ReviewStart): TemplateResult {
  const { html, button } = tools;
  const { t } = texts;
  // What nobody has reviewed yet may be a producer's own sheet, begun on this device.
  const begun = drafts.filter(({ assessment }) => assessment.reviews);
  return html`<section class="review-start">
    <h2 tabindex="-1" class="heading">${t('review-start')}</h2>
    <p>${t('review-start-hint')}</p>
    ${renderFileChoice({ tools, texts, openFile, opening }, t('review-open'))}
    ${
      begun.length > 0
        ? html`<h3>${t('review-drafts')}</h3>
            <ul class="drafts">
              ${begun.map((draft) => {
                const { product, entity, set, reviews } = draft.assessment;
                const name = [product.name || t('review-unnamed'), entity.name].filter(Boolean).join(' · ');
                return html`<li>
                  <span
                    >${name}
                    <span class="hint"
                      >${t('review-draft-about', { set, count: Object.keys(reviews ?? {}).length })}</span
                    ></span
                  >
                  ${button(
                    t('review-continue'),
                    () => {
                      resume(draft);
                    },
                    'primary',
                    `${t('review-continue')}: ${name}`,
                  )}
                </li>`;
              })}
            </ul>`
        : ''
    }
  </section>`;
}
