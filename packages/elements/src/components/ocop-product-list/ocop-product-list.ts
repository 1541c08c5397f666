import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { OcopElement } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { tokens } from '../../shared/styles/tokens.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { renderCard } from './product-card.js';
import type { ListedProduct } from './product-catalogue.js';
import type { ProductData } from './product-data.js';
import {
  countFilters,
  keepKnownFilters,
  filterProducts,
  NO_FILTER,
  type ProductFilter,
} from './product-filter.js';
import { renderFilters, renderSorting, type FilterView } from './filter-controls.js';
import { refusedText, renderRefused } from './refused-products.js';
import { emptyListing, updateListing } from './product-listing.js';
import { ScriptSource } from './script-source.js';
import { listStyles } from './ocop-product-list.styles.js';
import { english } from './messages.en.js';
import { LIST_MESSAGES, type ListMessageKey } from './messages.vi.js';

/** Cards shown at once. The rest come on request, so that a keystroke stays cheap however long the list is. */
const PAGE = 60;
/** Announce the result to screen readers once typing pauses, not at every keystroke. */
const QUIET = 600;

interface Sentence {
  readonly key: 'count' | 'count-all' | 'visible';
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Rated products as a grid of cards that can be searched, filtered and sorted. Takes the products from a property or from a child
 * `<script type="application/json">`, makes no requests and leaves the URL alone.
 *
 * @element ocop-product-list
 * @slot - fallback content until there are products, such as a link or a table for pages without scripts
 * @slot empty - further advice when nothing was found
 * @fires ocop-filter - `{ filter, shown, all }`, a moment after the person changed the search or a filter
 * @fires ocop-error - `{ message }`, when the data or part of it cannot be shown
 * @csspart filters - the search and the filters
 * @csspart list - the grid
 * @csspart card
 * @csspart image
 * @csspart name - the heading of a card
 * @csspart entity
 * @csspart place - commune and group
 * @csspart rating - stars and score
 * @csspart stars
 * @csspart validity - with `valid`, `expiring`, `extended` or `expired` as a second part
 * @csspart error - the message about data that cannot be shown
 * @cssprop --ocop-accent - links, buttons and focus
 * @cssprop --ocop-ink - the text
 * @cssprop --ocop-muted - secondary text
 * @cssprop --ocop-paper - the background of controls, and of everything in the dark theme
 * @cssprop --ocop-line - the lines of controls and between cards
 * @cssprop --ocop-star - the stars
 * @cssprop --ocop-warn - a certificate that is about to expire or has expired
 * @cssprop --ocop-radius - the corners of controls
 * @cssprop --ocop-space - the space between things
 * @cssprop --ocop-size - the size of the text
 */
export class OcopProductList extends OcopElement {
  static override styles = [tokens, controlStyles, listStyles];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    products: { attribute: false },
    filter: { attribute: false },
    today: { type: String },
    most: { state: true },
    announced: { state: true },
  };

  /** The products; set a new array to show others. Takes precedence over a script in the page. */
  declare products: readonly ProductData[] | undefined;
  /** The day on which validity is judged, as an ISO day; defaults to today. */
  declare today: string | undefined;
  /** The current search and filters; a host may set all fields or some of them. */
  declare filter: Partial<ProductFilter>;
  declare protected most: number;
  declare protected announced: Sentence;

