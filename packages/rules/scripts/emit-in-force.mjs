/** Writes what only the decision in force ships: the titles and names that sets are chosen and searched by, and its articles. */
import { newestJson, requiredJson, requiredText } from './decision-list.mjs';
import { packProductNames } from './pack-product-names.mjs';
import { readArticles } from './read-articles.mjs';

/**
 * @param {any} pack composed
 * @param {(name: string, type: string | null, value: unknown) => void} emit writes a module with one default export
 * @param {(name: string, text: string) => void} write writes a module as it is
 * @throws {Error} for a decision without the names of its products or its articles
 */
export function emitInForce(pack, emit, write) {
  const { id } = pack.header;
  const titles = pack.sets.map(({ no, title, classification: { industry, group, subgroup } = {} }) => ({
    set: no,
    title,
    groups: [...new Map([industry, group, subgroup].filter(Boolean).map((text) => [text.vi, text])).values()],
  }));
  for (const lang of pack.header.languages)
    emit(
      `titles.${lang}`,
      'TitleTable',
      titles.map(({ set, title, groups }) => [set, title[lang], ...groups.map((group) => group[lang])]),
    );

  const products = requiredJson(id, 'products', 'the decision in force');
  const names = packProductNames(titles.map(({ set }) => products[set]));
  // How people type says nothing of a decision.
  const packaging = newestJson('packaging').join(', ');
  const modifiers = newestJson('modifiers').map(({ from, words, to, side }) => [
    from,
    words,
    to,
    Number(side === 'before'),
  ]);
  // Each is written twice: a bundler loads a module at once as soon as one importer does not import it lazily.
  const searchData = { names: names.vi, modifiers, packaging };
  for (const name of ['search-data', 'search-data.vi']) emit(name, 'SearchData', searchData);
  for (const name of ['english-names', 'search-data.en']) emit(name, 'PackedNames', names.en);

  const articles = readArticles(requiredText(id, 'articles', 'the decision in force'));
  write('articles', `export const articles: Readonly<Record<string, string>> = ${JSON.stringify(articles)};`);
}
