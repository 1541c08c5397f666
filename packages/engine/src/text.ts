/**
 * @packageDocumentation Text folded for searching, and the texts of printed forms, apart from the main entry: they are fetched when
 * somebody searches or prints, and must not make a bundler fetch more at once.
 */
export { readFormText, type FormTextPart } from './formats/form/form-text.js';
export { foldVietnamese } from './text/fold-vietnamese.js';
