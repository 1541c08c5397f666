/** The page's own switches, and the data a site would take from its database. */
import { products } from './products.js';

document.querySelector('ocop-product-list').products = products;

document.querySelector('#looks').addEventListener('change', ({ currentTarget: form }) => {
  const { theme, ground, lang } = Object.fromEntries(new FormData(form));
  document.documentElement.lang = lang;
  document.documentElement.className = theme;
  for (const element of [
    document.body,
    ...document.querySelectorAll('ocop-self-assessment, ocop-rating, ocop-product-list'),
  ]) {
    if (ground) element.setAttribute('theme', ground);
    else element.removeAttribute('theme');
  }
  for (const element of document.querySelectorAll(`[data-${lang}]`))
    element.textContent = element.dataset[lang];
});

// A site would keep these, or send them on; this page only shows that they come.
document.addEventListener('ocop-complete', ({ detail }) => {
  console.log('ocop-complete', detail.result.total, detail.result.stars);
});
