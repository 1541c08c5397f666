/** The card of one product. */
import { html, nothing, type TemplateResult } from 'lit';
import { starRow } from '../../shared/templates/star-row.js';
import type { Translate } from '../../shared/i18n/messages.js';
import { dayText, isPast, OCOP, safeUrl } from '../ocop-rating/rating-data.js';
import type { ListedProduct } from './product-catalogue.js';
import type { ListMessageKey } from './messages.vi.js';
import { renderPicture } from './product-picture.js';
import type { DrawSet } from './set-drawings.js';

export function renderCard(
  { data, state, until }: ListedProduct,
  t: Translate<ListMessageKey>,
  drawSet: DrawSet | undefined,
): TemplateResult {
  const { product, entity, commune, group, stars, score } = data;
  const { mostStars: most = OCOP.mostStars, mostScore = OCOP.mostScore } = data;
  const url = safeUrl(data.url);
  const communeAndGroup = [commune, group].filter(Boolean).join(' · ');
  return html`<li
    class="product ${isPast(state) ? 'past' : ''} ${url === undefined ? '' : 'linked'}"
    part="card"
  >
    ${renderPicture(data, safeUrl(data.image), t('image', { product }), drawSet)}
    <div class="words">
      <h3 part="name" tabindex="-1">${url === undefined ? product : html`<a href=${url}>${product}</a>`}</h3>
      ${renderLine(entity, 'entity')} ${renderLine(communeAndGroup, 'place')}
      <p class="rating" part="rating">
        ${
          stars === null
            ? html`<span>${t('none')}</span>`
            : starRow(stars, most, t('stars-label', { stars, most }))
        }
        ${score === undefined ? nothing : html`<span>${t('score', { score, most: mostScore })}</span>`}
      </p>
      ${state === undefined ? nothing : renderLine(t(`until-${state}`, { day: dayText(until) }), `validity ${state}`)}
    </div>
  </li>`;
}

function renderLine(text: string | undefined, part: string): TemplateResult | typeof nothing {
  return text ? html`<p class=${part} part=${part}>${text}</p>` : nothing;
}
