import { html, nothing, type TemplateResult } from 'lit';
import { OcopElement } from '../base/element.js';
import { starRow } from '../base/star-row.js';
import { tokens } from '../base/tokens.js';
import { sayIn } from '../base/words.js';
import {
  dayText,
  expiryOf,
  safeUrl,
  todayHere,
  validityOn,
  type CertificateData,
  type RatingData,
} from './data.js';
import { ratingStyles } from './styles.js';
import { RATING_WORDS } from './words.js';

/**
 * The stars of a rated product, with score, validity and certificate.
 *
 * @element ocop-rating
 * @slot logo - the programme's official logo, where the host may show it
 * @slot - what stands there before scripts run; replaced by the rating
 */
export class OcopRating extends OcopElement {
  static override styles = [tokens, ratingStyles];
  static override properties = {
    ...OcopElement.properties,
    data: { attribute: 'data', converter: { fromAttribute: parsed } },
    layout: { type: String, reflect: true },
    size: { type: String, reflect: true },
    today: { type: String },
  };

  /** The rating, as a property or as JSON in the attribute. */
  declare data: RatingData | undefined;
  /** `inline` (default) is one line; `card` says everything. */
  declare layout: 'inline' | 'card' | undefined;
  declare size: 'small' | 'medium' | 'large' | undefined;
  /** The day validity is judged on, ISO; without it the person's own. */
  declare today: string | undefined;

  /** What a server rendered in the shadow root gives way to the live rating. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override render(): TemplateResult {
    const { data, layout } = this;
    if (!data) return html`<slot></slot>`;
    const say = sayIn('ocop-rating', RATING_WORDS, this.language.lang);
    const most = data.mostStars ?? 5;
    const label = data.stars === null ? say('none') : say('stars', { stars: data.stars, most });
    const score =
      data.score === undefined
        ? nothing
        : html`<span class="score"
            >${say('score', { score: data.score, most: data.mostScore ?? 100 })}</span
          >`;
    const row = html`<div class="row" part="rating">
      <slot name="logo"></slot>
      ${starRow(data.stars ?? 0, most, label)}${data.stars === null ? html`<span>${label}</span>` : nothing}${score}
    </div>`;
    if (layout !== 'card') return row;
    const url = safeUrl(data.url);
    return html`<p class="name">${data.product}</p>
      ${data.entity === undefined ? nothing : html`<p>${data.entity}</p>`}${row}
      ${data.certificate ? this.certificate(data.certificate) : nothing}
      ${url === undefined ? nothing : html`<p><a href=${url}>${say('more')}</a></p>`}`;
  }

  private certificate(certificate: CertificateData): TemplateResult {
    const say = sayIn('ocop-rating', RATING_WORDS, this.language.lang);
    const state = validityOn(certificate, this.today ?? todayHere());
    const values = { day: dayText(expiryOf(certificate)), extended: dayText(certificate.extended ?? '') };
    const { decision, issuer } = certificate;
    const source = [issuer, decision === undefined ? undefined : say('decision', { decision })];
    return html`<p class=${state} part="validity">${say(state, values)}</p>
      <p><small>${source.filter((part) => part !== undefined).join(' · ')}</small></p>`;
  }
}

function parsed(text: string | null): RatingData | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as RatingData);
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-rating': OcopRating;
  }
}
