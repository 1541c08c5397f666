/** The rating without a browser: static HTML, an SVG badge, JSON-LD. Works on any server; nothing needs a DOM. */
import { STAR } from '../base/star-shape.js';
import { sayIn } from '../base/words.js';
import { dayText, expiryOf, safeUrl, todayHere, validityOn, type RatingData } from './data.js';
import { RATING_WORDS } from './words.js';

export interface StaticOptions {
  /** `vi` (default) or `en`, or a language added with `addWords`. */
  readonly lang?: string | undefined;
  /** The day validity is judged on, ISO. */
  readonly today?: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe in HTML text and in quoted attributes. */
function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

function starPaths(stars: number, most: number): string {
  return Array.from({ length: Math.min(most, 10) }, (_, i) => {
    const fill = i < stars ? '#945600' : 'none';
    return `<path transform="translate(${i * 26 + 1} 0)" fill="${fill}" stroke="#945600" stroke-width="1.6" d="${STAR}"/>`;
  }).join('');
}

function wordsOf(data: RatingData, lang: string) {
  const say = sayIn('ocop-rating', RATING_WORDS, lang);
  const most = data.mostStars ?? 5;
  const stars = data.stars === null ? say('none') : say('stars', { stars: data.stars, most });
  const score =
    data.score === undefined ? '' : say('score', { score: data.score, most: data.mostScore ?? 100 });
  return { say, most, stars, score };
}

/**
 * `<ocop-rating>` as static HTML with declarative shadow DOM: readable with scripts off, taken over by the
 * element where it is registered. No inline style, so a strict `style-src` holds.
 */
export function renderRating(
  data: RatingData,
  { lang = 'vi', today = todayHere() }: StaticOptions = {},
): string {
  const { say, most, stars, score } = wordsOf(data, lang);
  const width = Math.min(most, 10) * 26;
  const { certificate } = data;
  const url = safeUrl(data.url);
  const lines = [
    `<p><b>${escaped(data.product)}</b>${data.entity === undefined ? '' : `<br>${escaped(data.entity)}`}</p>`,
    `<p><svg role="img" aria-label="${escaped(stars)}" width="${width}" height="24" viewBox="0 0 ${width} 24">${starPaths(data.stars ?? 0, most)}</svg>`,
    `${data.stars === null ? escaped(stars) : ''} ${escaped(score)}</p>`,
    certificate
      ? `<p>${escaped(say(validityOn(certificate, today), { day: dayText(expiryOf(certificate)), extended: dayText(certificate.extended ?? '') }))}</p>` +
        `<p>${escaped([certificate.issuer, certificate.decision === undefined ? undefined : say('decision', { decision: certificate.decision })].filter((part) => part !== undefined).join(' · '))}</p>`
      : '',
    url === undefined ? '' : `<p><a href="${escaped(url)}">${escaped(say('more'))}</a></p>`,
  ];
  return (
    `<ocop-rating lang="${escaped(lang)}" layout="card" data="${escaped(JSON.stringify(data))}">` +
    `<template shadowrootmode="open">${lines.join('')}</template></ocop-rating>`
  );
}

/** The stars as an SVG image with a title. */
export function renderBadge(data: RatingData, { lang = 'vi' }: StaticOptions = {}): string {
  const { most, stars, score } = wordsOf(data, lang);
  const width = Math.min(most, 10) * 26;
  const title = escaped([data.product, stars, score].filter((part) => part !== '').join(' · '));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="24" viewBox="0 0 ${width} 24">` +
    `<title>${title}</title>${starPaths(data.stars ?? 0, most)}</svg>`
  );
}

/** schema.org Product with its Certification and rating. */
export function toJsonLd(data: RatingData): Readonly<Record<string, unknown>> {
  const { certificate } = data;
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
          name: `OCOP ${data.stars}/${data.mostStars ?? 5}`,
          certificationStatus: 'https://schema.org/CertificationActive',
          validFrom: certificate.issued,
          expires: certificate.extended ?? expiryOf(certificate),
          ...(certificate.decision !== undefined && { certificationIdentification: certificate.decision }),
          ...(certificate.issuer !== undefined && {
            issuedBy: { '@type': 'Organization', name: certificate.issuer },
          }),
          certificationRating: {
            '@type': 'Rating',
            ratingValue: data.stars,
            bestRating: data.mostStars ?? 5,
            worstRating: 1,
          },
        },
      }),
  };
}
