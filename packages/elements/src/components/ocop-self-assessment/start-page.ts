/**
 * The first page: title, search and tiles. Fetched by a form that shows it; a page that has fixed a set never asks for it, unless drafts of
 * the set wait.
 */
export { renderSetChooser } from './set-chooser.js';
export { SetSearchState } from './set-search-state.js';
export { START_PAGE_MESSAGES as messages } from './start-page-messages.vi.js';
export { startPageStyles as styles } from './start-page.styles.js';
