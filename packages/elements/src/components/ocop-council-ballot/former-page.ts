/** Before a product is scored again: why, and what the member gave before. */
import { compileSet, ownValue, score } from '@ocop-kit/engine';
import { html, nothing, type TemplateResult } from 'lit';
import { maxTotal } from '../../rules/max-total.js';
import { createLocalizedText } from '../../shared/i18n/localized-text.js';
import { formatNumber } from '../../shared/i18n/messages.js';
import { sentenceCase } from '../../shared/i18n/sentence-case.js';
import { button } from '../../shared/templates/button.js';
import { answerWithPoints, rankText, type BallotView, type SheetState } from './ballot-view.js';

export function renderFormerPage(view: BallotView, state: SheetState): TemplateResult {
  const { controller, t, lang } = view;
  const { product, set, reason, former } = state;
  const localizedText = createLocalizedText(set.pack, lang);
  const result = former && score(set, former);
  return html`<section class="alone">
    <header class="band">
      <p class="hint">${product.entity}</p>
      <h2 tabindex="-1" class="heading">${t('former-title', { product: product.name })}</h2>
    </header>
    <p class="callout">${t('former-why', { reason: reason ?? '' })}</p>
    ${
      former && result
        ? html`<p>
              ${t('former-total', {
                round: former.round,
                total: formatNumber(result.total, lang),
                max: maxTotal(set),
                rank: rankText(set, result.stars, view),
              })}
            </p>
            <p>${t('former-how')}</p>
            <details>
              <summary>${t('former-picks', { count: Object.keys(former.picks).length })}</summary>
              <ul class="answers-before">
                ${compileSet(set).leaves.map((leaf) => {
                  const pick = ownValue(former.picks, leaf.id);
                  return pick === undefined
                    ? nothing
                    : html`<li>
                        <span class="label">${leaf.id} ${localizedText(leaf.title, sentenceCase)}</span>
                        ${answerWithPoints(set, leaf, pick, view)}
                        ${
                          ownValue(former.remarks ?? {}, leaf.id)
                            ? html`<span class="hint">${former.remarks?.[leaf.id]}</span>`
                            : nothing
                        }
                      </li>`;
                })}
              </ul>
            </details>`
        : html`<p>${t('former-none')}</p>`
    }
    <p class="buttons">
      ${button(
        t('act-again'),
        () => {
          controller.openProduct(product.id);
        },
        'primary',
      )}
      ${button(t('to-list'), () => {
        controller.closeProduct();
      })}
    </p>
  </section>`;
}
