/**
 * Renders a list of rated products without a browser: cards that can be read, linked to and found with scripts off. Needs no DOM, has no
 * inline style and no script; `ocop-static-list.css` gives it the looks of `<ocop-product-list>`, which takes over where it is registered.
 */
import { doAtOnce } from '../../shared/slices.js';
import { createTranslate, type Translate } from '../../shared/i18n/messages.js';
import { STAR_STEP, starsPath } from '../../shared/templates/star-shape.js';
import { toHtml, type Tree } from '../ocop-rating/markup-tree.js';
import { dayText, isPast, OCOP, safeUrl, todayHere } from '../ocop-rating/rating-data.js';
import { scriptOf } from '../ocop-rating/script-json.js';
import { checkRating, toJsonLd, type StaticOptions } from '../ocop-rating/static-rating.js';
import { english } from './messages.en.js';
import { LIST_MESSAGES, type ListMessageKey } from './messages.vi.js';
import { buildCatalogue, type ListedProduct } from './product-catalogue.js';
import {
  MAX_PRODUCTS,
  readProduct,
  readProducts,
  type ProductData,
  type ReadProducts,
} from './product-data.js';
import { sortProducts } from './product-filter.js';
import { refusedText } from './refused-products.js';
import { totalsText } from './totals-text.js';

type T = Translate<ListMessageKey>;

/** How a list of products is rendered on a server. */
export interface StaticListOptions extends StaticOptions {
  /** The heading above the list; without one, that of the element. */
  readonly heading?: string | undefined;
}

/**
 * Renders `<ocop-product-list>` as static HTML: a heading, how much there is in all, and a card for each product, highest rank first. Where
 * the element is registered it takes over with the same products; where no script runs the cards stay. A record that cannot be shown is left
 * out, and named with the reason below the others.
 *
 * @param products the records, read as untrusted data
 * @param options the language, the day on which validity is judged, the heading
 * @returns HTML, escaped, to be put into a page as it is
 */
export function renderProductList(
  products: readonly ProductData[],
  { lang = 'vi', today, heading }: StaticListOptions = {},
): string {
  const t = createTranslate<ListMessageKey>('ocop-product-list', { vi: LIST_MESSAGES, en: english }, lang);
  const read = readProducts(products);
  const { listed, totals } = doAtOnce(buildCatalogue(read.products, today || todayHere()));
  const list: Tree = [
    'section',
    { class: 'ocop-static-list' },
    [
      'div',
      { class: 'ground' },
      ...(heading === undefined ? [['h2', {}, t('list')] as const] : []),
      ['p', { class: 'totals' }, totalsText(totals, t)],
      [
        'ul',
        { class: 'list', role: 'list' },
        ...sortProducts(listed, 'rank', true).map((one) => card(one, t)),
      ],
      ...refusals(read, t, lang),
    ],
  ];
  const data = scriptOf('application/json', products);
  const day = today ? { today } : {};
  // A text of a tree is escaped; what `scriptOf` gives is so already, and stands beside it.
  const own: readonly Tree[] =
    heading === undefined ? [] : [['h2', { slot: 'heading', class: 'ocop-static-heading' }, heading]];
  return toHtml(['ocop-product-list', { lang, ...day }, ...own, list]).replace(
    /<\/ocop-product-list>$/,
    () => `${data}</ocop-product-list>`,
  );
}

/**
 * A schema.org Product with its Certification, as `toJsonLd` of a rating, and with what a list knows beyond it: picture, group, number in
 * trade, and the address at which the signed record of the rating can be checked.
 *
 * @param product one record; read as untrusted data
 * @param options `today`: the day on which the certificate's status is judged
 * @returns the Product, as plain data
 * @throws {RatingRefused} if the record is not a valid rating
 */
