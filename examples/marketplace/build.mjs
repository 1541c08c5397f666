/**
 * Writes the marketplace into `dist/`: a list in each language, a page with its signed rating and a badge for each product, and feeds for other shops. All of it is
 * plain files, read without scripts; where scripts run, the list can be searched and filtered.
 *
 *     npm run build             as of today
 *     node build.mjs 2026-11-29  as of another day
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { productList } from '@ocop-kit/documents/register';
import { renderBadge } from '@ocop-kit/elements/static';
import { FEED_FIELDS, parseRegister, productFeed } from '@ocop-kit/engine/register';
import { calendarInForce as calendar } from '@ocop-kit/rules/calendar';
import { listPage, productPage } from './pages.mjs';
import { signRegister } from './sign.mjs';

const [on = today()] = process.argv.slice(2);
const here = (path) => new URL(path, import.meta.url);
const register = parseRegister(JSON.parse(readFileSync(here('register.json'), 'utf8')));

const pageOf = ({ id }) => `product/${id}.html`;
/** Other shops need whole addresses; where this one will lie, and the page that verifies, only who puts them there knows. */
const SITE = process.env.SITE ?? 'https://cho.example/';
const VERIFYING_PAGE = process.env.VERIFYING_PAGE ?? 'https://kiem-tra.example/';
const { anchors, lists, addressOf } = await signRegister(register, { on, calendar, page: VERIFYING_PAGE });
const options = { on, calendar, record: addressOf };
const products = productList(register, options).map((product) => ({
  ...product,
  url: `./${pageOf(product)}`,
}));
const feed = productFeed(register, { ...options, link: (certificate) => SITE + pageOf(certificate) });

rmSync(here('dist'), { recursive: true, force: true });
for (const folder of ['product', 'badge']) mkdirSync(here(`dist/${folder}`), { recursive: true });
const write = (path, content) => writeFileSync(here(`dist/${path}`), content);
const asJson = (value) => `${JSON.stringify(value, null, 1)}\n`;

for (const lang of ['vi', 'en'])
  write(lang === 'vi' ? 'index.html' : 'en.html', listPage(products, { lang, on, register }));
for (const product of products) {
  for (const lang of ['vi', 'en'])
    write(
      lang === 'vi' ? pageOf(product) : `product/${product.id}.en.html`,
      productPage(product, { lang, on }),
    );
  write(`badge/${product.id}.svg`, renderBadge(product, { today: on }));
}
for (const file of ['page.css', 'page.js']) copyFileSync(here(file), here(`dist/${file}`));
// What the page trusts is part of the page; the lists are replaced whenever there are newer ones.
write('anchors.js', `export const ANCHORS = ${JSON.stringify(anchors)};\n`);
write('lists.json', asJson(lists));
write('products.json', asJson(products));
write('feed.json', asJson(feed));
// A spreadsheet must not run what a producer called its honey.
write(
  'feed.csv',
  stringify(feed, { header: true, columns: [...FEED_FIELDS], bom: true, escape_formulas: true }),
);
console.log(
  `${products.length} products, ${products.filter(({ record }) => record).length} of them signed, ${feed.length} may be shown with stars on ${on}.`,
);

/** The calendar day in Vietnam, wherever this is built. */
function today() {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
