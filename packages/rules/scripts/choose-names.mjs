/** The product names that ship for searching, out of all those in products.json, packed. */
import { importSource } from './import-source.mjs';
import { pruneNames } from './prune-names.mjs';

const search = await importSource('fit');
const { packNames } = await importSource('names');

/**
 * @param {{ title: any, groups: any[] }[]} sets in printed order
 * @param {{ vi: string, en: string }[][]} products of each set
 * @returns {{ vi: string, en: string }} packed; `src/names.ts` reads them back
 */
export function chooseNames(sets, products) {
  const titlesIn = (lang) =>
    sets.map(({ title, groups }) => [
      search.nameOf(title[lang], lang, 2),
      ...groups.map((group) => search.nameOf(group[lang], lang, 1)),
    ]);
  const names = { vi: namesIn(products, 'vi'), en: namesIn(products, 'en') };
  const queries = queriesFor(names.vi);
  const vietnamese = pruneNames(search, { lang: 'vi', names: names.vi, fixed: titlesIn('vi'), queries });
  // Whoever reads English searches in both.
  const english = pruneNames(search, {
    lang: 'en',
    names: names.en,
    fixed: titlesIn('vi').map((list, set) => [
      ...list,
      ...titlesIn('en')[set],
      ...vietnamese.kept[set].map((text) => search.nameOf(text, 'vi', 3)),
    ]),
    queries: [...queries, ...queriesFor(names.en)],
  });
  // "mac khen sauce" has the letters of "mắc khén", so that what stood for it no longer wins.
  const lost = new Set(english.lost);
  const beaten = names.vi.map((list) =>
    list.filter((text) => lost.has(lowercase(text)) || lost.has(lowercase(withoutMarks(text)))),
  );
  return {
    vi: packNames(vietnamese.kept.map((list, set) => [...new Set([...list, ...beaten[set]])])),
    en: packNames(english.kept),
  };
}

/** By set; what English calls "apple or jujube" is two names. */
function namesIn(products, lang) {
  return products.map((list) => [
    ...new Set(list.flatMap((product) => (lang === 'vi' ? [product.vi] : product[lang].split(' or ')))),
  ]);
}

/** Every name as written and without diacritics, each with the sets that may answer it. */
function queriesFor(names) {
  const owners = (form) => {
    const sets = new Map();
    names.forEach((list, set) => {
      for (const words of list.map((name) => lowercase(form(name))))
        sets.set(words, (sets.get(words) ?? new Set()).add(set));
    });
    return sets;
  };
  const written = owners((name) => name);
  const plain = [...owners(withoutMarks)].filter(([words]) => !written.has(words));
  return [...written, ...plain].map(([words, sets]) => ({ words, owners: sets }));
}

const lowercase = (text) => text.toLocaleLowerCase('vi');

const withoutMarks = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