export function toProductJsonLd(
  product: ProductData,
  { today }: Pick<StaticOptions, 'today'> = {},
): Readonly<Record<string, unknown>> {
  const { hasCertification, ...rest } = toJsonLd(product, { today });
  const { id, gtin, group, image, record } = readProduct(product);
  const [picture, proof] = [safeUrl(image), safeUrl(record)];
  return {
    ...rest,
    ...(id !== undefined && { sku: String(id) }),
    ...(gtin !== undefined && { gtin }),
    ...(group !== undefined && { category: group }),
    ...(picture !== undefined && { image: picture }),
    ...(hasCertification !== undefined && {
      hasCertification: { ...hasCertification, ...(proof !== undefined && { url: proof }) },
    }),
  };
}

/**
 * A schema.org ItemList of the products, each with its Certification, in the script element that search engines read. Records that nobody
 * can vouch for are left out.
 *
 * @param products the records, read as untrusted data
 * @param options the day on which the certificates' status is judged
 * @returns the `<script>` element, to be put into a page as it is
 */
export function renderListJsonLd(
  products: readonly ProductData[],
  { today }: Pick<StaticOptions, 'today'> = {},
): string {
  const valid = Array.from(products.slice(0, MAX_PRODUCTS)).filter(
    (product) => checkRating(product, { today }).length === 0,
  );
  return scriptOf('application/ld+json', {
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    numberOfItems: valid.length,
    itemListElement: valid.map((product, i) => {
      const { '@context': _, ...item } = toProductJsonLd(product, { today });
      return { '@type': 'ListItem', position: i + 1, item };
    }),
  });
}

function card({ data, state, until }: ListedProduct, t: T): Tree {
  const { product, entity = '', commune, group, stars, score } = data;
  const { mostStars: most = OCOP.mostStars, mostScore = OCOP.mostScore } = data;
  const [url, image] = [safeUrl(data.url), safeUrl(data.image)];
  const line = (text: string, part: string): readonly Tree[] => (text ? [['p', { class: part }, text]] : []);
  return [
    'li',
    { class: ['product', ...(isPast(state) ? ['past'] : []), ...(url ? ['linked'] : [])].join(' ') },
    ...(image
      ? [
          [
            'div',
            { class: 'picture' },
            ['img', { loading: 'lazy', decoding: 'async', alt: t('image', { product }), src: image }],
          ] as const,
        ]
      : []),
    [
      'div',
      { class: 'words' },
      ['h3', {}, url ? ['a', { href: url }, product] : product],
      ...line(entity, 'entity'),
      ...line([commune, group].filter(Boolean).join(' · '), 'place'),
      [
        'p',
        { class: 'rating' },
        stars === null ? ['span', {}, t('none')] : starsTree(stars, most, t('stars-label', { stars, most })),
        ...(score === undefined ? [] : [' ', ['span', {}, t('score', { score, most: mostScore })] as const]),
      ],
      ...(state === undefined ? [] : line(t(`until-${state}`, { day: dayText(until) }), `validity ${state}`)),
    ],
  ];
}

/** As the element draws them, for the same styles. */
function starsTree(stars: number, most: number, label: string): Tree {
  return [
    'svg',
    {
      class: 'stars',
      role: 'img',
      'aria-label': label,
      viewBox: `0 0 ${most * STAR_STEP} 24`,
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': 1.6,
    },
    ['path', { class: 'empty', d: starsPath(most - stars, stars) }],
    ['path', { class: 'reached', d: starsPath(stars), fill: 'currentColor' }],
  ];
}

function refusals({ refusal, doubtful }: ReadProducts, t: T, lang: string): readonly Tree[] {
  const [headline = '', ...sentences] = refusedText({ refusal, doubtful }, t, lang).split('\n');
  if (headline === '') return [];
  return [
    [
      'details',
      { class: 'error' },
      ['summary', {}, headline],
      ['ul', {}, ...sentences.map((sentence) => ['li', {}, sentence] as const)],
    ],
  ];
}
