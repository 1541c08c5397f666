import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { ColorScheme } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { LanguageController } from '../../shared/controllers/language.js';
import { textTokens } from '../../shared/styles/text-tokens.js';
import type { RatingData } from './rating-data.js';
import { MOST_JSON, readRating } from './read-rating.js';
import { refusalText } from './rating-refusal.js';
import { ratingStyles } from './ocop-rating.styles.js';
import { toDom } from './markup-tree.js';
import { ratingView, refusalView } from './rating-view.js';

/**
 * The stars of a rated product, with score, validity and certificate. It stands on every product page, so it does
 * without templates: the same tree that a server writes as HTML becomes its DOM.
 *
 * @element ocop-rating
 * @slot logo - the programme's official logo, where the host may show it
 * @slot - what stands there before scripts run, and where the data is no rating; replaced by the rating
 * @fires ocop-error - `{ message }`, when the data is no rating: what is wrong and what to do
 * @csspart name
 * @csspart entity
 * @csspart rating - the row of stars and score
 * @csspart stars
 * @csspart score
 * @csspart none - the words for "no rank"
 * @csspart validity - with `valid`, `expiring`, `extended` or `expired` as a second part
 * @csspart source - who issued the certificate, by which decision
 * @csspart link
 * @csspart refused - the sentence about data that is no rating
 * @cssprop --ocop-star - the stars
 * @cssprop --ocop-ink - the text
 * @cssprop --ocop-muted - score and source
 * @cssprop --ocop-warn - a certificate that ends or has ended
 * @cssprop --ocop-accent - link and focus
 * @cssprop --ocop-paper - the ground in the dark theme
 * @cssprop --ocop-size - the size of the text
 * @cssprop --ocop-space - the space beside a card
 */
export class OcopRating extends ReactiveElement {
  static override styles = [textTokens, ratingStyles];
  static override properties = {
    theme: { type: String, reflect: true },
    data: { converter: parsed },
    layout: { type: String, reflect: true },
    size: { type: String, reflect: true },
    today: { type: String },
  };

  /** `light` or `dark`; without it the person's own setting decides. */
  declare theme: ColorScheme | undefined;
  /** The rating, as a property or as JSON in the attribute. */
  declare data: RatingData | undefined;
  /** `inline` (default) is one line; `card` says everything. */
  declare layout: 'inline' | 'card' | undefined;
  declare size: 'small' | 'medium' | 'large' | undefined;
  /** The day validity is judged on, ISO; without it the person's own. */
  declare today: string | undefined;

  private readonly language = new LanguageController(this);
  private shown = '';
  private untold = '';

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { language } = this;
    const read = this.hasData ? readRating(this.data, this.today) : undefined;
    const refused = read && !read.rating ? refusalText(this.data, read.problems, language.lang) : '';
    const view = read?.rating
      ? ratingView(read.rating, this.layout === 'card' ? 'card' : 'inline', language.lang, this.today)
      : [['slot', {}] as const, ...refusalView(refused)];
    // What stays the same is left alone, with the focus that may be in it.
    const shown = JSON.stringify(view);
    if (shown === this.shown) return;
    this.renderRoot.replaceChildren(...view.map(toDom));
    this.shown = shown;
    this.untold = refused;
  }

  protected override updated(): void {
    if (this.untold !== '') emit(this, 'ocop-error', { message: this.untold });
    this.untold = '';
  }

  /** Frameworks say null for what is still to come. */
  private get hasData(): boolean {
    return (this.data ?? undefined) !== undefined;
  }
}

/** What is no JSON stays text, and is refused as such; an attribute that is still empty is none yet. */
function parsed(text: string | null): unknown {
  if (text === null || text.trim() === '') return undefined;
  try {
    // Written out, null is no record; as a property it is none yet.
    return text.length > MOST_JSON ? text : (JSON.parse(text) ?? false);
  } catch {
    return text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-rating': OcopRating;
  }
}
