/**
 * @packageDocumentation Text folded for searching, apart from the main entry: it is fetched when somebody searches,
 * and must not make a bundler fetch more at once.
 */
export { foldVietnamese } from './text/fold-vietnamese.js';
