/**
 * Renders ratings without a browser: static HTML, an SVG badge, JSON-LD. Needs no DOM, so it runs on any server. Data is read exactly as
 * `<ocop-rating>` reads it: one bad record among many doesn't stop a page, it shows what is wrong with it.
 */
import {
  expiryOf,
  extensionOf,
  OCOP,
  safeUrl,
  todayHere,
  validityOn,
  type CertificateData,
  type RatingData,
  type Validity,
} from './rating-data.js';
import { scriptOf, writeJson } from './script-json.js';
import { readRating, type RatingProblem } from './read-rating.js';
import { ratingProblemText, refusalText } from './rating-refusal.js';
import { ratingText } from './rating-text.js';
import { toHtml } from './markup-tree.js';
import { ratingView, refusalView, starsTree } from './rating-view.js';

/** How a rating is rendered on a server. */
export interface StaticOptions {
  /** `vi` (default) or `en`, or a language added with `addWords`. */
  readonly lang?: string | undefined;
  /** The day on which validity is judged, as an ISO day; defaults to today. */
  readonly today?: string | undefined;
}

/** How a rating is rendered that may be signed. */
export interface StaticRatingOptions extends StaticOptions {
  /** Its signed record, a token or an address with one: where scripts run, the element verifies it with what the page trusts. */
  readonly record?: string | undefined;
}

/** Thrown only by `toJsonLd`: we don't publish structured data that nobody can vouch for. */
export class RatingRefused extends Error {
  override readonly name = 'RatingRefused';
  constructor(readonly problems: readonly RatingProblem[]) {
    super(problems.map((problem) => ratingProblemText(problem, 'en')).join('; '));
  }
}

/**
 * Checks a record before it is published.
 *
 * @param data anything at all
 * @param options `today`: the day that dates are held against
 * @returns everything that is wrong with the record; an empty list if it can be shown
 */
export function checkRating(
  data: unknown,
  { today }: Pick<StaticOptions, 'today'> = {},
): readonly RatingProblem[] {
  return readRating(data, today).problems;
}

/**
 * Renders `<ocop-rating>` as static HTML with declarative shadow DOM. It can be read with scripts off, and the element takes it over where
 * it is registered. It has no inline styles, so it works under a strict `style-src`. Invalid data renders a sentence that says why.
 *
 * @param data one rated product; read as untrusted data
 * @param options the language, the day on which validity is judged, and the signed record
 * @returns HTML, escaped, to be put into a page as it is
 */
export function renderRating(
  data: RatingData,
  { lang = 'vi', today, record }: StaticRatingOptions = {},
): string {
  const { rating, problems } = readRating(data, today);
  const view = rating
    ? ratingView(rating, 'card', lang, today)
    : refusalView(refusalText(data, problems, lang));
  return toHtml([
    'ocop-rating',
    { lang, layout: 'card', data: writeJson(rating ?? data), ...(record && { 'src-record': record }) },
    ['template', { shadowrootmode: 'open' }, ...view],
  ]);
}

/** States in which a certificate holds. */
const HOLDING: readonly Validity[] = ['valid', 'expiring', 'extended'];

const INK = '#945600';

/**
 * Renders the stars as an SVG image with a title. Invalid data gives an image that says so, with the reason as its title.
 *
 * @param data one rated product; read as untrusted data
 * @param options the language of the title, and the day on which validity is judged
 * @returns the `<svg>` element, for a page or for a file of its own
 */
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
  // An image can't inherit the page's colours.
  return toHtml(starsTree(rating.stars ?? 0, most, image, INK, ['title', {}, title]));
}

/**
 * A schema.org Product with its Certification and rating, as plain data. To put it into a page use `renderJsonLd`, which escapes it.
 *
 * @param data one rated product; read as untrusted data
 * @param options `today`: the day on which the certificate's status is judged
 * @returns the Product; without a certification where there is no rank or no certificate
 * @throws {RatingRefused} if the data is not a valid rating
 */
export function toJsonLd(
  data: RatingData,
  { today }: Pick<StaticOptions, 'today'> = {},
): Readonly<Record<string, unknown>> {
  const { rating, problems } = readRating(data, today);
  if (!rating) throw new RatingRefused(problems);
  const { product, entity, url, stars, certificate, programme = OCOP.programme } = rating;
  const { mostStars = OCOP.mostStars } = rating;
  const sure = certificate && sureDays(certificate, data.certificate ?? {});
  const state = sure && validityOn(sure, today || todayHere());
  const until = sure && (extensionOf(sure) ?? expiryOf(sure));
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
            certificationStatus: `https://schema.org/Certification${HOLDING.includes(state) ? 'Active' : 'Inactive'}`,
          }),
          ...(sure?.issued !== undefined && { validFrom: sure.issued }),
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
 * The days that can be nothing else. People read "05/08/2026" as it is usual here; what is published for machines is believed without a
 * second look, so a day that another country or workbook could mean otherwise is left out.
 */
function sureDays(certificate: CertificateData, written: CertificateData): CertificateData {
  const { issued, expires, extended, withdrawn } = certificate;
  // Without its own end, the day of issue would stand for another end than the one that is unsure.
  const all = [
    [issued, written.issued],
    [expires, written.expires],
    [extended, written.extended],
    [withdrawn, written.withdrawn],
  ] as const;
  const isAllSure = all.every(([day, as]) => day === undefined || isSure(day, as));
  return isAllSure ? { issued, expires, extended, withdrawn } : {};
}

function isSure(day: string, written: unknown): boolean {
  if (typeof written !== 'string') return false;
  const [, month, date] = day.split('-');
  const inOrder = written.includes(day) || /th.*n.*m/i.test(written);
  return inOrder || (/[/.-]/.test(written) && (Number(date) > 12 || month === date));
}

/**
 * Wraps `toJsonLd` in the script element that search engines read; no product name can break out of it. Invalid data gives a script that
 * search engines ignore, with the problems in it for whoever reads the source.
 *
 * @param data one rated product; read as untrusted data
 * @param options the day on which the certificate's status is judged, and the language of the problems
 * @returns the `<script>` element, to be put into a page as it is
 */
export function renderJsonLd(data: RatingData, { lang = 'vi', today }: StaticOptions = {}): string {
  const { rating, problems } = readRating(data, today);
  return rating
    ? scriptOf('application/ld+json', toJsonLd(rating, { today }))
    : scriptOf('application/json', { refused: refusalText(data, problems, lang) });
}
