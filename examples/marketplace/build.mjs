/**
 * Writes the marketplace into `dist/`: a list in each language, a page and a badge for each product, and feeds for other shops. All of it is
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

const [on = today()] = process.argv.slice(2);
const here = (path) => new URL(path, import.meta.url);
const register = parseRegister(JSON.parse(readFileSync(here('register.json'), 'utf8')));

const pageOf = ({ id }) => `product/${id}.html`;
const products = productList(register, { on, calendar }).map((product) => ({
  ...product,
  url: `./${pageOf(product)}`,
}));
/** Other shops need whole addresses; where this one will lie, only who puts it there knows. */
const SITE = process.env.SITE ?? 'https://cho.example/';
const feed = productFeed(register, { on, calendar, link: (certificate) => SITE + pageOf(certificate) });

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
copyFileSync(here('page.css'), here('dist/page.css'));
write('products.json', asJson(products));
write('feed.json', asJson(feed));
// A spreadsheet must not run what a producer called its honey.
write(
  'feed.csv',
  stringify(feed, { header: true, columns: [...FEED_FIELDS], bom: true, escape_formulas: true }),
);
console.log(`${products.length} products, ${feed.length} of them may be shown with stars on ${on}.`);

/** The calendar day in Vietnam, wherever this is built. */
function today() {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
}
