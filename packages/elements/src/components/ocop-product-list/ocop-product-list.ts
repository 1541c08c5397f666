import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { controlStyles } from '../../shared/styles/control-styles.js';
import { starStyles } from '../../shared/styles/star-styles.js';
import { NarrowScreenController } from '../../shared/controllers/narrow-screen.js';
import { OcopElement } from '../../shared/element.js';
import { emit } from '../../shared/emit.js';
import { doAtOnce, doInSlices, type Steps } from '../../shared/slices.js';
import { tokens } from '../../shared/styles/tokens.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { isPast } from '../ocop-rating/rating-data.js';
import { renderBars } from './filter-bars.js';
import { renderChips } from './filter-chips.js';
import { renderSorting } from './filter-select.js';
import { filterStyles } from './filter.styles.js';
import type { FilterView } from './filter-view.js';
import { Portions, PORTION } from './portions.js';
import { renderCard } from './product-card.js';
import { cardStyles } from './product-card.styles.js';
import type { ProductData } from './product-data.js';
import {
  countFilters,
  keepKnownFilters,
  filterProducts,
  NO_FILTER,
  type Found,
  type ProductFilter,
} from './product-filter.js';
import { refusedText, renderRefused } from './refused-products.js';
import { emptyListing, updateListing, type ProductListing } from './product-listing.js';
import { ScriptSource } from './script-source.js';
import { SetDrawings } from './set-drawings.js';
import { renderSearch } from './search-field.js';
import { totalsText } from './totals-text.js';
import { listStyles } from './ocop-product-list.styles.js';
import { english } from './messages.en.js';
import { LIST_MESSAGES, type ListMessageKey } from './messages.vi.js';

/** So many records, or letters of JSON, are read before a person could notice. */
const FEW = { records: 200, letters: 40_000 };

/** Announce the result to screen readers once typing pauses, not at every keystroke. */
const QUIET = 600;

interface Sentence {
  readonly key: 'count' | 'count-all' | 'visible';
  readonly values: Readonly<Record<string, number>>;
}

/**
 * Rated products as a grid of cards that can be searched, filtered and sorted, with how many there are by rank and commune. Takes the products from a property or from a child
 * `<script type="application/json">`, makes no requests and leaves the URL alone.
 *
 * @element ocop-product-list
 * @slot - fallback content until there are products, such as a link or a table for pages without scripts
 * @slot heading - the heading, in place of "Danh sách sản phẩm"
 * @slot empty - further advice when nothing was found
 * @fires ocop-filter - `{ filter, shown, all }`, a moment after the person changed the search or a filter
 * @fires ocop-error - `{ message }`, when the data or part of it cannot be shown
 * @csspart filters - the heading, the search and how many products there are
 * @csspart totals - how many products, producers and valid certificates there are
 * @csspart bars - how many products there are by rank, or by commune
 * @csspart bar
 * @csspart chips - groups and states of certificates
 * @csspart chip
 * @csspart list - the grid
 * @csspart card
 * @csspart image
 * @csspart name - the heading of a card
 * @csspart entity
 * @csspart place - commune and group
 * @csspart rating - stars and score
 * @csspart stars
 * @csspart validity - with `valid`, `expiring`, `extended`, `expired`, `withdrawn`, `not-yet` or `unknown` as a second part
 * @csspart error - the message about data that cannot be shown
 * @cssprop --ocop-accent - links, buttons and focus
 * @cssprop --ocop-ink - the text
 * @cssprop --ocop-muted - secondary text
 * @cssprop --ocop-paper - the background of controls, and of everything in the dark theme
 * @cssprop --ocop-line - the lines of controls and between cards
 * @cssprop --ocop-star - the stars
 * @cssprop --ocop-warn - a certificate that is about to expire, has expired or is withdrawn
 * @cssprop --ocop-radius - the corners of controls
 * @cssprop --ocop-space - the space between things
 * @cssprop --ocop-size - the size of the text
 */
export class OcopProductList extends OcopElement {
  static override styles = [tokens, controlStyles, starStyles, listStyles, filterStyles, cardStyles];
  static override properties: PropertyDeclarations = {
    ...OcopElement.properties,
    products: { attribute: false },
    filter: { attribute: false },
    today: { type: String },
    announced: { state: true },
  };

  /** The products; set a new array to show others. Takes precedence over a script in the page. */
  declare products: readonly ProductData[] | undefined;
  /** The day on which validity is judged, as an ISO day; defaults to today. */
  declare today: string | undefined;
  /** The current search and filters; a host may set all fields or some of them. */
  declare filter: Partial<ProductFilter>;
  declare protected announced: Sentence;

