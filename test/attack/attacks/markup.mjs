import { renderBadge, renderJsonLd, renderRating, toJsonLd } from '@ocop-kit/elements/static';
import { parseFragment } from 'parse5';

export const claim = 'Whatever a product is called, the markup around it stays as it was meant.';

/** Pieces that open, close or hide something in HTML, SVG or scripts. */
const BREAKS = [
  '</script>',
  '</SCRIPT\n>',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<!--<script>',
  '<![CDATA[',
  ']]>',
  '</template>',
  '</svg>',
  '</title>',
  '</ocop-rating>',
  '<img src=x onerror=alert(1)>',
  '"',
  "'",
  '"><b>',
  "' onload='alert(1)",
  '&quot;',
  '&#34;',
  '&lt',
  '\\u003c/script>',
  '\\',
  '\0',
  '\u2028',
  '\u2029',
  '\ud800',
  '\r\n',
  '\u202e',
  '${1}',
  '{why}',
  'javascript:alert(1)',
];
const HARMLESS = { product: 'Mật ong', stars: 4 };

/** @param {import('../random.mjs').Random} random */
export function attempt(random) {
  const hostile = () =>
    Array.from({ length: random.int(1, 6) }, () =>
      random.chance(0.6) ? random.pick(BREAKS) : random.text(8),
    ).join('');
  const field = () => random.pick([hostile(), hostile(), 'Ví Dụ', '', null, undefined]);
  /** @type {any} */
  const data = {
    product: `x${hostile()}`,
    entity: field(),
    programme: field(),
    url: random.pick(['https://vi-du.example/', `https://vi-du.example/${hostile()}`, hostile()]),
    stars: random.pick([4, 4, 4, null, 6, hostile(), Number.NaN]),
    score: random.pick([undefined, 84.5, hostile()]),
    certificate: random.pick([
      undefined,
      { issued: random.pick(['2026-08-05', '', hostile()]), issuer: field(), decision: field() },
      hostile(),
    ]),
  };
  const lang = random.pick(['vi', 'en']);
  const options = { lang, today: random.pick(['2026-11-27', undefined]) };
  expectOwnTagsOnly(renderRating(data, options), OURS.rating);
  expectOwnTagsOnly(renderBadge(data, options), OURS.badge);

  const script = renderJsonLd(data, options);
  const [element, ...others] = parseFragment(script).childNodes;
  if (others.length > 0 || element?.nodeName !== 'script') throw new Error(`left its script: ${script}`);
  const content = textOf(element);
  if (/[<>&]/.test(content)) throw new Error(`a sign that could end it: ${script}`);
  const read = JSON.parse(content);
  if ('refused' in read) return;
  const meant = JSON.stringify(toJsonLd(data, options));
  if (JSON.stringify(read) !== meant) throw new Error(`read back as ${content}, meant ${meant}`);
}

/** Elements and attributes of harmless records, in all states that a record can have. */
const OURS = { rating: new Set(), badge: new Set() };

export function open() {
  const certificate = { issued: '2026-08-05', issuer: 'x', decision: 'x' };
  for (const data of [
    { ...HARMLESS, entity: 'x', score: 1, url: './x', certificate },
    { ...HARMLESS, stars: null },
    { ...HARMLESS, stars: 6 },
  ]) {
    for (const sign of listTags(renderRating(data))) OURS.rating.add(sign);
    for (const sign of listTags(renderBadge(data))) OURS.badge.add(sign);
  }
}

/** @param {string} html @param {ReadonlySet<string>} ours */
function expectOwnTagsOnly(html, ours) {
  for (const sign of listTags(html)) if (!ours.has(sign)) throw new Error(`${sign} in ${html}`);
}

/** Every element with the names of its attributes, and the addresses of its links. */
function listTags(/** @type {string} */ html) {
  /** @type {string[]} */
  const found = [];
  const visit = (/** @type {any} */ node) => {
    if (node.nodeName === '#comment') found.push('comment');
    for (const { name, value } of node.attrs ?? []) {
      found.push(`${node.nodeName} ${name}`);
      if (/^(href|src)$/.test(name) && !/^(https?:\/\/|\.{0,2}\/|#)/.test(value))
        found.push(`address ${value}`);
    }
    if (node.tagName) found.push(node.nodeName);
    for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) visit(child);
  };
  visit(parseFragment(html));
  return found;
}

/** @param {any} node */
function textOf(node) {
  return node.childNodes.map((/** @type {any} */ child) => child.value ?? '').join('');
}
