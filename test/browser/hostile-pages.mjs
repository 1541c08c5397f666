/** Old pages as they are: what their rules do to everything that stands in them. `CONTENT` is where an element stands. */

/** @typedef {{ readonly head?: string, readonly body: string, readonly scheme?: 'dark' | 'light', readonly dir?: 'rtl', readonly above?: number }} HostilePage */

const filler = '<p>Trang của xã. Thông báo, tin tức, văn bản.</p>'.repeat(4);

/** By what is hostile about each; `above` is how much of the top a header covers. @type {Readonly<Record<string, HostilePage>>} */
export const HOSTILE_PAGES = {
  'counts in tens': {
    head: '<style>html{font-size:10px} body{font:1.2rem Arial}</style>',
    body: `${filler}CONTENT${filler}`,
  },
  'resets everything': {
    head: '<style>*{box-sizing:border-box;padding:0;margin:0;border:0;list-style:none} *::before,*::after{content:none}</style>',
    body: `${filler}CONTENT${filler}`,
  },
  'styles every control': {
    head: `<style>label{float:left;width:120px;text-align:right} button{all:unset;background:red;width:100%;height:12px}
      input{display:block;width:100%;padding:20px} fieldset{border:3px solid blue;padding:40px} legend{background:yellow}
      h2,h3{font-size:40px;color:purple;text-transform:uppercase} ul{list-style:square;margin-left:80px} svg{display:none}
      progress,meter,details,summary,dialog{display:none} p{font-size:9px}</style>`,
    body: `${filler}CONTENT${filler}`,
  },
  'fixes a header': {
    head: '<style>header{position:fixed;inset:0 0 auto;height:80px;background:#0a5a83;color:#fff;z-index:2147483647} body{padding-top:80px}</style>',
    body: `<header>Cổng thông tin xã</header>${filler}CONTENT${filler}`,
    above: 80,
  },
  'hides what overflows': {
    head: '<style>.wrap{overflow:hidden;max-width:1000px;margin:auto}</style>',
    body: `<div class="wrap">${filler}CONTENT${filler}</div>`,
  },
  'moves its wrapper': {
    head: '<style>.wrap{overflow:hidden;transform:translateZ(0);will-change:transform;filter:opacity(1);perspective:100px}</style>',
    body: `<div class="wrap">${filler}CONTENT${filler}</div>`,
  },
  'is white on a dark phone': { body: `${filler}CONTENT${filler}`, scheme: 'dark' },
  'is dark itself': {
    head: '<meta name="color-scheme" content="dark"><style>body{background:#111;color:#eee}</style>',
    body: `${filler}CONTENT${filler}`,
    scheme: 'dark',
  },
  'spaces its text': {
    head: '<style>body{line-height:1;letter-spacing:.3em;word-spacing:1em;text-align:center;text-indent:3em;text-transform:uppercase;font-style:italic;font-weight:900;white-space:nowrap;overflow-x:hidden}</style>',
    body: `${filler.replaceAll('<p>', '<p style="white-space:normal">')}CONTENT`,
  },
  'zooms itself': { head: '<style>body{zoom:1.25}</style>', body: `${filler}CONTENT${filler}` },
  'runs from right to left': { body: `${filler}CONTENT${filler}`, dir: 'rtl' },
  'puts itself above all': {
    head: '<style>.chat{position:fixed;inset:auto 0 0;height:56px;z-index:2147483647;background:#222;color:#fff} .wrap{position:relative;z-index:0;overflow:hidden}</style>',
    body: `<div class="wrap">${filler}CONTENT${filler}</div><div class="chat">Trò chuyện với xã</div>`,
  },
  'scrolls in a box of its own': {
    head: '<style>html,body{height:100%;margin:0;overflow:hidden} .wrap{height:100%;overflow:auto}</style>',
    body: `<div class="wrap">${filler}CONTENT${filler}</div>`,
  },
};

const rating = JSON.stringify({
  product: 'Mật ong hoa nhãn (ví dụ)',
  entity: 'HTX Ví Dụ',
  stars: 4,
  score: 84.5,
  certificate: { issued: '2026-08-03', issuer: 'UBND tỉnh Ví Dụ' },
});
const products = JSON.stringify(
  [4, 3, 5].map((stars, at) => ({
    id: String(at),
    product: `Sản phẩm ${at + 1}`,
    entity: 'HTX Ví Dụ',
    stars,
    score: 50 + at * 20,
  })),
);

/** What stands in them. */
export const CONTENTS = {
  form: '<ocop-self-assessment set="4" storage="none"></ocop-self-assessment>',
  list: `<ocop-product-list><script type="application/json">${products}</script></ocop-product-list>`,
  rating: `<ocop-rating layout="card" data='${rating}'></ocop-rating>`,
};

/** @param {HostilePage} page @param {string} content @returns {string} the whole page; its script is `/ocop-kit.js` */
export function writePage({ head = '', body, dir }, content) {
  return `<!doctype html><html lang="vi"${dir ? ` dir="${dir}"` : ''}><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1"><title>Trang cũ</title>${head}
    <script type="module" src="/ocop-kit.js"></script></head><body>${body.replace('CONTENT', content)}</body></html>`;
}
