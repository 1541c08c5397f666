/** The product names that ship for searching, packed. */
import { importSource } from './import-source.mjs';

const { packNames } = await importSource('search/packed-names');

/**
 * @param {{ vi: string, en: string }[][]} products of each set, in printed order
 * @returns {{ vi: string, en: string }} packed; `src/search/packed-names.ts` reads them back
 */
export const packProductNames = (products) => ({
  vi: packNames(namesIn(products, 'vi')),
  en: packNames(namesIn(products, 'en')),
});

/** By set; what English calls "apple or jujube" is two names. */
const namesIn = (products, lang) =>
  products.map((list) => [
    ...new Set(list.flatMap((product) => (lang === 'vi' ? [product.vi] : product[lang].split(' or ')))),
  ]);
