import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { ColorScheme } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { LanguageController } from '../../shared/controllers/language.js';
import { textTokens } from '../../shared/styles/text-tokens.js';
import type { RatingData } from './rating-data.js';
import { MAX_JSON, readRating } from './read-rating.js';
import { ratingTranslate } from './rating-text.js';
import { fetchRefusalText, type RefusalText } from './refusal-words.js';
import { ratingStyles } from './ocop-rating.styles.js';
import { toDom } from './markup-tree.js';
import { ratingView, refusalView } from './rating-view.js';
import type { RatingTrust } from './rating-trust.js';
import type SignedRating from './signed-rating.js';

/**
 * The stars of a rated product, with score, validity and certificate. It is on every product page, so it carries no template engine: its DOM
 * is built from the same tree that a server renders as HTML.
 *
 * @element ocop-rating
 * @slot logo - the programme's official logo, where the host may show it
 * @slot - fallback content, shown before scripts run and when the data is invalid; replaced by the rating
 * @fires ocop-error - `{ message }`, when the data is invalid: what is wrong and what to do
 * @csspart name
 * @csspart entity
 * @csspart rating - the row of stars and score
 * @csspart stars
 * @csspart score
 * @csspart none - the words for "no rank"
 * @csspart verdict - the rank in words
 * @csspart ruler - the score on a scale, with the marks of the ranks
 * @csspart validity - with `valid`, `expiring`, `extended`, `expired`, `withdrawn`, `not-yet` or `unknown` as a second part
 * @csspart source - who issued the certificate, by which decision
 * @csspart link
 * @csspart verification - whether a signed rating holds, with its state as a second part: `verified`, `unverified`, `altered`, `expired`,
 *   `withdrawn`, `superseded`, `unreadable` or `checking`
 * @csspart refused - the sentence shown for invalid data
 * @cssprop --ocop-star - the stars
 * @cssprop --ocop-ink - the text
 * @cssprop --ocop-muted - score and source
 * @cssprop --ocop-warn - a certificate that is about to expire, has expired or is withdrawn
 * @cssprop --ocop-accent - link and focus
 * @cssprop --ocop-paper - the background in the dark theme
 * @cssprop --ocop-size - the size of the text
 * @cssprop --ocop-space - the space around a card
 */
export class OcopRating extends ReactiveElement {
  static override styles = [textTokens, ratingStyles];
  static override properties = {
    theme: { reflect: true },
    data: { converter: parseAttribute },
    srcRecord: { attribute: 'src-record' },
    trust: { attribute: false },
    layout: { reflect: true },
    size: { reflect: true },
    today: {},
  };

  /** `light` or `dark`; defaults to the person's system setting. */
  declare theme: ColorScheme | undefined;
  /** The rating, as an object in the property or as JSON in the attribute. */
  declare data: RatingData | undefined;
  /** A signed rating: a token, or an address with one. What was signed is shown, whatever `data` says. */
  declare srcRecord: string | undefined;
  /** What the page trusts to verify it with: anchors, key lists, lists of withdrawals. Without, nothing is ever “verified”. */
  declare trust: RatingTrust | undefined;
  /** `inline` (default) is a single line; `card` shows everything. */
  declare layout: 'inline' | 'card' | undefined;
  declare size: 'small' | 'medium' | 'large' | undefined;
  /** The day on which validity is judged, as an ISO day; defaults to today. */
  declare today: string | undefined;

  private readonly language = new LanguageController(this);
  private shown = '';
  private untold = '';
  private refusalText: RefusalText | undefined;
  private fetching: Promise<void> | undefined;
  private signed: SignedRating | undefined;
  private door: Promise<unknown> | undefined;

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const { lang } = this.language;
    const read = this.hasData ? readRating(this.data, this.today) : undefined;
    if (read && !read.rating && !this.refusalText) this.fetchRefusalText();
    const refused = (read && !read.rating && this.refusalText?.(this.data, read.problems, lang)) ?? '';
    const layout = this.layout === 'card' ? 'card' : 'inline';
    // What verifies is fetched by pages that show a signed rating; where that fails, the next update asks again.
    if (this.srcRecord)
      this.door ??= import('./signed-rating.js').then(
        ({ default: Signed }) => {
          this.signed = new Signed(this);
          this.requestUpdate();
        },
        () => (this.door = undefined),
      );
    const view =
      this.signed?.view(read?.rating, layout, lang) ??
      (read?.rating
        ? ratingView(read.rating, layout, lang, this.today)
        : [['slot', {}] as const, ...refusalView(refused || '')]);
    // Don't touch DOM that hasn't changed: the focus may be in it. What a server wrote stays until there is something to say.
    const shown = JSON.stringify(view);
    const written = this.fetching && this.shown === '' && this.renderRoot.childElementCount > 0;
    if (shown === this.shown || written) return;
    this.renderRoot.replaceChildren(...view.map(toDom));
    this.shown = shown;
    this.untold = refused || '';
  }

  /** The words of refusals belong to an update. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    const fetching = this.fetching ?? (this.signed ? this.signed.verifying : this.door);
    if (!fetching) return complete;
    await fetching;
    return this.getUpdateComplete();
  }

  private fetchRefusalText(): void {
    this.fetching ??= fetchRefusalText().then((refusalText) => {
      const { lang } = this.language;
      this.refusalText = refusalText ?? (() => ratingTranslate(lang)('refused'));
      this.fetching = undefined;
      this.requestUpdate();
    });
  }

  protected override updated(): void {
    if (this.untold !== '') emit(this, 'ocop-error', { message: this.untold });
    this.untold = '';
  }

  /** Frameworks pass null for data that hasn't arrived yet. */
  private get hasData(): boolean {
    return (this.data ?? undefined) !== undefined;
  }
}

/** Text that isn't JSON is kept, and refused for that. An empty attribute means that there is no data yet. */
function parseAttribute(text: string | null): unknown {
  if (text === null || text.trim() === '') return undefined;
  try {
    // In an attribute, null is an invalid record; in the property it means that there is no data yet.
    return text.length > MAX_JSON ? text : (JSON.parse(text) ?? false);
  } catch {
    return text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-rating': OcopRating;
  }
}
