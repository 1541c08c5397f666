/**
 * The rating without a browser: static HTML, an SVG badge, JSON-LD. Works on any server; nothing needs a DOM. What is
 * given is read as `<ocop-rating>` reads it: one bad record among many stops no page, and says what is wrong with it.
 */
import { expiryOf, OCOP, safeUrl, todayHere, validityOn, type RatingData } from './rating-data.js';
import { scriptOf, written } from './script-json.js';
import { readRating, type RatingProblem } from './read-rating.js';
import { ratingProblemText, refusalText } from './rating-refusal.js';
import { ratingText } from './rating-text.js';
import { toHtml } from './markup-tree.js';
import { ratingView, refusalView, starsTree } from './rating-view.js';

export interface StaticOptions {
  /** `vi` (default) or `en`, or a language added with `addWords`. */
  readonly lang?: string | undefined;
  /** The day validity is judged on, ISO. */
  readonly today?: string | undefined;
}

/** Thrown by `toJsonLd` alone: machines that read a page must not be told what nobody can vouch for. */
export class RatingRefused extends Error {
  override readonly name = 'RatingRefused';
  constructor(readonly problems: readonly RatingProblem[]) {
    super(problems.map((problem) => ratingProblemText(problem, 'en')).join('; '));
  }
}

/** @returns everything that is wrong with a record; an empty list for one that can be shown */
export function checkRating(
  data: unknown,
  { today }: Pick<StaticOptions, 'today'> = {},
): readonly RatingProblem[] {
  return readRating(data, today).problems;
}

/**
 * `<ocop-rating>` as static HTML with declarative shadow DOM: readable with scripts off, taken over by the
 * element where it is registered. No inline style, so a strict `style-src` holds. Data that is no rating gives a
 * sentence that says why.
 */
export function renderRating(data: RatingData, { lang = 'vi', today }: StaticOptions = {}): string {
  const { rating, problems } = readRating(data, today);
  const view = rating
    ? ratingView(rating, 'card', lang, today)
    : refusalView(refusalText(data, problems, lang));
  return toHtml([
    'ocop-rating',
    { lang, layout: 'card', data: written(rating ?? data) },
    ['template', { shadowrootmode: 'open' }, ...view],
  ]);
}

const INK = '#945600';

/** The stars as an SVG image with a title; of data that is no rating, an image that says so, with why as its title. */
export function renderBadge(data: RatingData, { lang = 'vi', today }: StaticOptions = {}): string {
  const image = { xmlns: 'http://www.w3.org/2000/svg', role: 'img' };
  const { rating, problems } = readRating(data, today);
  if (!rating) {
    const notice = lang === 'vi' ? 'Chưa hiện được hạng sao' : 'The rating cannot be shown';
    const width = notice.length * 8;
    const line = { x: 4, y: 17, 'font-family': 'sans-serif', 'font-size': 14, fill: INK };
    return toHtml([
      'svg',
      { width, height: 24, viewBox: `0 0 ${width} 24`, ...image },
      ['title', {}, refusalText(data, problems, lang)],
      ['text', { ...line, textLength: width - 8, lengthAdjust: 'spacingAndGlyphs' }, notice],
    ]);
  }
  const { most, stars, score } = ratingText(rating, lang, today);
  const title = [rating.product, stars, score].filter((part) => part !== '').join(' · ');
  // An image knows nothing of the page's colours.
  return toHtml(starsTree(rating.stars ?? 0, most, image, INK, ['title', {}, title]));
}

/**
 * schema.org Product with its Certification and rating, as data. Into a page goes `renderJsonLd`, which no name can leave.
 *
 * @throws {RatingRefused} for data that is no rating
 */
export function toJsonLd(
  data: RatingData,
  { today }: Pick<StaticOptions, 'today'> = {},
): Readonly<Record<string, unknown>> {
  const { rating, problems } = readRating(data, today);
  if (!rating) throw new RatingRefused(problems);
  const { product, entity, url, stars, certificate, programme = OCOP.programme } = rating;
  const { mostStars = OCOP.mostStars } = rating;
  const state = certificate && validityOn(certificate, today || todayHere());
  const until = certificate?.extended ?? (certificate && expiryOf(certificate));
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: product,
    ...(entity !== undefined && { manufacturer: { '@type': 'Organization', name: entity } }),
    ...(safeUrl(url) !== undefined && { url }),
    ...(stars !== null &&
      certificate && {
        hasCertification: {
          '@type': 'Certification',
          name: `${programme} ${stars}/${mostStars}`,
          ...(state && {
            certificationStatus: `https://schema.org/Certification${state === 'expired' ? 'Inactive' : 'Active'}`,
          }),
          ...(certificate.issued !== undefined && { validFrom: certificate.issued }),
          ...(until !== undefined && { expires: until }),
          ...(certificate.decision !== undefined && { certificationIdentification: certificate.decision }),
          ...(certificate.issuer !== undefined && {
            issuedBy: { '@type': 'Organization', name: certificate.issuer },
          }),
          certificationRating: {
            '@type': 'Rating',
            ratingValue: stars,
            bestRating: mostStars,
            worstRating: 1,
          },
        },
      }),
  };
}

/**
 * `toJsonLd` as the script element that search engines read. Whatever a product is called, it stays inside. Data that is
 * no rating gives a script that no search engine reads, with what is wrong for whoever looks at the source.
 */
export function renderJsonLd(data: RatingData, { lang = 'vi', today }: StaticOptions = {}): string {
  const { rating, problems } = readRating(data, today);
  return rating
    ? scriptOf('application/ld+json', toJsonLd(rating, { today }))
    : scriptOf('application/json', { refused: refusalText(data, problems, lang) });
}