  private readonly script = new ScriptSource(this);
  private readonly screen = new NarrowScreenController(this);
  private readonly portions = new Portions(this, () => {
    this.performUpdate();
  });
  private readonly drawings = new SetDrawings(this);
  private listing = emptyListing;
  /** What was read for the update that is coming. */
  private nextListing = emptyListing;
  private found: Found = { results: [], stars: new Map(), communes: new Map() };
  private untold = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.filter = NO_FILTER;
    this.announced = { key: 'count-all', values: { all: 0 } };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** A long list is read in slices, so that the page isn't held up before it is shown. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- as Lit declares it
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { products, script } = this;
    const isLong = products ? products.length > FEW.records : (script.text?.length ?? 0) > FEW.letters;
    const isKnown = (products ?? script.text) === this.listing.source;
    return isLong && !isKnown ? this.readInSlices() : super.scheduleUpdate();
  }

  private async readInSlices(): Promise<unknown> {
    let source: unknown;
    // The page may set others meanwhile.
    do {
      source = this.products ?? this.script.text;
      this.nextListing = await doInSlices(this.readAhead());
    } while (source !== (this.products ?? this.script.text));
    return super.scheduleUpdate();
  }

  private *readAhead(): Steps<ProductListing> {
    const listing = yield* this.readListing();
    // The first number over a thousand loads all of the browser's number data.
    totalsText(listing.totals, this.t);
    yield;
    return listing;
  }

  private readListing(): Steps<ProductListing> {
    const known = this.nextListing === emptyListing ? this.listing : this.nextListing;
    return updateListing(known, this.products, this.script.text, this.today);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const listing = doAtOnce(this.readListing());
    this.nextListing = emptyListing;
    const renewed = listing !== this.listing;
    if (!renewed && !changed.has('filter')) return;
    this.listing = listing;
    const wrong = listing.refusal ?? listing.noDay ?? listing.doubtful[0];
    this.untold ||= renewed && wrong !== undefined;
    if (listing.listed.length > 0)
      this.filter = keepKnownFilters({ ...NO_FILTER, ...this.filter }, listing.facets);
    this.portions.restart();
    this.drawings.fetchFor(listing.listed);
    const { sort, validity } = this.whole;
    this.found = filterProducts(listing.inOrder(sort, !validity.some(isPast)), this.whole);
    // Hold the announcement back while the person is typing.
    if (this.timer === undefined) this.announced = this.count();
  }

  protected override updated(): void {
    if (!this.untold) return;
    this.untold = false;
    emit(this, 'ocop-error', { message: refusedText(this.listing, this.t, this.language.lang) });
  }

  override render(): TemplateResult {
    const { listing, found, whole, t } = this;
    const error = renderRefused(listing, t, this.language.lang);
    if (listing.listed.length === 0) {
      const bare = listing.filled && !listing.refusal;
      return html`<div class="ground">
        ${error} ${bare ? html`<p>${t('no-products')}</p>` : nothing} <slot></slot>
      </div>`;
    }
    const view: FilterView = {
      t,
      filter: whole,
      lang: this.language.lang,
      facets: listing.facets,
      found,
      narrow: this.screen.isNarrow,
      change: this.change,
    };
    return html`<div class="ground">
      <div class="band top" part="filters">
        <div>
          <slot name="heading"><h2>${t('list')}</h2></slot>
          <p part="totals">${totalsText(listing.totals, t)}</p>
        </div>
        ${renderSearch(view)}
      </div>
      ${error}
      <div class="filters">${renderBars(view)} ${renderChips(view)}</div>
      ${this.renderResults(view)}
    </div>`;
  }

  private renderResults(view: FilterView): TemplateResult {
    const { announced, drawings, found, portions, t } = this;
    const { key, values } = this.count();
    const { results } = found;
    const rest = results.length - portions.shown;
    return html`<div class="head">
        <p class="count" aria-hidden="true">${t(key, values)}</p>
        ${key === 'count' ? button(t('clear'), this.clear, 'link') : nothing}
        ${results.length === 0 ? nothing : renderSorting(view)}
      </div>
      <p class="unseen" role="status">${t(announced.key, announced.values)}</p>
      ${
        results.length === 0
          ? html`<div class="empty">
              <h3>${t('empty')}</h3>
              <p>${t('empty-hint')}</p>
              <slot name="empty"></slot>
            </div>`
          : html`<ul class="list" part="list" role="list">
              ${results.slice(0, portions.shown).map((listed) => renderCard(listed, t, drawings.draw))}
            </ul>`
      }
      ${
        rest > 0
          ? html`<div class="more">
              <p class="hint">${t('visible', { visible: portions.shown, shown: results.length })}</p>
              ${button(t('more', { count: Math.min(rest, PORTION) }), this.showMore)}
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
    const { whole, found, listing } = this;
    const all = listing.listed.length;
    const asked = whole.words !== '' || countFilters(whole) > 0;
    return asked
      ? { key: 'count', values: { shown: found.results.length, all } }
      : { key: 'count-all', values: { all } };
  }

  private readonly change = (part: Partial<ProductFilter>): void => {
    this.filter = { ...this.filter, ...part };
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.announced = this.count();
      const { whole, found, listing } = this;
      emit(this, 'ocop-filter', { filter: whole, shown: found.results.length, all: listing.listed.length });
    }, QUIET);
  };

  private readonly clear = (): void => {
    this.change({ ...NO_FILTER, sort: this.whole.sort });
    // The button is about to disappear; move the focus to where a new search begins.
    this.renderRoot.querySelector('input')?.focus();
  };

  private readonly showMore = (): void => {
    const first = this.portions.showMore();
    const { length } = this.found.results;
    this.announced = {
      key: 'visible',
      values: { visible: Math.min(this.portions.shown, length), shown: length },
    };
    void this.updateComplete.then(() => {
      const heading = this.renderRoot.querySelectorAll<HTMLElement>('.product h3')[first];
      (heading?.querySelector('a') ?? heading)?.focus();
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ocop-product-list': OcopProductList;
  }
}