  private readonly script = new ScriptSource(this);
  private readonly wide = matchMedia('(min-width: 48rem)').matches;
  private listing = emptyListing;
  private results: readonly ListedProduct[] = [];
  private untold = false;
  private onScreen = PAGE;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.most = PAGE;
    this.announced = { key: 'count-all', values: { all: 0 } };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.showAll);
    window.addEventListener('afterprint', this.showPage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.showAll);
    window.removeEventListener('afterprint', this.showPage);
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const listing = updateListing(this.listing, this.products, this.script.text, this.today);
    const renewed = listing !== this.listing;
    if (!renewed && !changed.has('filter')) return;
    this.listing = listing;
    this.untold ||= renewed && (listing.refusal ?? listing.noDay) !== undefined;
    if (listing.listed.length > 0)
      this.filter = keepKnownFilters({ ...NO_FILTER, ...this.filter }, listing.facets);
    this.most = PAGE;
    this.results = filterProducts(listing.inOrder(this.whole.sort), this.whole);
    // Hold the announcement back while the person is typing.
    if (this.timer === undefined) this.announced = this.count();
  }

  protected override updated(): void {
    if (!this.untold) return;
    this.untold = false;
    emit(this, 'ocop-error', { message: refusedText(this.listing, this.t, this.language.lang) });
  }

  override render(): TemplateResult {
    const { listing, results, whole, most, announced, t } = this;
    const error = renderRefused(listing, t, this.language.lang);
    if (listing.listed.length === 0) {
      const bare = listing.filled && !listing.refusal;
      return html`${error} ${bare ? html`<p>${t('no-products')}</p>` : nothing} <slot></slot>`;
    }
    const view: FilterView = {
      t,
      filter: whole,
      facets: listing.facets,
      open: this.wide,
      change: this.change,
    };
    const { key, values } = this.count();
    const rest = results.length - most;
    return html`${error}${renderFilters(view)}
      <div class="head">
        <p class="count" aria-hidden="true">${t(key, values)}</p>
        ${key === 'count' ? button(t('clear'), this.clear, 'link') : nothing}
        ${results.length === 0 ? nothing : renderSorting(view)}
      </div>
      <p class="unseen" role="status">${t(announced.key, announced.values)}</p>
      <h2 class="unseen">${t('list')}</h2>
      ${
        results.length === 0
          ? html`<div class="empty">
              <h3>${t('empty')}</h3>
              <p>${t('empty-hint')}</p>
              <slot name="empty"></slot>
            </div>`
          : html`<ul class="list" part="list" role="list">
              ${results.slice(0, most).map((listed) => renderCard(listed, t))}
            </ul>`
      }
      ${
        rest > 0
          ? html`<div class="more">
              <p class="hint">${t('visible', { visible: most, shown: results.length })}</p>
              ${button(t('more', { count: Math.min(rest, PAGE) }), this.showMore)}
            </div>`
          : nothing
      }`;
  }

  private get t(): Translate<ListMessageKey> {
    return createTranslate('ocop-product-list', { vi: LIST_MESSAGES, en: english }, this.language.lang);
  }

  private get whole(): ProductFilter {
    return { ...NO_FILTER, ...this.filter };
  }

  private count(): Sentence {
    const { whole, results, listing } = this;
    const all = listing.listed.length;
    const asked = whole.words !== '' || countFilters(whole) > 0;
    return asked
      ? { key: 'count', values: { shown: results.length, all } }
      : { key: 'count-all', values: { all } };
  }

  private readonly change = (part: Partial<ProductFilter>): void => {
    this.filter = { ...this.filter, ...part };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.announced = this.count();
      const { whole, results, listing } = this;
      emit(this, 'ocop-filter', { filter: whole, shown: results.length, all: listing.listed.length });
    }, QUIET);
  };

  private readonly clear = (): void => {
    this.change({ ...NO_FILTER, sort: this.whole.sort });
    // The button is about to disappear; move the focus to where a new search begins.
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly showMore = (): void => {
    const first = this.most;
    this.most += PAGE;
    this.announced = {
      key: 'visible',
      values: { visible: Math.min(this.most, this.results.length), shown: this.results.length },
    };
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelectorAll<HTMLElement>('.card h3')[first];
      (heading?.querySelector('a') ?? heading)?.focus();
    });
  };

  /** Paper has no "show more" button. */
  private readonly showAll = (): void => {
    if (this.most === Infinity) return;
    this.onScreen = this.most;
    this.most = Infinity;
    this.performUpdate();
  };

  private readonly showPage = (): void => {
    this.most = this.onScreen;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-list': OcopProductList;
  }
}
