/** The rating without a browser: static HTML, an SVG badge, JSON-LD. Works on any server; nothing needs a DOM. */
import { expiryOf, OCOP, safeUrl, todayHere, validityOn, type RatingData } from './data.js';
import { ratingText } from './sentences.js';
import { toHtml } from './tree.js';
import { ratingView, starsTree } from './view.js';

export interface StaticOptions {
  /** `vi` (default) or `en`, or a language added with `addWords`. */
  readonly lang?: string | undefined;
  /** The day validity is judged on, ISO. */
  readonly today?: string | undefined;
}

/**
 * `<ocop-rating>` as static HTML with declarative shadow DOM: readable with scripts off, taken over by the
 * element where it is registered. No inline style, so a strict `style-src` holds.
 */
export function renderRating(data: RatingData, { lang = 'vi', today }: StaticOptions = {}): string {
  return toHtml([
    'ocop-rating',
    { lang, layout: 'card', data: JSON.stringify(data) },
    ['template', { shadowrootmode: 'open' }, ...ratingView(data, 'card', lang, today)],
  ]);
}

/** The stars as an SVG image with a title. */
export function renderBadge(data: RatingData, { lang = 'vi', today }: StaticOptions = {}): string {
  const { most, stars, score } = ratingText(data, lang, today);
  const title = [data.product, stars, score].filter((part) => part !== '').join(' · ');
  const image = { xmlns: 'http://www.w3.org/2000/svg', role: 'img' };
  // An image knows nothing of the page's colours.
  return toHtml(starsTree(data.stars ?? 0, most, image, '#945600', ['title', {}, title]));
}

/** schema.org Product with its Certification and rating. */
export function toJsonLd(
  data: RatingData,
  { today = todayHere() }: StaticOptions = {},
): Readonly<Record<string, unknown>> {
  const { certificate, programme = OCOP.programme, mostStars = OCOP.mostStars } = data;
  const holds = certificate && validityOn(certificate, today) !== 'expired';
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: data.product,
    ...(data.entity !== undefined && { manufacturer: { '@type': 'Organization', name: data.entity } }),
    ...(safeUrl(data.url) !== undefined && { url: data.url }),
    ...(data.stars !== null &&
      certificate && {
        hasCertification: {
          '@type': 'Certification',
          name: `${programme} ${data.stars}/${mostStars}`,
          certificationStatus: `https://schema.org/Certification${holds ? 'Active' : 'Inactive'}`,
          validFrom: certificate.issued,
          expires: certificate.extended ?? expiryOf(certificate),
          ...(certificate.decision !== undefined && { certificationIdentification: certificate.decision }),
          ...(certificate.issuer !== undefined && {
            issuedBy: { '@type': 'Organization', name: certificate.issuer },
          }),
          certificationRating: {
            '@type': 'Rating',
            ratingValue: data.stars,
            bestRating: mostStars,
            worstRating: 1,
          },
        },
      }),
  };
}
