/** The pages, in both languages. What producers and offices wrote goes through `@ocop-kit/elements/static`, or `escaped`. */
import {
  renderListJsonLd,
  renderProductList,
  renderRating,
  toProductJsonLd,
} from '@ocop-kit/elements/static';

const WORDS = {
  vi: {
    title: 'Chợ OCOP Ví Dụ',
    heading: 'Sản phẩm OCOP tỉnh Ví Dụ',
    invented: 'Mọi sản phẩm, chủ thể và địa danh ở đây đều là ví dụ, không có thật.',
    asOf: (day) => `Hạng sao tính đến ngày ${day}.`,
    other: 'English',
    back: 'Tất cả sản phẩm',
    feeds: 'Dữ liệu cho sàn khác:',
    details: 'Thông tin về sản phẩm',
    group: 'Nhóm sản phẩm',
    commune: 'Nơi sản xuất',
    code: 'Mã trong sổ',
    trace: 'Truy xuất nguồn gốc',
    traced: 'Trang truy xuất của chủ thể',
    badge: 'Hạng sao để gắn vào trang khác',
  },
  en: {
    title: 'Ví Dụ OCOP market',
    heading: 'OCOP products of Ví Dụ province',
    invented: 'Every product, producer and name of a commune here is invented.',
    asOf: (day) => `Stars as of ${day}.`,
    other: 'Tiếng Việt',
    back: 'All products',
    feeds: 'Data for other shops:',
    details: 'About the product',
    group: 'Product group',
    commune: 'Made in',
    code: 'Number in the register',
    trace: 'Traceability',
    traced: 'The producer’s traceability page',
    badge: 'The stars, for other pages',
  },
};

export function listPage(products, { lang, on }) {
  const t = WORDS[lang];
  // A record is half a kilobyte: the page of each product has it, and `products.json`.
  const shown = products.map(({ record: _record, trace: _trace, ...one }) => ({
    ...one,
    ...(lang === 'en' && { url: `./product/${one.id}.en.html` }),
  }));
  return page({
    lang,
    root: '',
    title: t.title,
    other: lang === 'vi' ? 'en.html' : 'index.html',
    scripts: '<script type="module" src="ocop-kit/ocop-product-list.js"></script>',
    content: `<p class="note">${t.invented} ${t.asOf(dayText(on))}</p>
${renderProductList(shown, { lang, today: on, heading: t.heading })}
${renderListJsonLd(shown, { today: on })}
<p class="note">${t.feeds} <a href="feed.json">feed.json</a>, <a href="feed.csv">feed.csv</a>, <a href="products.json">products.json</a></p>`,
  });
}

export function productPage(product, { lang, on }) {
  const t = WORDS[lang];
  const { id, group = '', commune = '', record, trace } = product;
  const facts = [
    [t.group, group],
    [t.commune, commune],
    [t.code, id],
  ].filter(([, value]) => value !== '');
  const written = facts.map(([name, value]) => `<dt>${name}</dt><dd>${escaped(value)}</dd>`);
  // A register holds none but web addresses here.
  if (trace !== undefined)
    written.push(`<dt>${t.trace}</dt><dd><a href="${escaped(trace)}" rel="external">${t.traced}</a></dd>`);
  // The page about a product need not lead to itself.
  const rating = { ...product, url: undefined };
  return page({
    lang,
    root: '../',
    title: `${product.product} · ${t.title}`,
    other: `${id}${lang === 'vi' ? '.en' : ''}.html`,
    scripts: '<script type="module" src="../page.js"></script>',
    content: `<p><a href="../${lang === 'vi' ? 'index' : 'en'}.html">${t.back}</a></p>
<h1>${escaped(product.product)}</h1>
${renderRating(rating, { lang, today: on, record })}
<h2>${t.details}</h2>
<dl>${written.join('')}</dl>
<p class="badge"><img src="../badge/${encodeURIComponent(id)}.svg" alt="${t.badge}" height="24" /></p>
${linkedData(toProductJsonLd(rating, { today: on }))}
<p class="note">${t.invented} ${t.asOf(dayText(on))}</p>`,
  });
}

function page({ lang, root, title, other, scripts, content }) {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="${root}page.css" />
    <link rel="stylesheet" href="${root}ocop-kit/ocop-static-list.css" />
    ${scripts}
  </head>
  <body>
    <header>
      <a class="brand" href="${root}${lang === 'vi' ? 'index' : 'en'}.html">${WORDS[lang].title}</a>
      <a href="${encodeURI(other)}" hreflang="${lang === 'vi' ? 'en' : 'vi'}">${WORDS[lang].other}</a>
    </header>
    <main>
${content}
    </main>
  </body>
</html>
`;
}

/** No name of a product ends the script. */
const linkedData = (data) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

const dayText = (day) => day.split('-').reverse().join('/');

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
